package chain_test

import (
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/devnet"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/holiman/uint256"
)

// acceptsOnes is the creation code of an account that accepts, by ERC-1271,
// every signature whose first byte is one:
//
//	return bytes32(selector of isValidSignature) * (byte == 1)
//
// The byte is at 0x64 of the input, behind the selector, the digest, the offset
// and the length.
const acceptsOnes = "0x601a600c600039601a6000f3" + // the constructor
	"60643560f81c600114631626ba7e0260e01b60005260206000f3"

// raw sends what no Call does, from an account that has nothing under way.
func (n *net) raw(t *testing.T, s atoll.Signer, to *atoll.Account, input []byte) *types.Receipt {
	t.Helper()
	n.advance(t, time.Second)
	eth := ethclient.NewClient(n.dev.RPC())
	nonce, err := eth.PendingNonceAt(t.Context(), s.Account())
	if err != nil {
		t.Fatal(err)
	}
	signer := types.LatestSignerForChainID(atoll.NewAmount(devnet.ChainID).Big())
	tx := types.NewTx(&types.DynamicFeeTx{ChainID: atoll.NewAmount(devnet.ChainID).Big(), Nonce: nonce, To: to, Data: input,
		Gas: 5_000_000, GasTipCap: atoll.NewAmount(1).Big(), GasFeeCap: atoll.NewAmount(1e10).Big()})
	sig, err := s.SignDigest(signer.Hash(tx))
	if err != nil {
		t.Fatal(err)
	}
	sig[64] -= 27
	if tx, err = tx.WithSignature(signer, sig[:]); err != nil {
		t.Fatal(err)
	}
	return n.send(t, eth, tx)
}

func (n *net) send(t *testing.T, eth *ethclient.Client, tx *types.Transaction) *types.Receipt {
	t.Helper()
	if err := eth.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	r, err := bind.WaitMined(t.Context(), eth, tx.Hash())
	if err != nil {
		t.Fatal(err)
	}
	if r.Status != types.ReceiptStatusSuccessful {
		t.Fatalf("transaction %s failed", tx.Hash())
	}
	return r
}

// forwards is the creation code of an account that calls the address in the
// first word of its input with the rest of it.
const forwards = "0x6020600c60003960206000f3" + // the constructor
	"602036038060206000376000600091600060006000355af1601e575f5ffd5b00"

// forward calls a contract from an account that has delegated itself to the
// code at wallet (EIP-7702), in a transaction of somebody else.
func (n *net) forward(t *testing.T, relay, account int, wallet, to atoll.Account, input []byte) *types.Receipt {
	t.Helper()
	n.advance(t, time.Second)
	eth := ethclient.NewClient(n.dev.RPC())
	from, who := n.signers[relay].Account(), n.signers[account].Account()
	nonce, err := eth.PendingNonceAt(t.Context(), from)
	if err != nil {
		t.Fatal(err)
	}
	own, err := eth.PendingNonceAt(t.Context(), who)
	if err != nil {
		t.Fatal(err)
	}
	auth, err := types.SignSetCode(n.dev.Keys()[account], types.SetCodeAuthorization{
		ChainID: *uint256.NewInt(devnet.ChainID), Address: wallet, Nonce: own})
	if err != nil {
		t.Fatal(err)
	}
	tx, err := types.SignNewTx(n.dev.Keys()[relay], types.LatestSignerForChainID(atoll.NewAmount(devnet.ChainID).Big()), &types.SetCodeTx{
		ChainID: uint256.NewInt(devnet.ChainID), Nonce: nonce, To: who, Data: append(common.LeftPadBytes(to[:], 32), input...),
		Gas: 5_000_000, GasTipCap: uint256.NewInt(1), GasFeeCap: uint256.NewInt(1e10), AuthList: []types.SetCodeAuthorization{auth}})
	if err != nil {
		t.Fatal(err)
	}
	return n.send(t, eth, tx)
}

// create puts a contract on the chain.
func (n *net) create(t *testing.T, s atoll.Signer, code string) atoll.Account {
	t.Helper()
	eth := ethclient.NewClient(n.dev.RPC())
	nonce, err := eth.PendingNonceAt(t.Context(), s.Account())
	if err != nil {
		t.Fatal(err)
	}
	n.raw(t, s, nil, common.FromHex(code))
	return crypto.CreateAddress(s.Account(), nonce)
}
