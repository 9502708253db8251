// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Bls} from "./lib/Bls.sol";
import {Ecdsa} from "./lib/Ecdsa.sol";
import {Keys} from "./lib/Keys.sol";

/// @title Claims with one aggregated signature over as many vouchers as there are lines
/// @notice A line has 4 bytes for the payer and 8 for the growth. Signatures are added up before, in G1, and one
/// product of pairings checks the sum: one pairing for each line. The books are the escrow's.
contract Distinct is EIP712, Keys {
    uint256 public constant UNIT = 1e9;
    uint256 private constant LINE = 12;

    /// @notice Owner and balance, as in Indexed.
    mapping(uint256 id => uint256 account) public accounts;
    mapping(uint256 payee => mapping(uint256 payer => uint256 amount)) public claimed;

    event Claimed(uint256 indexed payee, uint256 paid, bytes report);

    error BadLine(uint256 payer);
    error BadSignature();

    constructor() EIP712("Atoll", "1") {}

    /// @notice Gives accounts an owner and a balance that comes from nowhere.
    function open(address[] calldata owners, uint256 balance) external {
        for (uint256 i = 0; i < owners.length; ++i) {
            accounts[i] = (uint256(uint160(owners[i])) << 96) | balance;
        }
    }

    /// @notice Redeems vouchers of many payers for one payee.
    function claim(uint256 payee, bytes calldata lines, bytes calldata signature) external {
        uint256 n = lines.length / LINE;
        bytes32 domain = _domainSeparatorV4();
        address owner = address(uint160(accounts[payee] >> 96));
        mapping(uint256 payer => uint256 amount) storage book = claimed[payee];
        bytes memory pairs = new bytes(384 * (n + 1));
        bytes memory key = new bytes(256);
        uint256 paid;
        for (uint256 i = 0; i < n; ++i) {
            uint256 head = uint96(bytes12(lines[i * LINE:(i + 1) * LINE]));
            uint256 payer = head >> 64;
            uint256 due = uint64(head) * UNIT;
            uint256 account = accounts[payer];
            uint256 sum = book[payer] + due;
            if (due > uint96(account)) revert BadLine(payer);
            bytes32 digest = Ecdsa.voucher(domain, address(uint160(account >> 96)), owner, sum);
            _key(payer, key);
            uint256 free;
            assembly ("memory-safe") {
                free := mload(0x40)
            }
            _pair(pairs, i, Bls.hashToG1(digest, TAG_G1), key);
            assembly ("memory-safe") {
                mstore(0x40, free) // what the hash took is needed no more
            }
            book[payer] = sum;
            accounts[payer] = account - due;
            paid += due;
        }
        _pair(pairs, n, signature, Bls.MINUS_G2);
        if (signature.length != 128 || !Bls.isOne(pairs)) revert BadSignature();
        accounts[payee] += paid;
        emit Claimed(payee, paid, lines);
    }

    function _size() internal pure override returns (uint256) {
        return 256;
    }

    /// @dev Writes a pair of points to its place.
    function _pair(bytes memory pairs, uint256 i, bytes memory one, bytes memory two) private pure {
        assembly ("memory-safe") {
            let at := add(add(pairs, 32), mul(i, 384))
            mcopy(at, add(one, 32), 128)
            mcopy(add(at, 128), add(two, 32), 256)
        }
    }
}
