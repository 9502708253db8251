package main

import "github.com/ethereum/go-ethereum/crypto"

// tree is a Merkle tree over numbered leaves, by its levels from the bottom
// up. A leaf that is not there is zero.
type tree [][][32]byte

// newTree makes a tree of at least so many leaves; their number becomes a
// power of two.
func newTree(leaves [][32]byte) tree {
	size := 1
	for size < len(leaves) {
		size *= 2
	}
	level := make([][32]byte, size)
	copy(level, leaves)
	t := tree{level}
	for len(level) > 1 {
		up := make([][32]byte, len(level)/2)
		for i := range up {
			up[i] = crypto.Keccak256Hash(level[2*i][:], level[2*i+1][:])
		}
		t, level = append(t, up), up
	}
	return t
}

func (t tree) root() [32]byte { return t[len(t)-1][0] }

// proof is the siblings on a leaf's way up.
func (t tree) proof(place int) (siblings [][32]byte) {
	for _, level := range t[:len(t)-1] {
		siblings = append(siblings, level[place^1])
		place /= 2
	}
	return siblings
}
