package atoll

import (
	"fmt"
	"reflect"
	"sort"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/crypto"
)

// Message is a struct that an account signs. Its exported fields, in order,
// with the names of their json tags, are the members of its EIP-712 type.
type Message interface {
	// Author is the account whose signature the message needs.
	Author() Account
	// Validate checks what can be checked without a clock or a network:
	// bounds, and fields that must be set.
	Validate() error
}

// TypeString returns the EIP-712 encodeType of m, such as
// "Voucher(address payer,address payee,uint256 cumulative)".
func TypeString(m Message) string { return typeOf(reflect.TypeOf(m)).text }

// Hash returns the EIP-712 digest of m under d: what its author signs, and
// the message's id.
func Hash(d Domain, m Message) Digest {
	sep, body := d.Separator(), hashStruct(reflect.ValueOf(m))
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, sep[:], body[:])
}

// structType is the compiled EIP-712 form of a Go struct.
type structType struct {
	text    string // encodeType
	hash    Digest // typeHash
	members []func(reflect.Value, []byte) []byte
	nested  map[string]string // members of struct types used inside
	body    string            // "Name(type a,type b)" without nested types
}

// structTypes memoizes typeOf. Types are few and fixed at compile time.
var structTypes sync.Map // reflect.Type → *structType

func typeOf(t reflect.Type) *structType {
	if s, ok := structTypes.Load(t); ok {
		return s.(*structType)
	}
	s := &structType{nested: map[string]string{}}
	var names []string
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		kind, enc := memberOf(f.Type, s.nested)
		names = append(names, kind+" "+name)
		s.members = append(s.members, func(v reflect.Value, out []byte) []byte { return enc(v.Field(i), out) })
	}
	s.body = t.Name() + "(" + strings.Join(names, ",") + ")"
	var rest []string
	for _, b := range s.nested {
		rest = append(rest, b)
	}
	sort.Strings(rest)
	s.text = s.body + strings.Join(rest, "")
	s.hash = crypto.Keccak256Hash([]byte(s.text))
	structTypes.Store(t, s)
	return s
}

// memberOf returns the Solidity type of t and a function that appends the
// 32-byte encodeData of a value of it.
func memberOf(t reflect.Type, nested map[string]string) (string, func(reflect.Value, []byte) []byte) {
	switch t {
	case reflect.TypeFor[Account]():
		return "address", func(v reflect.Value, out []byte) []byte {
			a := v.Interface().(Account)
			return append(append(out, make([]byte, 12)...), a[:]...)
		}
	case reflect.TypeFor[Digest]():
		return "bytes32", func(v reflect.Value, out []byte) []byte { d := v.Interface().(Digest); return append(out, d[:]...) }
	case reflect.TypeFor[PeerID]():
		return "bytes32", func(v reflect.Value, out []byte) []byte { p := v.Interface().(PeerID); return append(out, p[:]...) }
	case reflect.TypeFor[CID]():
		return "bytes", func(v reflect.Value, out []byte) []byte {
			return append(out, crypto.Keccak256([]byte(v.Interface().(CID).b))...)
		}
	case reflect.TypeFor[Amount]():
		return "uint256", func(v reflect.Value, out []byte) []byte {
			w := v.Interface().(Amount).Bytes32()
			return append(out, w[:]...)
		}
	}
	switch t.Kind() {
	case reflect.Uint8, reflect.Uint32, reflect.Uint64:
		return fmt.Sprintf("uint%d", t.Bits()), func(v reflect.Value, out []byte) []byte {
			w := NewAmount(v.Uint()).Bytes32()
			return append(out, w[:]...)
		}
	case reflect.String:
		return "string", func(v reflect.Value, out []byte) []byte {
			return append(out, crypto.Keccak256([]byte(v.String()))...)
		}
	case reflect.Slice:
		elem, enc := memberOf(t.Elem(), nested)
		return elem + "[]", func(v reflect.Value, out []byte) []byte {
			var parts []byte
			for i := range v.Len() {
				parts = enc(v.Index(i), parts)
			}
			return append(out, crypto.Keccak256(parts)...)
		}
	case reflect.Struct:
		s := typeOf(t)
		nested[t.Name()] = s.body
		for n, b := range s.nested {
			nested[n] = b
		}
		return t.Name(), func(v reflect.Value, out []byte) []byte { h := hashStruct(v); return append(out, h[:]...) }
	}
	// Reached only by a programming error in a message's definition, which
	// every test of this package would meet.
	panic(fmt.Sprintf("atoll: no EIP-712 type for %s", t))
}

func hashStruct(v reflect.Value) Digest {
	s := typeOf(v.Type())
	buf := make([]byte, 32, 32*(1+len(s.members)))
	copy(buf, s.hash[:])
	for _, m := range s.members {
		buf = m(v, buf)
	}
	return crypto.Keccak256Hash(buf)
}
