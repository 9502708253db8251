// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Commitment, Court, Vote} from "../src/Court.sol";
import {Escrow, Line, Voucher} from "../src/Escrow.sol";
import {Nodes} from "../src/Nodes.sol";
import {Case, Evidence, Kind} from "../src/Witness.sol";
import {Result} from "../src/lib/Messages.sol";
import {World} from "./World.sol";

/// @notice A world in which people and attackers do things in any order, and what they have signed so far. A step that
/// the contracts refuse is no failure; that one panics is.
contract Handler is World {
    uint256 private constant PAIRS = 3;
    uint256 private constant MOST_DISPUTES = 12;

    /// @dev Everybody who ever had a name here, each rotated one under both.
    address[] public everyone;
    mapping(address account => bool) private known;

    address[] private requesters;
    address[] private providers;

    /// @dev The highest voucher of a payer for a payee, and all lines that were ever signed for the payee.
    mapping(address payer => mapping(address payee => uint256)) public highest;
    mapping(address payee => Line[]) private signedLines;

    Case[] private cases;
    bytes32[] public ids;
    mapping(bytes32 id => mapping(uint256 key => bool)) private votes;

    /// @dev What must never happen.
    bool public panicked;
    bool public trespassed;

    /// @dev To whom an account has offered its place last.
    mapping(address account => address heir) private offered;

    /// @dev How many steps of each kind went through.
    mapping(bytes32 step => uint256) public went;

    uint64 private dealNumber;
    uint256 private names;

    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < PAIRS; ++i) {
            requesters.push(newPerson());
            providers.push(newPerson());
            deposit(requesters[i], 20_000);
            // The last one has promised what it has no stake for.
            if (i + 1 < PAIRS) stake(providers[i], Nodes.Role.Provider, 20_000);
            deposit(providers[i], 5000);
        }
        remember(requester);
        remember(provider);
        remember(solver);
        for (uint256 i = 0; i < referees.length; ++i) {
            remember(referees[i]);
        }
        pass(1);
    }

    // Money.

    function give(uint256 who, uint256 amount) external {
        address account = anyone(who);
        amount = bound(amount, 1, 5000);
        token.transfer(account, amount);
        call(account, address(token), abi.encodeCall(IERC20.approve, (address(escrow), amount)), "approve");
        call(account, address(escrow), abi.encodeCall(Escrow.deposit, (amount)), "deposit");
    }

    /// @dev The same in one transaction, and with a notice now and then.
    function send(uint256 who, uint256 amount, uint256 how) external {
        address account = anyone(who);
        amount = bound(amount, 1, 5000);
        token.transfer(account, amount);
        bytes memory notice =
            how % 3 == 0 ? abi.encode(uint64(timeNow() + WITHDRAW_DELAY - 1 + (how >> 8) % 3)) : bytes("");
        bytes4 selector = bytes4(keccak256("transferAndCall(address,uint256,bytes)"));
        call(account, address(token), abi.encodeWithSelector(selector, escrow, amount, notice), "send");
    }

    function announce(uint256 who, uint256 amount) external {
        address account = anyone(who);
        amount = bound(amount, 0, escrow.balanceOf(account) + 1);
        call(account, address(escrow), abi.encodeCall(Escrow.announceWithdrawal, (amount)), "announce");
    }

    function withdraw(uint256 who, uint256 how) external {
        bool cancel = how % 4 == 0;
        bytes memory data = cancel ? abi.encodeCall(Escrow.cancelWithdrawal, ()) : abi.encodeCall(Escrow.withdraw, ());
        call(anyone(who), address(escrow), data, cancel ? bytes32("cancel") : bytes32("withdraw"));
    }

    function pay(uint256 payer, uint256 payee, uint256 amount) external {
        (address from, address to) = (anyone(payer), anyone(payee));
        uint256 cumulative = escrow.claimed(from, to) + bound(amount, 0, 3000);
        Line memory l = line(from, to, cumulative);
        if (cumulative > highest[from][to]) highest[from][to] = cumulative;
        signedLines[to].push(l);
        call(from, address(escrow), abi.encodeCall(Escrow.claim, (to, lines(l))), "claim");
    }

    /// @dev Redeems any lines that were ever signed for the payee, in any order, any number of times, and some that are
    /// spoilt or signed for somebody else.
    function replay(uint256 payee, uint256 others, uint256 seed) external {
        address to = anyone(payee);
        Line[] storage stored = signedLines[seed % 4 == 0 ? anyone(others) : to];
        if (stored.length == 0) return;
        Line[] memory all = new Line[](1 + (seed % 5));
        for (uint256 i = 0; i < all.length; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            all[i] = stored[seed % stored.length];
            if ((seed >> 64) % 4 == 0) all[i].head = bytes32(uint256(all[i].head) + 1 + (seed >> 192));
            if ((seed >> 72) % 8 == 0) all[i].r ^= bytes32(seed);
        }
        call(to, address(escrow), abi.encodeCall(Escrow.claim, (to, all)), "replay");
    }

    // Stake.

    function putStake(uint256 who, uint256 role, uint256 amount) external {
        address account = anyone(who);
        amount = bound(amount, 1, 8000);
        token.transfer(account, amount);
        call(account, address(token), abi.encodeCall(IERC20.approve, (address(nodes), amount)), "approve");
        call(account, address(nodes), abi.encodeCall(Nodes.stake, (Nodes.Role(1 + (role % 3)), amount)), "stake");
    }

    function unstake(uint256 who, uint256 amount, uint256 kind) external {
        (address account, Nodes.Role r) = staker(who, kind % 3 != 2);
        if (kind % 3 == 0) {
            call(account, address(nodes), abi.encodeCall(Nodes.cancelUnstake, (r)), "cancelUnstake");
        } else if (kind % 3 == 1) {
            call(account, address(nodes), abi.encodeCall(Nodes.withdrawStake, (r)), "withdrawStake");
        } else {
            amount = bound(amount, 0, nodes.stakeOf(account, r) + 1);
            call(account, address(nodes), abi.encodeCall(Nodes.requestUnstake, (r, amount)), "requestUnstake");
        }
    }

    /// @dev Somebody that has a stake, or one that is pending if there is any.
    function staker(uint256 n, bool pending) private view returns (address account, Nodes.Role r) {
        for (uint256 i = 0; i < 3 * everyone.length; ++i) {
            (account, r) = (anyone((n >> 8) + i / 3), Nodes.Role(1 + ((n % 3 + i) % 3)));
            (uint256 amount,) = nodes.pendingUnstake(account, r);
            if (pending ? amount > 0 : nodes.stakeOf(account, r) > 0) break;
        }
    }

    /// @dev Somebody sits down, with a stake for it if need be. Few rise, or there were soon nobody to draw.
    function sitOrRise(uint256 who, uint256 number) external {
        address account = anyone(who);
        if (number % 7 == 0) call(account, address(nodes), abi.encodeCall(Nodes.trim, (number % 4)), "trim");
        if (nodes.seatOf(account) != 0 && number % 8 == 0) {
            call(account, address(nodes), abi.encodeCall(Nodes.rise, ()), "rise");
            return;
        }
        if (number % 4 == 1 && nodes.seatOf(account) == 0 && account != solver) {
            token.transfer(account, SEAT_STAKE);
            call(account, address(token), abi.encodeCall(IERC20.approve, (address(nodes), SEAT_STAKE)), "approve");
            bytes memory data = abi.encodeCall(Nodes.stake, (Nodes.Role.Verifier, SEAT_STAKE));
            call(account, address(nodes), data, "stake");
        }
        number = number % 4 == 0 ? bound(number, 0, nodes.seatCount() + 2) : nodes.seatCount() + 1;
        call(account, address(nodes), abi.encodeCall(Nodes.sit, (number)), "sit");
    }

    /// @dev A name is passed on to a new one, or to one that is known already, which takes its part; or an attacker
    /// tries to get it.
    function giveAway(uint256 who, uint256 how) external {
        bool theft = how % 2 == 0;
        // Who is accused has most to win by it.
        address account = how % 3 == 0 && ids.length > 0 ? cases[live(who)].provider : anyone(who);
        address heir = theft ? anyone(who / 2) : newPerson();
        if (!theft && how % 5 == 0) heir = who % 2 == 0 ? anyone(who / 2) : providers[who % PAIRS];
        if (!theft && call(account, address(nodes), abi.encodeCall(Nodes.offerRotation, (heir)), "offer")) {
            offered[account] = heir;
        }
        bool ok = call(heir, address(nodes), abi.encodeCall(Nodes.acceptRotation, (account)), "rotate");
        if (theft && ok && offered[account] != heir) trespassed = true;
        if (!ok) return;
        deposit(heir, 1000);
        // Deals that are made from now on are with the new name.
        for (uint256 i = 0; i < PAIRS; ++i) {
            if (providers[i] == account) providers[i] = heir;
        }
    }

    // Disputes.

    function accuse(uint256 r, uint256 p, uint256 kind, uint256 price, uint256 ago) external {
        if (ids.length == MOST_DISPUTES) return;
        Kind k = Kind(kind % 3);
        uint64 deadline = uint64(timeNow() - bound(ago, 0, uint256(rules.filing) + 1));
        Evidence memory e = evidence(k, ++dealNumber, requesters[r % PAIRS], providers[p % PAIRS], deadline);
        e.offer.maxPrice = bound(price, 0, 9000);
        (e.deal.price, e.deal.maxPrice) = (e.offer.maxPrice, e.offer.maxPrice);
        e = signed(k, e);
        Case memory c = caseOf(k, e);
        bool opened = call(claimantOf(c), address(court), abi.encodeCall(Court.open, (k, e)), "open");
        if (!opened) return;
        cases.push(c);
        ids.push(court.idOf(c));
    }

    function answer(uint256 which, uint256 how, uint256 amount) external {
        if (ids.length == 0) return;
        Case memory c = cases[live(which)];
        how %= 5;
        if (c.unpaid && amount % 3 == 0) how = 2;
        if (how == 0) {
            call(claimantOf(c), address(court), abi.encodeCall(Court.concede, (c)), "concede");
        } else if (how == 1) {
            (Result memory r, bytes memory s) = lateResult(c, amount % 2 == 0 ? 0 : 8);
            call(defendantOf(c), address(court), abi.encodeCall(Court.giveResult, (c, r, s)), "giveResult");
        } else if (how == 2 && c.unpaid) {
            uint256 cumulative = escrow.claimed(c.requester, c.provider) + bound(amount, 0, 12_000);
            Line memory l = line(c.requester, c.provider, cumulative);
            if (cumulative > highest[c.requester][c.provider]) highest[c.requester][c.provider] = cumulative;
            signedLines[c.provider].push(l);
            bytes memory data = abi.encodeCall(Court.showVoucher, (c, uint96(cumulative), l.r, l.vs));
            call(solver, address(court), data, "showVoucher");
        } else if (how == 4 && c.unpaid) {
            call(defendantOf(c), address(court), abi.encodeCall(Court.showReceipt, (c, receipt(c))), "showReceipt");
        } else {
            contest(which);
        }
    }

    function contest(uint256 which) public {
        if (ids.length == 0) return;
        Case memory c = cases[live(which)];
        // The accused itself, or who has its place now.
        address who = which % 3 == 0 ? defendantOf(c) : nodes.heirOf(defendantOf(c));
        call(who, address(court), abi.encodeCall(Court.contest, (c)), "contest");
    }

    function drawReferees(uint256 which, uint256 how) public {
        if (ids.length == 0) return;
        uint256 i = live(which);
        if (statusOf(ids[i]) != Court.Status.Drawing) return;
        // Now and then nobody draws until the beacon is forgotten.
        if (how % 8 == 0) vm.roll(vm.getBlockNumber() + 300);
        if (vm.getBlockNumber() > beaconOf(ids[i]) + 256) {
            call(solver, address(court), abi.encodeCall(Court.callAgain, (ids[i], numberOf(ids[i]))), "callAgain");
        }
        bytes memory h = beacon(ids[i]);
        if (call(solver, address(court), abi.encodeCall(Court.draw, (cases[i], h)), "draw")) forget(ids[i]);
    }

    /// @dev Those of the referees that the mask has commit, each to what the other mask says.
    function commitVotes(uint256 which, uint256 mask, uint256 guilty) public {
        if (ids.length == 0) return;
        bytes32 id = ids[live(which)];
        if (statusOf(id) != Court.Status.Voting) return;
        uint256 number = numberOf(id);
        uint8 size = sizeOf(id);
        for (uint8 i = 0; i < size; ++i) {
            if ((mask >> i) & 1 == 0) continue;
            address referee = refereeAt(id, i);
            bool vote_ = (guilty >> i) & 1 == 1;
            bytes32 hash = court.hashVote(id, number, referee, vote_, salt(referee));
            if (call(referee, address(court), abi.encodeCall(Court.commit, (id, number, i, hash)), "commit")) {
                note(id, Commitment(i, referee, hash));
                votes[id][keyOf(number, i)] = vote_;
            }
        }
    }

    function revealVotes(uint256 which, uint256 mask) public {
        if (ids.length == 0) return;
        bytes32 id = ids[live(which)];
        if (statusOf(id) != Court.Status.Voting) return;
        uint256 number = numberOf(id);
        uint8 size = sizeOf(id);
        for (uint8 i = 0; i < size; ++i) {
            if ((mask >> i) & 1 == 0) continue;
            Opening memory o = opening(id, i, votes[id][keyOf(number, i)]);
            bytes memory data = abi.encodeCall(Court.reveal, (id, o.number, o.commitments, o.votes));
            if (o.commitments.length > 0) call(solver, address(court), data, "reveal");
        }
    }

    function replaceSilent(uint256 which) public {
        if (ids.length == 0) return;
        bytes32 id = ids[live(which)];
        call(solver, address(court), abi.encodeCall(Court.replace, (id, numberOf(id))), "replace");
    }

    function appeal(uint256 which, uint256 who_) public {
        if (ids.length == 0) return;
        Case memory c = cases[live(which)];
        address who = who_ % 2 == 0 ? claimantOf(c) : defendantOf(c);
        call(who, address(court), abi.encodeCall(Court.appeal, (c)), "appeal");
    }

    function execute(uint256 which) public {
        if (ids.length == 0) return;
        call(solver, address(court), abi.encodeCall(Court.execute, (cases[live(which)])), "execute");
    }

    /// @dev The next step of a dispute's straight way, and the time until the one after that.
    function advance(uint256 which, uint256 seed) external {
        if (ids.length == 0) return;
        uint256 i = live(which);
        Court.Round memory r = roundOf(ids[i]);
        if (r.status == Court.Status.Open) return contest(i);
        if (r.status == Court.Status.Drawing) return drawReferees(i, seed);
        if (r.status != Court.Status.Voting) return;
        uint256 t = uint256(r.time) + rules.commit;
        if (timeNow() < t) {
            // Now and then some are silent, and mostly replaced then.
            commitVotes(i, seed % 4 == 0 ? seed >> 8 : type(uint256).max, seed);
            vm.warp(t);
        } else if (timeNow() < t + rules.reveal) {
            if (r.committed + 1 != 1 << sizeOf(ids[i]) && seed % 8 != 0) return replaceSilent(i);
            revealVotes(i, type(uint256).max);
            vm.warp(t + rules.reveal);
        } else if (timeNow() < t + rules.reveal + rules.appeal && seed % 2 == 0) {
            appeal(i, 0);
            appeal(i, 1);
        } else {
            if (timeNow() < t + rules.reveal + rules.appeal) vm.warp(t + rules.reveal + rules.appeal);
            execute(i);
        }
    }

    // Time.

    /// @dev A while passes, or just as much as brings a dispute to one of its boundaries or a second beside it.
    function wait_(uint256 which, uint256 time, uint256 blocks) external {
        if (time % 4 == 0) {
            pass(bound(time >> 8, 0, 1 minutes));
        } else if (time % 4 == 1 || ids.length == 0) {
            pass(bound(time >> 8, 0, 3 hours));
        } else {
            uint256 t = roundOf(ids[live(which)]).time;
            uint256[6] memory next = [
                t,
                t + rules.draw,
                t + rules.commit,
                t + rules.commit + rules.reveal,
                t + rules.commit + rules.reveal + rules.appeal,
                t + rules.answer
            ];
            t = next[time % 6] + ((time >> 8) % 3) - 1;
            if (t > timeNow()) vm.warp(t);
        }
        vm.roll(vm.getBlockNumber() + bound(blocks, 0, 600));
    }

    // Attackers.

    /// @dev Tries what nobody but the court may do.
    function trespass(uint256 who, uint256 victim, uint256 amount, uint256 how) external {
        (address thief, address from) = (anyone(who), anyone(victim));
        bytes32[] memory payments = new bytes32[](1);
        payments[0] = payment(thief, bound(amount, 1, 1000));
        bool ok;
        if (how % 6 == 0) {
            ok = call(thief, address(escrow), abi.encodeCall(Escrow.seize, (from, bound(amount, 1, 1000))), "seize");
        } else if (how % 6 == 1) {
            ok = call(thief, address(escrow), abi.encodeCall(Escrow.release, (payments)), "release");
        } else if (how % 6 == 2) {
            bytes memory data = abi.encodeCall(Nodes.slash, (from, Nodes.Role.Provider, bound(amount, 1, 1000)));
            ok = call(thief, address(nodes), data, "slash");
        } else if (how % 6 == 3) {
            ok = call(thief, address(nodes), abi.encodeCall(Nodes.lock, (from)), "lock");
        } else if (how % 6 == 4) {
            ok = call(thief, address(nodes), abi.encodeCall(Nodes.unlock, (from, bound(amount, 0, 1000))), "unlock");
        } else if (ids.length > 0) {
            bytes32 id = ids[amount % ids.length];
            if (statusOf(id) != Court.Status.Voting || refereeAt(id, 0) == thief) return;
            ok = call(
                thief, address(court), abi.encodeCall(Court.commit, (id, numberOf(id), 0, bytes32("x"))), "forged"
            );
        }
        if (ok) trespassed = true;
    }

    // The end.

    /// @dev Anyone brings each dispute to its end, in one step from wherever it stands.
    function closeAll() public {
        for (uint256 i = 0; i < ids.length; ++i) {
            Court.Round memory r = roundOf(ids[i]);
            if (r.status == Court.Status.Closed) continue;
            uint256 until = r.time;
            if (r.status == Court.Status.Drawing) until += rules.draw;
            if (r.status == Court.Status.Voting) until += uint256(rules.commit) + rules.reveal + rules.appeal;
            if (until > timeNow()) vm.warp(until);
            call(solver, address(court), abi.encodeCall(Court.execute, (cases[i])), "end");
            assertStatus(ids[i], Court.Status.Closed);
        }
    }

    /// @dev Closes all disputes and forgets them.
    function startAnew() external {
        closeAll();
        delete ids;
        delete cases;
    }

    /// @dev Everybody takes out all that is theirs.
    function leaveAll() external {
        for (uint256 i = 0; i < everyone.length; ++i) {
            uint256 balance = escrow.balanceOf(everyone[i]);
            if (balance > 0) {
                vm.prank(everyone[i]);
                escrow.announceWithdrawal(balance);
            }
            for (uint256 r = 1; r <= 3; ++r) {
                uint256 active = nodes.stakeOf(everyone[i], Nodes.Role(r));
                if (active == 0) continue;
                vm.prank(everyone[i]);
                nodes.requestUnstake(Nodes.Role(r), active);
            }
        }
        pass(UNSTAKE_DELAY);
        for (uint256 i = 0; i < everyone.length; ++i) {
            if (escrow.balanceOf(everyone[i]) > 0) {
                vm.prank(everyone[i]);
                escrow.withdraw();
            }
            for (uint256 r = 1; r <= 3; ++r) {
                (uint256 pending,) = nodes.pendingUnstake(everyone[i], Nodes.Role(r));
                if (pending == 0) continue;
                vm.prank(everyone[i]);
                nodes.withdrawStake(Nodes.Role(r));
            }
        }
    }

    // The books.

    function checkBooks() external view {
        (uint256 balances, uint256 stakes) = (0, 0);
        for (uint256 i = 0; i < everyone.length; ++i) {
            address a = everyone[i];
            balances += escrow.balanceOf(a);
            for (uint256 r = 1; r <= 3; ++r) {
                (uint256 pending,) = nodes.pendingUnstake(a, Nodes.Role(r));
                stakes += nodes.stakeOf(a, Nodes.Role(r)) + pending;
            }
            uint256 number = nodes.seatOf(a);
            if (number == 0) continue;
            vm.assertEq(nodes.seat(number).account, a, "who sits at its seat");
            vm.assertEq(nodes.seat(number).left, 0, "and has not left");
            vm.assertGe(nodes.stakeOf(a, Nodes.Role.Verifier), SEAT_STAKE, "with the stake for it");
        }
        uint256 courts = escrow.balanceOf(address(court));
        balances += courts + escrow.balanceOf(BURNED);
        vm.assertEq(balances, token.balanceOf(address(escrow)), "all balances, and the escrow's tokens");
        vm.assertEq(stakes, token.balanceOf(address(nodes)), "all stakes, and the registry's tokens");

        uint256 held;
        for (uint256 i = 0; i < ids.length; ++i) {
            held += heldFor(ids[i]);
            checkRound(court.roundOf(ids[i], 0), 3);
            checkRound(court.roundOf(ids[i], 1), 7);
        }
        vm.assertEq(courts, held, "the court's balance, and what it holds for disputes");
    }

    /// @dev A stake is held back as often as its owner is accused, under this or an earlier name.
    function checkLocks() external view {
        uint256 all;
        for (uint256 i = 0; i < everyone.length; ++i) {
            all += locksOf(everyone[i]);
        }
        uint256 open_;
        for (uint256 i = 0; i < ids.length; ++i) {
            if (statusOf(ids[i]) == Court.Status.Closed || cases[i].unpaid) continue;
            ++open_;
            address heir = nodes.heirOf(cases[i].provider);
            uint256 same;
            for (uint256 j = 0; j < ids.length; ++j) {
                if (statusOf(ids[j]) == Court.Status.Closed || cases[j].unpaid) continue;
                if (nodes.heirOf(cases[j].provider) == heir) ++same;
            }
            vm.assertEq(locksOf(heir), same, "how often an accused's stake is held back");
        }
        vm.assertEq(all, open_, "all holds, and the providers that are accused");
    }

    function checkPaid() external view {
        for (uint256 i = 0; i < everyone.length; ++i) {
            for (uint256 j = 0; j < PAIRS; ++j) {
                (address a, address b) = (everyone[i], providers[j]);
                vm.assertLe(escrow.claimed(a, b), highest[a][b], "a payee was paid more than was signed");
                vm.assertLe(escrow.claimed(b, a), highest[b][a], "a payee was paid more than was signed");
            }
        }
    }

    function checkRound(Court.Round memory p, uint8 size) private pure {
        vm.assertEq(p.revealed & ~p.committed, 0, "revealed without a commitment");
        vm.assertEq(p.guilty & ~p.revealed, 0, "a vote that was not revealed");
        vm.assertEq(p.committed >> size, 0, "a commitment beyond the panel");
        vm.assertLe(p.replaced, 2, "replaced");
    }

    function openDisputes() external view returns (uint256 n) {
        for (uint256 i = 0; i < ids.length; ++i) {
            if (statusOf(ids[i]) != Court.Status.Closed) ++n;
        }
    }

    function moneyLeft() external view returns (uint256 inEscrow, uint256 burned, uint256 inNodes) {
        return (token.balanceOf(address(escrow)), escrow.balanceOf(BURNED), token.balanceOf(address(nodes)));
    }

    // What the steps have in common.

    /// @dev A dispute that is not closed, or a closed one if all are.
    function live(uint256 n) private view returns (uint256 i) {
        for (uint256 j = 0; j < ids.length; ++j) {
            i = (n % ids.length + j) % ids.length;
            if (statusOf(ids[i]) != Court.Status.Closed) break;
        }
    }

    function call(address from, address to, bytes memory data, bytes32 step) private returns (bool ok) {
        bytes memory out;
        vm.prank(from);
        (ok, out) = to.call(data);
        if (ok) ++went[step];
        // A refusal has a name of its own; a panic, or no word at all, is a defect.
        else if (out.length < 4 || bytes4(out) == 0x4e487b71) panicked = true;
    }

    function anyone(uint256 n) private view returns (address) {
        return everyone[n % everyone.length];
    }

    function newPerson() private returns (address account) {
        account = person(string.concat("person", string(abi.encode(++names))));
        remember(account);
    }

    function remember(address account) private {
        if (known[account]) return;
        known[account] = true;
        everyone.push(account);
    }

    function keyOf(uint256 round, uint256 position) private pure returns (uint256) {
        return round * 256 + position;
    }
}
