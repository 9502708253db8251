// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {AtollToken} from "../src/AtollToken.sol";
import {Commitment, Court, Rules, Vote} from "../src/Court.sol";
import {Escrow, Line, Voucher} from "../src/Escrow.sol";
import {Nodes} from "../src/Nodes.sol";
import {Case, Evidence, Kind, Witness} from "../src/Witness.sol";
import {Deal, JobOffer, Result} from "../src/lib/Messages.sol";
import {Libraries} from "./Doubles.sol";
import {Test} from "./Test.sol";

/// @notice All contracts, deployed as they are shipped, people with money, and what people sign.
abstract contract World is Test {
    uint64 internal constant WITHDRAW_DELAY = 1 hours;
    uint64 internal constant UNSTAKE_DELAY = 12 hours;
    uint96 internal constant SEAT_STAKE = 5000;
    uint256 internal constant RICH = 1_000_000;
    uint256 internal constant SUPPLY = 1e15;
    uint256 internal constant REFEREES = 14;

    /// @dev Where Nodes keeps its stakes, see STORAGE.md, and where in one of them the count of locks begins.
    uint256 private constant STAKES_SLOT = 6;
    uint256 private constant LOCKS_BIT = 240;

    /// @dev Whose balance is burned money.
    address internal constant BURNED = 0x000000000000000000000000000000000000dEaD;

    uint256 internal constant PRICE = 1000;
    uint64 internal constant JOB_TIME = 10 minutes;

    AtollToken internal token;
    Escrow internal escrow;
    Nodes internal nodes;
    Witness internal witness;
    Court internal court;
    Libraries internal libraries;
    Rules internal rules;

    address internal requester;
    address internal provider;
    address internal solver;
    address[] internal referees;

    mapping(address account => uint256) internal keys;

    /// @dev The commitments of each round since its last draw.
    mapping(bytes32 id => mapping(uint256 number => Commitment[])) internal commitments;

    function setUp() public virtual {
        rules = Rules({
            filing: 3 hours,
            answer: 1 hours,
            draw: 20 minutes,
            commit: 10 minutes,
            reveal: 15 minutes,
            appeal: 30 minutes,
            beaconDelay: 4,
            slashFactor: 2,
            fee: 10,
            fine: 30,
            bond: 120,
            appealBond: 80
        });
        libraries = new Libraries();
        token = makeToken();
        // Escrow, nodes and witness are made next, and then the court that the escrow has to know.
        address courtAddress = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 3);
        escrow = Escrow(_create("Escrow", abi.encode(token, WITHDRAW_DELAY, courtAddress)));
        nodes = Nodes(_create("Nodes", abi.encode(escrow, UNSTAKE_DELAY, SEAT_STAKE)));
        witness = Witness(_create("Witness", abi.encode(escrow)));
        court = Court(_create("Court", abi.encode(escrow, nodes, witness, rules)));
        vm.assertEq(address(court), courtAddress, "the court's address");

        requester = person("requester");
        provider = person("provider");
        solver = person("solver");
        deposit(requester, RICH);
        deposit(provider, RICH);
        stake(provider, Nodes.Role.Provider, RICH);
        for (uint256 i = 0; i < REFEREES; ++i) {
            referees.push(newReferee(string.concat("referee", string(abi.encode(i)))));
        }
        pass(1);
    }

    // What is on the chain.

    /// @dev The token, all of it the test's.
    function makeToken() internal virtual returns (AtollToken) {
        return AtollToken(_create("AtollToken", abi.encode(address(this), SUPPLY, 0)));
    }

    /// @dev Deploys a contract as it is shipped.
    function _create(string memory name, bytes memory arguments) internal returns (address made) {
        string memory artifact = string.concat("node_modules/.cache/forge/shipped/", name, ".sol/", name, ".json");
        bytes memory code = bytes.concat(vm.getCode(artifact), arguments);
        assembly {
            made := create(0, add(code, 0x20), mload(code))
            if iszero(made) {
                returndatacopy(0, 0, returndatasize())
                revert(0, returndatasize())
            }
        }
    }

    /// @dev Lets time pass. The clock is read from forge, since the compiler takes block.timestamp for a constant.
    function pass(uint256 time) internal {
        vm.warp(vm.getBlockTimestamp() + time);
    }

    function timeNow() internal view returns (uint256) {
        return vm.getBlockTimestamp();
    }

    /// @dev A name's account, with a key.
    function person(string memory name) internal returns (address account) {
        uint256 key = uint256(keccak256(bytes(name))) >> 1;
        account = vm.addr(key);
        keys[account] = key;
    }

    /// @dev Gives an account tokens, and both contracts an allowance.
    function fund(address account, uint256 amount) internal {
        token.transfer(account, amount);
        vm.prank(account);
        token.approve(address(escrow), type(uint256).max);
        vm.prank(account);
        token.approve(address(nodes), type(uint256).max);
    }

    function deposit(address account, uint256 amount) internal {
        fund(account, amount);
        vm.prank(account);
        escrow.deposit(amount);
    }

    function stake(address account, Nodes.Role role, uint256 amount) internal {
        fund(account, amount);
        vm.prank(account);
        nodes.stake(role, amount);
    }

    /// @dev A verifier on the next seat.
    function newReferee(string memory name) internal returns (address account) {
        account = person(name);
        stake(account, Nodes.Role.Verifier, 2 * uint256(SEAT_STAKE));
        uint256 next = nodes.seatCount() + 1;
        vm.prank(account);
        nodes.sit(next);
    }

    /// @dev Lets an account take another's place.
    function rotate(address from, address to) internal {
        vm.prank(from);
        nodes.offerRotation(to);
        vm.prank(to);
        nodes.acceptRotation(from);
    }

    /// @dev In how many disputes an account's stake is held back, which the contract says only when it refuses to pay.
    function locksOf(address account, Nodes.Role role) internal view returns (uint256) {
        bytes32 outer = keccak256(abi.encode(account, STAKES_SLOT));
        return uint256(vm.load(address(nodes), keccak256(abi.encode(role, outer)))) >> LOCKS_BIT;
    }

    function locksOf(address account) internal view returns (uint256) {
        return locksOf(account, Nodes.Role.Provider);
    }

    // What people sign.

    function sign(address account, bytes32 digest) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[account], digest);
        return abi.encodePacked(r, s, v);
    }

    function line(address payer, address payee, uint256 cumulative) internal view returns (Line memory) {
        bytes32 digest = escrow.hashVoucher(Voucher(payer, payee, cumulative));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[payer], digest);
        return Line(bytes32(bytes20(payer)) | bytes32(cumulative), r, packed(v, s));
    }

    function lines(Line memory a) internal pure returns (Line[] memory all) {
        all = new Line[](1);
        all[0] = a;
    }

    function lines(Line memory a, Line memory b) internal pure returns (Line[] memory all) {
        all = new Line[](2);
        (all[0], all[1]) = (a, b);
    }

    /// @dev The messages of a deal over PRICE that ended in time. Its number makes it another deal.
    function evidence(Kind kind, uint64 number) internal view returns (Evidence memory) {
        return evidence(kind, number, requester, provider, uint64(timeNow()) + JOB_TIME);
    }

    function evidence(Kind kind, uint64 number, address from, address to, uint64 deadline)
        internal
        view
        returns (Evidence memory e)
    {
        e.offer.requester = from;
        e.offer.solver = solver;
        e.offer.module = "module";
        e.offer.inputs = "inputs";
        e.offer.engine = "wasm";
        e.offer.needs.gpuName = "any";
        e.offer.maxPrice = PRICE;
        e.offer.expiry = deadline;
        e.offer.nonce = number;
        e.deal.solver = solver;
        e.deal.requester = from;
        e.deal.provider = to;
        e.deal.price = PRICE;
        e.deal.maxPrice = PRICE;
        e.deal.deadline = deadline;
        return signed(kind, e);
    }

    /// @dev Signs the messages anew, after something in them has changed.
    function signed(Kind kind, Evidence memory e) internal view returns (Evidence memory) {
        bytes32 domain = escrow.domainSeparator();
        e.deal.jobOffer = libraries.hashJobOffer(domain, e.offer);
        bytes32 deal = libraries.hashDeal(domain, e.deal);
        e.requesterSignature = sign(
            e.deal.requester,
            kind == Kind.Unpaid ? libraries.hashConsent(domain, e.deal.requester, deal) : e.deal.jobOffer
        );
        e.dealSignature = sign(e.deal.solver, deal);
        if (kind == Kind.NoResult) {
            e.providerSignature = sign(e.deal.provider, libraries.hashAcceptance(domain, e.deal.provider, deal));
        } else {
            e.result.deal = deal;
            e.result.provider = e.deal.provider;
            e.result.output = "output";
            e.providerSignature = sign(e.deal.provider, libraries.hashResult(domain, e.result));
        }
        return e;
    }

    /// @dev The result that a provider gives late, and its signature.
    function lateResult(Case memory c, uint8 status) internal view returns (Result memory r, bytes memory signature) {
        (r.deal, r.provider, r.status, r.output) = (c.deal, c.provider, status, "late");
        signature = sign(c.provider, libraries.hashResult(escrow.domainSeparator(), r));
    }

    /// @dev The provider's word that it has been paid for a deal.
    function receipt(Case memory c) internal view returns (bytes memory) {
        return sign(c.provider, libraries.hashReceipt(escrow.domainSeparator(), c.provider, c.deal));
    }

    function caseOf(Kind kind, Evidence memory e) internal view returns (Case memory) {
        bytes32 deal = libraries.hashDeal(escrow.domainSeparator(), e.deal);
        return Case(deal, e.deal.requester, e.deal.provider, e.deal.solver, kind == Kind.Unpaid);
    }

    /// @dev A word of what the court releases.
    function payment(address to, uint256 amount) internal pure returns (bytes32) {
        return bytes32(bytes20(to)) | bytes32(amount);
    }

    // The steps of a dispute.

    function claimantOf(Case memory c) internal pure returns (address) {
        return c.unpaid ? c.provider : c.requester;
    }

    function defendantOf(Case memory c) internal pure returns (address) {
        return c.unpaid ? c.requester : c.provider;
    }

    function open(Kind kind, uint64 number) internal returns (Case memory c, bytes32 id) {
        return open(kind, evidence(kind, number));
    }

    function open(Kind kind, Evidence memory e) internal returns (Case memory c, bytes32 id) {
        c = caseOf(kind, e);
        if (kind == Kind.NoResult && timeNow() <= e.deal.deadline) vm.warp(e.deal.deadline + 1);
        vm.prank(claimantOf(c));
        id = court.open(kind, e);
    }

    function openAndContest(Kind kind, uint64 number) internal returns (Case memory c, bytes32 id) {
        (c, id) = open(kind, number);
        vm.prank(defendantOf(c));
        court.contest(c);
    }

    /// @dev A dispute whose first referees are drawn.
    function openAndDraw(uint64 number) internal returns (Case memory c, bytes32 id) {
        (c, id) = openAndContest(Kind.WrongResult, number);
        draw(c, id);
    }

    /// @dev The number of the round that is under way.
    function numberOf(bytes32 id) internal view returns (uint256) {
        return court.dispute(id).appellant == Court.Side.Nobody ? 0 : 1;
    }

    function roundOf(bytes32 id) internal view returns (Court.Round memory) {
        return court.roundOf(id, numberOf(id));
    }

    /// @dev The parts of a round's body, see {Court-Round}.
    function seatsOf(bytes32 id) internal view returns (uint112) {
        uint168 body = roundOf(id).body;
        return numberOf(id) == 0 ? uint48(body) : uint112(body);
    }

    function beaconOf(bytes32 id) internal view returns (uint256) {
        return uint40(roundOf(id).body >> 112);
    }

    function sizeOf(bytes32 id) internal view returns (uint8) {
        return numberOf(id) == 0 ? 3 : 7;
    }

    /// @dev Makes the beacon's block and draws.
    function draw(Case memory c, bytes32 id) internal {
        court.draw(c, beacon(id));
        forget(id);
    }

    /// @dev Makes the beacon's block and returns its header.
    function beacon(bytes32 id) internal returns (bytes memory h) {
        uint256 number = beaconOf(id);
        h = header(number, keccak256(abi.encode("mix", number)));
        if (vm.getBlockNumber() <= number) vm.roll(number + 1);
        vm.setBlockhash(number, keccak256(h));
    }

    function refereeAt(bytes32 id, uint256 position) internal view returns (address) {
        return nodes.seat(uint16(seatsOf(id) >> (16 * position))).account;
    }

    function salt(address referee) internal pure returns (bytes32) {
        return keccak256(abi.encode("salt", referee));
    }

    function commit(bytes32 id, uint8 position, bool guilty) internal {
        address referee = refereeAt(id, position);
        bytes32 hash = court.hashVote(id, numberOf(id), referee, guilty, salt(referee));
        commitHash(id, position, referee, hash);
    }

    function commitHash(bytes32 id, uint8 position, address referee, bytes32 hash) internal {
        uint256 number = numberOf(id);
        vm.prank(referee);
        court.commit(id, number, position, hash);
        note(id, Commitment(position, referee, hash));
    }

    /// @dev Remembers a commitment, as who reveals has to.
    function note(bytes32 id, Commitment memory c) internal {
        commitments[id][numberOf(id)].push(c);
    }

    /// @dev With a draw the list of commitments starts anew.
    function forget(bytes32 id) internal {
        delete commitments[id][numberOf(id)];
    }

    /// @notice What {Court-reveal} is called with.
    struct Opening {
        uint256 number;
        Commitment[] commitments;
        Vote[] votes;
    }

    /// @dev The vote of one referee, opened.
    function opening(bytes32 id, uint8 position, bool guilty) internal view returns (Opening memory o) {
        o.number = numberOf(id);
        o.commitments = commitments[id][o.number];
        o.votes = new Vote[](1);
        for (uint256 i = 0; i < o.commitments.length; ++i) {
            if (o.commitments[i].position != position) continue;
            o.votes[0] = Vote(i, guilty, salt(o.commitments[i].referee));
        }
    }

    function reveal(bytes32 id, Opening memory o) internal {
        court.reveal(id, o.number, o.commitments, o.votes);
    }

    function reveal(bytes32 id, uint8 position, bool guilty) internal {
        reveal(id, opening(id, position, guilty));
    }

    /// @dev All referees of the round commit and reveal; the first `guilty` of them vote so.
    function voteAll(bytes32 id, uint8 guilty) internal {
        uint8 size = sizeOf(id);
        for (uint8 i = 0; i < size; ++i) {
            commit(id, i, i < guilty);
        }
        pass(rules.commit);
        for (uint8 i = 0; i < size; ++i) {
            reveal(id, i, i < guilty);
        }
    }

    function statusOf(bytes32 id) internal view returns (Court.Status) {
        return roundOf(id).status;
    }

    function assertStatus(bytes32 id, Court.Status want) internal view {
        vm.assertEq(uint256(statusOf(id)), uint256(want), "the dispute's status");
    }

    /// @dev What the court holds for a dispute, by the dispute's own record.
    function heldFor(bytes32 id) internal view returns (uint256 held) {
        Court.Status status = statusOf(id);
        if (status == Court.Status.None || status == Court.Status.Closed) return 0;
        Court.Dispute memory d = court.dispute(id);
        held = uint256(rules.bond) + d.pledge;
        // An accused provider has put up nothing but a bond, and that when it answered.
        if (d.kind != Kind.Unpaid && status != Court.Status.Open) held += rules.bond;
        if (d.appellant != Court.Side.Nobody) held += rules.appealBond;
        held += uint256(court.roundOf(id, 0).fined) * rules.fine;
        held += uint256(court.roundOf(id, 1).fined) * rules.fine;
    }

    // Block headers.

    /// @dev The RLP of a header as blocks have it, with 21 members.
    function header(uint256 number, bytes32 mix) internal pure returns (bytes memory) {
        bytes memory front = bytes.concat(
            word(keccak256("parent")),
            word(keccak256("uncles")),
            hex"94",
            bytes20(address(0xc01b)),
            word(keccak256("state")),
            word(keccak256("transactions")),
            word(keccak256("receipts")),
            hex"b90100",
            new bytes(256)
        );
        bytes memory back = bytes.concat(
            hex"80",
            bytes.concat(hex"84", bytes4(uint32(number | 1 << 30))),
            hex"8401c9c380",
            hex"825208",
            hex"8465000000",
            hex"8561746f6c6c",
            word(mix),
            hex"880000000000000000",
            hex"8405f5e100",
            word(keccak256("withdrawals")),
            hex"8080",
            word(keccak256("beacon root")),
            word(keccak256("requests"))
        );
        return list(bytes.concat(front, back));
    }

    function word(bytes32 w) internal pure returns (bytes memory) {
        return bytes.concat(hex"a0", w);
    }

    function list(bytes memory items) internal pure returns (bytes memory) {
        return bytes.concat(hex"f9", bytes2(uint16(items.length)), items);
    }
}
