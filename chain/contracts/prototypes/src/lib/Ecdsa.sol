// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Signatures on secp256k1, as cheaply as the escrow checks them
library Ecdsa {
    bytes32 private constant VOUCHER_TYPEHASH = keccak256("Voucher(address payer,address payee,uint256 cumulative)");

    /// @notice The EIP-712 digest of a voucher.
    function voucher(
        bytes32 domain,
        address payer,
        address payee,
        uint256 cumulative
    ) internal pure returns (bytes32 digest) {
        bytes32 kind = VOUCHER_TYPEHASH;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, kind)
            mstore(add(m, 0x20), payer)
            mstore(add(m, 0x40), payee)
            mstore(add(m, 0x60), cumulative)
            let body := keccak256(m, 0x80)
            mstore(m, shl(240, 0x1901))
            mstore(add(m, 2), domain)
            mstore(add(m, 0x22), body)
            digest := keccak256(m, 0x42)
        }
    }

    /// @notice Whether a signature of two words (EIP-2098) is the signer's. High values of s are refused (EIP-2).
    function signed(address signer, bytes32 digest, bytes32 r, bytes32 vs) internal view returns (bool ok) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            let s := and(vs, 0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff)
            mstore(m, digest)
            mstore(add(m, 0x20), add(shr(255, vs), 27))
            mstore(add(m, 0x40), r)
            mstore(add(m, 0x60), s)
            mstore(0, 0)
            pop(staticcall(gas(), 1, m, 0x80, 0, 0x20))
            ok := and(
                eq(mload(0), signer),
                and(lt(s, 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a1), lt(0, signer))
            )
        }
    }
}
