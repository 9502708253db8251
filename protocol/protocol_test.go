package protocol_test

import (
	"bytes"
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/protocol"
)

func TestBodiesSurviveTheWire(t *testing.T) {
	t.Run("JobPost", survives(jobPost()))
	t.Run("JobReply", survives(jobReply()))
	t.Run("ResourcePost", survives(resourcePost()))
	t.Run("ResourceReply", survives(resourceReply()))
	t.Run("DealNotice", survives(dealNotice()))
	t.Run("NoMatchNotice", survives(noMatchNotice()))
	t.Run("AttachPost", survives(attachPost()))
	t.Run("DealState", survives(dealState()))
	t.Run("Payment", survives(payment()))
	t.Run("CheckPost", survives(checkPost()))
	t.Run("LogChunk", survives(logChunk()))
	t.Run("BookQuery", survives(bookQuery()))
	t.Run("BookPage", survives(bookPage()))
}

// survives holds that a body comes back as it was sent, and that a changed
// one is refused or is the one encoding of something else.
func survives[T any](g *rapid.Generator[T]) func(*testing.T) {
	return rapid.MakeCheck(func(t *rapid.T) {
		wire := atoll.Encode(g.Draw(t, "body"))
		if len(wire) > atoll.MaxMessage {
			t.Skip("larger than a message")
		}
		back, err := atoll.Decode[T](wire)
		if err != nil || !bytes.Equal(atoll.Encode(back), wire) {
			t.Fatalf("back from the wire %+v, %v", back, err)
		}
		wire[rapid.IntRange(0, len(wire)-1).Draw(t, "at")] = rapid.Byte().Draw(t, "byte")
		one(t, wire, func(b []byte) (any, error) { return atoll.Decode[T](b) })
	})
}

// one holds that what decodes has no other encoding.
func one(t rapid.TB, b []byte, decode func([]byte) (any, error)) {
	v, err := decode(b)
	if err == nil && !bytes.Equal(atoll.Encode(v), b) {
		t.Fatalf("%x decodes, but encodes to %x", b, atoll.Encode(v))
	}
	if err != nil && !errors.Is(err, atoll.ErrMalformed) && !errors.Is(err, atoll.ErrTooLarge) {
		t.Fatalf("%x: %v, want ErrMalformed or ErrTooLarge", b, err)
	}
}

func TestAbsentPartsAreAbsentAfterTheWire(t *testing.T) {
	if r, err := atoll.Decode[protocol.JobReply](atoll.Encode(protocol.JobReply{State: protocol.Open})); err != nil || r.Deal != nil {
		t.Errorf("JobReply without a deal: %+v, %v", r, err)
	}
	if p, err := atoll.Decode[protocol.Payment](atoll.Encode(protocol.Payment{})); err != nil || p.Voucher != nil {
		t.Errorf("Payment of nothing: %+v, %v", p, err)
	}
	if q, err := atoll.Decode[protocol.BookQuery](atoll.Encode(protocol.BookQuery{From: 3})); err != nil || q.Job != nil || q.From != 3 {
		t.Errorf("BookQuery without a job: %+v, %v", q, err)
	}
	// The string form of nothing is not the list form of nothing.
	if p, err := atoll.Decode[protocol.Payment]([]byte{0xc1, 0x80}); !errors.Is(err, atoll.ErrMalformed) {
		t.Errorf("Payment of an empty string: %+v, %v; want ErrMalformed", p, err)
	}
}

func TestNamesOfCallsDiffer(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range []string{
		protocol.PostJob, protocol.PostResource, protocol.CancelJob, protocol.Finish, protocol.Book,
		protocol.Dealt, protocol.NoMatch, protocol.Begin, protocol.Deliver, protocol.Settled, protocol.Log,
		protocol.Propose, protocol.Attach, protocol.Stop, protocol.Check,
	} {
		if seen[name] {
			t.Errorf("two calls are named %q", name)
		}
		seen[name] = true
	}
}
