// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Escrow, Line, Voucher} from "./Escrow.sol";
import {Nodes} from "./Nodes.sol";
import {Beacon} from "./lib/Beacon.sol";
import {Result} from "./lib/Messages.sol";
import {Case, Evidence, Kind, Proof, Witness} from "./Witness.sol";

/// @notice A referee's vote, opened.
struct Vote {
    uint8 position;
    address referee;
    bool guilty;
    bytes32 salt;
}

/// @notice What a court's rules are. Times are in seconds, amounts in the token's smallest unit.
struct Rules {
    /// From a deal's deadline on, how long a dispute may be opened.
    uint32 filing;
    /// For the accused to answer.
    uint32 answer;
    /// For anyone to draw the referees.
    uint32 draw;
    /// For the referees to commit to their votes.
    uint32 commit;
    /// For the referees to reveal them.
    uint32 reveal;
    /// For the loser to appeal.
    uint32 appeal;
    /// How many blocks after the call for a draw the beacon is.
    uint8 beaconDelay;
    /// How many times a deal's price a guilty provider loses beside the price itself.
    uint8 slashFactor;
    /// What each referee gets that voted with the verdict.
    uint96 fee;
    /// What a referee loses that was silent, or voted against the verdict.
    uint96 fine;
    /// What each side puts up; pays the referees of both rounds.
    uint96 bond;
    /// What the one puts up who appeals.
    uint96 appealBond;
}

/// @title Who is right about a deal
/// @notice The requester opens a dispute for a wrong result or for none, the provider for want of payment, with the
/// signed messages that prove it. Both sides' money is taken when it is opened. If the accused answers, referees are
/// drawn from the seats in {Nodes} by a beacon that nobody knows when the draw is called for; they commit to votes,
/// reveal them, and the loser may appeal once to a larger draw. The loser pays: the victim first, then the referees,
/// and the rest is burned. Every step has a deadline, and past it anyone may take the next: one honest party brings a
/// dispute to its end alone. Nobody owns the contract, and its rules never change.
///
/// ```
/// none ─ open ─▶ Open ─ contest ─▶ Drawing ─ draw ─▶ Voting ─ execute ─▶ Closed
///                 │ silence: guilty    │  ▲            │  │
///                 │ voucher, concede:  │  └─ replace,  ┘  │ too few referees: all money back
///                 └───── dismissed ────┴──── appeal       └────────────────────────────────▶ Closed
/// ```
///
/// Of two adjacent times of a dispute, the second that separates them belongs to the later one.
contract Court is ReentrancyGuardTransient {
    /// @notice Where a dispute stands.
    enum Status {
        None,
        /// The accused may answer.
        Open,
        /// Referees are to be drawn.
        Drawing,
        /// The referees commit, reveal, and the loser may appeal, one after the other by the clock.
        Voting,
        Closed
    }

    /// @notice How a dispute ended.
    enum Verdict {
        /// It was withdrawn, or answered with what was wanted.
        Dismissed,
        Guilty,
        NotGuilty,
        /// There were too few referees; everybody has the own money back.
        Void
    }

    /// @notice A dispute; one storage slot.
    struct Dispute {
        /// What was taken from the accused so far.
        uint96 pledge;
        /// What the victim gets if the accused is guilty.
        uint96 due;
        /// Open: until when to answer. Drawing: when the draw was called for. Voting: when it was made.
        uint40 time;
        Status status;
        Kind kind;
        /// Who appealed.
        Side appellant;
    }

    /// @notice Who appealed a dispute.
    enum Side {
        Nobody,
        Claimant,
        Defendant
    }

    /// @notice The referees of a round; one storage slot.
    struct Panel {
        /// Their seats' numbers, 16 bits for each position; zero: nobody. Of an unpaid deal that is still open: what
        /// the provider had been paid by the requester's vouchers when the dispute was opened.
        uint112 seats;
        /// The beacon's block.
        uint48 beacon;
        /// How many seats there were when the draw was called for.
        uint16 seatCount;
        /// Whether a position has committed, has revealed, and what: a bit for each.
        uint8 committed;
        uint8 revealed;
        uint8 guilty;
        /// How often silent referees were replaced.
        uint8 replaced;
        /// How many full fines the court holds.
        uint8 fined;
        /// How many referees there are to be.
        uint8 size;
    }

    /// @notice How many referees are drawn at first, and on appeal.
    uint8 public constant FIRST_PANEL = 3;
    uint8 public constant APPEAL_PANEL = 7;

    /// @notice How often in one round silent referees are replaced.
    uint8 public constant MAX_REPLACED = 2;

    /// @notice Where burned money goes: the balance in the escrow of an address that nobody has a key for.
    address public constant BURNED = 0x000000000000000000000000000000000000dEaD;

    /// @notice Where the money is.
    Escrow public immutable escrow;

    /// @notice Who checks what the parties have signed.
    Witness public immutable witness;

    /// @notice Where the stakes and the seats are.
    Nodes public immutable nodes;

    uint32 private immutable _filing;
    uint32 private immutable _answer;
    uint32 private immutable _draw;
    uint32 private immutable _commit;
    uint32 private immutable _reveal;
    uint32 private immutable _appeal;
    uint8 private immutable _beaconDelay;
    uint8 private immutable _slashFactor;
    uint96 private immutable _fee;
    uint96 private immutable _fine;
    uint96 private immutable _bond;
    uint96 private immutable _appealBond;

    mapping(bytes32 id => Dispute) private _disputes;
    mapping(bytes32 id => mapping(uint256 round => Panel)) private _panels;
    mapping(bytes32 id => mapping(uint256 roundAndPosition => bytes32 hash)) private _commitments;

    /// @notice `claimant` accuses `defendant`. The evidence is in the transaction's input.
    event Opened(
        bytes32 indexed id,
        address indexed claimant,
        address indexed defendant,
        bytes32 deal,
        address solver,
        Kind kind,
        uint256 due,
        uint256 pledge,
        uint256 answerBy
    );
    /// @notice The accused of a missing result has given one. It is in the transaction's input.
    event ResultGiven(bytes32 indexed id);
    /// @notice Referees are to be drawn for a round by the beacon of block `beacon`.
    event DrawCalled(bytes32 indexed id, uint256 indexed round, uint256 beacon);
    /// @notice The referees of a round: their seats' numbers, 16 bits for each position, lowest first.
    event Drawn(bytes32 indexed id, uint256 indexed round, uint112 seats);
    /// @notice The referee at `position` has committed to a vote.
    event Committed(bytes32 indexed id, uint256 indexed round, uint256 position);
    /// @notice The referee at `position` has revealed its vote.
    event Revealed(bytes32 indexed id, uint256 indexed round, uint256 position, bool guilty);
    /// @notice The referee at `position` was silent, or voted against the verdict, and lost `amount`.
    event Fined(bytes32 indexed id, uint256 indexed round, uint256 position, uint256 amount);
    /// @notice `appellant` appealed the first verdict.
    event Appealed(bytes32 indexed id, address indexed appellant);
    /// @notice The dispute is over; `due` went to the victim, `burned` to nobody.
    event Executed(bytes32 indexed id, Verdict verdict, uint256 due, uint256 burned);

    /// @notice The rules contradict each other or those of {Nodes}: see the constructor.
    error BadRules();
    /// @notice The voucher's signature is not `signer`'s.
    error BadSignature(address signer);
    /// @notice This cannot be done in a dispute of this kind.
    error WrongKind(Kind kind);
    /// @notice Only `party` may do this.
    error OnlyParty(address party);
    /// @notice Between the parties to this deal, from this side, there is or was a dispute already.
    error AlreadyOpened();
    /// @notice A dispute is at `status`, where this cannot be done.
    error WrongStatus(Status status);
    /// @notice This could be done until `until` (Unix seconds).
    error TooLate(uint256 until);
    /// @notice This can be done from `from` (Unix seconds) on.
    error TooEarly(uint256 from);
    /// @notice Only `available` of `amount` could be taken.
    error InsufficientBond(uint256 amount, uint256 available);
    /// @notice The voucher pays `cumulative`, and `needed` is what would settle the dispute.
    error VoucherTooLow(uint256 cumulative, uint256 needed);
    /// @notice The header is not of block `beacon`, or that block is not made yet, or too old.
    error BadBeacon(uint256 beacon);
    /// @notice The beacon is still good.
    error BeaconStillGood(uint256 beacon);
    /// @notice The caller is not the referee at this position.
    error NotReferee(uint256 position);
    /// @notice The referee at this position has committed already, or has not, or has revealed already.
    error WrongVote(uint256 position);
    /// @notice No referee is missing, or none can be replaced any more.
    error NobodyToReplace();
    /// @notice There is no verdict that could be appealed.
    error NoVerdict();

    /// @notice Creates a court with its rules for good.
    /// @param escrow_ The escrow, whose court must be this contract.
    /// @param nodes_ The registry, whose escrow and court must be those. Its unstake delay must be longer than any
    /// dispute can last with the time to open it.
    /// @param witness_ The witness of the same escrow.
    /// @param r The rules. The bond must pay the referees of both rounds, the appeal bond those of the second, and a
    /// seat's stake must cover a fine, which is at least a fee.
    constructor(Escrow escrow_, Nodes nodes_, Witness witness_, Rules memory r) {
        uint256 round = (1 + uint256(MAX_REPLACED)) * (uint256(r.draw) + r.commit + r.reveal);
        if (
            escrow_.court() != address(this) ||
            nodes_.court() != address(this) ||
            address(nodes_.escrow()) != address(escrow_) ||
            address(witness_.escrow()) != address(escrow_) ||
            nodes_.unstakeDelay() <= uint256(r.filing) + r.answer + 2 * round + r.appeal ||
            r.bond < (uint256(FIRST_PANEL) + APPEAL_PANEL) * r.fee ||
            r.appealBond < uint256(APPEAL_PANEL) * r.fee ||
            r.fine < r.fee ||
            nodes_.seatStake() < r.fine ||
            r.beaconDelay == 0 ||
            r.answer == 0 ||
            r.draw == 0 ||
            r.commit == 0 ||
            r.reveal == 0 ||
            r.appeal == 0 ||
            r.fee == 0
        ) revert BadRules();
        escrow = escrow_;
        nodes = nodes_;
        witness = witness_;
        _filing = r.filing;
        _answer = r.answer;
        _draw = r.draw;
        _commit = r.commit;
        _reveal = r.reveal;
        _appeal = r.appeal;
        _beaconDelay = r.beaconDelay;
        _slashFactor = r.slashFactor;
        _fee = r.fee;
        _fine = r.fine;
        _bond = r.bond;
        _appealBond = r.appealBond;
    }

    /// @notice Accuses the other party to a deal. Of a wrong result and of none the requester accuses the provider, of
    /// not paying the provider the requester. The bond comes from the caller's balance in the escrow or, of a
    /// provider, from its stake; from the accused is taken what it would lose, as far as it is there. A provider
    /// should redeem its vouchers first: what it has been paid by vouchers when the dispute opens is what it says it
    /// was paid.
    /// @param kind What it is about.
    /// @param e The messages that prove it.
    /// @param fromStake Whether a provider puts up its bond from its stake.
    /// @return id The dispute's.
    function open(Kind kind, Evidence calldata e, bool fromStake) external nonReentrant returns (bytes32 id) {
        // Read by the witness, from this call's own input.
        e;
        Proof memory p = abi.decode(_ask(Witness.prove.selector), (Proof));
        bool unpaid = kind == Kind.Unpaid;
        (address claimant, address defendant) = unpaid ? (p.provider, p.requester) : (p.requester, p.provider);
        if (msg.sender != claimant) revert OnlyParty(claimant);
        if (block.timestamp >= p.deadline + _filing) revert TooLate(p.deadline + _filing);
        if (kind == Kind.NoResult && block.timestamp <= p.deadline) revert TooEarly(p.deadline + 1);

        id = idOf(Case(p.deal, p.requester, p.provider, p.solver, unpaid));
        if (_disputes[id].status != Status.None) revert AlreadyOpened();
        _take(claimant, unpaid && fromStake, _bond);
        uint256 pledge;
        if (unpaid) {
            // It is less than 2^96, since it was paid out of balances that are.
            _panels[id][0].seats = uint112(escrow.claimed(p.requester, p.provider));
            pledge = escrow.seize(defendant, p.due + _bond);
        } else {
            pledge = nodes.slash(
                defendant,
                Nodes.Role.Provider,
                Math.min(p.due * (1 + uint256(_slashFactor)) + _bond, type(uint96).max)
            );
        }
        uint256 answerBy = block.timestamp + _answer;
        _save(id, Dispute(uint96(pledge), uint96(p.due), uint40(answerBy), Status.Open, kind, Side.Nobody));
        emit Opened(id, claimant, defendant, p.deal, p.solver, kind, p.due, pledge, answerBy);
    }

    /// @notice The accused says that the accusation is false; referees are to be drawn. What its pledge lacks of the
    /// sum in dispute and the bond is taken from its balance in the escrow.
    /// @param c The dispute.
    function contest(Case calldata c) external nonReentrant {
        (bytes32 id, Dispute memory d) = _toAnswer(c);
        if (d.kind == Kind.NoResult) revert WrongKind(d.kind);
        _contest(id, d, c);
    }

    /// @notice The provider accused of giving no result gives it. If it says that the provider failed, the dispute
    /// ends, and all money goes back. Else referees are to say whether it is right, unless the requester concedes.
    /// @param c The dispute.
    /// @param r The result.
    /// @param signature The provider's signature over it.
    function giveResult(Case calldata c, Result calldata r, bytes calldata signature) external nonReentrant {
        (bytes32 id, Dispute memory d) = _toAnswer(c);
        if (d.kind != Kind.NoResult) revert WrongKind(d.kind);
        // Read by the witness, from this call's own input.
        (r, signature);
        bytes memory failed = _ask(Witness.proveResult.selector);
        emit ResultGiven(id);
        if (abi.decode(failed, (bool))) {
            _close(id, d, c, Verdict.Dismissed, 0);
        } else {
            _contest(id, d, c);
        }
    }

    /// @notice Ends a dispute about want of payment by a voucher that covers the sum, and redeems it. Anyone may, until
    /// referees are drawn.
    /// @param c The dispute.
    /// @param cumulative What the voucher of the requester for the provider says: what had been redeemed when the
    /// dispute was opened and the sum in dispute at least.
    /// @param r The voucher's signature.
    /// @param vs The voucher's signature (EIP-2098).
    function showVoucher(Case calldata c, uint96 cumulative, bytes32 r, bytes32 vs) external nonReentrant {
        bytes32 id = idOf(c);
        Dispute memory d = _load(id);
        if (d.status != Status.Open && d.status != Status.Drawing) revert WrongStatus(d.status);
        if (d.kind != Kind.Unpaid) revert WrongKind(d.kind);
        Panel memory p = _loadPanel(id, 0);
        if (d.appellant != Side.Nobody || p.replaced != 0) revert WrongStatus(d.status);
        uint256 needed = uint256(p.seats) + d.due;
        if (d.status == Status.Open && block.timestamp >= d.time) revert TooLate(d.time);
        if (cumulative < needed) revert VoucherTooLow(cumulative, needed);
        bytes32 digest = escrow.hashVoucher(Voucher(c.requester, c.provider, cumulative));
        (address signer, ECDSA.RecoverError err, ) = ECDSA.tryRecover(digest, r, vs);
        if (err != ECDSA.RecoverError.NoError || signer != c.requester) revert BadSignature(c.requester);
        _close(id, d, c, Verdict.Dismissed, 0);
        Line[] memory lines = new Line[](1);
        lines[0] = Line(bytes32(bytes20(c.requester)) | bytes32(uint256(cumulative)), r, vs);
        escrow.claim(c.provider, lines);
    }

    /// @notice The claimant takes its accusation back before referees are drawn. It costs a referee's fee, which the
    /// accused gets for the trouble; nothing if the accused has given the result that was missing.
    /// @param c The dispute.
    function concede(Case calldata c) external nonReentrant {
        bytes32 id = idOf(c);
        Dispute memory d = _load(id);
        if (d.status != Status.Open && d.status != Status.Drawing) revert WrongStatus(d.status);
        if (d.appellant != Side.Nobody || _panels[id][0].replaced != 0) revert WrongStatus(d.status);
        if (d.status == Status.Open && block.timestamp >= d.time) revert TooLate(d.time);
        address claimant = _claimant(c);
        if (msg.sender != claimant) revert OnlyParty(claimant);
        bool free = d.kind == Kind.NoResult && d.status == Status.Drawing;
        _close(id, d, c, Verdict.Dismissed, free ? 0 : _fee);
    }

    /// @notice Draws the referees of a round, or those that are missing. Anyone may.
    /// @param c The dispute.
    /// @param header The RLP of the header of the block that the draw was called for.
    function draw(Case calldata c, bytes calldata header) external nonReentrant {
        bytes32 id = idOf(c);
        Dispute memory d = _load(id);
        if (d.status != Status.Drawing) revert WrongStatus(d.status);
        if (block.timestamp >= uint256(d.time) + _draw) revert TooLate(uint256(d.time) + _draw);
        uint256 round = _round(d);
        Panel memory p = _loadPanel(id, round);
        bytes32 hash = blockhash(p.beacon);
        if (hash == 0 || hash != keccak256(header)) revert BadBeacon(p.beacon);
        bytes32 seed = keccak256(abi.encode(Beacon.mixOf(header), id, round, p.replaced));
        p.seats = nodes.draw(
            Nodes.Draw({
                seed: seed,
                // What stands there before the first draw is no seats.
                seats: p.replaced == 0 ? 0 : p.seats,
                others: round == 0 ? 0 : _panels[id][0].seats,
                size: p.size,
                seatCount: p.seatCount,
                called: d.time,
                parties: [c.requester, c.provider, c.solver]
            })
        );
        _savePanel(id, round, p);
        _disputes[id].status = Status.Voting;
        _disputes[id].time = uint40(block.timestamp);
        emit Drawn(id, round, p.seats);
    }

    /// @notice Calls for the draw again with a new beacon, when nobody drew while the chain remembered the last.
    /// @param id The dispute's.
    function callAgain(bytes32 id) external {
        Dispute memory d = _load(id);
        if (d.status != Status.Drawing) revert WrongStatus(d.status);
        if (block.timestamp >= uint256(d.time) + _draw) revert TooLate(uint256(d.time) + _draw);
        Panel storage p = _panels[id][_round(d)];
        if (block.number <= p.beacon || blockhash(p.beacon) != 0) revert BeaconStillGood(p.beacon);
        p.beacon = uint48(block.number + _beaconDelay);
        emit DrawCalled(id, _round(d), p.beacon);
    }

    /// @notice A referee commits to its vote.
    /// @param id The dispute's.
    /// @param position The referee's, from zero.
    /// @param hash {hashVote} of its vote.
    function commit(bytes32 id, uint8 position, bytes32 hash) external {
        Dispute memory d = _load(id);
        if (d.status != Status.Voting) revert WrongStatus(d.status);
        uint256 until = uint256(d.time) + _commit;
        if (block.timestamp >= until) revert TooLate(until);
        uint256 round = _round(d);
        Panel storage p = _panels[id][round];
        uint8 bit = uint8(1 << position);
        if (position >= p.size || _referee(p.seats, position, d.time) != msg.sender) revert NotReferee(position);
        if (hash == 0 || p.committed & bit != 0) revert WrongVote(position);
        p.committed |= bit;
        _commitments[id][_key(round, position)] = hash;
        emit Committed(id, round, position);
    }

    /// @notice Opens votes. Anyone who knows them may.
    /// @param id The dispute's.
    /// @param votes The votes.
    function reveal(bytes32 id, Vote[] calldata votes) external {
        Dispute memory d = _load(id);
        if (d.status != Status.Voting) revert WrongStatus(d.status);
        uint256 from = uint256(d.time) + _commit;
        if (block.timestamp < from) revert TooEarly(from);
        if (block.timestamp >= from + _reveal) revert TooLate(from + _reveal);
        uint256 round = _round(d);
        Panel memory p = _loadPanel(id, round);
        // While one can still be replaced, nobody's vote is to be seen.
        if (p.committed != _all(p.size) && p.replaced < MAX_REPLACED) revert WrongVote(p.size);
        for (uint256 i = 0; i < votes.length; ++i) {
            Vote calldata v = votes[i];
            mapping(uint256 => bytes32) storage hashes = _commitments[id];
            uint256 key = _key(round, v.position);
            bytes32 hash = hashes[key];
            if (v.position >= p.size || hash == 0 || hash != hashVote(id, round, v.referee, v.guilty, v.salt)) {
                revert WrongVote(v.position);
            }
            delete hashes[key];
            p.revealed |= uint8(1 << v.position);
            if (v.guilty) p.guilty |= uint8(1 << v.position);
            emit Revealed(id, round, v.position, v.guilty);
        }
        _savePanel(id, round, p);
    }

    /// @notice Fines the referees that are silent and calls for a draw of others: those that have not committed in
    /// time or, if the votes that were revealed decide nothing, those that have not revealed. Anyone may.
    /// @param id The dispute's.
    function replace(bytes32 id) external nonReentrant {
        Dispute memory d = _load(id);
        if (d.status != Status.Voting) revert WrongStatus(d.status);
        uint256 from = uint256(d.time) + _commit;
        if (block.timestamp < from) revert TooEarly(from);
        uint256 round = _round(d);
        Panel memory p = _loadPanel(id, round);
        if (p.replaced == MAX_REPLACED) revert NobodyToReplace();
        uint8 there = p.committed;
        if (there == _all(p.size)) {
            if (_majority(p) != Verdict.Void) revert NobodyToReplace();
            from += _reveal;
            if (block.timestamp < from) revert TooEarly(from);
            there = p.revealed;
        }
        for (uint8 i = 0; i < p.size; ++i) {
            if (there & uint8(1 << i) != 0) continue;
            if (p.committed & uint8(1 << i) != 0) delete _commitments[id][_key(round, i)];
            uint256 taken = _punish(id, round, p.seats, i, d.time);
            if (taken == _fine) ++p.fined;
            else _burn(taken);
            p.seats &= ~(uint112(type(uint16).max) << (16 * i));
        }
        p.committed = there;
        ++p.replaced;
        _call(id, round, p, d);
    }

    /// @notice The loser of the first round calls for a larger draw, until the verdict can be executed.
    /// @param c The dispute.
    /// @param fromStake Whether a provider puts up its bond from its stake.
    function appeal(Case calldata c, bool fromStake) external nonReentrant {
        bytes32 id = idOf(c);
        Dispute memory d = _load(id);
        if (d.status != Status.Voting || d.appellant != Side.Nobody) revert WrongStatus(d.status);
        uint256 from = uint256(d.time) + _commit + _reveal;
        if (block.timestamp < from) revert TooEarly(from);
        if (block.timestamp >= from + _appeal) revert TooLate(from + _appeal);
        Verdict verdict = _majority(_loadPanel(id, 0));
        if (verdict == Verdict.Void) revert NoVerdict();
        bool guilty = verdict == Verdict.Guilty;
        address loser = guilty ? _defendant(c) : _claimant(c);
        if (msg.sender != loser) revert OnlyParty(loser);
        _take(loser, fromStake && loser == c.provider, _appealBond);
        d.appellant = guilty ? Side.Defendant : Side.Claimant;
        Panel memory p;
        p.size = APPEAL_PANEL;
        emit Appealed(id, loser);
        _call(id, 1, p, d);
    }

    /// @notice Ends a dispute whose time has come, and pays out. Anyone may.
    /// @param c The dispute.
    function execute(Case calldata c) external nonReentrant {
        bytes32 id = idOf(c);
        Dispute memory d = _load(id);
        if (d.status == Status.Open) {
            if (block.timestamp < d.time) revert TooEarly(d.time);
            _close(id, d, c, Verdict.Guilty, 0);
            return;
        }
        if (d.status != Status.Drawing && d.status != Status.Voting) revert WrongStatus(d.status);
        uint256 round = _round(d);
        Panel memory p = _loadPanel(id, round);
        Verdict verdict = d.status == Status.Voting ? _majority(p) : Verdict.Void;
        uint256 from;
        if (d.status == Status.Drawing) {
            from = uint256(d.time) + _draw;
        } else {
            from = uint256(d.time) + _commit + _reveal;
            if (verdict == Verdict.Void && p.replaced < MAX_REPLACED) revert NoVerdict();
            if (verdict != Verdict.Void && round == 0) from += _appeal;
        }
        if (block.timestamp < from) revert TooEarly(from);
        _close(id, d, c, verdict, 0);
    }

    /// @notice A dispute.
    /// @param id Its id.
    /// @return The dispute.
    function dispute(bytes32 id) external view returns (Dispute memory) {
        return _load(id);
    }

    /// @notice The referees of a round.
    /// @param id The dispute's id.
    /// @param round Zero, or one after an appeal.
    /// @return The panel.
    function panel(bytes32 id, uint256 round) external view returns (Panel memory) {
        return _loadPanel(id, round);
    }

    /// @notice The rules of this court.
    /// @return The rules.
    function rules() external view returns (Rules memory) {
        return
            Rules(
                _filing,
                _answer,
                _draw,
                _commit,
                _reveal,
                _appeal,
                _beaconDelay,
                _slashFactor,
                _fee,
                _fine,
                _bond,
                _appealBond
            );
    }

    /// @notice A dispute's id.
    /// @param c The dispute.
    /// @return The id.
    function idOf(Case memory c) public pure returns (bytes32) {
        return keccak256(abi.encode(c));
    }

    /// @notice What a referee commits to.
    /// @param id The dispute's id.
    /// @param round Zero, or one after an appeal.
    /// @param referee Who votes.
    /// @param guilty The vote.
    /// @param salt Something that nobody can guess.
    /// @return The commitment.
    function hashVote(
        bytes32 id,
        uint256 round,
        address referee,
        bool guilty,
        bytes32 salt
    ) public pure returns (bytes32) {
        return keccak256(abi.encode(id, round, referee, guilty, salt));
    }

    /// @dev Reads a dispute.
    function _load(bytes32 id) private view returns (Dispute memory) {
        return _disputes[id];
    }

    /// @dev Writes a dispute.
    function _save(bytes32 id, Dispute memory d) private {
        _disputes[id] = d;
    }

    /// @dev Reads a panel.
    function _loadPanel(bytes32 id, uint256 round) private view returns (Panel memory) {
        return _panels[id][round];
    }

    /// @dev Writes a panel.
    function _savePanel(bytes32 id, uint256 round, Panel memory p) private {
        _panels[id][round] = p;
    }

    /// @dev Passes this call's input on to a function of the witness that has the same parameters.
    function _ask(bytes4 selector) private view returns (bytes memory) {
        return Address.functionStaticCall(address(witness), bytes.concat(selector, msg.data[4:]));
    }

    /// @dev A dispute that the caller, who is the accused, can still answer.
    function _toAnswer(Case calldata c) private view returns (bytes32 id, Dispute memory d) {
        id = idOf(c);
        d = _load(id);
        if (d.status != Status.Open) revert WrongStatus(d.status);
        if (block.timestamp >= d.time) revert TooLate(d.time);
        address defendant = _defendant(c);
        if (msg.sender != defendant) revert OnlyParty(defendant);
    }

    /// @dev Fills the pledge up and calls for the first draw.
    function _contest(bytes32 id, Dispute memory d, Case calldata c) private {
        uint256 needed = uint256(d.due) + _bond;
        if (d.pledge < needed) {
            _take(_defendant(c), false, needed - d.pledge);
            d.pledge = uint96(needed);
        }
        Panel memory p = _loadPanel(id, 0);
        p.size = FIRST_PANEL;
        _call(id, 0, p, d);
    }

    /// @dev Calls for a draw.
    function _call(bytes32 id, uint256 round, Panel memory p, Dispute memory d) private {
        p.beacon = uint48(block.number + _beaconDelay);
        p.seatCount = uint16(nodes.seatCount());
        _savePanel(id, round, p);
        d.status = Status.Drawing;
        d.time = uint40(block.timestamp);
        _save(id, d);
        emit DrawCalled(id, round, p.beacon);
    }

    /// @dev The referee at a position; zero if its seat has gone to somebody else since `drawn`.
    function _referee(uint112 seats, uint256 position, uint256 drawn) private view returns (address) {
        return nodes.refereeAt(uint16(seats >> (16 * position)), drawn);
    }

    /// @dev Fines a referee and returns what that brought.
    function _punish(
        bytes32 id,
        uint256 round,
        uint112 seats,
        uint256 position,
        uint256 drawn
    ) private returns (uint256 taken) {
        address referee = _referee(seats, position, drawn);
        if (referee == address(0)) return 0;
        taken = nodes.slash(referee, Nodes.Role.Verifier, _fine);
        emit Fined(id, round, position, taken);
    }

    /// @dev Takes an amount from an account, all of it or nothing.
    function _take(address from, bool fromStake, uint256 amount) private {
        uint256 taken = fromStake ? nodes.slash(from, Nodes.Role.Provider, amount) : escrow.seize(from, amount);
        if (taken != amount) revert InsufficientBond(amount, taken);
    }

    /// @dev Burns some of the court's balance.
    function _burn(uint256 amount) private {
        if (amount == 0) return;
        address[] memory to = new address[](1);
        uint256[] memory amounts = new uint256[](1);
        (to[0], amounts[0]) = (BURNED, amount);
        escrow.release(to, amounts);
    }

    /// @dev Closes a dispute and pays out all that the court holds of it. `forTrouble` goes from the claimant's bond to
    /// the accused.
    function _close(bytes32 id, Dispute memory d, Case calldata c, Verdict verdict, uint256 forTrouble) private {
        bool toVote = d.status == Status.Voting || d.status == Status.Drawing;
        _disputes[id].status = Status.Closed;
        bool appealed = d.appellant != Side.Nobody;
        bool overturned = appealed && verdict != Verdict.Void;
        // An appeal without referees leaves the first verdict as it was.
        if (appealed && !overturned) verdict = _majority(_loadPanel(id, 0));

        Payout memory pay;
        pay.to = new address[](3 + FIRST_PANEL + APPEAL_PANEL);
        pay.amounts = new uint256[](pay.to.length);
        pay.left = uint256(_bond) + d.pledge + (appealed ? _appealBond : 0);

        uint256 due;
        uint256 claimants;
        uint256 defendants;
        if (verdict == Verdict.Guilty) {
            due = d.due < d.pledge ? d.due : d.pledge;
            claimants = uint256(_bond) + due;
        } else if (verdict == Verdict.NotGuilty) {
            defendants = d.pledge;
        } else {
            claimants = _bond - forTrouble;
            defendants = d.pledge + forTrouble;
        }
        if (appealed) {
            bool back = !overturned || (verdict == Verdict.Guilty) == (d.appellant == Side.Claimant);
            if (back && d.appellant == Side.Claimant) claimants += _appealBond;
            if (back && d.appellant == Side.Defendant) defendants += _appealBond;
        }
        _pay(pay, _claimant(c), claimants);
        _pay(pay, _defendant(c), defendants);
        if (toVote && verdict != Verdict.Dismissed) {
            _judge(id, 0, d, verdict, pay);
            if (appealed) _judge(id, 1, d, overturned ? verdict : Verdict.Void, pay);
        }
        uint256 burned = pay.left;
        _pay(pay, BURNED, burned);
        emit Executed(id, verdict, due, burned);
        escrow.release(pay.to, pay.amounts);
    }

    /// @dev What is paid out at the end of a dispute.
    struct Payout {
        address[] to;
        uint256[] amounts;
        uint256 next;
        /// What is not given to anyone yet.
        uint256 left;
    }

    /// @dev Adds a payment.
    function _pay(Payout memory pay, address to, uint256 amount) private pure {
        if (amount == 0) return;
        pay.to[pay.next] = to;
        pay.amounts[pay.next] = amount;
        ++pay.next;
        pay.left -= amount;
    }

    /// @dev Pays the referees of a round that voted with the verdict, and fines the others. Of a round without a
    /// verdict, the fines pay those that voted.
    function _judge(bytes32 id, uint256 round, Dispute memory d, Verdict verdict, Payout memory pay) private {
        Panel memory p = _loadPanel(id, round);
        uint256 pot = uint256(p.fined) * _fine;
        uint8 right = verdict == Verdict.Void ? p.revealed : verdict == Verdict.Guilty
            ? p.guilty
            : p.revealed & ~p.guilty;
        if (d.status == Status.Voting || round < _round(d)) {
            for (uint8 i = 0; i < p.size; ++i) {
                if (right & uint8(1 << i) == 0) pot += _punish(id, round, p.seats, i, d.time);
            }
        }
        pay.left += pot;
        for (uint8 i = 0; i < p.size; ++i) {
            if (right & uint8(1 << i) == 0) continue;
            uint256 fee = _fee;
            if (verdict == Verdict.Void) {
                if (fee > pot) fee = pot;
                pot -= fee;
            }
            address referee = _referee(p.seats, i, d.time);
            if (referee != address(0)) _pay(pay, referee, fee);
        }
    }

    /// @dev What a round's votes say: more than half of all seats for one, or {Verdict.Void}.
    function _majority(Panel memory p) private pure returns (Verdict) {
        uint256 guilty = _count(p.guilty);
        uint256 votes = _count(p.revealed);
        if (2 * guilty > p.size) return Verdict.Guilty;
        if (2 * (votes - guilty) > p.size) return Verdict.NotGuilty;
        return Verdict.Void;
    }

    /// @dev How many bits are set.
    function _count(uint8 bits) private pure returns (uint256 n) {
        for (; bits != 0; bits &= bits - 1) ++n;
    }

    /// @dev A bit for each position.
    function _all(uint8 size) private pure returns (uint8) {
        return uint8((1 << size) - 1);
    }

    /// @dev The round that is under way.
    function _round(Dispute memory d) private pure returns (uint256) {
        return d.appellant == Side.Nobody ? 0 : 1;
    }

    /// @dev Where a commitment stands.
    function _key(uint256 round, uint256 position) private pure returns (uint256) {
        return (round << 8) | position;
    }

    /// @dev Who opened a dispute.
    function _claimant(Case calldata c) private pure returns (address) {
        return c.unpaid ? c.provider : c.requester;
    }

    /// @dev Who is accused.
    function _defendant(Case calldata c) private pure returns (address) {
        return c.unpaid ? c.requester : c.provider;
    }
}
