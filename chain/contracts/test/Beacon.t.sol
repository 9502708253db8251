// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Beacon} from "../src/lib/Beacon.sol";
import {World} from "./World.sol";

contract BeaconTest is World {
    /// @notice The header of block 19,431,837 of Ethereum's main chain.
    function test_TheMixOfARealHeaderIsRead() public view {
        bytes memory h = bytes.concat(
            hex"f90259a05cb0f2822e542e2c6fbc0099aa8f996509c178bfaa634e04b728add8da42c65da01dcc4de8dec75d7aab85b567b6",
            hex"ccd41ad312451b948a7413f0a142fd40d493479495222290dd7278aa3ddd389cc1e1d165cc4bafe5a0ca4e0ab986d29ee5bd",
            hex"dd8b4b9d9481e90d7bbd1ce7ee9e0d077c89ba03cdcf32a0acf2110d276ab7a6d550c184f6beee5bd9832ec7443b55df09d4",
            hex"9f529fa1899fa009fdee17a2dafb2328798f9e47b44e50a5a8e5d9951929afa51f70fc222846c2b90100bffdca4be5945bfb",
            hex"ba8a8ed5eadb7ff2dcefce7f6cb67b94cf81ad38dc9a943b76e541efe10b2768ded9de385ffdd9596b79a4ecffbafd407ffc",
            hex"a3453cff2d9ebf7f57ffe3069abb7eebf66eddc460ecd9ef7ded9c67de1b1ccb7ce9e9f9cf7e3fdcdc2fbe974ae2be4cd352",
            hex"71d47b5bda4459fde93d3f0bead5c558997b18386ef38ff77e234f6eb7cda7d47bee4ab6b273b8f9ffb37d5be6ffb7dac9ff",
            hex"bd36ffc6eb33ffaa7f832f264dc5f9966fed1fc7c0fdf6fb719e7fb39b6e38dddfe3defbde6a7668fb7f2166e79fb8df91ad",
            hex"bd73545fbf3ae59caeedf7df6937fc5039fafaff21fd720fd9f5d6a3e85798e0d7abde86f3a6afff6383fb0beefcdc0f8084",
            hex"0128819d8401c9c3808401ad5cde8465f2aa838f6265617665726275696c642e6f7267a0b48f684132ba484557c07ea6964d",
            hex"6b3841607a44a540a24dd31cbbccb14f06a5880000000000000000850a5254153da04b74822fc47c7ff8368d8b0b99aa39ea",
            hex"8f451f2cf4de7fae6b901309a94de4ca8302000080a05a585679198d1bae7f337f987496d22c9f0db95fb1bcd4d8069a74be",
            hex"0e76a5ae"
        );
        bytes32 hash = 0x4cf7d9108fc01b50023ab7cab9b372a96068fddcadec551630393b65acb1f34c;
        vm.assertEq(keccak256(h), hash, "the block's hash");
        bytes32 mix = 0xb48f684132ba484557c07ea6964d6b3841607a44a540a24dd31cbbccb14f06a5;
        vm.assertEq(libraries.mixOf(h), mix, "its mix");
    }

    function testFuzz_TheMixIsReadFromAnyHeader(uint32 number, bytes32 mix) public view {
        vm.assertEq(libraries.mixOf(header(number, mix)), mix, "the mix");
    }

    /// @notice A header that is cut anywhere before the end of its mix is refused, and later ones are not read.
    function testFuzz_ACutHeaderIsRefused(uint16 length) public {
        bytes memory h = header(1, keccak256("mix"));
        uint256 n = bound(length, 0, h.length - 1);
        // After the mix come the nonce (9 bytes), the base fee (5), two empty ones (2) and three words (99).
        uint256 endOfMix = h.length - 115;
        assembly {
            mstore(h, n)
        }
        if (n < endOfMix) vm.expectRevert(Beacon.BadHeader.selector);
        bytes32 got = libraries.mixOf(h);
        if (n >= endOfMix) vm.assertEq(got, keccak256("mix"), "the mix");
    }

    /// @notice Arbitrary bytes are refused or, should they be such a list, read as another reader reads them.
    function testFuzz_ArbitraryBytesAreReadAsTheReferenceReadsThem(bytes calldata raw) public view {
        check(raw);
        // And such bytes behind the items that are not looked at.
        check(bytes.concat(hex"f9ffff", front(), raw));
    }

    /// @notice The same of bytes that are nearly a header.
    function testFuzz_SpoiltHeadersAreReadAsTheReferenceReadsThem(uint256[4] calldata spoils, uint256 cut) public view {
        bytes memory h = header(7, keccak256("mix"));
        for (uint256 i = 0; i < spoils.length; ++i) {
            h[spoils[i] % h.length] = bytes1(uint8(spoils[i] >> 128));
        }
        if (cut % 4 == 0) {
            uint256 n = (cut >> 8) % h.length;
            assembly {
                mstore(h, n)
            }
        }
        check(h);
    }

    /// @notice The same of lists of short items, whose tags alone are fuzzed.
    function testFuzz_ListsOfAnyItemsAreReadAsTheReferenceReadsThem(uint8[9] calldata tags, uint8 width) public view {
        bytes memory items = front();
        for (uint256 i = 0; i < tags.length; ++i) {
            uint8 tag = tags[i];
            // All short strings and every list and long string one time in eight.
            if (tag >= 0xb8 && tags[(i + 1) % tags.length] % 8 != 0) tag = 0xa0;
            // The item that the mix is read from is one half of the times.
            if (i == 6 && width % 2 == 0) tag = 0xa0;
            items = bytes.concat(items, bytes1(tag));
            if (tag > 0x80 && tag < 0xb8) items = bytes.concat(items, new bytes(tag - 0x80));
            if (tag >= 0xb8) items = bytes.concat(items, bytes1(width), new bytes(width));
        }
        check(list(items));
    }

    function test_LengthsBeyondTheHeaderAreRefused() public {
        // A string that says it is 2^64-1 bytes long, and one whose length itself is missing.
        vm.expectRevert(Beacon.BadHeader.selector);
        libraries.mixOf(bytes.concat(hex"f90240", front(), hex"bfffffffffffffffff", new bytes(64)));
        vm.expectRevert(Beacon.BadHeader.selector);
        libraries.mixOf(bytes.concat(hex"f90240", front(), hex"bfffff"));
        // A short list, a string and nothing at all.
        vm.expectRevert(Beacon.BadHeader.selector);
        libraries.mixOf(bytes.concat(hex"f7", new bytes(600)));
        vm.expectRevert(Beacon.BadHeader.selector);
        libraries.mixOf(bytes.concat(hex"b9", new bytes(600)));
        vm.expectRevert(Beacon.BadHeader.selector);
        libraries.mixOf("");
    }

    /// @dev The first seven items as every header has them.
    function front() private pure returns (bytes memory) {
        bytes32 w = keccak256("any");
        bytes memory hashes = bytes.concat(word(w), word(w), hex"94", bytes20(w), word(w), word(w), word(w));
        return bytes.concat(hashes, hex"b90100", new bytes(256));
    }

    /// @dev Compares the two readers. The contract's takes the first seven items for granted, since the header is proven
    /// by its hash; so it is asked only about bytes that have them or that end too early.
    function check(bytes memory raw) private view {
        if (raw.length > 448 && !hasFront(raw)) return;
        (bool good, bytes32 want) = wanted(raw);
        try libraries.mixOf(raw) returns (bytes32 got) {
            vm.assertTrue(good, "read what is no header");
            vm.assertEq(got, want, "the mix");
        } catch {
            vm.assertTrue(!good, "refused a header");
        }
    }

    /// @dev Whether items of these lengths stand at the front of a list.
    function hasFront(bytes memory raw) private pure returns (bool) {
        if (uint8(raw[0]) < 0xf8) return true;
        uint256 pos = 1 + uint256(uint8(raw[0])) - 0xf7;
        bytes7 tags = hex"a0a094a0a0a0b9";
        for (uint256 i = 0; i < 7; ++i) {
            if (raw[pos] != tags[i]) return false;
            pos += i == 2 ? 21 : 33;
        }
        // The bloom filter's length stands behind its tag.
        return raw[pos - 32] == 0x01 && raw[pos - 31] == 0x00;
    }

    /// @dev Another reader: it cuts one item after the other off the front.
    function wanted(bytes memory raw) private pure returns (bool, bytes32) {
        if (raw.length < 2 || uint8(raw[0]) < 0xf8) return (false, 0);
        bool ok;
        (ok, raw) = without(raw, 1 + uint256(uint8(raw[0])) - 0xf7);
        for (uint256 i = 0; ok && i < 13; ++i) {
            if (raw.length == 0) return (false, 0);
            uint256 tag = uint8(raw[0]);
            if (tag >= 0xc0) return (false, 0);
            uint256 skip = 1;
            if (tag >= 0x80 && tag <= 0xb7) skip += tag - 0x80;
            if (tag >= 0xb8) {
                uint256 width = tag - 0xb7;
                if (raw.length < 1 + width) return (false, 0);
                uint256 length;
                for (uint256 j = 1; j <= width; ++j) {
                    length = length * 256 + uint8(raw[j]);
                }
                skip += width + length;
            }
            (ok, raw) = without(raw, skip);
        }
        if (!ok || raw.length < 33 || uint8(raw[0]) != 0xa0) return (false, 0);
        bytes32 mix;
        assembly {
            mix := mload(add(raw, 0x21))
        }
        return (true, mix);
    }

    function without(bytes memory raw, uint256 n) private pure returns (bool, bytes memory rest) {
        if (n > raw.length) return (false, rest);
        rest = new bytes(raw.length - n);
        for (uint256 i = 0; i < rest.length; ++i) {
            rest[i] = raw[n + i];
        }
        return (true, rest);
    }
}
