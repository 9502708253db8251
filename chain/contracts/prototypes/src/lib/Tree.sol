// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Merkle trees whose leaves have numbers
/// @notice A leaf's place is proven with it. So nothing stands twice, and that something is missing is an empty leaf.
library Tree {
    /// @notice The root above a leaf, given its siblings from the bottom up.
    function root(bytes32 leaf, uint256 place, bytes32[] calldata siblings) internal pure returns (bytes32 node) {
        node = leaf;
        for (uint256 i = 0; i < siblings.length; ++i) {
            bytes32 other = siblings[i];
            bool right = place & 1 == 1;
            place >>= 1;
            assembly ("memory-safe") {
                mstore(shl(5, right), node)
                mstore(shl(5, iszero(right)), other)
                node := keccak256(0, 64)
            }
        }
    }
}
