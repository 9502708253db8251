// Package atoll is the vocabulary of Atoll, an open network where anyone
// sells compute, anyone buys it, and every answer can be checked.
//
// A requester signs a [JobOffer]; a provider signs a [ResourceOffer]; a solver
// that both trust matches them and signs a [Deal]. The provider runs the
// module, stores the outputs under a [CID], and signs a [Result]. The
// requester fetches the outputs, recomputes the CID, and pays with a
// [Voucher], which the provider redeems from the requester's escrow on an EVM
// chain, many vouchers in one transaction.
//
// Each of these messages has one definition here, the Go struct. Three things
// come from it:
//
//   - its EIP-712 hash, which is what is signed (see [Hash]);
//   - its wire form, RLP, which has exactly one encoding per value (see
//     [Encode] and [Decode]);
//   - its JSON, for people and for other programs.
//
// The package knows nothing of networks, disks, chains or clocks, and imports
// none of the packages below this directory.
package atoll
