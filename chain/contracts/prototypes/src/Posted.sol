// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Ecdsa} from "./lib/Ecdsa.sol";
import {Tree} from "./lib/Tree.sol";

/// @title One root a day from an operator with a bond
/// @notice An account's leaf holds what it has earned less what it has spent, since ever, and the hash of the pairs
/// that this is the sum of. An operator gives a receipt for each voucher that it takes into a batch: a voucher alone would
/// prove nothing, since payer and payee can sign a new one after the root stands.
contract Posted is EIP712 {
    struct Batch {
        uint256 number;
        bytes32 root;
        bytes32 published;
        uint256 finalAt;
        address operator;
    }
    struct Leaf {
        uint256 id;
        int256 net;
        /// The other account's number in the upper 160 bits, the sum in the lower 95, and bit 95 if it was spent.
        bytes32[] pairs;
    }
    struct Receipt {
        uint256 payer;
        uint256 cumulative;
        bytes32[2] voucher;
        bytes32[2] receipt;
    }
    /// @dev One slot: what was put in less what was taken out, which may be less than nothing.
    struct Account {
        address owner;
        int96 funds;
    }

    uint256 public constant WINDOW = 1 days;
    uint256 public constant BOND = 1e22;

    mapping(uint256 id => Account) public accounts;
    uint256 public count;
    mapping(address operator => uint256) public bonds;
    /// @dev Hashes of the last batch whose window is over, and of the one whose is not.
    bytes32 public settled;
    bytes32 public pending;
    bytes32 public published;

    event BatchPosted(uint256 indexed number, bytes32 root, bytes32 published, uint256 finalAt);
    event Withdrawn(uint256 indexed id, uint256 amount);
    event Refuted(uint256 indexed number, uint256 id);

    error Refused();

    constructor() EIP712("Atoll", "1") {}

    /// @notice Gives accounts the next numbers and funds that come from nowhere.
    function open(address[] calldata owners, int96 funds) external {
        for (uint256 i = 0; i < owners.length; ++i) accounts[count++] = Account(owners[i], funds);
    }

    /// @notice Puts up the caller's bond, from nowhere.
    function bond() external {
        bonds[msg.sender] = BOND;
    }

    /// @notice Makes the content of the next batch available as calldata, in as many parts as it takes.
    function publish(bytes calldata part) external {
        published = keccak256(abi.encode(published, keccak256(part)));
    }

    /// @notice Posts the day's root, once the window of the batch before is over. Its content is what was published,
    /// and what stands in the transaction's blobs (EIP-4844).
    function post(Batch calldata before, bytes32 root) external {
        bytes32 last = pending;
        if (last != 0 && (last != keccak256(abi.encode(before)) || block.timestamp < before.finalAt)) revert Refused();
        if (bonds[msg.sender] < BOND) revert Refused();
        uint256 number = last == 0 ? 1 : before.number + 1;
        bytes32 content = published;
        for (uint256 i = 0; blobhash(i) != 0; ++i) content = keccak256(abi.encode(content, blobhash(i)));
        Batch memory b = Batch(number, root, content, block.timestamp + WINDOW, msg.sender);
        (settled, pending) = (last, keccak256(abi.encode(b)));
        emit BatchPosted(b.number, root, b.published, b.finalAt);
    }

    /// @notice Takes money out by a batch that is final. The transfer of tokens is left out.
    function withdraw(
        Batch calldata b,
        uint256 id,
        int256 net,
        bytes32 pairs,
        bytes32[] calldata proof,
        uint96 amount
    ) external {
        bytes32 hash = keccak256(abi.encode(b));
        if (hash != settled && (hash != pending || block.timestamp < b.finalAt)) revert Refused();
        Account memory a = accounts[id];
        if (a.owner != msg.sender) revert Refused();
        if (b.root != Tree.root(keccak256(abi.encode(net, pairs)), id, proof)) revert Refused();
        if (amount >= 1 << 95 || a.funds + net < int256(uint256(amount))) revert Refused();
        accounts[id].funds = a.funds - int96(amount);
        emit Withdrawn(id, amount);
    }

    /// @notice Voids the pending batch if a leaf of it is not the sum of its pairs, or says less than a voucher for
    /// which the operator gave a receipt. The bond goes to the caller.
    function challenge(Batch calldata b, Leaf calldata leaf, bytes32[] calldata proof, Receipt calldata r) external {
        if (keccak256(abi.encode(b)) != pending || block.timestamp >= b.finalAt) revert Refused();
        bytes32 pairs = keccak256(abi.encodePacked(leaf.pairs));
        if (b.root != Tree.root(keccak256(abi.encode(leaf.net, pairs)), leaf.id, proof)) revert Refused();
        int256 net;
        uint256 there;
        for (uint256 i = 0; i < leaf.pairs.length; ++i) {
            uint256 pair = uint256(leaf.pairs[i]);
            int256 sum = int256(pair & ((1 << 95) - 1));
            bool spent = (pair >> 95) & 1 == 1;
            net += spent ? -sum : sum;
            if (!spent && pair >> 96 == r.payer) there += uint256(sum);
        }
        if (net == leaf.net) {
            address payer = accounts[r.payer].owner;
            bytes32 voucher = Ecdsa.voucher(_domainSeparatorV4(), payer, accounts[leaf.id].owner, r.cumulative);
            bytes32 receipt = keccak256(abi.encode(voucher, b.number));
            if (
                there >= r.cumulative ||
                !Ecdsa.signed(payer, voucher, r.voucher[0], r.voucher[1]) ||
                !Ecdsa.signed(b.operator, receipt, r.receipt[0], r.receipt[1])
            ) revert Refused();
        }
        (pending, settled) = (settled, bytes32(0)); // the batch before is final already
        bonds[msg.sender] += bonds[b.operator];
        bonds[b.operator] = 0;
        emit Refuted(b.number, leaf.id);
    }
}
