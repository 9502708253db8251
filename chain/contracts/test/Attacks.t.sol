// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Commitment, Court} from "../src/Court.sol";
import {Escrow, Line, Voucher} from "../src/Escrow.sol";
import {Nodes} from "../src/Nodes.sol";
import {Case, Evidence, Kind, Witness} from "../src/Witness.sol";
import {Result} from "../src/lib/Messages.sol";
import {Wallet} from "./Doubles.sol";
import {World} from "./World.sol";

/// @notice Attacks on vouchers and on the money that they are paid from.
contract VoucherAttacks is World {
    address private payee;

    function setUp() public override {
        super.setUp();
        payee = person("payee");
    }

    function test_ReplayedVoucherIsSkipped() public {
        Line[] memory all = lines(line(requester, payee, 100));
        vm.assertEq(escrow.claim(payee, all), 100, "the first time");
        expectSkipped(100, Escrow.SkipReason.NothingNew);
        vm.assertEq(escrow.claim(payee, all), 0, "the second time");
        expectSkipped(100, Escrow.SkipReason.NothingNew);
        vm.assertEq(escrow.claimSigned(Voucher(requester, payee, 100), voucherSignature(100)), 0, "by the other way");
        all = lines(line(requester, payee, 200), line(requester, payee, 200));
        vm.assertEq(escrow.claim(payee, all), 100, "twice in one claim");
    }

    function test_LowerCumulativeAfterAHigherOneIsSkipped() public {
        escrow.claim(payee, lines(line(requester, payee, 100)));
        expectSkipped(99, Escrow.SkipReason.NothingNew);
        vm.assertEq(escrow.claim(payee, lines(line(requester, payee, 99))), 0, "paid");
    }

    function test_VoucherOfAnotherChainIsSkipped() public {
        Line[] memory all = lines(line(requester, payee, 100));
        vm.chainId(4242);
        expectSkipped(100, Escrow.SkipReason.BadSignature);
        vm.assertEq(escrow.claim(payee, all), 0, "paid");
    }

    function test_VoucherOfAnotherEscrowIsSkipped() public {
        Line[] memory all = lines(line(requester, payee, 100));
        Escrow other = Escrow(_create("Escrow", abi.encode(token, WITHDRAW_DELAY, court)));
        vm.prank(requester);
        token.approve(address(other), 100);
        token.transfer(requester, 100);
        vm.prank(requester);
        other.deposit(100);
        vm.assertEq(other.claim(payee, all), 0, "paid");
        vm.assertEq(escrow.claim(payee, all), 100, "paid where it was signed for");
    }

    function test_VoucherForAnotherPayeeIsSkipped() public {
        Line[] memory all = lines(line(requester, payee, 100));
        vm.assertEq(escrow.claim(person("thief"), all), 0, "paid to a thief");
    }

    function test_MalleableSignatureIsSkipped() public {
        uint256 n = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[requester], escrow.hashVoucher(Voucher(requester, payee, 100)));
        bytes memory other = abi.encodePacked(r, n - uint256(s), v == 27 ? uint8(28) : uint8(27));
        expectSkipped(100, Escrow.SkipReason.BadSignature);
        vm.assertEq(escrow.claimSigned(Voucher(requester, payee, 100), other), 0, "the other s");
        // EIP-2098 has no room for a high s, so nothing but the signature itself is left.
        Line memory l = Line(bytes32(bytes20(requester)) | bytes32(uint256(100)), r, packed(v == 27 ? 28 : 27, s));
        vm.assertEq(escrow.claim(payee, lines(l)), 0, "the other parity");
        vm.assertEq(escrow.claimSigned(Voucher(requester, payee, 100), abi.encodePacked(r, s, v)), 100, "the true one");
        vm.assertEq(escrow.claim(payee, lines(Line(l.head, r, packed(v, s)))), 0, "and it counts once in both forms");
    }

    function test_ZeroPayerCannotBeForged() public {
        vm.expectRevert(Escrow.ZeroAccount.selector);
        escrow.depositFor(address(0), 1);
        // A signature that recovers to nobody.
        vm.assertEq(escrow.claim(payee, lines(Line(bytes32(uint256(100)), 0, 0))), 0, "paid");
    }

    function test_ClaimAfterAWithdrawalStartedIsPaid() public {
        vm.prank(requester);
        escrow.announceWithdrawal(RICH);
        pass(WITHDRAW_DELAY);
        vm.assertEq(escrow.claim(payee, lines(line(requester, payee, 700))), 700, "paid");
        uint256 before = token.balanceOf(requester);
        vm.prank(requester);
        escrow.withdraw();
        vm.assertEq(token.balanceOf(requester) - before, RICH - 700, "what is left");
    }

    function test_AWithdrawalCannotRunAheadOfAClaim() public {
        vm.prank(requester);
        escrow.announceWithdrawal(RICH);
        uint256 from = timeNow() + WITHDRAW_DELAY;
        vm.warp(from - 1);
        vm.expectRevert(abi.encodeWithSelector(Escrow.TooEarly.selector, from));
        vm.prank(requester);
        escrow.withdraw();
        // Nor can the notice be kept ready: to deposit again and take that is a notice of its own.
        vm.warp(from);
        vm.prank(requester);
        escrow.withdraw();
        deposit(requester, 500);
        vm.expectRevert(Escrow.NoWithdrawal.selector);
        vm.prank(requester);
        escrow.withdraw();
        vm.assertEq(escrow.claim(payee, lines(line(requester, payee, 500))), 500, "paid of the new deposit");
    }

    function test_AnAnnouncementDoesNotCoverLaterDeposits() public {
        vm.prank(requester);
        escrow.announceWithdrawal(1000);
        deposit(requester, RICH);
        pass(WITHDRAW_DELAY);
        vm.prank(requester);
        escrow.withdraw();
        vm.assertEq(escrow.balanceOf(requester), 2 * RICH - 1000, "what may be relied upon");
    }

    /// @notice Lines that are worth nothing do not stop the others, and each costs its sender little.
    function test_DustVouchersDoNotStopAClaim() public {
        Line[] memory all = new Line[](301);
        for (uint256 i = 0; i < 300; ++i) {
            // Half are unsigned, half are of somebody who has nothing.
            address payer = i % 2 == 0 ? requester : address(uint160(0xd057 + i));
            all[i] = Line(bytes32(bytes20(payer)) | bytes32(uint256(1)), bytes32(i), bytes32(i));
        }
        all[300] = line(requester, payee, 100);
        uint256 gas = gasleft();
        vm.assertEq(escrow.claim(payee, all), 100, "paid");
        vm.assertLe((gas - gasleft()) / 301, 12_000, "gas of a line");
    }

    /// @notice A payee that is sent many vouchers of one unit gets each of them; its book of others is untouched.
    function test_DustOfOnePayerDoesNotTouchAnothers() public {
        address duster = person("duster");
        deposit(duster, 10);
        for (uint256 i = 1; i <= 10; ++i) {
            vm.assertEq(escrow.claim(payee, lines(line(duster, payee, i))), 1, "a unit");
        }
        vm.assertEq(escrow.claimed(requester, payee), 0, "another's book");
        vm.assertEq(escrow.claim(payee, lines(line(requester, payee, 50))), 50, "another's voucher");
    }

    // Accounts that are contracts.

    function test_AWalletPaysWhatItApproved() public {
        (Wallet wallet, Voucher memory v) = walletVoucher();
        vm.assertEq(escrow.claimSigned(v, ""), 300, "paid");
        vm.assertEq(escrow.claimSigned(v, ""), 0, "and not again");
        v.cumulative = 301;
        vm.assertEq(escrow.claimSigned(v, ""), 0, "what it did not approve");
        vm.assertEq(escrow.balanceOf(address(wallet)), 700, "its balance");
    }

    function test_AWalletThatRefusesLiesOrBurnsGasIsSkipped() public {
        (Wallet wallet, Voucher memory v) = walletVoucher();
        for (uint256 m = uint256(Wallet.Mood.Refusing); m <= uint256(Wallet.Mood.ShortAnswer); ++m) {
            wallet.set(Wallet.Mood(m));
            uint256 gas = gasleft();
            vm.assertEq(escrow.claimSigned(v, ""), 0, "paid");
            vm.assertLe(gas - gasleft(), escrow.SIGNATURE_GAS() + 60_000, "gas");
        }
        wallet.set(Wallet.Mood.Honest);
        vm.assertEq(escrow.claimSigned(v, ""), 300, "paid when it is honest again");
    }

    function test_AWalletsVoucherAmongKeysIsSkipped() public {
        (Wallet wallet,) = walletVoucher();
        Line memory l = line(requester, payee, 300);
        l.head = bytes32(bytes20(address(wallet))) | bytes32(uint256(300));
        vm.assertEq(escrow.claim(payee, lines(l, line(requester, payee, 20))), 20, "the key's alone");
    }

    function test_AKeyThatDelegatesToAContractStillOwes() public {
        Wallet code = new Wallet();
        Line[] memory all = lines(line(requester, payee, 100));
        vm.etch(requester, address(code).code);
        Wallet(requester).set(Wallet.Mood.Refusing);
        vm.assertEq(escrow.claim(payee, all), 100, "by line");
        vm.assertEq(escrow.claimSigned(Voucher(requester, payee, 150), voucherSignature(150)), 50, "by signature");
    }

    // What these tests have in common.

    function walletVoucher() private returns (Wallet wallet, Voucher memory v) {
        wallet = new Wallet();
        token.approve(address(escrow), 1000);
        escrow.depositFor(address(wallet), 1000);
        v = Voucher(address(wallet), payee, 300);
        wallet.approve(escrow.hashVoucher(v));
    }

    function voucherSignature(uint256 cumulative) private view returns (bytes memory) {
        return sign(requester, escrow.hashVoucher(Voucher(requester, payee, cumulative)));
    }

    function expectSkipped(uint256 cumulative, Escrow.SkipReason reason) private {
        vm.expectEmit(true, true, true, true, address(escrow));
        emit Escrow.Skipped(requester, payee, cumulative, reason);
    }
}

/// @notice Attacks on disputes: by the parties, by referees, and by who makes blocks.
contract CourtAttacks is World {
    // Who may do what.

    function test_NobodyElseCanOpenADispute() public {
        // The one who could profit of the id being taken are the accused, the solver and anyone who saw the messages.
        address[3] memory others = [provider, solver, referees[0]];
        Evidence memory e = evidence(Kind.WrongResult, 1);
        for (uint256 i = 0; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Court.OnlyParty.selector, requester));
            vm.prank(others[i]);
            court.open(Kind.WrongResult, e);
        }
        open(Kind.WrongResult, e);
    }

    function test_ADealHasOneDisputeOfEachSide() public {
        Evidence memory e = evidence(Kind.WrongResult, 1);
        (, bytes32 id) = open(Kind.WrongResult, e);
        vm.expectRevert(Court.AlreadyOpened.selector);
        vm.prank(requester);
        court.open(Kind.WrongResult, e);
        // Nor by another kind of accusation, nor when the first is over.
        Evidence memory none = evidence(Kind.NoResult, 1);
        pass(rules.answer);
        vm.expectRevert(Court.AlreadyOpened.selector);
        vm.prank(requester);
        court.open(Kind.NoResult, none);
        court.execute(caseOf(Kind.WrongResult, e));
        vm.expectRevert(Court.AlreadyOpened.selector);
        vm.prank(requester);
        court.open(Kind.WrongResult, e);
        // The provider's own accusation is another dispute.
        e = signed(Kind.Unpaid, e);
        (, bytes32 other) = open(Kind.Unpaid, e);
        vm.assertTrue(id != other, "another id");
    }

    function test_AnIdIsOfItsPartiesAlone() public {
        (Case memory c,) = open(Kind.WrongResult, 1);
        Case memory forged = abi.decode(abi.encode(c), (Case));
        forged.provider = referees[0];
        vm.expectRevert(abi.encodeWithSelector(Court.WrongStatus.selector, Court.Status.None));
        vm.prank(referees[0]);
        court.contest(forged);
        forged = abi.decode(abi.encode(c), (Case));
        forged.unpaid = true;
        pass(rules.answer);
        vm.expectRevert(abi.encodeWithSelector(Court.WrongStatus.selector, Court.Status.None));
        court.execute(forged);
    }

    function test_OnlyTheAccusedAnswersAndOnlyTheClaimantConcedes() public {
        (Case memory c,) = open(Kind.WrongResult, 1);
        vm.expectRevert(abi.encodeWithSelector(Court.OnlyParty.selector, provider));
        vm.prank(requester);
        court.contest(c);
        vm.expectRevert(abi.encodeWithSelector(Court.OnlyParty.selector, requester));
        vm.prank(provider);
        court.concede(c);
    }

    /// @notice A receipt is the provider's, for this deal, and shown by the one who is accused of not having paid.
    function test_OnlyTheProvidersReceiptForTheDealEndsADispute() public {
        (Case memory c,) = open(Kind.Unpaid, 1);
        bytes32 domain = escrow.domainSeparator();
        bytes[4] memory forged = [
            sign(requester, libraries.hashReceipt(domain, provider, c.deal)),
            sign(provider, libraries.hashReceipt(domain, provider, "another deal")),
            sign(provider, libraries.hashAcceptance(domain, provider, c.deal)),
            bytes("")
        ];
        for (uint256 i = 0; i < forged.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Witness.BadSignature.selector, provider));
            vm.prank(requester);
            court.showReceipt(c, forged[i]);
        }
        bytes memory good = receipt(c);
        vm.expectRevert(abi.encodeWithSelector(Court.OnlyParty.selector, requester));
        vm.prank(solver);
        court.showReceipt(c, good);

        (Case memory other,) = open(Kind.WrongResult, 2);
        good = receipt(other);
        vm.expectRevert(abi.encodeWithSelector(Court.WrongKind.selector, Kind.WrongResult));
        vm.prank(provider);
        court.showReceipt(other, good);
    }

    // Money that tries to get away.

    function test_StakeOnItsWayOutIsTakenToo() public {
        vm.prank(provider);
        nodes.requestUnstake(Nodes.Role.Provider, RICH);
        (Case memory c,) = open(Kind.WrongResult, 1);
        pass(UNSTAKE_DELAY);
        vm.expectRevert(abi.encodeWithSelector(Nodes.Locked.selector, 1));
        vm.prank(provider);
        nodes.withdrawStake(Nodes.Role.Provider);
        court.execute(c);
        (uint256 pending,) = nodes.pendingUnstake(provider, Nodes.Role.Provider);
        vm.assertEq(pending, RICH - 3 * PRICE, "what is left of it");
        vm.assertEq(escrow.balanceOf(requester), RICH + PRICE, "the victim");
    }

    function test_StakeThatChangedItsNameIsTakenToo() public {
        // Before the accusation and after it.
        address heir = person("heir");
        rotate(provider, heir);
        (Case memory c,) = open(Kind.WrongResult, 1);
        vm.assertEq(locksOf(heir), 1, "the heir's stake is held");
        address last = person("last");
        rotate(heir, last);
        vm.assertEq(locksOf(last), 1, "and goes on being held");
        pass(rules.answer);
        court.execute(c);
        vm.assertEq(nodes.stakeOf(last, Nodes.Role.Provider), RICH - 3 * PRICE, "the stake");
        vm.assertEq(locksOf(last), 0, "it is let go");
        vm.assertEq(escrow.balanceOf(requester), RICH + PRICE, "the victim");
    }

    /// @notice Who accuses itself moves none of its stake by it: not by an accusation that is taken back, nor by a
    /// result that it gives late.
    function test_StakeDoesNotEscapeByADisputeWithOneself() public {
        for (uint64 i = 0; i < 2; ++i) {
            (Case memory c, address friend) = accuseOneself(i);
            if (i == 0) {
                vm.prank(friend);
                court.concede(c);
            } else {
                (Result memory r, bytes memory signature) = lateResult(c, 8);
                vm.prank(provider);
                court.giveResult(c, r, signature);
            }
            vm.assertEq(nodes.stakeOf(provider, Nodes.Role.Provider), RICH, "the stake");
        }
        (Case memory victims,) = open(Kind.WrongResult, 7);
        pass(rules.answer);
        court.execute(victims);
        vm.assertEq(escrow.balanceOf(requester), RICH + PRICE, "a victim is paid in full");
        vm.assertEq(nodes.stakeOf(provider, Nodes.Role.Provider), RICH - 3 * PRICE, "of the stake");
    }

    /// @notice Who lets itself be found guilty, to bring its stake to a friend, burns the same part as for a victim.
    function test_GuiltAgainstOneselfBurnsMostOfTheStake() public {
        (Case memory c, address friend) = accuseOneself(0);
        uint256 before = escrow.balanceOf(friend);
        pass(rules.answer);
        court.execute(c);
        vm.assertEq(escrow.balanceOf(friend) - before, RICH / 3 + rules.bond, "a third, and its own bond");
        vm.assertEq(escrow.balanceOf(BURNED), RICH - RICH / 3, "the rest is burned");
        vm.assertEq(nodes.stakeOf(provider, Nodes.Role.Provider), 0, "the stake");
    }

    /// @notice Nor does a dispute with oneself let a stake go that another one holds.
    function test_ADisputeWithOneselfDoesNotEndAnothersHold() public {
        vm.prank(provider);
        nodes.requestUnstake(Nodes.Role.Provider, RICH);
        pass(UNSTAKE_DELAY);
        open(Kind.WrongResult, 7);
        (Case memory c, address friend) = accuseOneself(0);
        vm.prank(friend);
        court.concede(c);
        vm.expectRevert(abi.encodeWithSelector(Nodes.Locked.selector, 1));
        vm.prank(provider);
        nodes.withdrawStake(Nodes.Role.Provider);
    }

    /// @dev A friend of the provider accuses it of no result for all of its stake; the friend is the solver, too.
    function accuseOneself(uint64 number) private returns (Case memory c, address friend) {
        friend = person("friend");
        deposit(friend, 10_000);
        Evidence memory e = evidence(Kind.NoResult, number, friend, provider, uint64(timeNow()) - 1);
        e.offer.maxPrice = RICH;
        (e.deal.price, e.deal.maxPrice) = (RICH, RICH);
        e.deal.solver = e.offer.solver = friend;
        (c,) = open(Kind.NoResult, signed(Kind.NoResult, e));
    }

    /// @notice Who has a key that was given up gets nothing of what its successor wins, and the successor can answer
    /// without it.
    function test_AGivenUpKeyGetsNothingOfItsSuccessors() public {
        address heir = person("heir");
        deposit(heir, 1000);
        rotate(provider, heir);
        (Case memory c, bytes32 id) = open(Kind.WrongResult, 1);
        vm.prank(heir);
        court.contest(c);
        vm.assertEq(escrow.balanceOf(heir), 1000 - uint256(rules.bond), "the heir puts up the bond");
        draw(c, id);
        voteAll(id, 3);
        pass(rules.reveal);
        vm.prank(heir);
        court.appeal(c);
        draw(c, id);
        voteAll(id, 0);
        pass(rules.reveal);
        court.execute(c);
        vm.assertEq(escrow.balanceOf(heir), 1000, "the heir has its bonds back");
        vm.assertEq(escrow.balanceOf(provider), RICH, "and the old key nothing of them");
        vm.assertEq(nodes.stakeOf(heir, Nodes.Role.Provider), RICH, "the stake");
    }

    /// @notice An account without stake that is accused itself cannot take the place of one that is, where the holds of
    /// one would be counted for the other's.
    function test_AnAccusedAccountTakesNobodysPlace() public {
        address friend = person("friend");
        (Case memory c,) = open(Kind.WrongResult, 1);
        Evidence memory e = evidence(Kind.WrongResult, 2, requester, friend, uint64(timeNow()));
        (Case memory own,) = open(Kind.WrongResult, e);
        vm.prank(provider);
        nodes.offerRotation(friend);
        vm.expectRevert(abi.encodeWithSelector(Nodes.AccountInUse.selector, friend));
        vm.prank(friend);
        nodes.acceptRotation(provider);
        vm.prank(requester);
        court.concede(own);
        vm.prank(friend);
        nodes.acceptRotation(provider);
        vm.assertEq(locksOf(friend), 1, "the hold goes with the stake");
        pass(rules.answer);
        court.execute(c);
        vm.assertEq(nodes.stakeOf(friend, Nodes.Role.Provider), RICH - 3 * PRICE, "the stake");
    }

    /// @notice Whom a requester or a claimant lets take its place in the registry has no part in its disputes: what is
    /// put up there goes back to the party.
    function test_OnlyAnAccusedProvidersHeirAnswersForIt() public {
        address heir = person("heir");
        deposit(heir, RICH);
        rotate(requester, heir);
        (Case memory c,) = open(Kind.Unpaid, 1);
        vm.expectRevert(abi.encodeWithSelector(Court.OnlyParty.selector, requester));
        vm.prank(heir);
        court.contest(c);

        (Case memory lost, bytes32 id) = openAndDraw(2);
        voteAll(id, 0);
        pass(rules.reveal);
        vm.expectRevert(abi.encodeWithSelector(Court.OnlyParty.selector, requester));
        vm.prank(heir);
        court.appeal(lost);
    }

    /// @notice What a key signs that was given up long ago binds nobody.
    function test_AGivenUpKeyCannotSpendTheStakeForEver() public {
        rotate(provider, person("heir"));
        pass(UNSTAKE_DELAY);
        Evidence memory e = evidence(Kind.WrongResult, 1);
        vm.expectRevert(abi.encodeWithSelector(Nodes.NotLiable.selector, provider));
        vm.prank(requester);
        court.open(Kind.WrongResult, e);
    }

    /// @notice A stake that is enough for one seat leaves one seat behind it, however its owner sits, rises, and gives
    /// its place to others.
    function test_ASeatStakeTakesOneSeatPerDelay() public {
        address mallory = person("mallory");
        stake(mallory, Nodes.Role.Verifier, SEAT_STAKE);
        for (uint256 i = 0; i < 16; ++i) {
            uint256 next = nodes.seatCount() + 1;
            vm.prank(mallory);
            (bool ok,) = address(nodes).call(abi.encodeCall(Nodes.sit, (next)));
            vm.assertTrue(ok == (i == 0), "a seat");
            if (i % 2 == 0) {
                vm.prank(mallory);
                (ok,) = address(nodes).call(abi.encodeCall(Nodes.rise, ()));
                vm.assertTrue(ok == (i == 0), "left");
            }
            address other = person(string.concat("mallory", string(abi.encode(i))));
            rotate(mallory, other);
            mallory = other;
        }
        vm.assertEq(nodes.seatCount(), REFEREES + 1, "seats");
        pass(UNSTAKE_DELAY + 1);
        nodes.trim(1);
        vm.assertEq(nodes.seatCount(), REFEREES, "and in the end none");
    }

    function test_AnAnnouncedWithdrawalIsTakenToo() public {
        vm.prank(requester);
        escrow.announceWithdrawal(RICH);
        pass(WITHDRAW_DELAY);
        (, bytes32 id) = open(Kind.Unpaid, 1);
        vm.assertEq(court.dispute(id).pledge, PRICE + rules.bond, "the pledge");
        vm.prank(requester);
        escrow.withdraw();
        vm.assertEq(escrow.balanceOf(address(court)), heldFor(id), "what the court holds stays");
    }

    function test_ARefereeThatUnstakesAfterTheDrawIsStillFined() public {
        (, bytes32 id) = openAndDraw(1);
        address referee = refereeAt(id, 0);
        vm.prank(referee);
        nodes.requestUnstake(Nodes.Role.Verifier, 2 * uint256(SEAT_STAKE));
        commit(id, 1, true);
        commit(id, 2, true);
        pass(rules.commit);
        court.replace(id, 0);
        (uint256 pending,) = nodes.pendingUnstake(referee, Nodes.Role.Verifier);
        vm.assertEq(pending, 2 * uint256(SEAT_STAKE) - rules.fine, "what is still there");
    }

    function test_AnAccusedWithTooLittleCannotContestForFree() public {
        address poor = person("poor");
        stake(poor, Nodes.Role.Provider, PRICE);
        Evidence memory e = evidence(Kind.WrongResult, 1, requester, poor, uint64(timeNow()));
        (Case memory c,) = open(Kind.WrongResult, e);
        vm.expectRevert(abi.encodeWithSelector(Court.InsufficientBond.selector, rules.bond, 0));
        vm.prank(poor);
        court.contest(c);
        pass(rules.answer);
        court.execute(c);
        vm.assertEq(escrow.balanceOf(requester), RICH + PRICE / 3, "the victim");
        vm.assertEq(nodes.stakeOf(poor, Nodes.Role.Provider), 0, "all its stake is gone");
    }

    function test_AClaimantWithoutABondCannotOpen() public {
        address poor = person("poor");
        deposit(poor, rules.bond - 1);
        Evidence memory e = evidence(Kind.WrongResult, 1, poor, provider, uint64(timeNow()));
        vm.expectRevert(abi.encodeWithSelector(Court.InsufficientBond.selector, rules.bond, rules.bond - 1));
        vm.prank(poor);
        court.open(Kind.WrongResult, e);
    }

    // Referees.

    function test_RefereesThatAreAllSilentAreFinedAndTheMoneyGoesBack() public {
        (Case memory c, bytes32 id) = openAndContest(Kind.WrongResult, 1);
        uint256 before = verifiersStake();
        for (uint256 i = 0; i < 2; ++i) {
            draw(c, id);
            pass(rules.commit);
            court.replace(id, 0);
        }
        draw(c, id);
        pass(rules.commit);
        vm.expectRevert(Court.NobodyToReplace.selector);
        court.replace(id, 0);
        pass(rules.reveal);
        court.execute(c);
        vm.assertEq(escrow.balanceOf(requester), RICH, "the requester has all back");
        vm.assertEq(escrow.balanceOf(provider), RICH, "the provider has all back");
        vm.assertEq(before - verifiersStake(), 9 * uint256(rules.fine), "nine referees are fined");
        vm.assertEq(escrow.balanceOf(BURNED), 9 * uint256(rules.fine), "and their fines burned");
        assertStatus(id, Court.Status.Closed);
    }

    function test_AMinorityOfTheFirstPanelChangesNothing() public {
        (Case memory c, bytes32 id) = openAndDraw(1);
        address bought = refereeAt(id, 2);
        voteAll(id, 2);
        pass(uint256(rules.reveal) + rules.appeal);
        court.execute(c);
        vm.assertEq(escrow.balanceOf(requester), RICH + PRICE, "the victim");
        vm.assertEq(
            nodes.stakeOf(bought, Nodes.Role.Verifier), 2 * uint256(SEAT_STAKE) - rules.fine, "the bought one's stake"
        );
    }

    function test_ABoughtFirstPanelIsOverruledAndFined() public {
        (Case memory c, bytes32 id) = openAndDraw(1);
        address[3] memory bought = [refereeAt(id, 0), refereeAt(id, 1), refereeAt(id, 2)];
        voteAll(id, 0);
        pass(rules.reveal);
        vm.prank(requester);
        court.appeal(c);
        draw(c, id);
        // Of the larger panel, three are bought as well.
        voteAll(id, 4);
        pass(rules.reveal);
        court.execute(c);
        vm.assertEq(escrow.balanceOf(requester), RICH + PRICE, "the victim");
        for (uint256 i = 0; i < 3; ++i) {
            vm.assertEq(escrow.balanceOf(bought[i]), 0, "no fee");
            vm.assertEq(nodes.stakeOf(bought[i], Nodes.Role.Verifier), 2 * uint256(SEAT_STAKE) - rules.fine, "a fine");
        }
    }

    function test_ASilentMinorityDelaysButDoesNotDecide() public {
        (Case memory c, bytes32 id) = openAndDraw(1);
        commit(id, 0, true);
        commit(id, 1, true);
        pass(rules.commit);
        court.replace(id, 0);
        draw(c, id);
        // All commit anew, since the first commitments went with the draw.
        for (uint8 i = 0; i < 3; ++i) {
            commit(id, i, true);
        }
        pass(rules.commit);
        for (uint8 i = 0; i < 3; ++i) {
            reveal(id, i, true);
        }
        pass(uint256(rules.reveal) + rules.appeal);
        court.execute(c);
        vm.assertEq(escrow.balanceOf(requester), RICH + PRICE, "the victim");
    }

    function test_RefereesThatCommitAndHideTheirVotesAreFined() public {
        (Case memory c, bytes32 id) = openAndDraw(1);
        address[2] memory hiding = [refereeAt(id, 1), refereeAt(id, 2)];
        for (uint8 i = 0; i < 3; ++i) {
            commit(id, i, true);
        }
        pass(rules.commit);
        reveal(id, 0, true);
        pass(rules.reveal);
        court.replace(id, 0);
        for (uint256 i = 0; i < 2; ++i) {
            vm.assertEq(nodes.stakeOf(hiding[i], Nodes.Role.Verifier), 2 * uint256(SEAT_STAKE) - rules.fine, "fined");
        }
        draw(c, id);
        commit(id, 1, true);
        commit(id, 2, false);
        pass(rules.commit);
        reveal(id, 1, true);
        pass(uint256(rules.reveal) + rules.appeal);
        court.execute(c);
        vm.assertEq(escrow.balanceOf(requester), RICH + PRICE, "two votes of three decide");
    }

    function test_AVoteIsTheRefereesAloneAndOnce() public {
        (, bytes32 id) = openAndDraw(1);
        vm.expectRevert(abi.encodeWithSelector(Court.NotReferee.selector, 0));
        vm.prank(provider);
        court.commit(id, 0, 0, "x");
        address referee = refereeAt(id, 0);
        vm.expectRevert(abi.encodeWithSelector(Court.NotReferee.selector, 1));
        vm.prank(referee);
        court.commit(id, 0, 1, "x");
        vm.expectRevert(abi.encodeWithSelector(Court.NotReferee.selector, 255));
        vm.prank(referee);
        court.commit(id, 0, 255, "x");
        for (uint8 i = 0; i < 3; ++i) {
            commit(id, i, true);
        }
        vm.expectRevert(abi.encodeWithSelector(Court.WrongVote.selector, 0));
        vm.prank(referee);
        court.commit(id, 0, 0, "x");

        pass(rules.commit);
        Opening memory turned = opening(id, 0, false);
        vm.expectRevert(abi.encodeWithSelector(Court.WrongVote.selector, 0));
        reveal(id, turned);
        reveal(id, 0, true);
        Opening memory again = opening(id, 0, true);
        vm.expectRevert(abi.encodeWithSelector(Court.WrongVote.selector, 0));
        reveal(id, again);
    }

    /// @notice A referee that copies another's commitment cannot open it, whoever it says has made it.
    function test_ACopiedCommitmentIsNoVote() public {
        (, bytes32 id) = openAndDraw(1);
        commit(id, 0, true);
        (address author, address copier) = (refereeAt(id, 0), refereeAt(id, 1));
        commitHash(id, 1, copier, court.hashVote(id, 0, author, true, salt(author)));
        commit(id, 2, true);
        pass(rules.commit);
        reveal(id, 0, true);
        Opening memory o = opening(id, 1, true);
        o.votes[0].salt = salt(author);
        vm.expectRevert(abi.encodeWithSelector(Court.WrongVote.selector, 1));
        reveal(id, o);
        o.commitments[1].referee = author;
        vm.expectRevert(Court.WrongCommitments.selector);
        reveal(id, o);
    }

    function test_ListsOfOtherCommitmentsOpenNothing() public {
        (, bytes32 id) = openAndDraw(1);
        for (uint8 i = 0; i < 3; ++i) {
            commit(id, i, true);
        }
        pass(rules.commit);
        for (uint256 i = 0; i < 6; ++i) {
            Opening memory o = opening(id, 0, true);
            if (i == 0) o.commitments = new Commitment[](0);
            else if (i == 1) (o.commitments[0], o.commitments[1]) = (o.commitments[1], o.commitments[0]);
            else if (i == 2) o.commitments[2] = o.commitments[1];
            else if (i == 3) o.commitments[0].position = 1;
            else if (i == 4) o.commitments[0].hash = court.hashVote(id, 0, o.commitments[0].referee, false, "salt");
            else o.commitments = first(o.commitments, 2);
            vm.expectRevert(Court.WrongCommitments.selector);
            reveal(id, o);
        }
        reveal(id, 0, true);
    }

    function test_AVoteOfOneDisputeIsNoneOfAnother() public {
        (, bytes32 id) = openAndDraw(1);
        (, bytes32 other) = openAndDraw(2);
        address referee = refereeAt(other, 0);
        commitHash(other, 0, referee, court.hashVote(id, 0, referee, true, salt(referee)));
        commit(other, 1, true);
        commit(other, 2, true);
        pass(rules.commit);
        Opening memory o = opening(other, 0, true);
        vm.expectRevert(abi.encodeWithSelector(Court.WrongVote.selector, 0));
        reveal(other, o);
    }

    function first(Commitment[] memory all, uint256 n) private pure returns (Commitment[] memory some) {
        some = new Commitment[](n);
        for (uint256 i = 0; i < n; ++i) {
            some[i] = all[i];
        }
    }

    function test_NoPartyNorTheSolverIsDrawn() public {
        stake(requester, Nodes.Role.Verifier, SEAT_STAKE);
        stake(provider, Nodes.Role.Verifier, SEAT_STAKE);
        stake(solver, Nodes.Role.Verifier, SEAT_STAKE);
        address[3] memory parties = [requester, provider, solver];
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(parties[i]);
            nodes.sit(REFEREES + 1 + i);
        }
        for (uint256 i = 3; i < REFEREES; ++i) {
            vm.prank(referees[i]);
            nodes.rise();
        }
        pass(1);
        (, bytes32 id) = openAndDraw(1);
        for (uint256 i = 0; i < 3; ++i) {
            vm.assertTrue(uint16(seatsOf(id) >> (16 * i)) <= 3, "one of the three that are left");
        }
    }

    /// @notice Seats that are forgotten between the call for a draw and the draw are nobody's, and are not drawn: who
    /// knows the beacon has no choice of panels by them.
    function test_AForgottenSeatIsNotDrawn() public {
        for (uint256 i = 4; i < REFEREES; ++i) {
            vm.prank(referees[i]);
            nodes.rise();
        }
        pass(UNSTAKE_DELAY + 1);
        (Case memory c, bytes32 id) = openAndContest(Kind.WrongResult, 1);
        nodes.trim(REFEREES);
        vm.assertEq(nodes.seatCount(), 4, "seats");
        draw(c, id);
        for (uint256 i = 0; i < 3; ++i) {
            uint256 number = uint16(seatsOf(id) >> (16 * i));
            vm.assertTrue(number >= 1 && number <= 4, "one of those that are left");
        }
    }

    function test_WhoSitsDownAfterTheCallIsNotDrawn() public {
        for (uint256 i = 2; i < REFEREES; ++i) {
            vm.prank(referees[i]);
            nodes.rise();
        }
        pass(1);
        (Case memory c, bytes32 id) = openAndContest(Kind.WrongResult, 1);
        // In the same second and later: with the beacon in sight, a seat is worth nothing any more.
        newReferee("eager");
        pass(1);
        newReferee("late");
        bytes memory h = beacon(id);
        vm.expectRevert(abi.encodeWithSelector(Nodes.NotEnoughReferees.selector, 2, 3));
        court.draw(c, h);
    }

    // Who makes blocks.

    function test_AHeaderOfAnotherBlockDrawsNobody() public {
        (Case memory c, bytes32 id) = openAndContest(Kind.WrongResult, 1);
        uint256 number = beaconOf(id);
        vm.assertEq(number, vm.getBlockNumber() + rules.beaconDelay, "the beacon's block");
        bytes memory h = header(number, "mix");
        vm.roll(number);
        vm.expectRevert(abi.encodeWithSelector(Court.BadBeacon.selector, number));
        court.draw(c, h);
        h = beacon(id);
        bytes memory forged = header(number, "a better mix");
        vm.expectRevert(abi.encodeWithSelector(Court.BadBeacon.selector, number));
        court.draw(c, forged);
        court.draw(c, h);
    }

    function test_ABeaconThatIsForgottenIsReplacedAndNoOther() public {
        (Case memory c, bytes32 id) = openAndContest(Kind.WrongResult, 1);
        uint256 number = beaconOf(id);
        vm.expectRevert(abi.encodeWithSelector(Court.BeaconStillGood.selector, number));
        court.callAgain(id, 0);
        bytes memory h = beacon(id);
        vm.roll(number + 256);
        vm.setBlockhash(number, keccak256(h));
        vm.expectRevert(abi.encodeWithSelector(Court.BeaconStillGood.selector, number));
        court.callAgain(id, 0);
        vm.roll(number + 257);
        vm.expectRevert(abi.encodeWithSelector(Court.BadBeacon.selector, number));
        court.draw(c, h);
        court.callAgain(id, 0);
        vm.assertEq(beaconOf(id), number + 257 + rules.beaconDelay, "the new beacon");
        draw(c, id);
        assertStatus(id, Court.Status.Voting);
    }

    /// @notice All that a maker of blocks can do with a time stamp is to move a step by seconds: whatever the clock says,
    /// of two steps that exclude each other one is possible and not both.
    function testFuzz_NoSecondAllowsTwoAdjacentSteps(uint32 elapsed) public {
        (Case memory c, bytes32 id) = openAndDraw(1);
        for (uint8 i = 0; i < 3; ++i) {
            commit(id, i, true);
        }
        uint256 drawn = roundOf(id).time;
        uint256 t = elapsed % (uint256(rules.commit) + rules.reveal + rules.appeal + 100);
        vm.warp(drawn + t);
        bool revealing = t >= rules.commit && t < uint256(rules.commit) + rules.reveal;
        Opening memory o = opening(id, 0, true);
        vm.assertTrue(
            done(abi.encodeCall(Court.reveal, (id, 0, o.commitments, o.votes)), referees[0]) == revealing,
            "a vote is revealed"
        );

        vm.warp(drawn + rules.commit);
        if (!revealing) reveal(id, 0, true);
        reveal(id, 1, true);
        vm.warp(drawn + t);
        bool over = t >= uint256(rules.commit) + rules.reveal + rules.appeal;
        bool appealing = t >= uint256(rules.commit) + rules.reveal && !over;
        vm.assertTrue(done(abi.encodeCall(Court.execute, (c)), referees[0]) == over, "the verdict is executed");
        vm.assertTrue(done(abi.encodeCall(Court.appeal, (c)), provider) == appealing, "the loser appeals");
    }

    function done(bytes memory data, address from) private returns (bool ok) {
        vm.prank(from);
        (ok,) = address(court).call(data);
    }

    function verifiersStake() private view returns (uint256 sum) {
        for (uint256 i = 0; i < REFEREES; ++i) {
            sum += nodes.stakeOf(referees[i], Nodes.Role.Verifier);
        }
    }
}
