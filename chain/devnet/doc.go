// Package devnet runs a real EVM chain inside the process: a go-ethereum node
// with Atoll's contracts and ten prefunded accounts, reachable from this
// machine by JSON-RPC over HTTP and WebSocket on one port.
//
// A block is made when a transaction waits and the clock is past the last
// block's timestamp, and at no other time: a transaction sent to an idle chain
// is included in milliseconds, an idle chain makes no blocks, and the chain's
// time never runs ahead of the clock. Who waits for a block, as a draw of
// referees does, has to ask for one with chain.Client.Nudge.
//
// With a data directory, a transaction whose receipt anyone has seen survives
// any crash: each block is written to a log and synced to disk before the
// chain shows it. The directory holds:
//
//	genesis.json  the chain's first block, in go-ethereum's format
//	blocks.rlp    every block since, see blocklog.go
//	geth/         go-ethereum's own database, rebuilt from the two if need be
//	LOCK          the process that runs the chain
package devnet
