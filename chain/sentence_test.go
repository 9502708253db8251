package chain

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// sample is an argument of each type that errors have, whose text is easy to find.
func sample(t *testing.T, of abi.Type) (value any, text string) {
	t.Helper()
	switch of.String() {
	case "uint256":
		return big.NewInt(1_700_000_000), ""
	case "uint8":
		return uint8(1), ""
	case "address":
		return common.Address{0xab}, common.Address{0xab}.Hex()
	case "bytes32":
		return [32]byte{1}, ""
	case "string":
		return "reef", "reef"
	}
	t.Fatalf("no sample of a %s", of)
	return nil, ""
}

func TestEveryErrorOfTheContractsHasASentence(t *testing.T) {
	c := offline()
	used := map[string]bool{}
	for _, contract := range c.abis() {
		for name, e := range contract.Errors {
			used[name] = true
			if sentences[name] == nil {
				t.Errorf("%s has no sentence", e.Sig)
				continue
			}
			var args []any
			var texts []string
			for _, in := range e.Inputs {
				value, text := sample(t, in.Type)
				args, texts = append(args, value), append(texts, text)
			}
			body, err := e.Inputs.Pack(args...)
			if err != nil {
				t.Fatal(err)
			}
			reason, _ := c.revertReason(append(e.ID[:4:4], body...))
			if strings.Contains(reason, "%!") || strings.Contains(reason, name) || strings.HasSuffix(reason, ".") || len(reason) < 10 {
				t.Errorf("%s reads as %q", e.Sig, reason)
			}
			for _, text := range texts {
				if !strings.Contains(reason, text) {
					t.Errorf("%s reads as %q, without %s", e.Sig, reason, text)
				}
			}
			// The same name has the same arguments everywhere.
			for _, other := range c.abis() {
				if o, ok := other.Errors[name]; ok && o.Sig != e.Sig {
					t.Errorf("%s is %s elsewhere", e.Sig, o.Sig)
				}
			}
		}
	}
	for name := range sentences {
		if !used[name] {
			t.Errorf("there is a sentence for %s, which no contract knows", name)
		}
	}
}

func TestWhatIsLackingIsAKindOfError(t *testing.T) {
	c := offline()
	for _, name := range []string{"InsufficientBalance", "InsufficientStake", "InsufficientBond"} {
		kind := error(nil)
		for _, contract := range c.abis() {
			if e, ok := contract.Errors[name]; ok {
				_, kind = c.revertReason(append(e.ID[:4:4], make([]byte, 64)...))
			}
		}
		if !errors.Is(kind, atoll.ErrUnfunded) {
			t.Errorf("%s is of kind %v, want ErrUnfunded", name, kind)
		}
	}
}
