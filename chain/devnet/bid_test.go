package devnet

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
)

// lowerBid signs a transaction again with a bid below the first base fee.
func lowerBid(t *testing.T, d *Devnet, raw []byte) []byte {
	t.Helper()
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		t.Fatal(err)
	}
	bid := big.NewInt(860_000_000) // the base fee begins at a gwei, and falls by an eighth a block
	low, err := types.SignNewTx(d.keys[0], types.LatestSignerForChainID(big.NewInt(ChainID)), &types.DynamicFeeTx{
		ChainID: tx.ChainId(), Nonce: tx.Nonce(), GasTipCap: big.NewInt(1), GasFeeCap: bid,
		Gas: tx.Gas(), To: tx.To(), Value: tx.Value(),
	})
	if err != nil {
		t.Fatal(err)
	}
	out, err := low.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return out
}
