// Package content is Atoll's IPFS node: it imports files and directories under
// the CIDs that "ipfs add" gives them, keeps their blocks, reads and exports
// them, pins and garbage-collects them, and exchanges them with other nodes.
//
// A [Store] holds blocks. An [Exchange] serves a store to other peers over
// libp2p and fetches from them. Everything in a store that an Exchange serves
// is public: whoever knows a CID may read what it addresses, and there is no
// other access control. Encrypt before adding what must not be read.
//
// Content is never trusted: every block is hashed when it comes from a peer
// and again when it comes from the disk, so that what is handed out is always
// what its CID says.
//
// # On disk
//
// A store is a directory with three things in it: "index", a pebble database
// that has an entry for every block and the data of those shorter than 32 KiB;
// "blocks", one file for each longer block; and "lock", which holds the process
// id of the owner. A store without a directory keeps the same in memory.
//
// The files are laid out as kubo's flatfs does, but written here: flatfs syncs
// either every block or none, and what pins promise needs just theirs synced.
//
// # Life of a block
//
// Blocks are written without fsync, several at a time, since content that was
// lost with the power can be imported or fetched again. [Store.Pin] syncs what
// it pins before it records the pin, so that pinned content survives a crash of
// the process or of the machine.
//
// Garbage collection marks what pins reach and deletes the rest, except what
// is in use. Each collection starts an epoch, each entry carries the epoch in
// which it was last added, and each operation in progress (see [Store.Hold])
// remembers the epoch in which it began and moves the blocks that it relies on
// to at least that epoch. A collection deletes only entries that are older than
// every operation in progress, so it never has to stop one.
package content
