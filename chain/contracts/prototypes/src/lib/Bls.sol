// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Signatures on BLS12-381, with the precompiles of EIP-2537
/// @notice Points are as these take them: coordinates of 64 bytes. Messages are hashed to a curve as RFC 9380 says.
library Bls {
    error BadInput();

    /// @notice The generators with their sign changed.
    bytes internal constant MINUS_G1 =
        hex"0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac58"
        hex"6c55e83ff97a1aeffb3af00adb22c6bb00000000000000000000000000000000114d1d6855d545a8aa7d76c8cf2e21f2"
        hex"67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca";
    bytes internal constant MINUS_G2 =
        hex"00000000000000000000000000000000024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d177"
        hex"0bac0326a805bbefd48056c8c121bdb80000000000000000000000000000000013e02b6052719f607dacd3a088274f65"
        hex"596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e00000000000000000000000000000000"
        hex"0d1b3cc2c7027888be51d9ef691d77bcb679afda66c73f17f9ee3837a55024f78c71363275a75d75d86bab79f74782aa"
        hex"0000000000000000000000000000000013fa4d4a0ad8b1ce186ed5061789213d993923066dddaf1040bc3ff59f825c78"
        hex"df74f2d75467e25e0f55f8a00fa030ed";

    uint256 private constant ADD_G1 = 0x0b;
    uint256 private constant ADD_G2 = 0x0d;
    uint256 private constant PAIRING = 0x0f;
    uint256 private constant MAP_G1 = 0x10;
    uint256 private constant MAP_G2 = 0x11;
    uint256 private constant MODEXP = 5;
    bytes private constant MODULUS =
        hex"000000000000000000000000000000001a0111ea397fe69a4b1ba7b6434bacd7"
        hex"64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab";

    /// @notice Hashes to G1. The tag names the use, so that a signature for one is none for another.
    function hashToG1(bytes32 message, string memory tag) internal view returns (bytes memory) {
        bytes memory u = _fields(message, tag, 2);
        return
            _call(
                ADD_G1,
                bytes.concat(_call(MAP_G1, _part(u, 0, 64), 128), _call(MAP_G1, _part(u, 64, 64), 128)),
                128
            );
    }

    /// @notice Hashes to G2.
    function hashToG2(bytes32 message, string memory tag) internal view returns (bytes memory) {
        bytes memory u = _fields(message, tag, 4);
        return
            _call(
                ADD_G2,
                bytes.concat(_call(MAP_G2, _part(u, 0, 128), 256), _call(MAP_G2, _part(u, 128, 128), 256)),
                256
            );
    }

    /// @notice Adds the second of two points in G1 to the first, in place. Whether they are in the right subgroup is
    /// not looked at.
    function addG1(bytes memory pair) internal view {
        bool ok;
        assembly ("memory-safe") {
            ok := staticcall(gas(), ADD_G1, add(pair, 32), 256, add(pair, 32), 128)
        }
        if (!ok) revert BadInput();
    }

    /// @notice Whether the product of the pairings is one. Points outside the right subgroup are refused.
    function isOne(bytes memory pairs) internal view returns (bool) {
        return uint256(bytes32(_call(PAIRING, pairs, 32))) == 1;
    }

    /// @dev hash_to_field with expand_message_xmd and SHA-256: `count` numbers below the modulus, 64 bytes each.
    function _fields(bytes32 message, string memory tag, uint256 count) private view returns (bytes memory out) {
        bytes memory suffix = abi.encodePacked(tag, uint8(bytes(tag).length));
        bytes32 first = sha256(abi.encodePacked(new bytes(64), message, uint16(64 * count), uint8(0), suffix));
        bytes32 last;
        for (uint256 i = 0; i < count; ++i) {
            bytes32 high = sha256(abi.encodePacked(first ^ last, uint8(2 * i + 1), suffix));
            last = sha256(abi.encodePacked(first ^ high, uint8(2 * i + 2), suffix));
            bytes memory number = abi.encodePacked(uint256(64), uint256(1), uint256(64), high, last, uint8(1), MODULUS);
            out = bytes.concat(out, _call(MODEXP, number, 64));
        }
    }

    function _call(uint256 to, bytes memory input, uint256 size) private view returns (bytes memory out) {
        out = new bytes(size);
        bool ok;
        assembly ("memory-safe") {
            ok := staticcall(gas(), to, add(input, 32), mload(input), add(out, 32), size)
            ok := and(ok, eq(returndatasize(), size))
        }
        if (!ok) revert BadInput();
    }

    function _part(bytes memory all, uint256 start, uint256 size) private pure returns (bytes memory out) {
        out = new bytes(size);
        assembly ("memory-safe") {
            mcopy(add(out, 32), add(add(all, 32), start), size)
        }
    }
}
