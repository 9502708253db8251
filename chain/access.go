package chain

import (
	"github.com/atoll-network/atoll"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Where the escrow keeps its books, by chain/contracts/STORAGE.md.
const (
	accountsSlot = 2 // mapping(owner => account)
	claimedSlot  = 3 // mapping(payee => mapping(payer => amount))
)

// ClaimAccess lists the storage that a claim touches (EIP-2930): what is named
// beforehand costs a hundred gas less to read, of which there are two for each
// payer. The list itself costs as much as is saved for a dozen, so a smaller
// claim has none.
func ClaimAccess(escrow, payee atoll.Account, payers []atoll.Account) types.AccessList {
	if len(payers) <= accessPays {
		return nil
	}
	book := slotOf(payee, atoll.NewAmount(claimedSlot).Bytes32())
	keys := make([]common.Hash, 0, 2*len(payers))
	seen := map[atoll.Account]bool{}
	for _, p := range payers {
		if !seen[p] {
			seen[p] = true
			keys = append(keys, slotOf(p, atoll.NewAmount(accountsSlot).Bytes32()), slotOf(p, book))
		}
	}
	return types.AccessList{{Address: escrow, StorageKeys: keys}}
}

// accessPays is for how many payers an access list costs what it saves: 2,400
// for the address, and 200 less for each.
const accessPays = 12

// slotOf is where a Solidity mapping at a slot has the value of a key.
func slotOf(key atoll.Account, slot [32]byte) common.Hash {
	return crypto.Keccak256Hash(common.LeftPadBytes(key[:], 32), slot[:])
}
