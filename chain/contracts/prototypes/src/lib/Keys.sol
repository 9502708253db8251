// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bls} from "./Bls.sol";
import {Table} from "./Table.sol";

/// @title Accounts with keys on BLS12-381
/// @notice Keys stand in tables of {GROUP}. Each comes with a proof that its owner has the secret: else a key could be
/// chosen such that it cancels others in a sum.
abstract contract Keys {
    uint256 public constant GROUP = 64;
    string internal constant PROOF_G1 = "BLS_POP_BLS12381G1_XMD:SHA-256_SSWU_RO_POP_";
    string internal constant PROOF_G2 = "BLS_POP_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";
    string internal constant TAG_G1 = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_POP_";
    string internal constant TAG_G2 = "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";

    address[] private _tables;
    uint256 public count;

    error BadProof(uint256 id);
    error GroupNotFull();

    /// @notice Registers keys. They get the next numbers; all groups but the last are full.
    function enroll(bytes[] calldata keys, bytes[] calldata proofs) external {
        if (count % GROUP != 0 || keys.length > GROUP) revert GroupNotFull();
        bytes memory rows = new bytes(keys.length * _size());
        for (uint256 i = 0; i < keys.length; ++i) {
            uint256 free;
            assembly ("memory-safe") {
                free := mload(0x40)
            }
            if (keys[i].length != _size() || !_proven(keys[i], proofs[i])) revert BadProof(count + i);
            assembly ("memory-safe") {
                mstore(0x40, free) // what the proof took is needed no more
            }
            bytes calldata key = keys[i];
            assembly ("memory-safe") {
                calldatacopy(add(add(rows, 32), mul(i, key.length)), key.offset, key.length)
            }
        }
        _tables.push(Table.write(rows));
        count += keys.length;
    }

    /// @dev Reads a key.
    function _key(uint256 id, bytes memory out) internal view {
        Table.copy(_tables[id / GROUP], (id % GROUP) * out.length, out);
    }

    /// @dev A key's size in bytes: 128 in G1, 256 in G2.
    function _size() internal pure virtual returns (uint256);

    /// @dev Whether `proof` is a key's signature over its own hash.
    function _proven(bytes calldata key, bytes calldata proof) private view returns (bool) {
        if (key.length == 128) {
            bytes memory one = bytes.concat(key, Bls.hashToG2(keccak256(key), PROOF_G2));
            return Bls.isOne(bytes.concat(one, Bls.MINUS_G1, proof));
        }
        bytes memory pair = bytes.concat(Bls.hashToG1(keccak256(key), PROOF_G1), key);
        return Bls.isOne(bytes.concat(pair, proof, Bls.MINUS_G2));
    }
}
