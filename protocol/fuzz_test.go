package protocol_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
)

func FuzzDecodeJobPost(f *testing.F)       { fuzzDecode(f, jobPost()) }
func FuzzDecodeJobReply(f *testing.F)      { fuzzDecode(f, jobReply()) }
func FuzzDecodeResourcePost(f *testing.F)  { fuzzDecode(f, resourcePost()) }
func FuzzDecodeResourceReply(f *testing.F) { fuzzDecode(f, resourceReply()) }
func FuzzDecodeDealNotice(f *testing.F)    { fuzzDecode(f, dealNotice()) }
func FuzzDecodeNoMatchNotice(f *testing.F) { fuzzDecode(f, noMatchNotice()) }
func FuzzDecodeAttachPost(f *testing.F)    { fuzzDecode(f, attachPost()) }
func FuzzDecodeDealState(f *testing.F)     { fuzzDecode(f, dealState()) }
func FuzzDecodePayment(f *testing.F)       { fuzzDecode(f, payment()) }
func FuzzDecodeCheckPost(f *testing.F)     { fuzzDecode(f, checkPost()) }
func FuzzDecodeLogChunk(f *testing.F)      { fuzzDecode(f, logChunk()) }
func FuzzDecodeBookQuery(f *testing.F)     { fuzzDecode(f, bookQuery()) }
func FuzzDecodeBookPage(f *testing.F)      { fuzzDecode(f, bookPage()) }

func fuzzDecode[T any](f *testing.F, g *rapid.Generator[T]) {
	for i := range 3 {
		f.Add(atoll.Encode(g.Example(i)))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		one(t, b, func(b []byte) (any, error) { return atoll.Decode[T](b) })
	})
}
