// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bls} from "./lib/Bls.sol";
import {Keys} from "./lib/Keys.sol";

/// @title Netting that everybody it touches has signed, with one aggregated signature and four accounts in a slot
/// @notice As {Consent} settles, with keys on BLS12-381: all sign the same message, so their keys are added up and two
/// pairings check them all. This is for its price; the claim of single vouchers is left out.
contract Aggregated is Keys {
    uint256 private constant ENTRY = 12;

    /// @notice Four balances each.
    mapping(uint256 group => uint256 four) public balances;
    /// @notice The root of each settlement, hashed with its members.
    mapping(uint256 number => bytes32) public roots;
    uint256 public number;

    event Settled(uint256 indexed number, bytes32 root);

    error BadEntry(uint256 id);
    error BadSum();
    error BadSignature();

    /// @notice Gives the first accounts a balance that comes from nowhere.
    function open(uint256 accounts, uint64 balance) external {
        uint256 four = uint256(balance) * 0x0000000000000001000000000000000100000000000000010000000000000001;
        for (uint256 i = 0; i < accounts; i += 4) balances[i / 4] = four;
    }

    /// @notice What all members sign.
    function digestOf(uint256 number_, bytes32 root, bytes calldata entries) public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), number_, root, keccak256(entries)));
    }

    /// @notice Settles. An entry has 4 bytes for the member and 8 for the change of its balance; numbers rise.
    function settle(bytes32 root, bytes calldata entries, bytes calldata signature) external {
        uint256 n = entries.length / ENTRY;
        bytes memory sum = new bytes(256);
        bytes memory key = new bytes(128);
        int256 total;
        uint256 next;
        for (uint256 i = 0; i < n; ++i) {
            uint256 head;
            assembly ("memory-safe") {
                head := shr(160, calldataload(add(entries.offset, mul(i, ENTRY))))
            }
            uint256 id = head >> 64;
            int256 change = int64(uint64(head));
            uint256 shift = (id & 3) * 64;
            uint256 four = balances[id / 4];
            uint256 old = uint64(four >> shift);
            int256 balance = int256(old) + change;
            if (id < next || id >= count || balance < 0 || balance > int256(uint256(type(uint64).max))) {
                revert BadEntry(id);
            }
            balances[id / 4] = four ^ ((old ^ uint256(balance)) << shift);
            _key(id, key);
            assembly ("memory-safe") {
                mcopy(add(sum, 160), add(key, 32), 128)
            }
            Bls.addG1(sum);
            total += change;
            next = id + 1;
        }
        if (total != 0) revert BadSum();
        bytes32 digest = digestOf(number + 1, root, entries);
        assembly ("memory-safe") {
            mcopy(add(key, 32), add(sum, 32), 128)
        }
        bytes memory pairs = bytes.concat(key, Bls.hashToG2(digest, TAG_G2), Bls.MINUS_G1, signature);
        if (signature.length != 256 || !Bls.isOne(pairs)) revert BadSignature();
        number += 1;
        roots[number] = keccak256(abi.encode(root, keccak256(entries)));
        emit Settled(number, root);
    }

    function _size() internal pure override returns (uint256) {
        return 128;
    }
}
