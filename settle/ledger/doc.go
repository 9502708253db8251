// Package ledger is the rules of the contracts Escrow, Nodes, Witness and Court
// as pure functions over values: who may do what next in a dispute, until when,
// what it costs, and who gets what in the end.
//
// [Phase], [Steps], [Settle] and [Latest] answer questions about one dispute
// from what a node reads off the chain. [World] is all of it in one state
// machine, with a method for each function of the contracts that moves money,
// the same conditions in the same order, and the same names for refusals: it
// predicts what a call would do, and the contracts are tested against it.
//
// What the contracts find out by cryptography is a fact here that the caller
// states: whether a signature is good, what a block's mix is. Times are in Unix
// seconds, amounts in the token's smallest unit. There is no clock: a call names
// the block that it is made in.
package ledger
