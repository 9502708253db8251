// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Ecdsa} from "./lib/Ecdsa.sol";
import {Table} from "./lib/Table.sol";

/// @title Claims in short lines, with four accounts in a slot
/// @notice As {Indexed}, but sums have 64 bits, four of them share a slot in both books, and owners stand in a table.
/// Lines in the order of the numbers make most writes go to slots that the line before has paid for.
contract Packed is EIP712 {
    uint256 public constant UNIT = 1e9;
    uint256 private constant LINE = 76;

    /// @notice Four balances each.
    mapping(uint256 group => uint256 four) public balances;
    /// @notice Four sums each.
    mapping(uint256 payee => mapping(uint256 group => uint256 four)) public claimed;
    address private _owners;
    uint256 public count;

    event Claimed(uint256 indexed payee, uint256 paid, bytes report);

    error BadLine(uint256 payer);

    constructor() EIP712("Atoll", "1") {}

    /// @notice Gives accounts their numbers and a balance that comes from nowhere; once, and at most 1,228 of them.
    function open(address[] calldata owners, uint64 balance) external {
        bytes memory rows = new bytes(20 * owners.length + 12);
        for (uint256 i = 0; i < owners.length; ++i) {
            uint256 word = uint256(uint160(owners[i])) << 96;
            assembly ("memory-safe") {
                mstore(add(add(rows, 32), mul(i, 20)), word)
            }
        }
        _owners = Table.write(rows);
        count = owners.length;
        uint256 four = uint256(balance) * 0x0000000000000001000000000000000100000000000000010000000000000001;
        for (uint256 i = 0; i < owners.length; i += 4) balances[i / 4] = four;
    }

    /// @notice Redeems vouchers of many payers for one payee.
    function claim(uint256 payee, bytes calldata lines) external {
        uint256 n = lines.length / LINE;
        bytes memory report = new bytes(12 * n + 20);
        bytes memory owners = new bytes(20 * count);
        Table.copy(_owners, 0, owners);
        bytes32 domain = _domainSeparatorV4();
        mapping(uint256 group => uint256 four) storage book = claimed[payee];
        address owner = _at(owners, payee);
        uint256 paid;
        unchecked {
            for (uint256 i = 0; i < n; ++i) {
                uint256 head;
                bytes32 r;
                bytes32 vs;
                assembly ("memory-safe") {
                    let at := add(lines.offset, mul(i, LINE))
                    head := calldataload(at)
                    r := calldataload(add(at, 12))
                    vs := calldataload(add(at, 44))
                    mstore(add(add(report, 32), mul(i, 12)), head)
                }
                uint256 payer = head >> 224;
                uint256 due = uint64(head >> 160);
                uint256 shift = (payer & 3) * 64;
                uint256 sums = book[payer / 4];
                uint256 four = balances[payer / 4];
                uint256 sum = uint64(sums >> shift) + due;
                address from = _at(owners, payer);
                if (
                    due > uint64(four >> shift) ||
                    sum >> 64 != 0 ||
                    !Ecdsa.signed(from, Ecdsa.voucher(domain, from, owner, sum * UNIT), r, vs)
                ) revert BadLine(payer);
                book[payer / 4] = sums + (due << shift);
                balances[payer / 4] = four - (due << shift);
                paid += due;
            }
        }
        uint256 rest = balances[payee / 4];
        uint256 place = (payee & 3) * 64;
        if (uint64(rest >> place) + paid > type(uint64).max) revert BadLine(payee);
        balances[payee / 4] = rest + (paid << place);
        assembly ("memory-safe") {
            mstore(report, mul(n, 12))
        }
        emit Claimed(payee, paid, report);
    }

    /// @dev The owner with a number; nobody if there is none.
    function _at(bytes memory owners, uint256 id) private pure returns (address owner) {
        if (20 * id >= owners.length) return address(0);
        assembly ("memory-safe") {
            // The word that ends with it.
            owner := and(mload(add(add(owners, 20), mul(id, 20))), 0xffffffffffffffffffffffffffffffffffffffff)
        }
    }
}
