package atoll_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/internal/draw"
)

func TestMessagesSurviveTheWireAndJSON(t *testing.T) {
	t.Run("JobOffer", survives(draw.JobOffer()))
	t.Run("ResourceOffer", survives(draw.ResourceOffer()))
	t.Run("Deal", survives(draw.Deal()))
	t.Run("Result", survives(draw.Result()))
	t.Run("Attestation", survives(draw.Attestation()))
	t.Run("Acceptance", survives(draw.Acceptance()))
	t.Run("Receipt", survives(draw.Receipt()))
	t.Run("Consent", survives(draw.Consent()))
	t.Run("Voucher", survives(draw.Voucher()))
	t.Run("Cancel", survives(draw.Cancel()))
}

func survives[M atoll.Message](g *rapid.Generator[M]) func(*testing.T) {
	return rapid.MakeCheck(func(t *rapid.T) {
		s := draw.Signed(g).Draw(t, "signed")
		if err := s.Message.Validate(); err != nil {
			t.Fatalf("drawn message: %v", err)
		}
		wire := atoll.Encode(s)
		back, err := atoll.Decode[atoll.Signed[M]](wire)
		if err != nil || !bytes.Equal(atoll.Encode(back), wire) {
			t.Fatalf("back from the wire %+v, %v; want %+v", back, err, s)
		}
		if d := (atoll.Domain{}); atoll.Hash(d, back.Message) != atoll.Hash(d, s.Message) || back.Signature != s.Signature {
			t.Fatalf("the wire changes the message: %+v, want %+v", back, s)
		}
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		back, err = atoll.DecodeJSON[atoll.Signed[M]](text)
		if err != nil || !bytes.Equal(atoll.Encode(back), wire) {
			t.Fatalf("back from JSON %+v, %v; want %+v", back, err, s)
		}
	})
}

func TestDecodeTakesOneEncodingOnly(t *testing.T) {
	t.Run("JobOffer", canonical(draw.JobOffer()))
	t.Run("ResourceOffer", canonical(draw.ResourceOffer()))
	t.Run("Deal", canonical(draw.Deal()))
	t.Run("Result", canonical(draw.Result()))
	t.Run("Attestation", canonical(draw.Attestation()))
	t.Run("Acceptance", canonical(draw.Acceptance()))
	t.Run("Receipt", canonical(draw.Receipt()))
	t.Run("Consent", canonical(draw.Consent()))
	t.Run("Voucher", canonical(draw.Voucher()))
	t.Run("Cancel", canonical(draw.Cancel()))
}

// canonical changes good encodings a little: what still decodes must be the
// encoding of what it decodes to.
func canonical[M atoll.Message](g *rapid.Generator[M]) func(*testing.T) {
	return rapid.MakeCheck(func(t *rapid.T) {
		b := atoll.Encode(g.Draw(t, "message"))
		at := rapid.IntRange(0, len(b)-1).Draw(t, "at")
		switch rapid.SampledFrom([]string{"set", "insert", "delete", "swap"}).Draw(t, "change") {
		case "set":
			b[at] = rapid.Byte().Draw(t, "byte")
		case "insert":
			b = append(b[:at:at], append([]byte{rapid.Byte().Draw(t, "byte")}, b[at:]...)...)
		case "delete":
			b = append(b[:at:at], b[at+1:]...)
		case "swap":
			other := rapid.IntRange(0, len(b)-1).Draw(t, "other")
			b[at], b[other] = b[other], b[at]
		}
		m, err := atoll.Decode[M](b)
		if err == nil && !bytes.Equal(atoll.Encode(m), b) {
			t.Fatalf("%x decodes, but encodes to %x", b, atoll.Encode(m))
		}
		if err != nil && !errors.Is(err, atoll.ErrMalformed) {
			t.Fatalf("%x: %v, want ErrMalformed", b, err)
		}
	})
}

func TestDecodeRefusesBytesAfterAndMissing(t *testing.T) {
	good := atoll.Encode(atoll.Cancel{Requester: atoll.Account{1}, JobOffer: atoll.Digest{2}})
	for n := range good {
		if _, err := atoll.Decode[atoll.Cancel](good[:n]); !errors.Is(err, atoll.ErrMalformed) {
			t.Errorf("first %d bytes: %v, want ErrMalformed", n, err)
		}
	}
	for b := range 256 {
		if _, err := atoll.Decode[atoll.Cancel](append(bytes.Clone(good), byte(b))); !errors.Is(err, atoll.ErrMalformed) {
			t.Errorf("byte %d after: %v, want ErrMalformed", b, err)
		}
	}
}

func TestDecodeRefusesAnotherShape(t *testing.T) {
	type more struct {
		Requester atoll.Account
		JobOffer  atoll.Digest
		Extra     uint64
	}
	type fewer struct{ Requester atoll.Account }
	for _, v := range []any{more{}, fewer{}, atoll.Voucher{}, []byte("x"), uint64(0), []string{}} {
		if m, err := atoll.Decode[atoll.Cancel](atoll.Encode(v)); !errors.Is(err, atoll.ErrMalformed) || m != (atoll.Cancel{}) {
			t.Errorf("%T as Cancel: %+v, %v; want ErrMalformed", v, m, err)
		}
	}
}

func TestDecodeRefusesPaddedNumbers(t *testing.T) {
	for name, b := range map[string][]byte{
		"zero written as a byte": {0x00}, "long form of a byte": {0x81, 0x05},
		"leading zero": {0x82, 0x00, 0x05}, "257 bits": append([]byte{0xa1, 1}, make([]byte, 32)...),
	} {
		if a, err := atoll.Decode[atoll.Amount](b); !errors.Is(err, atoll.ErrMalformed) {
			t.Errorf("%s: %s, %v; want ErrMalformed", name, a, err)
		}
	}
}

func TestDecodeRefusesWhatIsTooLarge(t *testing.T) {
	if _, err := atoll.Decode[[]byte](atoll.Encode(make([]byte, atoll.MaxMessage-4))); err != nil {
		t.Errorf("a message of the largest size: %v", err)
	}
	if _, err := atoll.Decode[[]byte](atoll.Encode(make([]byte, atoll.MaxMessage))); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("Decode: %v, want ErrTooLarge", err)
	}
	if _, err := atoll.DecodeJSON[string]([]byte(`"` + strings.Repeat("x", atoll.MaxMessage) + `"`)); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("DecodeJSON: %v, want ErrTooLarge", err)
	}
}

func TestLargestOffersFitAMessage(t *testing.T) {
	long := strings.Repeat("e", atoll.MaxName)
	inline := draw.Must(atoll.CIDFromBytes(append([]byte{1, 0x55, 0, 60}, make([]byte, 60)...)))
	o := atoll.ResourceOffer{Provider: atoll.Account{1}, Peer: atoll.PeerID{1}, MaxTimeout: 1, Expiry: 1,
		Capacity: atoll.Resources{GPUName: long}, Price: most, GasPrice: most}
	for range atoll.MaxList {
		o.Solvers, o.Modules = append(o.Solvers, atoll.Account{1}), append(o.Modules, inline)
	}
	for range 16 {
		o.Engines = append(o.Engines, long)
	}
	if err := o.Validate(); err != nil {
		t.Fatal(err)
	}
	s := atoll.Signed[atoll.ResourceOffer]{Message: o}
	if n := len(atoll.Encode(s)); n > atoll.MaxMessage/2 {
		t.Errorf("largest resource offer has %d bytes, more than half of the %d of a message", n, atoll.MaxMessage)
	}
	if n := len(draw.Must(json.Marshal(s))); n > atoll.MaxMessage {
		t.Errorf("largest resource offer has %d bytes of JSON, more than %d", n, atoll.MaxMessage)
	}
}

func TestDecodeJSONRefusesWhatIsNotOneValue(t *testing.T) {
	good := string(draw.Must(json.Marshal(atoll.Cancel{Requester: atoll.Account{1}, JobOffer: atoll.Digest{2}})))
	for name, text := range map[string]string{
		"nothing": "", "white space": " ", "cut": good[:len(good)-1], "two values": good + good, "a bracket after": good + "]",
		"text after": good + " x", "an unknown field": strings.Replace(good, "{", `{"extra":1,`, 1), "a list": "[" + good + "]",
		"a short account": `{"requester":"0x01"}`, "a number": "1", "a text": `"x"`,
	} {
		if m, err := atoll.DecodeJSON[atoll.Cancel]([]byte(text)); !errors.Is(err, atoll.ErrMalformed) || m != (atoll.Cancel{}) {
			t.Errorf("%s: %+v, %v; want ErrMalformed", name, m, err)
		}
	}
	for _, text := range []string{good, " \n" + good + "\n "} {
		if _, err := atoll.DecodeJSON[atoll.Cancel]([]byte(text)); err != nil {
			t.Errorf("DecodeJSON(%q): %v", text, err)
		}
	}
}

func TestJSONNamesAreThoseOfEIP712(t *testing.T) {
	for _, m := range []atoll.Message{atoll.JobOffer{}, atoll.ResourceOffer{}, atoll.Deal{}, atoll.Result{}, atoll.Attestation{}, atoll.Acceptance{}, atoll.Receipt{}, atoll.Consent{}, atoll.Voucher{}, atoll.Cancel{}} {
		var fields map[string]any
		if err := json.Unmarshal(draw.Must(json.Marshal(m)), &fields); err != nil {
			t.Fatal(err)
		}
		first, _, _ := strings.Cut(atoll.TypeString(m), ")")
		name, list, _ := strings.Cut(first, "(")
		if name != reflect.TypeOf(m).Name() {
			t.Errorf("%T is %s in EIP-712", m, name)
		}
		want := map[string]bool{}
		for member := range strings.SplitSeq(list, ",") {
			_, field, _ := strings.Cut(member, " ")
			want[field] = true
			if _, ok := fields[field]; !ok {
				t.Errorf("%T has no %q in JSON", m, field)
			}
		}
		if len(fields) != len(want) {
			t.Errorf("%T has %d fields in JSON and %d in EIP-712", m, len(fields), len(want))
		}
	}
}

func TestNonceIsNoNumberInJSON(t *testing.T) {
	text := string(draw.Must(json.Marshal(atoll.JobOffer{Nonce: 1<<64 - 1})))
	if want := fmt.Sprintf(`"nonce":"%d"`, uint64(1<<64-1)); !strings.Contains(text, want) {
		t.Errorf("JSON %s lacks %s", text, want)
	}
}
