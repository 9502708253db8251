// Package chain is a typed client of Atoll's contracts on any EVM chain that
// is reached by JSON-RPC: over HTTP, WebSocket, or inside the process.
//
// What the contracts hold is read by methods of [Client]. What changes them is
// a [Call], a value made by [Deposit], [Stake], [Register] and the like, and
// there are three ways to make it happen:
//
//   - [Client.Do] sends it and waits until it is on the chain;
//   - [Client.Send] sends one or more, in order, and returns at once;
//   - [Client.Prepare] signs it, so that the bytes can be written down before
//     [Client.SendRaw] sends them, once or after a crash again.
//
// A dispute is opened and brought to its end by the calls [OpenDispute] to
// [ExecuteDispute]; [Client.WatchCourt] tells of its steps, and
// [Client.DisputeEvidence] reads what it was opened with. [Deploy] makes the
// contracts on a chain that has none.
//
// The contracts' sources are in contracts, their generated bindings in
// bindings, and a chain to develop on is package devnet.
package chain
