// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Who serves the network, where to reach them, and what they put at stake
/// @notice Nobody owns the contract. A record says what an account claims of itself: that the peer named in it is
/// really the account's is proven by what the peer signs, not here.
contract Nodes is ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @notice What an account serves as. Stakes of different roles are apart.
    enum Role {
        None,
        Provider,
        Solver,
        Verifier
    }

    struct Record {
        bytes32 peer;
        string endpoint;
    }

    struct Unstake {
        uint192 amount;
        uint64 availableAt;
    }

    /// @notice The longest endpoint, in bytes.
    uint256 public constant MAX_ENDPOINT = 256;

    /// @notice The token at stake.
    IERC20 public immutable token;

    /// @notice Seconds between a request to unstake and the withdrawal.
    uint64 public immutable unstakeDelay;

    /// @notice What an account has at stake in a role; what it has asked to take out is not counted.
    mapping(address account => mapping(Role role => uint256 amount)) public stakeOf;

    /// @notice What an account is taking out of a role, and from when on (Unix seconds) it may. Zeros: nothing.
    mapping(address account => mapping(Role role => Unstake)) public pendingUnstake;

    mapping(address account => Record) private _records;

    /// @notice `account` is reached at libp2p peer `peer` (its Ed25519 public key), multiaddr `endpoint`.
    event Registered(address indexed account, bytes32 indexed peer, string endpoint);
    /// @notice `account` put `amount` at stake, which makes it `total` in this role.
    event Staked(address indexed account, Role indexed role, uint256 amount, uint256 total);
    /// @notice `account` asked for `amount` back; all that is pending, `pending`, is available from `availableAt` on.
    event UnstakeRequested(
        address indexed account,
        Role indexed role,
        uint256 amount,
        uint256 pending,
        uint256 availableAt
    );
    /// @notice `account` put `amount`, which was pending, back at stake.
    event UnstakeCanceled(address indexed account, Role indexed role, uint256 amount);
    /// @notice `account` took `amount` out.
    event StakeWithdrawn(address indexed account, Role indexed role, uint256 amount);

    /// @notice The amount must not be zero.
    error ZeroAmount();
    /// @notice The account must not be the zero address.
    error ZeroAccount();
    /// @notice The role must be provider, solver or verifier.
    error NoRole();
    /// @notice The peer must be an Ed25519 public key.
    error NoPeer();
    /// @notice The endpoint is `length` bytes long, more than allowed.
    error EndpointTooLong(uint256 length);
    /// @notice The token moved `received` instead of `amount`; tokens that take a fee cannot be staked.
    error TransferFee(uint256 amount, uint256 received);
    /// @notice Only `staked` is at stake, less than `amount`.
    error InsufficientStake(uint256 amount, uint256 staked);
    /// @notice Nothing is being taken out of this role.
    error NothingPending();
    /// @notice The stake may be taken out from `availableAt` (Unix seconds) on.
    error TooEarly(uint256 availableAt);

    /// @dev Refuses {Role.None}.
    modifier realRole(Role role) {
        if (role == Role.None) revert NoRole();
        _;
    }

    /// @notice Creates an empty registry.
    /// @param token_ The token at stake; one that takes no fee on transfers.
    /// @param unstakeDelay_ Seconds between a request to unstake and the withdrawal.
    constructor(IERC20 token_, uint64 unstakeDelay_) {
        if (address(token_) == address(0)) revert ZeroAccount();
        token = token_;
        unstakeDelay = unstakeDelay_;
    }

    /// @notice Says where the caller is reached. A new record replaces the one before.
    /// @param peer The Ed25519 public key of the caller's libp2p host.
    /// @param endpoint A multiaddr of it, at most {MAX_ENDPOINT} bytes; empty if it is found by other means.
    function register(bytes32 peer, string calldata endpoint) external {
        if (peer == bytes32(0)) revert NoPeer();
        if (bytes(endpoint).length > MAX_ENDPOINT) revert EndpointTooLong(bytes(endpoint).length);
        _records[msg.sender] = Record(peer, endpoint);
        emit Registered(msg.sender, peer, endpoint);
    }

    /// @notice Puts the caller's tokens at stake. Needs an allowance.
    /// @param role The role the stake is for.
    /// @param amount How much, in the token's smallest unit.
    function stake(Role role, uint256 amount) external nonReentrant realRole(role) {
        _stake(role, amount);
    }

    /// @notice Puts the caller's tokens at stake with an ERC-2612 permit instead of an allowance. If someone else has
    /// put the permit on the chain first, the allowance it gave is used.
    /// @param role The role the stake is for.
    /// @param amount How much, in the token's smallest unit; the permit must be for at least this much.
    /// @param deadline Until when (Unix seconds) the permit holds.
    /// @param v The permit's signature.
    /// @param r The permit's signature.
    /// @param s The permit's signature.
    function stakeWithPermit(
        Role role,
        uint256 amount,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external nonReentrant realRole(role) {
        try IERC20Permit(address(token)).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        _stake(role, amount);
    }

    /// @notice Asks for stake back. It stops counting at once and is paid out after the delay. If some is pending
    /// already, this is added to it and the delay of all of it starts anew.
    /// @param role The role the stake is in.
    /// @param amount How much, at most what is at stake.
    function requestUnstake(Role role, uint256 amount) external {
        if (amount == 0) revert ZeroAmount();
        uint256 staked = stakeOf[msg.sender][role];
        if (amount > staked) revert InsufficientStake(amount, staked);
        uint192 pending = SafeCast.toUint192(pendingUnstake[msg.sender][role].amount + amount);
        uint64 availableAt = SafeCast.toUint64(block.timestamp + unstakeDelay);
        stakeOf[msg.sender][role] = staked - amount;
        pendingUnstake[msg.sender][role] = Unstake(pending, availableAt);
        emit UnstakeRequested(msg.sender, role, amount, pending, availableAt);
    }

    /// @notice Puts all that the caller is taking out of a role back at stake.
    /// @param role The role.
    function cancelUnstake(Role role) external {
        uint256 amount = pendingUnstake[msg.sender][role].amount;
        if (amount == 0) revert NothingPending();
        delete pendingUnstake[msg.sender][role];
        stakeOf[msg.sender][role] += amount;
        emit UnstakeCanceled(msg.sender, role, amount);
    }

    /// @notice Pays out what the caller asked for, once the delay is over.
    /// @param role The role the stake was in.
    function withdrawStake(Role role) external nonReentrant {
        Unstake memory u = pendingUnstake[msg.sender][role];
        if (u.amount == 0) revert NothingPending();
        if (block.timestamp < u.availableAt) revert TooEarly(u.availableAt);
        delete pendingUnstake[msg.sender][role];
        emit StakeWithdrawn(msg.sender, role, u.amount);
        token.safeTransfer(msg.sender, u.amount);
    }

    /// @notice What an account has registered.
    /// @param account The account.
    /// @return peer The Ed25519 public key of its libp2p host; zero if it has registered nothing.
    /// @return endpoint A multiaddr of it, or empty.
    function node(address account) external view returns (bytes32 peer, string memory endpoint) {
        Record storage r = _records[account];
        return (r.peer, r.endpoint);
    }

    /// @dev Pulls tokens from the caller and books them as stake.
    function _stake(Role role, uint256 amount) private {
        if (amount == 0) revert ZeroAmount();
        uint256 total = stakeOf[msg.sender][role] + amount;
        stakeOf[msg.sender][role] = total;
        emit Staked(msg.sender, role, amount, total);
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        uint256 received = token.balanceOf(address(this)) - before;
        if (received != amount) revert TransferFee(amount, received);
    }
}
