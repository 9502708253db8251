// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Ecdsa} from "./lib/Ecdsa.sol";
import {Tree} from "./lib/Tree.sol";

/// @title Netting that everybody it touches has signed
/// @notice A settlement moves each member's balance by what it earned less what it spent, and names the root of a tree
/// of what each pair has settled since ever. All members sign the same digest, with their wallets. Nobody has to watch,
/// nothing waits, and who does not sign is left out: its vouchers are then claimed one by one, against the last root
/// that both parties signed.
contract Consent is EIP712 {
    uint256 public constant UNIT = 1e9;
    uint256 private constant ENTRY = 76;
    /// @dev So many accounts have a place in the tree; a real one would be sparse.
    uint256 private constant PLACES = 256;
    /// @dev Stands in an account's last settlement when it has left.
    uint256 private constant LEFT = 1 << 95;
    bytes32 private constant TYPEHASH = keccak256("Settlement(uint256 number,bytes32 root,bytes32 entries)");

    /// @notice By number: the owner in the upper 160 bits, then 32 of the last settlement it signed, 64 of its balance.
    mapping(uint256 id => uint256 account) public accounts;
    /// @notice The settlement before the first that an account may sign.
    mapping(uint256 id => uint256 number) public joined;
    /// @notice What was claimed one by one, since ever and settlements included.
    mapping(uint256 payee => mapping(uint256 payer => uint256 amount)) public claimed;
    mapping(uint256 number => bytes32) public roots;
    uint256 public number;
    uint256 public count;

    event Settled(uint256 indexed number, bytes32 root);
    event Claimed(uint256 indexed payee, uint256 indexed payer, uint256 paid);

    error BadEntry(uint256 id);
    error BadSum();
    error BadProof();

    constructor() EIP712("Atoll", "1") {}

    /// @notice Gives accounts the next numbers and a balance that comes from nowhere.
    function open(address[] calldata owners, uint64 balance) external {
        for (uint256 i = 0; i < owners.length; ++i) {
            joined[count] = number;
            accounts[count++] = (uint256(uint160(owners[i])) << 96) | (number << 64) | balance;
        }
    }

    /// @notice Settles. An entry has 4 bytes for the member, 8 for the change of its balance and 64 for its signature;
    /// numbers rise. Who missed a settlement is no member any more, so that the last one that two accounts both signed
    /// is the smaller of their last ones.
    function settle(bytes32 root, bytes calldata entries) external {
        uint256 n = entries.length / ENTRY;
        uint256 last = number;
        bytes memory heads = new bytes(12 * n + 20);
        assembly ("memory-safe") {
            for {
                let i := 0
            } lt(i, n) {
                i := add(i, 1)
            } {
                mstore(add(add(heads, 32), mul(i, 12)), calldataload(add(entries.offset, mul(i, ENTRY))))
            }
            mstore(heads, mul(n, 12))
        }
        bytes32 digest = _hashTypedDataV4(keccak256(abi.encode(TYPEHASH, last + 1, root, keccak256(heads))));
        int256 total;
        uint256 next;
        unchecked {
            for (uint256 i = 0; i < n; ++i) {
                uint256 head;
                bytes32 r;
                bytes32 vs;
                assembly ("memory-safe") {
                    let at := add(entries.offset, mul(i, ENTRY))
                    head := calldataload(at)
                    r := calldataload(add(at, 12))
                    vs := calldataload(add(at, 44))
                }
                uint256 id = head >> 224;
                int256 change = int64(uint64(head >> 160));
                uint256 account = accounts[id];
                int256 balance = int256(uint256(uint64(account))) + change;
                if (
                    id < next ||
                    uint32(account >> 64) != last ||
                    balance < 0 ||
                    balance > int256(uint256(type(uint64).max)) ||
                    !Ecdsa.signed(address(uint160(account >> 96)), digest, r, vs)
                ) revert BadEntry(id);
                accounts[id] = (account >> 96 << 96) | ((last + 1) << 64) | uint256(balance);
                total += change;
                next = id + 1;
            }
        }
        if (total != 0) revert BadSum();
        roots[last + 1] = root;
        number = last + 1;
        emit Settled(last + 1, root);
    }

    /// @notice Redeems one voucher. `base` is what the last root that both signed says of the pair. If both may still
    /// sign the next one, the payee leaves first: what they are about to sign may hold the same voucher.
    function claim(
        uint256 payee,
        uint256 payer,
        uint64 base,
        bytes32[] calldata proof,
        uint64 due,
        bytes32[2] calldata signature
    ) external {
        (uint256 from, uint256 to) = (accounts[payer], accounts[payee]);
        if (payer == payee || ((from | to) & LEFT == 0 && uint32(from >> 64) == uint32(to >> 64))) {
            if (payer == payee || msg.sender != address(uint160(to >> 96))) revert BadEntry(payee);
            to |= LEFT;
        }
        uint256 before = claimed[payee][payer];
        uint256 both = _lastOf(from) < _lastOf(to) ? _lastOf(from) : _lastOf(to);
        if (both > joined[payer] && both > joined[payee]) {
            bytes32 leaf = base == 0 ? bytes32(0) : keccak256(abi.encode(base));
            bool fits = 1 << proof.length == PLACES * PLACES && payer < PLACES && payee < PLACES;
            if (!fits || roots[both] != Tree.root(leaf, payee * PLACES + payer, proof)) revert BadProof();
            if (before < base) before = base;
        }
        address owner = address(uint160(from >> 96));
        bytes32 digest = Ecdsa.voucher(_domainSeparatorV4(), owner, address(uint160(to >> 96)), (before + due) * UNIT);
        if (due > uint64(from) || !Ecdsa.signed(owner, digest, signature[0], signature[1])) revert BadEntry(payer);
        claimed[payee][payer] = before + due;
        accounts[payer] = from - due;
        accounts[payee] = to - uint64(to) + (uint64(to) + due);
        emit Claimed(payee, payer, due);
    }

    function _lastOf(uint256 account) private pure returns (uint256) {
        return (account & ~LEFT) >> 64 & type(uint32).max;
    }
}
