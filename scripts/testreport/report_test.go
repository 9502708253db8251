package main

import (
	"strings"
	"testing"
)

const events = `{"Action":"start","Package":"x/a"}
{"Action":"run","Package":"x/a","Test":"TestGood"}
{"Action":"output","Package":"x/a","Test":"TestGood","Output":"=== RUN   TestGood\n"}
{"Action":"output","Package":"x/a","Test":"TestGood","Output":"    a_test.go:1: chatter\n"}
{"Action":"pass","Package":"x/a","Test":"TestGood"}
{"Action":"output","Package":"x/a","Test":"TestServer","Output":"    a_test.go:7: no server: not installed\n"}
{"Action":"output","Package":"x/a","Test":"TestServer","Output":"--- SKIP: TestServer (0.00s)\n"}
{"Action":"skip","Package":"x/a","Test":"TestServer"}
{"Action":"output","Package":"x/a","Output":"PASS\n"}
{"Action":"output","Package":"x/a","Output":"ok  \tx/a\t0.1s\n"}
{"Action":"pass","Package":"x/a"}
{"Action":"output","Package":"x/b","Test":"TestBad","Output":"--- FAIL: TestBad (0.00s)\n"}
{"Action":"output","Package":"x/b","Test":"TestBad","Output":"    b_test.go:3: 1, want 2\n"}
{"Action":"fail","Package":"x/b","Test":"TestBad"}
{"Action":"output","Package":"x/b","Test":"TestHangs","Output":"still here\n"}
{"Action":"output","Package":"x/b","Output":"panic: test timed out\n"}
{"Action":"output","Package":"x/b","Output":"FAIL\tx/b\t0.2s\n"}
{"Action":"fail","Package":"x/b"}
{"ImportPath":"x/c","Action":"build-output","Output":"c.go:1:1: syntax error\n"}
{"Action":"output","Package":"x/d","Output":"?   \tx/d\t[no test files]\n"}
{"Action":"skip","Package":"x/d"}
go: a warning`

func TestReportShowsEndsFailuresAndSkips(t *testing.T) {
	var out strings.Builder
	r := newReport(&out)
	if err := r.read(strings.NewReader(events)); err != nil {
		t.Fatal(err)
	}
	r.end()
	const want = "ok  \tx/a\t0.1s\n" +
		"--- FAIL: TestBad (0.00s)\n    b_test.go:3: 1, want 2\n" +
		"still here\npanic: test timed out\nFAIL\tx/b\t0.2s\n" +
		"c.go:1:1: syntax error\n" +
		"?   \tx/d\t[no test files]\n" +
		"go: a warning" +
		"SKIP x/a TestServer: no server: not installed\n" +
		"tests: 1 passed, 2 failed, 1 skipped (subtests included)\n"
	if out.String() != want {
		t.Errorf("got:\n%s\nwant:\n%s", out.String(), want)
	}
}
