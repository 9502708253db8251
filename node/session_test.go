package node

import (
	"os"
	"testing"
	"time"

	"github.com/atoll-network/atoll/chain"
)

// Referees ask for what a job needed while there may be a dispute about it, and
// then it is in the way.
func TestContentOfASessionStaysForDisputesAndGoesLater(t *testing.T) {
	data := t.TempDir()
	n := &Network{Name: "test", ChainID: 1, RPC: "ws://localhost", Contracts: chain.Contracts{Escrow: [20]byte{1}}}
	there := func(s *Session) bool { _, err := os.Stat(s.Path("content")); return err == nil }
	over := func(embedded bool) *Session {
		t.Helper()
		s, err := NewSession(data, n, Info{Embedded: embedded})
		if err != nil {
			t.Fatal(err)
		}
		if err := os.Mkdir(s.Path("content"), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := s.Done(); err != nil {
			t.Fatal(err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		return s
	}
	gone, kept, disputed, busy := over(true), over(false), over(false), over(false)
	if there(gone) || !there(kept) {
		t.Errorf("content is there: %t where the network is gone, %t where there may be a dispute", there(gone), there(kept))
	}
	if err := disputed.Undone(); err != nil {
		t.Fatal(err)
	}
	if err := busy.Resume(); err != nil {
		t.Fatal(err)
	}
	defer busy.Close()
	if err := sweep(data, time.Now().Add(contentKept-time.Minute)); err != nil {
		t.Fatal(err)
	}
	if !there(kept) {
		t.Error("content goes while there may be a dispute")
	}
	if err := sweep(data, time.Now().Add(contentKept+time.Minute)); err != nil {
		t.Fatal(err)
	}
	if there(kept) || !there(disputed) || !there(busy) {
		t.Errorf("content is there: %t where it is old, %t where there is a dispute, %t where a process is",
			there(kept), there(disputed), there(busy))
	}
}
