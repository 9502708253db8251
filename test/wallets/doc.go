// Package wallets tests that the libraries that wallets and apps are made of
// can use a devnet's chain.
package wallets
