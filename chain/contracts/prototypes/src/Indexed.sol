// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Ecdsa} from "./lib/Ecdsa.sol";

/// @title Claims in short lines
/// @notice The escrow's claim with numbers for accounts, and sums as the growth since the last claim: a line has 4
/// bytes for the payer, 8 for the growth and 64 for the signature. The books are the escrow's: two slots for each line.
contract Indexed is EIP712 {
    /// @notice Growths are counted in so many of the token's smallest unit.
    uint256 public constant UNIT = 1e9;
    uint256 private constant LINE = 76;

    /// @notice By number: the owner in the upper 160 bits, the balance in the lower 96.
    mapping(uint256 id => uint256 account) public accounts;
    mapping(uint256 payee => mapping(uint256 payer => uint256 amount)) public claimed;
    uint256 public count;

    /// @notice A line is 12 bytes of `report`: the payer and what it paid.
    event Claimed(uint256 indexed payee, uint256 paid, bytes report);

    error BadLine(uint256 payer);

    constructor() EIP712("Atoll", "1") {}

    /// @notice Gives accounts the next numbers and a balance that comes from nowhere.
    function open(address[] calldata owners, uint256 balance) external {
        for (uint256 i = 0; i < owners.length; ++i) {
            accounts[count++] = (uint256(uint160(owners[i])) << 96) | balance;
        }
    }

    /// @notice Redeems vouchers of many payers for one payee.
    function claim(uint256 payee, bytes calldata lines) external {
        uint256 n = lines.length / LINE;
        bytes memory report = new bytes(12 * n + 20);
        bytes32 domain = _domainSeparatorV4();
        address owner = address(uint160(accounts[payee] >> 96));
        mapping(uint256 payer => uint256 amount) storage book = claimed[payee];
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
                uint256 due = uint64(head >> 160) * UNIT;
                uint256 account = accounts[payer];
                uint256 sum = book[payer] + due;
                bytes32 digest = Ecdsa.voucher(domain, address(uint160(account >> 96)), owner, sum);
                if (due > uint96(account) || !Ecdsa.signed(address(uint160(account >> 96)), digest, r, vs)) {
                    revert BadLine(payer);
                }
                book[payer] = sum;
                accounts[payer] = account - due;
                paid += due;
            }
            accounts[payee] += paid;
        }
        assembly ("memory-safe") {
            mstore(report, mul(n, 12))
        }
        emit Claimed(payee, paid, report);
    }
}
