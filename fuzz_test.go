package atoll_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/internal/draw"
)

func FuzzDecodeJobOffer(f *testing.F)      { fuzzDecode(f, draw.JobOffer()) }
func FuzzDecodeResourceOffer(f *testing.F) { fuzzDecode(f, draw.ResourceOffer()) }
func FuzzDecodeDeal(f *testing.F)          { fuzzDecode(f, draw.Deal()) }
func FuzzDecodeResult(f *testing.F)        { fuzzDecode(f, draw.Result()) }
func FuzzDecodeAttestation(f *testing.F)   { fuzzDecode(f, draw.Attestation()) }
func FuzzDecodeAcceptance(f *testing.F)    { fuzzDecode(f, draw.Acceptance()) }
func FuzzDecodeReceipt(f *testing.F)       { fuzzDecode(f, draw.Receipt()) }
func FuzzDecodeConsent(f *testing.F)       { fuzzDecode(f, draw.Consent()) }
func FuzzDecodeVoucher(f *testing.F)       { fuzzDecode(f, draw.Voucher()) }
func FuzzDecodeCancel(f *testing.F)        { fuzzDecode(f, draw.Cancel()) }

// fuzzDecode holds that what decodes is canonical, and that a message that
// also validates can be hashed, printed as JSON, and read back.
func fuzzDecode[M atoll.Message](f *testing.F, g *rapid.Generator[M]) {
	for i := range 3 {
		f.Add(atoll.Encode(draw.Signed(g).Example(i)))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := atoll.Decode[atoll.Signed[M]](b)
		if err != nil {
			if !errors.Is(err, atoll.ErrMalformed) && !errors.Is(err, atoll.ErrTooLarge) {
				t.Fatalf("%x: %v", b, err)
			}
			return
		}
		if again := atoll.Encode(s); !bytes.Equal(again, b) {
			t.Fatalf("%x decodes, but encodes to %x", b, again)
		}
		if _, err := s.Verify(atoll.Domain{ChainID: 1}); err == nil {
			t.Fatalf("%x verifies", b)
		} else if errors.Is(err, atoll.ErrMalformed) {
			return
		}
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		back, err := atoll.DecodeJSON[atoll.Signed[M]](text)
		if err != nil || !bytes.Equal(atoll.Encode(back), b) {
			t.Fatalf("back from JSON %s: %+v, %v", text, back, err)
		}
	})
}

func FuzzDecodeJSON(f *testing.F) {
	f.Add(draw.Must(json.Marshal(draw.Signed(draw.JobOffer()).Example(1))))
	f.Add(draw.Must(json.Marshal(draw.Signed(draw.ResourceOffer()).Example(1))))
	f.Add([]byte(`{"message":{"requester":"0x","jobOffer":null},"signature":""}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		fuzzJSON[atoll.Signed[atoll.JobOffer]](t, b)
		fuzzJSON[atoll.Signed[atoll.ResourceOffer]](t, b)
		fuzzJSON[atoll.Signed[atoll.Deal]](t, b)
		fuzzJSON[atoll.Signed[atoll.Result]](t, b)
		fuzzJSON[atoll.Signed[atoll.Attestation]](t, b)
		fuzzJSON[atoll.Signed[atoll.Voucher]](t, b)
		fuzzJSON[atoll.Signed[atoll.Cancel]](t, b)
	})
}

func fuzzJSON[T any](t *testing.T, b []byte) {
	v, err := atoll.DecodeJSON[T](b)
	if err != nil {
		if !errors.Is(err, atoll.ErrMalformed) && !errors.Is(err, atoll.ErrTooLarge) {
			t.Fatalf("%q: %v", b, err)
		}
		return
	}
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	if len(text) > atoll.MaxMessage {
		return // escapes can make it longer
	}
	again, err := atoll.DecodeJSON[T](text)
	if err != nil || !bytes.Equal(atoll.Encode(again), atoll.Encode(v)) {
		t.Fatalf("%s reads as %+v, %v; want %+v", text, again, err, v)
	}
}

func FuzzParseAmount(f *testing.F) {
	for _, s := range []string{"1.5", " 2 ATOLL", ".000000000000000001", "115792089237316195423570985008687907853269984665640564039457.584007913129639935"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := atoll.ParseAmount(s)
		if err != nil {
			return
		}
		if b, err := atoll.ParseAmount(a.String()); err != nil || b != a {
			t.Fatalf("%q is %s, which reads as %s, %v", s, a, b, err)
		}
	})
}

func FuzzParseCID(f *testing.F) {
	for i := range 6 {
		f.Add(draw.CID().Example(i).String())
	}
	f.Add("/ipfs/QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn")
	f.Fuzz(func(t *testing.T, s string) {
		c, err := atoll.ParseCID(s)
		if err != nil {
			return
		}
		if again, err := atoll.ParseCID(c.String()); err != nil || again != c || c.IsZero() {
			t.Fatalf("%q is %s, which reads as %s, %v", s, c, again, err)
		}
	})
}

func FuzzCIDFromBytes(f *testing.F) {
	for i := range 6 {
		f.Add(draw.CID().Example(i).Bytes())
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := atoll.CIDFromBytes(b)
		if err != nil {
			if !errors.Is(err, atoll.ErrMalformed) && !errors.Is(err, atoll.ErrTooLarge) {
				t.Fatalf("%x: %v", b, err)
			}
			return
		}
		if !bytes.Equal(c.Bytes(), b) {
			t.Fatalf("%x is taken for %x", b, c.Bytes())
		}
		if again, err := atoll.ParseCID(c.String()); err != nil || again != c {
			t.Fatalf("%x prints as %s, which reads as %s, %v", b, c, again, err)
		}
	})
}

func FuzzParsePeerID(f *testing.F) {
	f.Add(atoll.PeerID{}.String())
	f.Add(atoll.PeerID{0xff, 31: 0xff}.String())
	f.Fuzz(func(t *testing.T, s string) {
		if p, err := atoll.ParsePeerID(s); err == nil && p.String() != s {
			t.Fatalf("%q is taken for %s", s, p)
		}
	})
}

func FuzzParseAccount(f *testing.F) {
	f.Add("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")
	f.Add("f39fd6e51aad88f6f4ce6ab8827279cfffb92266")
	f.Fuzz(func(t *testing.T, s string) {
		a, err := atoll.ParseAccount(s)
		if err != nil {
			return
		}
		if again, err := atoll.ParseAccount(a.Hex()); err != nil || again != a {
			t.Fatalf("%q is %s, which reads as %s, %v", s, a, again, err)
		}
	})
}
