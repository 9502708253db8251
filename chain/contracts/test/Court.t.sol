// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Court, Rules} from "../src/Court.sol";
import {Nodes} from "../src/Nodes.sol";
import {Case, Evidence, Kind} from "../src/Witness.sol";
import {Result} from "../src/lib/Messages.sol";
import {World} from "./World.sol";

/// @notice Each step of a dispute at the last second when it can be taken and the first when it cannot, and who has
/// what at each end of it.
contract CourtTest is World {
    uint256 private constant SLASHED = 2 * PRICE;

    // Deadlines: the last second of one time, and the first of the next.

    function test_OpenTheLastSecondOfFiling() public {
        Evidence memory e = evidence(Kind.WrongResult, 1);
        uint256 until = uint256(e.deal.deadline) + rules.filing;
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(Court.TooLate.selector, until));
        vm.prank(requester);
        court.open(Kind.WrongResult, e);
        vm.warp(until - 1);
        vm.prank(requester);
        court.open(Kind.WrongResult, e);
    }

    function test_AMissingResultIsMissingASecondAfterTheDeadline() public {
        Evidence memory e = evidence(Kind.NoResult, 1);
        vm.warp(e.deal.deadline);
        vm.expectRevert(abi.encodeWithSelector(Court.TooEarly.selector, uint256(e.deal.deadline) + 1));
        vm.prank(requester);
        court.open(Kind.NoResult, e);
        vm.warp(e.deal.deadline + 1);
        vm.prank(requester);
        court.open(Kind.NoResult, e);
    }

    function test_AnswerOrSilenceAtTheBoundary() public {
        (Case memory c, bytes32 id) = open(Kind.WrongResult, 1);
        (Case memory other, bytes32 otherId) = open(Kind.WrongResult, 2);
        uint256 until = roundOf(id).time;
        vm.assertEq(until, timeNow() + rules.answer, "until when to answer");

        vm.warp(until - 1);
        vm.expectRevert(abi.encodeWithSelector(Court.TooEarly.selector, until));
        court.execute(other);
        vm.prank(provider);
        court.contest(c);
        assertStatus(id, Court.Status.Drawing);

        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(Court.TooLate.selector, until));
        vm.prank(provider);
        court.contest(other);
        vm.expectRevert(abi.encodeWithSelector(Court.TooLate.selector, until));
        vm.prank(requester);
        court.concede(other);
        court.execute(other);
        assertStatus(otherId, Court.Status.Closed);
    }

    function test_AResultIsGivenTheLastSecond() public {
        (Case memory c, bytes32 id) = open(Kind.NoResult, 1);
        (Result memory r, bytes memory signature) = lateResult(c, 0);
        uint256 until = roundOf(id).time;
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(Court.TooLate.selector, until));
        vm.prank(provider);
        court.giveResult(c, r, signature);
        vm.warp(until - 1);
        vm.prank(provider);
        court.giveResult(c, r, signature);
        assertStatus(id, Court.Status.Drawing);
    }

    function test_AVoucherIsShownTheLastSecond() public {
        (Case memory c, bytes32 id) = open(Kind.Unpaid, 1);
        (bytes32 r, bytes32 vs) = (line(requester, provider, PRICE).r, line(requester, provider, PRICE).vs);
        uint256 until = roundOf(id).time;
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(Court.TooLate.selector, until));
        court.showVoucher(c, uint96(PRICE), r, vs);
        vm.warp(until - 1);
        court.showVoucher(c, uint96(PRICE), r, vs);
        assertStatus(id, Court.Status.Closed);
        vm.assertEq(token.balanceOf(provider), PRICE, "the provider is paid");
    }

    function test_TheDrawTheLastSecondAndTheExitTheNext() public {
        (Case memory c, bytes32 id) = openAndContest(Kind.WrongResult, 1);
        bytes memory h = beacon(id);
        uint256 until = timeNow() + rules.draw;
        vm.warp(until - 1);
        vm.expectRevert(abi.encodeWithSelector(Court.TooEarly.selector, until));
        court.execute(c);
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(Court.TooLate.selector, until));
        court.draw(c, h);
        vm.expectRevert(abi.encodeWithSelector(Court.TooLate.selector, until));
        court.callAgain(id, 0);
        vm.warp(until - 1);
        court.draw(c, h);
        assertStatus(id, Court.Status.Voting);
    }

    function test_NobodyDrawsAndAllMoneyGoesBack() public {
        (Case memory c,) = openAndContest(Kind.WrongResult, 1);
        pass(rules.draw);
        court.execute(c);
        assertMoney(RICH, RICH, "all back");
    }

    function test_CommitTheLastSecondAndRevealTheNext() public {
        (, bytes32 id) = openAndDraw(1);
        uint256 until = timeNow() + rules.commit;
        commit(id, 0, true);
        commit(id, 1, true);
        vm.warp(until);
        address referee = refereeAt(id, 2);
        vm.expectRevert(abi.encodeWithSelector(Court.TooLate.selector, until));
        vm.prank(referee);
        court.commit(id, 0, 2, "x");

        vm.warp(until - 1);
        commit(id, 2, true);
        Opening memory votes = opening(id, 0, true);
        vm.expectRevert(abi.encodeWithSelector(Court.TooEarly.selector, until));
        reveal(id, votes);
        vm.expectRevert(abi.encodeWithSelector(Court.TooEarly.selector, until));
        court.replace(id, 0);
        vm.warp(until);
        reveal(id, votes);
    }

    function test_RevealTheLastSecondAndReplaceTheNext() public {
        (, bytes32 id) = openAndDraw(1);
        uint256 until = timeNow() + rules.commit + rules.reveal;
        for (uint8 i = 0; i < 3; ++i) {
            commit(id, i, i == 0);
        }
        pass(rules.commit);
        reveal(id, 0, true);
        vm.warp(until);
        Opening memory votes = opening(id, 1, false);
        vm.expectRevert(abi.encodeWithSelector(Court.TooLate.selector, until));
        reveal(id, votes);
        vm.warp(until - 1);
        vm.expectRevert(abi.encodeWithSelector(Court.TooEarly.selector, until));
        court.replace(id, 0);
        reveal(id, votes);
        vm.warp(until);
        court.replace(id, 0);
        assertStatus(id, Court.Status.Drawing);
    }

    function test_ReplaceTheLastSecondAndExecuteTheNext() public {
        (Case memory c, bytes32 id) = openAndDraw(1);
        uint256 until = timeNow() + rules.commit + rules.reveal + rules.appeal;
        vm.warp(until - 1);
        vm.expectRevert(abi.encodeWithSelector(Court.TooEarly.selector, until));
        court.execute(c);
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(Court.TooLate.selector, until));
        court.replace(id, 0);
        vm.warp(until - 1);
        court.replace(id, 0);
        assertStatus(id, Court.Status.Drawing);
    }

    function test_ADisputeWithoutAVerdictEndsWhenNobodyCanBeReplaced() public {
        (Case memory c, bytes32 id) = openAndDraw(1);
        for (uint256 i = 0; i < 2; ++i) {
            pass(rules.commit);
            court.replace(id, 0);
            draw(c, id);
        }
        uint256 from = timeNow() + rules.commit + rules.reveal;
        vm.warp(from - 1);
        vm.expectRevert(abi.encodeWithSelector(Court.TooEarly.selector, from));
        court.execute(c);
        vm.warp(from);
        court.execute(c);
        assertMoney(RICH, RICH, "all back");
    }

    function test_ThoseThatHaveNotCommittedAreReplacedAtOnce() public {
        (, bytes32 id) = openAndDraw(1);
        commit(id, 0, true);
        address there = refereeAt(id, 0);
        pass(rules.commit);
        Opening memory votes = opening(id, 0, true);
        // While one can still be replaced, nobody's vote is to be seen.
        vm.expectRevert(Court.CommitmentsMissing.selector);
        reveal(id, votes);
        court.replace(id, 0);
        vm.assertTrue(refereeAt(id, 0) == there, "who has committed stays");
        vm.assertEq(seatsOf(id) >> 16, 0, "the others are gone");
        vm.assertEq(roundOf(id).committed, 0, "and all commit anew");
    }

    function test_WhoDrawsMayCommitInTheSameStep() public {
        (Case memory c, bytes32 id) = openAndContest(Kind.WrongResult, 1);
        bytes memory h = beacon(id);
        // Which seats these are nobody knows before the beacon, and anyone after it.
        address[REFEREES] memory all;
        for (uint256 i = 0; i < REFEREES; ++i) {
            all[i] = referees[i];
        }
        uint256 drawers;
        for (uint256 i = 0; i < REFEREES; ++i) {
            bytes memory data = abi.encodeCall(Court.drawAndCommit, (c, h, 0, court.hashVote(id, 0, all[i], true, "s")));
            vm.prank(all[i]);
            (bool ok,) = address(court).call(data);
            if (!ok) continue;
            ++drawers;
            vm.assertEq(refereeAt(id, 0), all[i], "who drew and committed");
        }
        vm.assertEq(drawers, 1, "only the one at this position");
        vm.assertEq(roundOf(id).committed, 1, "its commitment");
    }

    function test_AppealTheLastSecondAndExecuteTheNext() public {
        (Case memory c, bytes32 id) = openAndDraw(1);
        uint256 from = timeNow() + rules.commit + rules.reveal;
        voteAll(id, 3);
        vm.warp(from - 1);
        vm.expectRevert(abi.encodeWithSelector(Court.TooEarly.selector, from));
        vm.prank(provider);
        court.appeal(c);

        uint256 until = from + rules.appeal;
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(Court.TooLate.selector, until));
        vm.prank(provider);
        court.appeal(c);
        vm.warp(until - 1);
        vm.expectRevert(abi.encodeWithSelector(Court.TooEarly.selector, until));
        court.execute(c);
        vm.prank(provider);
        court.appeal(c);
        assertStatus(id, Court.Status.Drawing);
    }

    function test_AVerdictIsExecutedTheFirstSecondAfterTheAppeal() public {
        (Case memory c, bytes32 id) = openAndDraw(1);
        uint256 until = timeNow() + rules.commit + rules.reveal + rules.appeal;
        voteAll(id, 3);
        vm.warp(until);
        court.execute(c);
        assertStatus(id, Court.Status.Closed);
        vm.expectRevert(abi.encodeWithSelector(Court.WrongStatus.selector, Court.Status.Closed));
        court.execute(c);
    }

    function test_TheSecondVerdictHasNoAppeal() public {
        (Case memory c, bytes32 id) = openAndDraw(1);
        appealBy(provider, c, id, 3);
        draw(c, id);
        uint256 from = timeNow() + rules.commit + rules.reveal;
        voteAll(id, 7);
        vm.warp(from);
        vm.expectRevert(abi.encodeWithSelector(Court.WrongStatus.selector, Court.Status.Appealed));
        vm.prank(provider);
        court.appeal(c);
        vm.warp(from - 1);
        vm.expectRevert(abi.encodeWithSelector(Court.TooEarly.selector, from));
        court.execute(c);
        vm.warp(from);
        court.execute(c);
        assertStatus(id, Court.Status.Closed);
    }

    // The ends of a dispute and who has what.

    function test_SilenceIsGuilt() public {
        (Case memory c,) = open(Kind.WrongResult, 1);
        pass(rules.answer);
        court.execute(c);
        assertMoney(RICH + PRICE, RICH, "the victim has the price");
        vm.assertEq(escrow.balanceOf(BURNED), SLASHED, "burned");
        vm.assertEq(nodes.stakeOf(provider, Nodes.Role.Provider), RICH - SLASHED - PRICE, "the stake");
    }

    function test_AGuiltyProviderPaysVictimAndReferees() public {
        (Case memory c, bytes32 id) = openAndDraw(1);
        address[3] memory drawn = [refereeAt(id, 0), refereeAt(id, 1), refereeAt(id, 2)];
        voteAll(id, 2);
        pass(uint256(rules.reveal) + rules.appeal);
        court.execute(c);
        assertMoney(RICH + PRICE, RICH - rules.bond, "the victim has the price");
        vm.assertEq(nodes.stakeOf(provider, Nodes.Role.Provider), RICH - SLASHED - PRICE, "the stake");
        vm.assertEq(escrow.balanceOf(drawn[0]), rules.fee, "a referee that voted with the verdict");
        vm.assertEq(escrow.balanceOf(drawn[1]), rules.fee, "the other");
        vm.assertEq(escrow.balanceOf(drawn[2]), 0, "the one that voted against it");
        vm.assertEq(nodes.stakeOf(drawn[2], Nodes.Role.Verifier), 2 * uint256(SEAT_STAKE) - rules.fine, "lost its fine");
        vm.assertEq(escrow.balanceOf(BURNED), SLASHED + rules.bond + rules.fine - 2 * uint256(rules.fee), "burned");
    }

    function test_AFalseAccusationCostsTheBond() public {
        (Case memory c, bytes32 id) = openAndDraw(1);
        voteAll(id, 0);
        pass(uint256(rules.reveal) + rules.appeal);
        court.execute(c);
        assertMoney(RICH - rules.bond, RICH, "the bond is gone");
        vm.assertEq(escrow.balanceOf(BURNED), rules.bond - 3 * uint256(rules.fee), "burned");
    }

    function test_AnAppealThatWinsTurnsTheVerdict() public {
        (Case memory c, bytes32 id) = openAndDraw(1);
        appealBy(provider, c, id, 3);
        draw(c, id);
        voteAll(id, 3);
        pass(rules.reveal);
        uint256 before = escrow.balanceOf(provider);
        court.execute(c);
        vm.assertEq(
            escrow.balanceOf(provider) - before, uint256(rules.bond) + rules.appealBond, "the provider has all back"
        );
        vm.assertEq(nodes.stakeOf(provider, Nodes.Role.Provider), RICH, "and its stake");
        vm.assertEq(escrow.balanceOf(requester), RICH - rules.bond, "the requester lost its bond");
    }

    function test_AnAppealThatLosesCostsItsBond() public {
        (Case memory c, bytes32 id) = openAndDraw(1);
        appealBy(provider, c, id, 3);
        draw(c, id);
        voteAll(id, 4);
        pass(rules.reveal);
        uint256 before = escrow.balanceOf(provider);
        court.execute(c);
        vm.assertEq(escrow.balanceOf(provider), before, "nothing comes back");
        vm.assertEq(escrow.balanceOf(requester), RICH + PRICE, "the victim");
    }

    function test_AnAppealWithoutRefereesLeavesTheVerdict() public {
        (Case memory c, bytes32 id) = openAndDraw(1);
        appealBy(provider, c, id, 3);
        pass(rules.draw);
        uint256 before = escrow.balanceOf(provider);
        court.execute(c);
        vm.assertEq(escrow.balanceOf(provider) - before, rules.appealBond, "the appeal bond comes back");
        vm.assertEq(escrow.balanceOf(requester), RICH + PRICE, "the victim is paid");
    }

    function test_AClaimantThatLostMayAppealToo() public {
        (Case memory c, bytes32 id) = openAndDraw(1);
        voteAll(id, 1);
        pass(rules.reveal);
        vm.expectRevert(abi.encodeWithSelector(Court.OnlyParty.selector, requester));
        vm.prank(provider);
        court.appeal(c);
        vm.prank(requester);
        court.appeal(c);
        draw(c, id);
        voteAll(id, 7);
        pass(rules.reveal);
        court.execute(c);
        vm.assertEq(escrow.balanceOf(requester), RICH + PRICE, "the victim, its bonds back");
    }

    function test_AWithdrawnAccusationCostsAFee() public {
        (Case memory c,) = openAndContest(Kind.WrongResult, 1);
        vm.prank(requester);
        court.concede(c);
        assertMoney(RICH - rules.fee, RICH + rules.fee, "a fee");
    }

    function test_AMissingResultThatIsGivenEndsForNothing() public {
        (Case memory c,) = open(Kind.NoResult, 1);
        (Result memory r, bytes memory signature) = lateResult(c, 0);
        vm.prank(provider);
        court.giveResult(c, r, signature);
        vm.prank(requester);
        court.concede(c);
        assertMoney(RICH, RICH, "all back");
    }

    function test_AProviderThatSaysItFailedEndsForNothing() public {
        (Case memory c, bytes32 id) = open(Kind.NoResult, 1);
        (Result memory r, bytes memory signature) = lateResult(c, 8);
        vm.prank(provider);
        court.giveResult(c, r, signature);
        assertStatus(id, Court.Status.Closed);
        assertMoney(RICH, RICH, "all back");
    }

    function test_AnUnpaidProviderIsPaid() public {
        (Case memory c,) = open(Kind.Unpaid, 1);
        pass(rules.answer);
        court.execute(c);
        assertMoney(RICH - PRICE - rules.bond, RICH + PRICE, "the provider has the price");
    }

    function test_AReceiptIsShownTheLastSecond() public {
        (Case memory c, bytes32 id) = open(Kind.Unpaid, 1);
        bytes memory signature = receipt(c);
        uint256 until = roundOf(id).time;
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(Court.TooLate.selector, until));
        vm.prank(requester);
        court.showReceipt(c, signature);
        vm.warp(until - 1);
        vm.prank(requester);
        court.showReceipt(c, signature);
        assertStatus(id, Court.Status.Closed);
        assertMoney(RICH, RICH - rules.bond, "who was paid knew");
        vm.assertEq(escrow.balanceOf(BURNED), rules.bond, "burned");
    }

    function test_AVoucherBelowWhatIsOwedDoesNotEndADispute() public {
        (Case memory c,) = open(Kind.Unpaid, 1);
        (bytes32 r, bytes32 vs) = (line(requester, provider, PRICE - 1).r, line(requester, provider, PRICE - 1).vs);
        vm.expectRevert(abi.encodeWithSelector(Court.VoucherTooLow.selector, PRICE - 1, PRICE));
        court.showVoucher(c, uint96(PRICE - 1), r, vs);
    }

    function test_AVoucherRedeemedBeforeTheDisputeDoesNotCountAgain() public {
        escrow.claim(provider, lines(line(requester, provider, PRICE)));
        (Case memory c,) = open(Kind.Unpaid, 1);
        (bytes32 r, bytes32 vs) = (line(requester, provider, PRICE).r, line(requester, provider, PRICE).vs);
        vm.expectRevert(abi.encodeWithSelector(Court.VoucherTooLow.selector, PRICE, 2 * PRICE));
        court.showVoucher(c, uint96(PRICE), r, vs);
    }

    function test_AFalseClaimOfADebtCostsTheBond() public {
        (Case memory c, bytes32 id) = openAndContest(Kind.Unpaid, 1);
        assertHeld(id, PRICE + 2 * uint256(rules.bond));
        draw(c, id);
        voteAll(id, 0);
        pass(uint256(rules.reveal) + rules.appeal);
        court.execute(c);
        assertMoney(RICH, RICH - rules.bond, "the debtor owed nothing");
    }

    /// @notice What a debtor does not have when it is accused, it puts up when it answers.
    function test_ADebtorFillsUpWhatIsNotThere() public {
        address debtor = person("debtor");
        deposit(debtor, PRICE / 2);
        Evidence memory e = evidence(Kind.Unpaid, 1, debtor, provider, uint64(timeNow()));
        (Case memory c, bytes32 id) = open(Kind.Unpaid, e);
        vm.assertEq(court.dispute(id).pledge, PRICE / 2, "the pledge");
        deposit(debtor, PRICE / 2 + rules.bond - 1);
        vm.expectRevert(
            abi.encodeWithSelector(Court.InsufficientBond.selector, PRICE / 2 + rules.bond, PRICE / 2 + rules.bond - 1)
        );
        vm.prank(debtor);
        court.contest(c);
        deposit(debtor, 1);
        vm.prank(debtor);
        court.contest(c);
        vm.assertEq(court.dispute(id).pledge, PRICE + rules.bond, "the pledge, filled up");
        assertHeld(id, PRICE + 2 * uint256(rules.bond));
    }

    /// @notice Of a stake that is too short the victim gets its part in the same proportion as of a whole one.
    function testFuzz_AShortStakeIsDividedAsAWholeOne(uint96 there) public {
        uint256 sum = bound(there, 1, 4 * PRICE);
        address poor = person("poor");
        stake(poor, Nodes.Role.Provider, sum);
        Evidence memory e = evidence(Kind.WrongResult, 1, requester, poor, uint64(timeNow()));
        (Case memory c,) = open(Kind.WrongResult, e);
        pass(rules.answer);
        court.execute(c);
        uint256 taken = sum < 3 * PRICE ? sum : 3 * PRICE;
        vm.assertEq(escrow.balanceOf(requester), RICH + taken / 3, "the victim");
        vm.assertEq(escrow.balanceOf(BURNED), taken - taken / 3, "burned");
        vm.assertEq(nodes.stakeOf(poor, Nodes.Role.Provider), sum - taken, "the stake");
    }

    // An accused's stake.

    function test_AnAccusedsStakeIsHeldBackUntilTheEnd() public {
        vm.prank(provider);
        nodes.requestUnstake(Nodes.Role.Provider, RICH);
        pass(UNSTAKE_DELAY - 1);
        (Case memory c,) = openAndContest(Kind.WrongResult, 1);
        (Case memory other,) = open(Kind.WrongResult, 2);
        vm.assertEq(locksOf(provider), 2, "both hold the stake");
        vm.assertEq(court.dispute(court.idOf(c)).pledge, 0, "and neither takes it");
        pass(1);
        vm.expectRevert(abi.encodeWithSelector(Nodes.Locked.selector, 2));
        vm.prank(provider);
        nodes.withdrawStake(Nodes.Role.Provider);
        vm.prank(requester);
        court.concede(c);
        vm.expectRevert(abi.encodeWithSelector(Nodes.Locked.selector, 1));
        vm.prank(provider);
        nodes.withdrawStake(Nodes.Role.Provider);
        pass(rules.answer);
        court.execute(other);
        vm.assertEq(locksOf(provider), 0, "nothing holds it");
        uint256 before = token.balanceOf(provider);
        vm.prank(provider);
        nodes.withdrawStake(Nodes.Role.Provider);
        vm.assertEq(token.balanceOf(provider) - before, RICH - SLASHED - PRICE, "what is left");
    }

    /// @notice Each way in which a dispute ends lets the stake go.
    function test_EveryEndLetsTheStakeGo() public {
        for (uint64 i = 0; i < 7; ++i) {
            Kind kind = i == 2 ? Kind.NoResult : Kind.WrongResult;
            (Case memory c, bytes32 id) = open(kind, i);
            vm.assertEq(locksOf(provider), 1, "held");
            if (i == 2) {
                (Result memory r, bytes memory signature) = lateResult(c, 8);
                vm.prank(provider);
                court.giveResult(c, r, signature);
            }
            if (i >= 3) {
                vm.prank(provider);
                court.contest(c);
            }
            if (i == 1 || i == 3) {
                vm.prank(requester);
                court.concede(c);
            }
            if (i >= 5) {
                draw(c, id);
                voteAll(id, i == 5 ? 0 : 3);
            }
            if (i == 0) pass(rules.answer);
            if (i == 4) pass(rules.draw);
            if (i >= 5) pass(uint256(rules.reveal) + rules.appeal);
            if (i == 0 || i >= 4) court.execute(c);
            assertStatus(id, Court.Status.Closed);
            vm.assertEq(locksOf(provider), 0, "let go");
        }
    }

    // Rules.

    /// @notice EIP-170; the court is the largest by far.
    function test_TheCourtIsNoLargerThanAChainAccepts() public view {
        vm.assertLe(address(court).code.length, 24_576, "bytes of code");
    }

    /// @notice Every rule that the constructor asks for is asked for.
    function test_RulesThatContradictAreRefused() public {
        Rules memory good = rules;
        for (uint256 i = 0; i < 14; ++i) {
            Rules memory r = abi.decode(abi.encode(good), (Rules));
            if (i == 0) r.filing = uint32(UNSTAKE_DELAY);
            else if (i == 1) r.bond = 10 * good.fee - 1;
            else if (i == 2) r.appealBond = 7 * good.fee - 1;
            else if (i == 3) r.fine = good.fee - 1;
            else if (i == 4) r.fine = SEAT_STAKE + 1;
            else if (i == 5) r.beaconDelay = 0;
            else if (i == 6) r.answer = 0;
            else if (i == 7) r.draw = 0;
            else if (i == 8) r.commit = 0;
            else if (i == 9) r.reveal = 0;
            else if (i == 10) r.appeal = 0;
            else if (i == 11) r.fee = 0;
            else if (i == 12) r.appeal += uint32(UNSTAKE_DELAY);
            vm.assertTrue(deployable(r) == (i == 13), "only the last are the good rules");
        }
        // Just as long as a dispute can last is too short by one second.
        Rules memory exact = abi.decode(abi.encode(good), (Rules));
        exact.filing += uint32(UNSTAKE_DELAY - shortestDelay(good));
        vm.assertTrue(!deployable(exact), "an unstake delay as long as a dispute");
        exact.filing -= 1;
        vm.assertTrue(deployable(exact), "one second longer");
    }

    function shortestDelay(Rules memory r) private pure returns (uint256) {
        return uint256(r.filing) + r.answer + 6 * (uint256(r.draw) + r.commit + r.reveal + r.appeal);
    }

    function deployable(Rules memory r) private returns (bool) {
        address courtAddress = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 2);
        address e = _create("Escrow", abi.encode(token, WITHDRAW_DELAY, courtAddress));
        address n = _create("Nodes", abi.encode(e, UNSTAKE_DELAY, SEAT_STAKE));
        try this.createCourt(abi.encode(e, n, witness, r)) returns (address) {
            vm.assertTrue(false, "a witness of another escrow");
        } catch {}
        courtAddress = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 3);
        e = _create("Escrow", abi.encode(token, WITHDRAW_DELAY, courtAddress));
        n = _create("Nodes", abi.encode(e, UNSTAKE_DELAY, SEAT_STAKE));
        address w = _create("Witness", abi.encode(e));
        try this.createCourt(abi.encode(e, n, w, r)) returns (address at_) {
            vm.assertEq(at_, courtAddress, "the court's address");
            return true;
        } catch (bytes memory reason) {
            vm.assertEq(bytes32(reason), bytes32(Court.BadRules.selector), "the reason");
            return false;
        }
    }

    /// @dev A call of its own, so that a failure can be caught.
    function createCourt(bytes calldata arguments) external returns (address) {
        return _create("Court", arguments);
    }

    // What the tests above have in common.

    /// @dev The first panel votes, and the loser appeals.
    function appealBy(address loser, Case memory c, bytes32 id, uint8 guilty) private {
        voteAll(id, guilty);
        pass(rules.reveal);
        vm.prank(loser);
        court.appeal(c);
    }

    function assertHeld(bytes32 id, uint256 want) private view {
        vm.assertEq(heldFor(id), want, "what is held for the dispute");
        vm.assertEq(escrow.balanceOf(address(court)), want, "what the court has");
    }

    function assertMoney(uint256 requesters, uint256 providers, string memory what) private view {
        vm.assertEq(escrow.balanceOf(requester), requesters, string.concat(what, ": the requester's balance"));
        vm.assertEq(escrow.balanceOf(provider), providers, string.concat(what, ": the provider's balance"));
        vm.assertEq(escrow.balanceOf(address(court)), 0, string.concat(what, ": the court's balance"));
    }
}
