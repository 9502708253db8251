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

/// @notice What a referee committed to, and who it was.
struct Commitment {
    uint256 position;
    address referee;
    bytes32 hash;
}

/// @notice A referee's vote, opened: of the commitment with this index among those that it is revealed with.
struct Vote {
    uint256 index;
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
/// signed messages that prove it. It puts up a bond; the provider's stake is held back, or what the requester would
/// owe is taken from its escrow. If the accused answers, with a bond too, referees are drawn from the seats in {Nodes}
/// by a beacon that nobody knows when the draw is called for; they commit to votes, reveal them, and the loser may
/// appeal once to a larger draw. The loser pays: the victim first, then the referees, and the rest is burned. Every
/// step has a deadline, and past it anyone may take the next: one honest party brings a dispute to its end alone. Nobody owns the contract, and its rules never change.
///
/// ```
/// none ─ open ─▶ Open ─ contest ─▶ Drawing ─ draw ─▶ Voting ─ execute ─▶ Closed
///                 │ silence: guilty    │  ▲            │  │
///                 │ voucher, concede:  │  └─ replace ──┘  │ too few referees: all money back
///                 └───── dismissed ────┘                  └─ appeal: Appealed, and a second round
/// ```
///
/// Of two adjacent times of a dispute, the second that separates them belongs to the later one.
contract Court is ReentrancyGuardTransient {
    /// @notice Where a round stands.
    enum Status {
        None,
        /// The accused may answer.
        Open,
        /// Referees are to be drawn.
        Drawing,
        /// The referees commit, reveal, and the loser may appeal, one after the other by the clock.
        Voting,
        /// There is a second round.
        Appealed,
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
        /// What was taken from an accused requester so far. An accused provider has put up its bond if it has answered,
        /// and its stake is taken at the end.
        uint96 pledge;
        /// What the victim gets if the accused is guilty.
        uint96 due;
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

    /// @notice A round of a dispute, the first or the one after an appeal; one storage slot.
    struct Round {
        /// Open: until when to answer. Drawing: when the draw was called for. Voting: when it was made.
        uint40 time;
        Status status;
        /// Whether a position has committed, has revealed, and what: a bit for each.
        uint8 committed;
        uint8 revealed;
        uint8 guilty;
        /// How often silent referees were replaced.
        uint8 replaced;
        /// How many full fines the court holds.
        uint8 fined;
        /// Open, of an unpaid deal: what the provider had been paid by the requester's vouchers. Else the seats'
        /// numbers, 16 bits for each position, lowest first, zero for nobody; and above them, Drawing: from bit 112 on
        /// the beacon's block (40 bits) and how many seats there were (16); Voting, in the first round: from bit 48 on
        /// the chain of commitments (120).
        uint168 body;
    }

    /// @dev How many referees are drawn at first, and on appeal.
    uint8 private constant FIRST_PANEL = 3;
    uint8 private constant APPEAL_PANEL = 7;

    /// @dev How often in one round silent referees are replaced.
    uint8 private constant MAX_REPLACED = 2;

    /// @dev Where burned money goes; {Escrow-BURNED}.
    address private constant BURNED = 0x000000000000000000000000000000000000dEaD;

    /// @notice Where the money is.
    Escrow public immutable escrow;

    /// @notice Who checks what the parties have signed.
    Witness public immutable witness;

    /// @notice Where the stakes and the seats are.
    Nodes public immutable nodes;

    uint32 private immutable _filing;
    uint32 private immutable _answer;
    uint32 private immutable _drawWindow;
    uint32 private immutable _commitWindow;
    uint32 private immutable _revealWindow;
    uint32 private immutable _appealWindow;
    uint8 private immutable _beaconDelay;
    uint8 private immutable _slashFactor;
    uint96 private immutable _fee;
    uint96 private immutable _fine;
    uint96 private immutable _bond;
    uint96 private immutable _appealBond;

    mapping(bytes32 id => Dispute) private _disputes;
    mapping(bytes32 id => mapping(uint256 number => Round)) private _rounds;
    mapping(bytes32 id => uint256 chain) private _appealChains;

    /// @notice `claimant` accuses `defendant`, from whom `pledge` was taken. The evidence is in the transaction's input.
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
    /// @notice `referee`, at `position`, has committed to a vote.
    event Committed(bytes32 indexed id, uint256 indexed round, uint256 position, address referee, bytes32 hash);
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
    /// @notice The referee at this position has committed already, or has revealed already, or to another vote.
    error WrongVote(uint256 position);
    /// @notice Not all referees have committed, and those that have not can still be replaced.
    error CommitmentsMissing();
    /// @notice The commitments are not those that were made, in their order.
    error WrongCommitments();
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
        uint256 round = (1 + uint256(MAX_REPLACED)) * (uint256(r.draw) + r.commit + r.reveal + r.appeal);
        if (
            escrow_.court() != address(this) ||
            nodes_.court() != address(this) ||
            address(nodes_.escrow()) != address(escrow_) ||
            address(witness_.escrow()) != address(escrow_) ||
            nodes_.unstakeDelay() <= uint256(r.filing) + r.answer + 2 * round ||
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
        _drawWindow = r.draw;
        _commitWindow = r.commit;
        _revealWindow = r.reveal;
        _appealWindow = r.appeal;
        _beaconDelay = r.beaconDelay;
        _slashFactor = r.slashFactor;
        _fee = r.fee;
        _fine = r.fine;
        _bond = r.bond;
        _appealBond = r.appealBond;
    }

    /// @notice Accuses the other party to a deal. Of a wrong result and of none the requester accuses the provider, of
    /// not paying the provider the requester. The bond comes from the caller's balance in the escrow. A provider's
    /// stake is held back; from a requester is taken what it would lose, as far as it is there. A provider should
    /// redeem its vouchers first: what it has been paid by vouchers when the dispute opens is what it says it was paid.
    /// @param kind What it is about.
    /// @param e The messages that prove it.
    /// @return id The dispute's.
    function open(Kind kind, Evidence calldata e) external nonReentrant returns (bytes32 id) {
        // Read by the witness, from this call's own input.
        e;
        Proof memory p = abi.decode(_ask(Witness.prove.selector), (Proof));
        bool unpaid = kind == Kind.Unpaid;
        (address claimant, address defendant) = unpaid ? (p.provider, p.requester) : (p.requester, p.provider);
        if (msg.sender != claimant) revert OnlyParty(claimant);
        if (block.timestamp >= p.deadline + _filing) revert TooLate(p.deadline + _filing);
        if (kind == Kind.NoResult && block.timestamp <= p.deadline) revert TooEarly(p.deadline + 1);

        id = idOf(Case(p.deal, p.requester, p.provider, p.solver, unpaid));
        if (_rounds[id][0].status != Status.None) revert AlreadyOpened();
        _take(claimant, _bond);
        Round memory r;
        uint256 pledge;
        if (unpaid) {
            // It is less than 2^96, since it was paid out of balances that are.
            r.body = uint168(escrow.claimed(p.requester, p.provider));
            pledge = escrow.seize(defendant, p.due + _bond);
        } else {
            nodes.lock(defendant);
        }
        r.time = uint40(block.timestamp + _answer);
        r.status = Status.Open;
        _save(id, 0, r);
        _disputes[id] = Dispute(uint96(pledge), uint96(p.due), kind, Side.Nobody);
        emit Opened(id, claimant, defendant, p.deal, p.solver, kind, p.due, pledge, r.time);
    }

    /// @notice The accused says that the accusation is false; referees are to be drawn. Its bond is taken from the
    /// caller's balance in the escrow, and of a requester also what was not there of the sum in dispute. For a provider
    /// that has given its place away the one that has it may answer.
    /// @param c The dispute.
    function contest(Case calldata c) external nonReentrant {
        (bytes32 id, Dispute memory d, ) = _toAnswer(c);
        if (d.kind == Kind.NoResult) revert WrongKind(d.kind);
        _contest(id, d, c);
    }

    /// @notice The provider accused of giving no result gives it. If it says that the provider failed, the dispute
    /// ends, and all money goes back. Else referees are to say whether it is right, unless the requester concedes.
    /// @param c The dispute.
    /// @param r The result.
    /// @param signature The provider's signature over it.
    function giveResult(Case calldata c, Result calldata r, bytes calldata signature) external nonReentrant {
        (bytes32 id, Dispute memory d, Round memory round) = _toAnswer(c);
        if (d.kind != Kind.NoResult) revert WrongKind(d.kind);
        // Read by the witness, from this call's own input.
        (r, signature);
        bytes memory failed = _ask(Witness.proveResult.selector);
        emit ResultGiven(id);
        if (abi.decode(failed, (bool))) {
            _close(id, d, round, c, Ending(Verdict.Dismissed, 0));
        } else {
            _contest(id, d, c);
        }
    }

    /// @notice Ends a dispute about want of payment, before it is contested, by a voucher that covers the sum, and
    /// redeems it. Anyone may.
    /// @param c The dispute.
    /// @param cumulative What the voucher of the requester for the provider says: what had been redeemed when the
    /// dispute was opened and the sum in dispute at least.
    /// @param r The voucher's signature.
    /// @param vs The voucher's signature (EIP-2098).
    function showVoucher(Case calldata c, uint96 cumulative, bytes32 r, bytes32 vs) external nonReentrant {
        bytes32 id = idOf(c);
        Dispute memory d = _disputes[id];
        Round memory round = _load(id, 0);
        if (round.status != Status.Open) revert WrongStatus(round.status);
        if (d.kind != Kind.Unpaid) revert WrongKind(d.kind);
        if (block.timestamp >= round.time) revert TooLate(round.time);
        uint256 needed = uint256(round.body) + d.due;
        if (cumulative < needed) revert VoucherTooLow(cumulative, needed);
        bytes32 digest = escrow.hashVoucher(Voucher(c.requester, c.provider, cumulative));
        (address signer, ECDSA.RecoverError err, ) = ECDSA.tryRecover(digest, r, vs);
        if (err != ECDSA.RecoverError.NoError || signer != c.requester) revert BadSignature(c.requester);
        _close(id, d, round, c, Ending(Verdict.Dismissed, 0));
        Line[] memory lines = new Line[](1);
        lines[0] = Line(bytes32(bytes20(c.requester)) | bytes32(uint256(cumulative)), r, vs);
        escrow.claim(c.provider, lines);
    }

    /// @notice Ends a dispute about want of payment, before it is contested, by the provider's own receipt for the deal.
    /// Its bond is burned: it knew.
    /// @param c The dispute.
    /// @param signature The provider's signature over its receipt.
    function showReceipt(Case calldata c, bytes calldata signature) external nonReentrant {
        (bytes32 id, Dispute memory d, Round memory r) = _toAnswer(c);
        if (d.kind != Kind.Unpaid) revert WrongKind(d.kind);
        // Read by the witness, from this call's own input.
        signature;
        _ask(Witness.proveReceipt.selector);
        _close(id, d, r, c, Ending(Verdict.NotGuilty, 0));
    }

    /// @notice The claimant takes its accusation back before referees are drawn. It costs a referee's fee, which the
    /// accused gets for the trouble; nothing if the accused has given the result that was missing.
    /// @param c The dispute.
    function concede(Case calldata c) external nonReentrant {
        bytes32 id = idOf(c);
        Dispute memory d = _disputes[id];
        Round memory r = _load(id, 0);
        if (r.status != Status.Open && (r.status != Status.Drawing || r.replaced != 0)) revert WrongStatus(r.status);
        if (r.status == Status.Open && block.timestamp >= r.time) revert TooLate(r.time);
        address claimant = _claimant(c);
        if (msg.sender != claimant) revert OnlyParty(claimant);
        bool free = d.kind == Kind.NoResult && r.status == Status.Drawing;
        _close(id, d, r, c, Ending(Verdict.Dismissed, free ? 0 : _fee));
    }

    /// @notice Draws the referees of the round that is under way, or those that are missing. Anyone may.
    /// @param c The dispute.
    /// @param header The RLP of the header of the block that the draw was called for.
    function draw(Case calldata c, bytes calldata header) external nonReentrant {
        _draw(c, header);
    }

    /// @notice Draws the referees as {draw} does, and commits to the vote of one of them as {commit} does: who knows
    /// that it will be drawn saves a transaction.
    /// @param c The dispute.
    /// @param header The RLP of the header of the block that the draw was called for.
    /// @param position The referee's, from zero.
    /// @param hash {hashVote} of its vote.
    function drawAndCommit(
        Case calldata c,
        bytes calldata header,
        uint256 position,
        bytes32 hash
    ) external nonReentrant {
        (bytes32 id, uint256 number) = _draw(c, header);
        _commitTo(id, number, position, hash);
    }

    /// @notice Calls for the draw again with a new beacon, when nobody drew while the chain remembered the last.
    /// @param id The dispute's.
    /// @param number The round: zero, or one after an appeal.
    function callAgain(bytes32 id, uint256 number) external {
        Round memory r = _load(id, number);
        if (r.status != Status.Drawing) revert WrongStatus(r.status);
        uint256 until = uint256(r.time) + _drawWindow;
        if (block.timestamp >= until) revert TooLate(until);
        uint256 beacon = _beacon(r);
        if (block.number <= beacon || blockhash(beacon) != 0) revert BeaconStillGood(beacon);
        beacon = block.number + _beaconDelay;
        r.body = _drawing(_seats(r, number), beacon, r.body >> 152);
        _save(id, number, r);
        emit DrawCalled(id, number, beacon);
    }

    /// @notice A referee commits to its vote.
    /// @param id The dispute's.
    /// @param number The round: zero, or one after an appeal.
    /// @param position The referee's, from zero.
    /// @param hash {hashVote} of its vote.
    function commit(bytes32 id, uint256 number, uint256 position, bytes32 hash) external {
        _commitTo(id, number, position, hash);
    }

    /// @notice Opens votes. Anyone who knows them may.
    /// @param id The dispute's.
    /// @param number The round: zero, or one after an appeal.
    /// @param commitments All commitments since the round's last draw, in their order.
    /// @param votes The votes.
    function reveal(
        bytes32 id,
        uint256 number,
        Commitment[] calldata commitments,
        Vote[] calldata votes
    ) external {
        Round memory r = _load(id, number);
        if (r.status != Status.Voting) revert WrongStatus(r.status);
        uint256 from = uint256(r.time) + _commitWindow;
        if (block.timestamp < from) revert TooEarly(from);
        if (block.timestamp >= from + _revealWindow) revert TooLate(from + _revealWindow);
        // While one can still be replaced, nobody's vote is to be seen.
        if (r.committed != _all(number) && r.replaced < MAX_REPLACED) revert CommitmentsMissing();
        uint256 chain;
        for (uint256 i = 0; i < commitments.length; ++i) {
            Commitment calldata c = commitments[i];
            chain = _extend(chain, c.position, c.referee, c.hash);
        }
        if (commitments.length == 0 || chain != _chain(id, number, r)) revert WrongCommitments();
        for (uint256 i = 0; i < votes.length; ++i) {
            Vote calldata v = votes[i];
            if (v.index >= commitments.length) revert WrongVote(v.index);
            Commitment calldata c = commitments[v.index];
            uint8 bit = uint8(1 << c.position);
            if (r.revealed & bit != 0 || c.hash != hashVote(id, number, c.referee, v.guilty, v.salt)) {
                revert WrongVote(c.position);
            }
            r.revealed |= bit;
            if (v.guilty) r.guilty |= bit;
            emit Revealed(id, number, c.position, v.guilty);
        }
        _save(id, number, r);
    }

    /// @notice Fines the referees that are silent and calls for a draw of others: those that have not committed in
    /// time or, if the votes that were revealed decide nothing, those that have not revealed. Who has not revealed yet
    /// commits anew. Anyone may, until the time to appeal would be over.
    /// @param id The dispute's.
    /// @param number The round: zero, or one after an appeal.
    function replace(bytes32 id, uint256 number) external nonReentrant {
        Round memory r = _load(id, number);
        if (r.status != Status.Voting) revert WrongStatus(r.status);
        uint256 from = uint256(r.time) + _commitWindow;
        if (block.timestamp < from) revert TooEarly(from);
        uint256 until = from + _revealWindow + _appealWindow;
        if (block.timestamp >= until) revert TooLate(until);
        if (r.replaced == MAX_REPLACED) revert NobodyToReplace();
        uint256 there = r.committed;
        if (there == _all(number)) {
            if (_majority(r, number) != Verdict.Void) revert NobodyToReplace();
            from += _revealWindow;
            if (block.timestamp < from) revert TooEarly(from);
            there = r.revealed;
        }
        uint256 seats = _seats(r, number);
        uint256 size = _size(number);
        for (uint256 i = 0; i < size; ++i) {
            if (there & (1 << i) != 0) continue;
            uint256 taken = _punish(id, number, seats, i, r.time);
            if (taken == _fine) ++r.fined;
            else _burn(taken);
            seats &= ~(uint256(type(uint16).max) << (16 * i));
        }
        r.committed = r.revealed;
        ++r.replaced;
        if (number != 0) _appealChains[id] = 0;
        _call(id, number, r, seats);
    }

    /// @notice The loser of the first round calls for a larger draw, until the verdict can be executed.
    /// @param c The dispute.
    function appeal(Case calldata c) external nonReentrant {
        bytes32 id = idOf(c);
        Round memory r = _load(id, 0);
        if (r.status != Status.Voting) revert WrongStatus(r.status);
        uint256 from = uint256(r.time) + _commitWindow + _revealWindow;
        if (block.timestamp < from) revert TooEarly(from);
        if (block.timestamp >= from + _appealWindow) revert TooLate(from + _appealWindow);
        Verdict verdict = _majority(r, 0);
        if (verdict == Verdict.Void) revert NoVerdict();
        bool guilty = verdict == Verdict.Guilty;
        address loser = guilty ? _defendant(c) : _claimant(c);
        _requireParty(loser, c);
        _take(msg.sender, _appealBond);
        _disputes[id].appellant = guilty ? Side.Defendant : Side.Claimant;
        r.status = Status.Appealed;
        _save(id, 0, r);
        emit Appealed(id, loser);
        Round memory second;
        _call(id, 1, second, 0);
    }

    /// @notice Ends a dispute whose time has come, and pays out. Anyone may.
    /// @param c The dispute.
    function execute(Case calldata c) external nonReentrant {
        bytes32 id = idOf(c);
        Dispute memory d = _disputes[id];
        uint256 number = _number(d);
        Round memory r = _load(id, number);
        Verdict verdict = Verdict.Void;
        uint256 from = r.time;
        if (r.status == Status.Open) {
            verdict = Verdict.Guilty;
        } else if (r.status == Status.Drawing) {
            from += _drawWindow;
        } else if (r.status == Status.Voting) {
            verdict = _majority(r, number);
            from += uint256(_commitWindow) + _revealWindow;
            // Without a verdict, silent referees can be replaced until then.
            if (verdict == Verdict.Void ? r.replaced < MAX_REPLACED : number == 0) from += _appealWindow;
        } else {
            revert WrongStatus(r.status);
        }
        if (block.timestamp < from) revert TooEarly(from);
        _close(id, d, r, c, Ending(verdict, 0));
    }

    /// @notice A dispute.
    /// @param id Its id.
    /// @return The dispute.
    function dispute(bytes32 id) external view returns (Dispute memory) {
        return _disputes[id];
    }

    /// @notice A round of a dispute.
    /// @param id The dispute's id.
    /// @param number Zero, or one after an appeal.
    /// @return The round.
    function roundOf(bytes32 id, uint256 number) external view returns (Round memory) {
        return _load(id, number);
    }

    /// @notice The rules of this court.
    /// @return The rules.
    function rules() external view returns (Rules memory) {
        return
            Rules(
                _filing,
                _answer,
                _drawWindow,
                _commitWindow,
                _revealWindow,
                _appealWindow,
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

    /// @dev Reads a round.
    function _load(bytes32 id, uint256 number) private view returns (Round memory) {
        return _rounds[id][number];
    }

    /// @dev Writes a round.
    function _save(bytes32 id, uint256 number, Round memory r) private {
        _rounds[id][number] = r;
    }

    /// @dev Passes this call's input on to a function of the witness that has the same parameters.
    function _ask(bytes4 selector) private view returns (bytes memory) {
        return Address.functionStaticCall(address(witness), bytes.concat(selector, msg.data[4:]));
    }

    /// @dev A dispute that the caller, who is the accused, can still answer.
    function _toAnswer(Case calldata c) private view returns (bytes32 id, Dispute memory d, Round memory r) {
        id = idOf(c);
        d = _disputes[id];
        r = _load(id, 0);
        if (r.status != Status.Open) revert WrongStatus(r.status);
        if (block.timestamp >= r.time) revert TooLate(r.time);
        _requireParty(_defendant(c), c);
    }

    /// @dev Refuses everybody but a party, or who has taken the place of an accused provider, whose stake it is now.
    function _requireParty(address party, Case calldata c) private view {
        if (msg.sender == party) return;
        if (c.unpaid || party != c.provider || msg.sender != nodes.heirOf(party)) revert OnlyParty(party);
    }

    /// @dev Fills the pledge up and calls for the first draw.
    function _contest(bytes32 id, Dispute memory d, Case calldata c) private {
        if (c.unpaid) {
            uint256 needed = uint256(d.due) + _bond;
            if (d.pledge < needed) {
                _take(msg.sender, needed - d.pledge);
                _disputes[id].pledge = uint96(needed);
            }
        } else {
            _take(msg.sender, _bond);
        }
        Round memory r;
        _call(id, 0, r, 0);
    }

    /// @dev Calls for a draw into the empty ones of the seats.
    function _call(bytes32 id, uint256 number, Round memory r, uint256 seats) private {
        uint256 beacon = block.number + _beaconDelay;
        r.status = Status.Drawing;
        r.time = uint40(block.timestamp);
        r.body = _drawing(seats, beacon, nodes.seatCount());
        _save(id, number, r);
        emit DrawCalled(id, number, beacon);
    }

    /// @dev Draws into the round that is under way.
    function _draw(Case calldata c, bytes calldata header) private returns (bytes32 id, uint256 number) {
        id = idOf(c);
        number = _rounds[id][0].status == Status.Appealed ? 1 : 0;
        Round memory r = _load(id, number);
        if (r.status != Status.Drawing) revert WrongStatus(r.status);
        uint256 until = uint256(r.time) + _drawWindow;
        if (block.timestamp >= until) revert TooLate(until);
        uint256 beacon = _beacon(r);
        bytes32 hash = blockhash(beacon);
        if (hash == 0 || hash != keccak256(header)) revert BadBeacon(beacon);
        uint112 seats = nodes.draw(
            Nodes.Draw({
                seed: keccak256(abi.encode(Beacon.mixOf(header), id, number, r.replaced)),
                seats: uint112(_seats(r, number)),
                others: number == 0 ? 0 : uint112(_seats(_load(id, 0), 0)),
                size: _size(number),
                seatCount: r.body >> 152,
                called: r.time,
                parties: [c.requester, c.provider, c.solver]
            })
        );
        r.status = Status.Voting;
        r.time = uint40(block.timestamp);
        r.body = seats;
        _save(id, number, r);
        emit Drawn(id, number, seats);
    }

    /// @dev Takes the caller's commitment.
    function _commitTo(bytes32 id, uint256 number, uint256 position, bytes32 hash) private {
        Round memory r = _load(id, number);
        if (r.status != Status.Voting) revert WrongStatus(r.status);
        uint256 until = uint256(r.time) + _commitWindow;
        if (block.timestamp >= until) revert TooLate(until);
        if (position >= _size(number) || _referee(_seats(r, number), position, r.time) != msg.sender) {
            revert NotReferee(position);
        }
        uint8 bit = uint8(1 << position);
        if (r.committed & bit != 0) revert WrongVote(position);
        r.committed |= bit;
        uint256 chain = _extend(_chain(id, number, r), position, msg.sender, hash);
        if (number == 0) r.body = uint168((chain << 48) | uint48(r.body));
        else _appealChains[id] = chain;
        _save(id, number, r);
        emit Committed(id, number, position, msg.sender, hash);
    }

    /// @dev Adds a commitment to a chain of them. Of a chain 120 bits are kept, so that it fits the round's slot: to
    /// find two commitments for the same chain takes 2^60 hashes within the time to commit, and gains a look at the
    /// others' votes.
    function _extend(
        uint256 chain,
        uint256 position,
        address referee,
        bytes32 hash
    ) private pure returns (uint256) {
        return uint120(uint256(keccak256(abi.encode(chain, position, referee, hash))));
    }

    /// @dev The chain of a round's commitments.
    function _chain(bytes32 id, uint256 number, Round memory r) private view returns (uint256) {
        return number == 0 ? r.body >> 48 : _appealChains[id];
    }

    /// @dev A round's seats.
    function _seats(Round memory r, uint256 number) private pure returns (uint256) {
        return number == 0 ? uint48(r.body) : uint112(r.body);
    }

    /// @dev The beacon's block of a round that is drawn for.
    function _beacon(Round memory r) private pure returns (uint256) {
        return uint40(r.body >> 112);
    }

    /// @dev The body of a round that is drawn for.
    function _drawing(uint256 seats, uint256 beacon, uint256 seatCount) private pure returns (uint168) {
        return uint168(seats | (uint256(uint40(beacon)) << 112) | (seatCount << 152));
    }

    /// @dev How many referees a round has.
    function _size(uint256 number) private pure returns (uint256) {
        return number == 0 ? FIRST_PANEL : APPEAL_PANEL;
    }

    /// @dev A bit for each position of a round.
    function _all(uint256 number) private pure returns (uint256) {
        return (1 << _size(number)) - 1;
    }

    /// @dev The referee at a position; zero if its seat has gone to somebody else since `drawn`.
    function _referee(uint256 seats, uint256 position, uint256 drawn) private view returns (address) {
        return nodes.refereeAt(uint16(seats >> (16 * position)), drawn);
    }

    /// @dev Fines a referee and returns what that brought.
    function _punish(
        bytes32 id,
        uint256 number,
        uint256 seats,
        uint256 position,
        uint256 drawn
    ) private returns (uint256 taken) {
        address referee = _referee(seats, position, drawn);
        if (referee == address(0)) return 0;
        taken = nodes.slash(referee, Nodes.Role.Verifier, _fine);
        emit Fined(id, number, position, taken);
    }

    /// @dev Takes an amount from an account's balance in the escrow, all of it or nothing.
    function _take(address from, uint256 amount) private {
        uint256 taken = escrow.seize(from, amount);
        if (taken != amount) revert InsufficientBond(amount, taken);
    }

    /// @dev Burns some of the court's balance.
    function _burn(uint256 amount) private {
        if (amount == 0) return;
        bytes32[] memory payments = new bytes32[](1);
        payments[0] = bytes32(bytes20(BURNED)) | bytes32(amount);
        escrow.release(payments);
    }

    /// @dev What is paid out at the end of a dispute.
    struct Payout {
        /// As {Escrow-release} takes them.
        bytes32[] payments;
        uint256 next;
        /// What is not given to anyone yet.
        uint256 left;
    }

    /// @dev How a dispute ends: the verdict, and what goes from the claimant's bond to the accused if it is dismissed.
    struct Ending {
        Verdict verdict;
        uint256 forTrouble;
    }

    /// @dev Closes a dispute, of which `r` is the last round, and pays out all that the court holds of it.
    function _close(
        bytes32 id,
        Dispute memory d,
        Round memory r,
        Case calldata c,
        Ending memory end
    ) private {
        Verdict verdict = end.verdict;
        bool appealed = d.appellant != Side.Nobody;
        _rounds[id][0].status = Status.Closed;
        if (appealed) _rounds[id][1].status = Status.Closed;
        Round memory first = appealed ? _load(id, 0) : r;
        bool overturned = appealed && verdict != Verdict.Void;
        // An appeal without referees leaves the first verdict as it was.
        if (appealed && !overturned) verdict = _majority(first, 0);

        Payout memory pay;
        pay.payments = new bytes32[](3 + uint256(FIRST_PANEL) + APPEAL_PANEL);

        address defendant = _defendant(c);
        uint256 pledge = d.pledge;
        uint256 due;
        if (c.unpaid) {
            if (verdict == Verdict.Guilty) due = Math.min(d.due, pledge);
        } else {
            if (r.status != Status.Open) pledge = _bond;
            (defendant, due) = _unlock(c.provider, verdict == Verdict.Guilty ? d.due : 0, pay);
        }
        pay.left += uint256(_bond) + pledge + (appealed ? _appealBond : 0);
        uint256 claimants;
        uint256 defendants;
        if (verdict == Verdict.Guilty) {
            claimants = uint256(_bond) + due;
        } else if (verdict == Verdict.NotGuilty) {
            defendants = pledge;
        } else {
            claimants = _bond - end.forTrouble;
            defendants = pledge + end.forTrouble;
        }
        if (appealed) {
            bool back = !overturned || (verdict == Verdict.Guilty) == (d.appellant == Side.Claimant);
            if (back && d.appellant == Side.Claimant) claimants += _appealBond;
            if (back && d.appellant == Side.Defendant) defendants += _appealBond;
        }
        _pay(pay, _claimant(c), claimants);
        _pay(pay, defendant, defendants);
        if (verdict != Verdict.Dismissed && r.status != Status.Open) {
            if (appealed) {
                first.status = Status.Voting;
                _judge(id, 0, first, verdict, pay);
            }
            _judge(id, appealed ? 1 : 0, r, appealed && !overturned ? Verdict.Void : verdict, pay);
        }
        uint256 burned = pay.left;
        _pay(pay, BURNED, burned);
        emit Executed(id, verdict, due, burned);
        bytes32[] memory payments = pay.payments;
        uint256 count = pay.next;
        assembly ("memory-safe") {
            // Cuts off what was not used.
            mstore(payments, count)
        }
        escrow.release(payments);
    }

    /// @dev Ends the hold on a provider's stake and, for a sum that it owes by a verdict, takes that and so many times
    /// more as the rules say. If less is there, the victim's part is less in the same proportion: otherwise a provider
    /// could bring its whole stake to safety by accusing itself.
    /// @return heir Who has the provider's stake.
    /// @return due What the victim gets.
    function _unlock(address provider, uint256 sum, Payout memory pay) private returns (address heir, uint256 due) {
        uint256 parts = 1 + uint256(_slashFactor);
        (heir, pay.left) = nodes.unlock(provider, sum * parts);
        due = Math.min(sum, pay.left / parts);
    }

    /// @dev Adds a payment.
    function _pay(Payout memory pay, address to, uint256 amount) private pure {
        if (amount == 0) return;
        pay.payments[pay.next] = bytes32(bytes20(to)) | bytes32(amount);
        ++pay.next;
        pay.left -= amount;
    }

    /// @dev Pays the referees of a round that voted with the verdict, and fines the others. Of a round without a
    /// verdict, the fines pay those that voted.
    function _judge(bytes32 id, uint256 number, Round memory r, Verdict verdict, Payout memory pay) private {
        uint256 pot = uint256(r.fined) * _fine;
        uint256 right = verdict == Verdict.Void ? r.revealed : verdict == Verdict.Guilty
            ? r.guilty
            : r.revealed & ~r.guilty;
        uint256 seats = _seats(r, number);
        uint256 size = _size(number);
        if (r.status == Status.Voting) {
            for (uint256 i = 0; i < size; ++i) {
                if (right & (1 << i) == 0) pot += _punish(id, number, seats, i, r.time);
            }
        }
        pay.left += pot;
        for (uint256 i = 0; i < size; ++i) {
            if (right & (1 << i) == 0) continue;
            uint256 fee = _fee;
            if (verdict == Verdict.Void) {
                if (fee > pot) fee = pot;
                pot -= fee;
            }
            address referee = _referee(seats, i, r.time);
            if (referee != address(0)) _pay(pay, referee, fee);
        }
    }

    /// @dev What a round's votes say: more than half of all seats for one, or {Verdict.Void}.
    function _majority(Round memory r, uint256 number) private pure returns (Verdict) {
        uint256 guilty = _count(r.guilty);
        uint256 votes = _count(r.revealed);
        if (2 * guilty > _size(number)) return Verdict.Guilty;
        if (2 * (votes - guilty) > _size(number)) return Verdict.NotGuilty;
        return Verdict.Void;
    }

    /// @dev How many bits are set.
    function _count(uint8 bits) private pure returns (uint256 n) {
        for (; bits != 0; bits &= bits - 1) ++n;
    }

    /// @dev The round that is under way.
    function _number(Dispute memory d) private pure returns (uint256) {
        return d.appellant == Side.Nobody ? 0 : 1;
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
