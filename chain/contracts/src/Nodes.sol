// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Escrow} from "./Escrow.sol";

/// @title Who serves the network, where to reach them, and what they put at stake
/// @notice Nobody owns the contract. Stake is taken from an account only by the {Court}. A record says what an account
/// claims of itself, with a proof by the key of the peer, which clients check: the account signs the peer key by
/// sending it, the peer key signs the account in the proof.
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
        bytes32[2] proof;
        string endpoint;
    }

    /// @dev One storage slot: what counts as stake, what is on its way out, and in how many disputes its owner is
    /// accused: until they are over nothing is paid out.
    struct Stake {
        uint96 active;
        uint96 pending;
        uint48 availableAt;
        uint16 locks;
    }

    /// @notice A referee's place in the list that the court draws from. A place whose referee has left keeps its
    /// number, so that nobody can move others about between a beacon and the draw.
    struct Seat {
        /// Who sits there, or sat there last.
        address account;
        /// Since when (Unix seconds).
        uint48 since;
        /// When the referee left (Unix seconds); zero while it is there.
        uint48 left;
    }

    /// @notice Who has taken an account's place, its stake and its liability. The liability ends as that of stake on
    /// its way out does: who still has the old key cannot spend the stake by new promises for ever.
    struct Succession {
        address successor;
        uint64 until;
    }

    /// @notice What referees are drawn by.
    struct Draw {
        bytes32 seed;
        /// Seats that are drawn already: 16 bits for each position, lowest first, zero for an empty one.
        uint112 seats;
        /// Seats that must not be drawn, in the same form.
        uint112 others;
        /// How many positions there are, at most seven.
        uint256 size;
        /// How many of the seats take part: those that there were when the draw was called for.
        uint256 seatCount;
        /// When the draw was called for (Unix seconds).
        uint256 called;
        /// Whom the dispute is between, and who matched them.
        address[3] parties;
    }

    /// @notice The longest endpoint, in bytes.
    uint256 public constant MAX_ENDPOINT = 256;

    /// @notice How many seats there are at most.
    uint256 public constant MAX_SEATS = type(uint16).max - 1;

    /// @notice How many tickets one draw looks at.
    uint256 public constant MAX_TICKETS = 512;

    /// @notice How often a stake may pass to another account, so that who answers for it is found in bounded time.
    uint256 public constant MAX_ROTATIONS = 16;

    /// @notice The token at stake.
    IERC20 public immutable token;

    /// @notice Where slashed stake goes, to the court's balance.
    Escrow public immutable escrow;

    /// @notice The contract that settles disputes, the only one that may slash.
    address public immutable court;

    /// @notice Seconds between a request to unstake and the withdrawal.
    uint64 public immutable unstakeDelay;

    /// @notice What a verifier must have at stake to sit as a referee.
    uint96 public immutable seatStake;

    /// @notice Who may take an account's place with {acceptRotation}.
    mapping(address account => address candidate) public rotation;

    /// @notice Who has taken an account's place, and until when (Unix seconds) it answers for what the account
    /// promised.
    mapping(address account => Succession) public successorOf;

    /// @notice How many accounts had an account's stake before it, at most {MAX_ROTATIONS}.
    mapping(address account => uint256 count) public rotations;

    /// @notice How many seats there are, left ones included: the number of the last.
    uint256 public seatCount;

    /// @notice When an account last left a seat (Unix seconds): it may take another {unstakeDelay} later, so that one
    /// stake cannot leave a trail of empty seats.
    mapping(address account => uint256 time) public leftAt;

    /// @notice The number of an account's seat, counted from one; zero if it sits nowhere.
    mapping(address account => uint256 number) public seatOf;

    mapping(address account => mapping(Role role => Stake)) private _stakes;
    mapping(address account => Record) private _records;
    mapping(uint256 number => Seat) private _seats;

    /// @notice `account` is reached at libp2p peer `peer` (its Ed25519 public key), multiaddr `endpoint`; `proof` is
    /// the peer's signature over the account.
    event Registered(address indexed account, bytes32 indexed peer, bytes32[2] proof, string endpoint);
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
    /// @notice The court took `amount` from `account`; `total` counts as stake now.
    event Slashed(address indexed account, Role indexed role, uint256 amount, uint256 total);
    /// @notice `account` sits at seat `number`, counted from one, and may be drawn as a referee.
    event SeatTaken(address indexed account, uint256 indexed number);
    /// @notice `account` left seat `number`.
    event SeatLeft(address indexed account, uint256 indexed number);
    /// @notice `account` lets `candidate` take its place; zero: nobody any more.
    event RotationOffered(address indexed account, address indexed candidate);
    /// @notice `successor` took the place of `account`.
    event Rotated(address indexed account, address indexed successor);

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
    /// @notice An account has no more than 2^96-1 units at stake in a role, so `amount` more is too much.
    error AmountTooLarge(uint256 amount);
    /// @notice The token moved `received` instead of `amount`; tokens that take a fee cannot be staked.
    error TransferFee(uint256 amount, uint256 received);
    /// @notice Only `staked` is at stake, less than `amount`.
    error InsufficientStake(uint256 amount, uint256 staked);
    /// @notice Nothing is being taken out of this role.
    error NothingPending();
    /// @notice The stake may be taken out from `availableAt` (Unix seconds) on.
    error TooEarly(uint256 availableAt);
    /// @notice The account is accused in `count` disputes; nothing is paid out until they are over.
    error Locked(uint256 count);
    /// @notice `account` has given its place to another that does not answer for it any more.
    error NotLiable(address account);
    /// @notice Only the court may do this.
    error OnlyCourt(address caller);
    /// @notice Seat `number` is taken, or was left too short a time ago, or is beyond the next new one.
    error SeatNotFree(uint256 number);
    /// @notice The account sits at seat `number` already.
    error AlreadySeated(uint256 number);
    /// @notice The account sits nowhere.
    error NotSeated();
    /// @notice `account` does not let the caller take its place.
    error NotOffered(address account);
    /// @notice The stake of `account` has passed to another {MAX_ROTATIONS} times already.
    error TooManyRotations(address account);
    /// @notice Only `found` referees of `size` could be found.
    error NotEnoughReferees(uint256 found, uint256 size);
    /// @notice Only an account that has never been used here can take another's place.
    error AccountInUse(address account);

    /// @dev Refuses everybody but the court.
    modifier onlyCourt() {
        if (msg.sender != court) revert OnlyCourt(msg.sender);
        _;
    }

    /// @dev Refuses {Role.None}.
    modifier realRole(Role role) {
        if (role == Role.None) revert NoRole();
        _;
    }

    /// @notice Creates an empty registry.
    /// @param escrow_ The escrow, whose token and court are used here too.
    /// @param unstakeDelay_ Seconds between a request to unstake and the withdrawal.
    /// @param seatStake_ What a verifier must have at stake to sit as a referee.
    constructor(Escrow escrow_, uint64 unstakeDelay_, uint96 seatStake_) {
        if (seatStake_ == 0) revert ZeroAmount();
        escrow = escrow_;
        token = escrow_.token();
        court = escrow_.court();
        unstakeDelay = unstakeDelay_;
        seatStake = seatStake_;
        escrow_.token().forceApprove(address(escrow_), type(uint256).max);
    }

    /// @notice Says where the caller is reached. A new record replaces the one before: so a peer key is rotated.
    /// @param peer The Ed25519 public key of the caller's libp2p host.
    /// @param proof That peer's Ed25519 signature over the caller's account (R and S), which readers check: over the
    /// bytes "atoll node" followed by the chain id (32 bytes), this contract (20 bytes) and the account (20 bytes).
    /// @param endpoint A multiaddr of it, at most {MAX_ENDPOINT} bytes; empty if it is found by other means.
    function register(bytes32 peer, bytes32[2] calldata proof, string calldata endpoint) external {
        if (peer == bytes32(0)) revert NoPeer();
        if (bytes(endpoint).length > MAX_ENDPOINT) revert EndpointTooLong(bytes(endpoint).length);
        _records[msg.sender] = Record(peer, proof, endpoint);
        emit Registered(msg.sender, peer, proof, endpoint);
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

    /// @notice Asks for stake back. It stops counting at once, can be slashed until it is taken out, and may be taken
    /// out after the delay. If some is pending already, this is added to it and the delay of all of it starts anew. A
    /// referee that keeps less than {seatStake} leaves its seat by it.
    /// @param role The role the stake is in.
    /// @param amount How much, at most what is at stake.
    function requestUnstake(Role role, uint256 amount) external {
        if (amount == 0) revert ZeroAmount();
        Stake storage s = _stakes[msg.sender][role];
        uint256 active = s.active;
        if (amount > active) revert InsufficientStake(amount, active);
        uint256 pending = s.pending + amount;
        if (pending > type(uint96).max) revert AmountTooLarge(amount);
        uint48 availableAt = uint48(block.timestamp + unstakeDelay);
        s.active = uint96(active - amount);
        s.pending = uint96(pending);
        s.availableAt = availableAt;
        emit UnstakeRequested(msg.sender, role, amount, pending, availableAt);
        if (role == Role.Verifier) _leaveIfPoor(msg.sender);
    }

    /// @notice Puts all that the caller is taking out of a role back at stake.
    /// @param role The role.
    function cancelUnstake(Role role) external {
        Stake storage s = _stakes[msg.sender][role];
        uint96 amount = s.pending;
        if (amount == 0) revert NothingPending();
        if (amount > type(uint96).max - s.active) revert AmountTooLarge(amount);
        s.pending = 0;
        s.availableAt = 0;
        s.active += amount;
        emit UnstakeCanceled(msg.sender, role, amount);
    }

    /// @notice Pays out what the caller asked for, once the delay is over and no dispute against it is under way.
    /// @param role The role the stake was in.
    function withdrawStake(Role role) external nonReentrant {
        Stake storage s = _stakes[msg.sender][role];
        uint96 amount = s.pending;
        if (amount == 0) revert NothingPending();
        if (block.timestamp < s.availableAt) revert TooEarly(s.availableAt);
        if (s.locks != 0) revert Locked(s.locks);
        s.pending = 0;
        s.availableAt = 0;
        emit StakeWithdrawn(msg.sender, role, amount);
        token.safeTransfer(msg.sender, amount);
    }

    /// @notice Seats the caller among the referees. It needs {seatStake} at stake as a verifier.
    /// @param number Which seat, counted from one: the next new one, or one whose referee left {unstakeDelay} ago.
    function sit(uint256 number) external {
        if (seatOf[msg.sender] != 0) revert AlreadySeated(seatOf[msg.sender]);
        uint256 active = _stakes[msg.sender][Role.Verifier].active;
        if (active < seatStake) revert InsufficientStake(seatStake, active);
        uint256 left = leftAt[msg.sender];
        if (left != 0 && block.timestamp <= left + unstakeDelay) revert TooEarly(left + unstakeDelay + 1);
        Seat memory mine = Seat(msg.sender, uint48(block.timestamp), 0);
        if (number == seatCount + 1 && number <= MAX_SEATS) {
            seatCount = number;
        } else {
            left = _seats[number].left;
            if (left == 0 || block.timestamp <= left + unstakeDelay) revert SeatNotFree(number);
        }
        _seats[number] = mine;
        seatOf[msg.sender] = number;
        emit SeatTaken(msg.sender, number);
        escrow.openAccount(msg.sender);
    }

    /// @notice Takes the caller off the list of referees. It still serves where it was drawn, or may be, for disputes
    /// whose draw was called for before.
    function rise() external {
        if (seatOf[msg.sender] == 0) revert NotSeated();
        _leave(msg.sender);
    }

    /// @notice Forgets the last seats, as long as they were left {unstakeDelay} ago, so that draws do not look at them.
    /// Anyone may.
    /// @param most How many at most.
    function trim(uint256 most) external {
        uint256 count = seatCount;
        for (; most > 0 && count > 0; --most) {
            uint256 left = _seats[count].left;
            if (left == 0 || block.timestamp <= left + unstakeDelay) break;
            delete _seats[count];
            --count;
        }
        seatCount = count;
    }

    /// @notice Lets another account take the caller's place with all its stakes and its liability: so an account's key is
    /// rotated. The record of the peer is not taken over, since its proof names the account, and a seat is left: what
    /// the account was drawn for it is still to judge, and the stake answers for that.
    /// @param candidate Who may; zero: nobody any more.
    function offerRotation(address candidate) external {
        rotation[msg.sender] = candidate;
        emit RotationOffered(msg.sender, candidate);
    }

    /// @notice Takes the place of an account that lets the caller. The caller must have nothing at stake, and not be
    /// accused.
    /// @param account The account.
    function acceptRotation(address account) external {
        if (rotation[account] != msg.sender || successorOf[account].successor != address(0)) revert NotOffered(account);
        if (account == msg.sender || successorOf[msg.sender].successor != address(0) || rotations[msg.sender] != 0) {
            revert AccountInUse(msg.sender);
        }
        if (rotations[account] == MAX_ROTATIONS) revert TooManyRotations(account);
        rotations[msg.sender] = rotations[account] + 1;
        delete rotation[account];
        successorOf[account] = Succession(msg.sender, uint64(block.timestamp) + unstakeDelay);
        for (uint8 i = uint8(Role.Provider); i <= uint8(Role.Verifier); ++i) {
            Stake storage s = _stakes[msg.sender][Role(i)];
            if (s.active != 0 || s.pending != 0 || s.locks != 0) revert AccountInUse(msg.sender);
            _stakes[msg.sender][Role(i)] = _stakes[account][Role(i)];
            delete _stakes[account][Role(i)];
        }
        if (seatOf[account] != 0) _leave(account);
        leftAt[msg.sender] = leftAt[account];
        delete _records[account];
        emit Rotated(account, msg.sender);
    }

    /// @notice Holds a provider's stake back while it is accused. Several disputes may, of the same stake. Only the court
    /// may.
    /// @param account Who is accused; if another has taken its place, that one's stake is held.
    function lock(address account) external onlyCourt {
        Succession memory s = successorOf[account];
        if (s.successor != address(0) && block.timestamp >= s.until) revert NotLiable(account);
        ++_stakes[heirOf(account)][Role.Provider].locks;
    }

    /// @notice Ends what {lock} began, and takes stake if the accused is guilty. Only the court may.
    /// @param account Who was accused.
    /// @param amount How much is taken at most.
    /// @return heir Who has the account's stake.
    /// @return taken How much it was, now in the court's balance in the escrow.
    function unlock(
        address account,
        uint256 amount
    ) external onlyCourt nonReentrant returns (address heir, uint256 taken) {
        heir = heirOf(account);
        --_stakes[heir][Role.Provider].locks;
        taken = _slash(heir, Role.Provider, amount);
    }

    /// @notice Takes stake, first what counts and then what is pending, and gives it to the court's balance in the
    /// escrow. Only the court may.
    /// @param account Whose stake; if another has taken its place, that one's.
    /// @param role The role the stake is in.
    /// @param amount How much at most.
    /// @return taken How much it was: less if there is less.
    function slash(
        address account,
        Role role,
        uint256 amount
    ) external onlyCourt nonReentrant returns (uint256 taken) {
        return _slash(heirOf(account), role, amount);
    }

    /// @notice What an account has at stake in a role; what it has asked to take out is not counted.
    /// @param account The account.
    /// @param role The role.
    /// @return The stake, in the token's smallest unit.
    function stakeOf(address account, Role role) external view returns (uint256) {
        return _stakes[account][role].active;
    }

    /// @notice What an account is taking out of a role. Zeros: nothing.
    /// @param account The account.
    /// @param role The role.
    /// @return amount How much.
    /// @return availableAt From when on (Unix seconds) it may.
    function pendingUnstake(address account, Role role) external view returns (uint256 amount, uint64 availableAt) {
        return (_stakes[account][role].pending, _stakes[account][role].availableAt);
    }

    /// @notice What an account has registered.
    /// @param account The account.
    /// @return peer The Ed25519 public key of its libp2p host; zero if it has registered nothing.
    /// @return proof That peer's signature over the account, see {register}.
    /// @return endpoint A multiaddr of it, or empty.
    function node(
        address account
    ) external view returns (bytes32 peer, bytes32[2] memory proof, string memory endpoint) {
        Record storage r = _records[account];
        return (r.peer, r.proof, r.endpoint);
    }

    /// @notice Who sits at a seat.
    /// @param number The seat, counted from one.
    /// @return The seat.
    function seat(uint256 number) external view returns (Seat memory) {
        return _seats[number];
    }

    /// @notice Fills the empty positions of a panel of referees. Ticket by ticket, a seat is taken if it is not drawn
    /// yet, its referee sat there before the draw was called for and had not left by then, and is no party.
    /// @param d What to draw by.
    /// @return seats The seats drawn, in the form of {Draw}.
    function draw(Draw calldata d) external view returns (uint112 seats) {
        seats = d.seats;
        uint256 ticket;
        for (uint256 i = 0; i < d.size; ++i) {
            if (uint16(seats >> (16 * i)) != 0) continue;
            for (; ; ++ticket) {
                if (ticket == MAX_TICKETS || d.seatCount == 0) revert NotEnoughReferees(i, d.size);
                uint256 number = 1 + (uint256(keccak256(abi.encode(d.seed, ticket))) % d.seatCount);
                if (_among(seats, number) || _among(d.others, number)) continue;
                Seat memory s = _seats[number];
                if (s.account == address(0) || s.since >= d.called || (s.left != 0 && s.left <= d.called)) continue;
                if (s.account == d.parties[0] || s.account == d.parties[1] || s.account == d.parties[2]) continue;
                seats |= uint112(number << (16 * i));
                break;
            }
        }
    }

    /// @notice Who was drawn at a seat.
    /// @param number The seat, counted from one.
    /// @param drawn When it was drawn (Unix seconds).
    /// @return The referee, or zero if the seat has gone to somebody else since, or is none.
    function refereeAt(uint256 number, uint256 drawn) external view returns (address) {
        Seat storage s = _seats[number];
        return s.since < drawn ? s.account : address(0);
    }

    /// @notice Who has an account's stake: itself, or who has taken its place in the end.
    /// @param account The account.
    /// @return heir The account.
    function heirOf(address account) public view returns (address heir) {
        heir = account;
        for (address next = successorOf[heir].successor; next != address(0); next = successorOf[heir].successor) {
            heir = next;
        }
    }

    /// @dev Whether a seat is one of a panel's.
    function _among(uint112 seats, uint256 number) private pure returns (bool) {
        for (; seats != 0; seats >>= 16) {
            if (uint16(seats) == number) return true;
        }
        return false;
    }

    /// @dev Pulls tokens from the caller and books them as stake.
    function _stake(Role role, uint256 amount) private {
        if (amount == 0) revert ZeroAmount();
        if (successorOf[msg.sender].successor != address(0)) revert AccountInUse(msg.sender);
        Stake storage s = _stakes[msg.sender][role];
        uint256 total = s.active + amount;
        if (total > type(uint96).max) revert AmountTooLarge(amount);
        s.active = uint96(total);
        emit Staked(msg.sender, role, amount, total);
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        uint256 received = token.balanceOf(address(this)) - before;
        if (received != amount) revert TransferFee(amount, received);
    }

    /// @dev Takes an account's stake for the court.
    function _slash(address account, Role role, uint256 amount) private returns (uint256 taken) {
        Stake storage s = _stakes[account][role];
        uint96 active = s.active;
        uint96 pending = s.pending;
        uint256 fromActive = amount < active ? amount : active;
        uint256 fromPending = amount - fromActive < pending ? amount - fromActive : pending;
        taken = fromActive + fromPending;
        if (taken == 0) return 0;
        s.active = uint96(active - fromActive);
        s.pending = uint96(pending - fromPending);
        emit Slashed(account, role, taken, active - fromActive);
        if (role == Role.Verifier) _leaveIfPoor(account);
        escrow.depositFor(court, taken);
    }

    /// @dev Takes a referee off its seat if it has too little at stake for it.
    function _leaveIfPoor(address account) private {
        if (seatOf[account] != 0 && _stakes[account][Role.Verifier].active < seatStake) _leave(account);
    }

    /// @dev Takes a referee off its seat.
    function _leave(address account) private {
        uint256 number = seatOf[account];
        delete seatOf[account];
        _seats[number].left = uint48(block.timestamp);
        leftAt[account] = block.timestamp;
        emit SeatLeft(account, number);
    }
}
