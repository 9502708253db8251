// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Randomness that a block's header carries
/// @notice The RANDAO mix of a block (EIP-4399) is fixed when the block is made, and its maker has one bit of choice:
/// to make the block or not. A block's hash, by contrast, its maker can try out at will. So the mix is read from the
/// header, which is proven by the hash.
library Beacon {
    /// @notice The header is no RLP list of at least 14 items.
    error BadHeader();

    /// @dev The place of the mix in a header (Yellow Paper 4.4; EIP-4399).
    uint256 private constant MIX = 13;

    /// @dev The first items, which are of fixed size, and how long they are together: five hashes, an address between
    /// them, and the bloom filter.
    uint256 private constant FIXED = 7;
    uint256 private constant FIXED_LENGTH = 5 * 33 + 21 + 259;

    /// @notice Reads the RANDAO mix from a block header.
    /// @param header The header's RLP.
    /// @return mix The mix.
    function mixOf(bytes calldata header) internal pure returns (bytes32 mix) {
        if (header.length < 2 || uint8(header[0]) < 0xf8) revert BadHeader();
        uint256 pos = uint256(uint8(header[0])) - 0xf6 + FIXED_LENGTH;
        for (uint256 i = FIXED; i < MIX; ++i) {
            if (pos >= header.length) revert BadHeader();
            uint256 tag = uint8(header[pos]);
            if (tag < 0x80) {
                pos += 1;
            } else if (tag < 0xb8) {
                pos += 1 + tag - 0x80;
            } else if (tag < 0xc0) {
                uint256 width = tag - 0xb7;
                if (pos + 1 + width > header.length) revert BadHeader();
                uint256 length = uint256(bytes32(header[pos + 1:pos + 1 + width])) >> (8 * (32 - width));
                if (length > header.length) revert BadHeader();
                pos += 1 + width + length;
            } else {
                revert BadHeader();
            }
        }
        if (pos + 33 > header.length || uint8(header[pos]) != 0xa0) revert BadHeader();
        mix = bytes32(header[pos + 1:pos + 33]);
    }
}
