package node

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/atoll-network/atoll"
)

// Metrics counts what the nodes of a process do, for Prometheus. It names
// roles, accounts and states; never jobs, peers or what they carry.
type Metrics struct {
	registry *prometheus.Registry
	steps    *prometheus.CounterVec
}

// NewMetrics returns metrics of no nodes.
func NewMetrics() *Metrics {
	m := &Metrics{registry: prometheus.NewRegistry(), steps: prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "atoll_steps_total",
		Help: "Steps that were journaled, by role, account and the state they lead to.",
	}, []string{"role", "account", "state"})}
	m.registry.MustRegister(m.steps, collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// Serve answers GET /metrics at a TCP address until the returned function is
// called.
func (m *Metrics) Serve(addr string) (stop func() error, at string, err error) {
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return nil, "", fmt.Errorf("metrics: %w", err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{MaxRequestsInFlight: 4}))
	s := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second, WriteTimeout: time.Minute, MaxHeaderBytes: 16 << 10}
	ended := make(chan error, 1)
	go func() { ended <- s.Serve(l) }()
	return func() error {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		err := s.Shutdown(ctx)
		if e := <-ended; !errors.Is(e, http.ErrServerClosed) {
			err = errors.Join(err, e)
		}
		return err
	}, l.Addr().String(), nil
}

// watch tells how many jobs or deals of a node have not ended, until the
// ground closes.
func (m *Metrics) watch(g *ground, role string, who atoll.Account, live func() int) {
	if m == nil {
		return
	}
	c := prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name:        "atoll_live",
		Help:        "Jobs or deals that have not ended, by role and account.",
		ConstLabels: prometheus.Labels{"role": role, "account": who.Hex()},
	}, func() float64 { return float64(live()) })
	if m.registry.Register(c) == nil {
		g.onClose(func() error { m.registry.Unregister(c); return nil })
	}
}

// counted puts the counting of steps before another observer, which may be
// nil.
func counted[R any](m *Metrics, role string, who atoll.Account, state func(R) string, next func(R)) func(R) {
	if m == nil {
		return next
	}
	return func(r R) {
		m.steps.WithLabelValues(role, who.Hex(), state(r)).Inc()
		if next != nil {
			next(r)
		}
	}
}
