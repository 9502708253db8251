package devnet

import (
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
)

func BenchmarkStart(b *testing.B) {
	for _, c := range []struct {
		name string
		dir  func() string
	}{{"memory", func() string { return "" }}, {"directory", b.TempDir}} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				d, err := Start(b.Context(), Config{Dir: c.dir()})
				if err != nil {
					b.Fatal(err)
				}
				var id string
				if err := d.RPC().CallContext(b.Context(), &id, "eth_chainId"); err != nil {
					b.Fatal(err)
				}
				b.StopTimer()
				if err := d.Close(); err != nil {
					b.Fatal(err)
				}
				b.StartTimer()
			}
		})
	}
}

// BenchmarkSend measures signing, sending and including transfers, of which as
// many as possible share a block.
func BenchmarkSend(b *testing.B) {
	d, err := Start(b.Context(), Config{})
	if err != nil {
		b.Fatal(err)
	}
	defer d.Close()
	c, err := chain.New(b.Context(), d.RPC(), d.Contracts())
	if err != nil {
		b.Fatal(err)
	}
	defer c.Close()
	calls := make([]chain.Call, 500)
	for i := range calls {
		calls[i] = chain.Transfer(atoll.Account{1}, atoll.NewAmount(1))
	}
	for b.Loop() {
		txs, err := c.Send(b.Context(), d.signer(0), calls...)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := txs[len(txs)-1].Wait(b.Context()); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N*len(calls))/b.Elapsed().Seconds(), "tx/s")
}
