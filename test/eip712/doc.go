// Package eip712 checks Atoll's signatures against ethers, an independent
// implementation of EIP-712, in both directions: sign.mjs writes the vectors
// in testdata/eip712.json, which the root package's tests read, and the test
// here has ethers recover the signers of messages that Go signs.
package eip712
