package node

import (
	"io"
	"net/http"
	"strings"
	"testing"
)

func TestMetricsCountStepsAndNameNoJobs(t *testing.T) {
	m := NewMetrics()
	stop, at, err := m.Serve("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	d, err := StartDevnet(t.Context(), DevnetConfig{Providers: 1, Metrics: m})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	job := cowsay(t.Context(), t, buyer(t.Context(), t, d, false), "moo")
	text := scrape(t, at)
	provider := d.Providers[0].Offer().Message.Provider.Hex()
	for _, want := range []string{
		`atoll_steps_total{account="` + provider + `",role="provider",state="paid"} 1`,
		`atoll_steps_total{account="` + d.Network.Solvers[0].Account.Hex() + `",role="solver",state="open"} 1`,
		`atoll_live{account="` + provider + `",role="provider"} 0`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("metrics lack %s", want)
		}
	}
	if strings.Contains(text, job.ID.Hex()[2:]) {
		t.Error("metrics name a job")
	}
}

func scrape(t *testing.T, at string) string {
	t.Helper()
	r, err := http.Get("http://" + at + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
