package chain_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"testing"
)

// newPicky passes requests on to a node, but refuses to look for logs in more
// blocks than so many at once, as public nodes do. It returns its URL.
func newPicky(t *testing.T, url string, most uint64) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		var call struct {
			ID     json.RawMessage
			Method string
			Params []struct{ FromBlock, ToBlock string }
		}
		if err := json.Unmarshal(body, &call); err == nil && call.Method == "eth_getLogs" {
			from, errFrom := strconv.ParseUint(call.Params[0].FromBlock, 0, 64)
			to, errTo := strconv.ParseUint(call.Params[0].ToBlock, 0, 64)
			if errFrom != nil || errTo != nil || to-from >= most {
				fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"error":{"code":-32005,"message":"at most %d blocks"}}`, call.ID, most)
				return
			}
		}
		answer, err := http.Post(url, "application/json", bytes.NewReader(body))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer answer.Body.Close()
		_, _ = io.Copy(w, answer.Body)
	}))
	t.Cleanup(s.Close)
	return s.URL
}
