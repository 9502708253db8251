// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Escrow, Line, Voucher} from "../src/Escrow.sol";
import {FreeToken} from "./Doubles.sol";
import {World} from "./World.sol";

contract EscrowTest is World {
    uint256 private constant PAYERS = 4;

    address[PAYERS] private payers;
    address private payee;

    /// @dev The model: what each payer has, and what the payee was paid by it.
    uint256[PAYERS] private has;
    uint256[PAYERS] private paidBy;

    /// @dev The model of one payer and its notices.
    address private payer;
    uint256 private balance;
    uint256 private leaving;
    uint256 private leavesAt;
    uint256 private highest;
    uint256 private paid;

    function setUp() public override {
        super.setUp();
        payee = person("payee");
        for (uint256 i = 0; i < PAYERS; ++i) {
            payers[i] = person(string.concat("payer", string(abi.encode(i))));
        }
    }

    /// @notice Claims of many lines in any order, good and bad, do what a model of a few lines says: every line pays
    /// the difference to what was paid before as far as the money goes, and no token appears or is lost.
    function testFuzz_ClaimsOfManyLinesPayAsTheModelSays(uint256 seed) public {
        for (uint256 i = 0; i < PAYERS; ++i) {
            has[i] = random(seed, 100 + i) % 500;
            if (has[i] > 0) deposit(payers[i], has[i]);
        }
        for (uint256 round = 0; round < 2; ++round) {
            seed = random(seed, round);
            Line[] memory all = new Line[](1 + (seed % 12));
            uint256[] memory who = new uint256[](all.length);
            bool[] memory good = new bool[](all.length);
            for (uint256 i = 0; i < all.length; ++i) {
                uint256 r = random(seed, i);
                who[i] = r % PAYERS;
                good[i] = (r >> 8) % 8 != 0;
                all[i] = line(payers[who[i]], payee, (r >> 16) % 700);
                if (!good[i]) all[i].r = bytes32(uint256(all[i].r) ^ 1);
            }
            checkClaim(all, who, good);
        }
    }

    function checkClaim(Line[] memory all, uint256[] memory who, bool[] memory good) private {
        uint256 before = token.balanceOf(payee);
        uint256 expected;
        bytes32[] memory report = new bytes32[](all.length);
        for (uint256 i = 0; i < all.length; ++i) {
            uint256 cumulative = uint96(uint256(all[i].head));
            uint256 due = cumulative > paidBy[who[i]] && good[i] ? cumulative - paidBy[who[i]] : 0;
            if (due > has[who[i]]) due = has[who[i]];
            has[who[i]] -= due;
            paidBy[who[i]] += due;
            expected += due;
            report[i] = bytes32(bytes20(payers[who[i]])) | bytes32(due);
        }
        vm.expectEmit(true, true, true, true, address(escrow));
        emit Escrow.Claimed(payee, expected, report);
        vm.assertEq(escrow.claim(payee, all), expected, "paid");

        vm.assertEq(token.balanceOf(payee) - before, expected, "the payee's tokens");
        uint256 sum = escrow.balanceOf(requester) + escrow.balanceOf(provider);
        for (uint256 i = 0; i < PAYERS; ++i) {
            vm.assertEq(escrow.balanceOf(payers[i]), has[i], "a payer's balance");
            vm.assertEq(escrow.claimed(payers[i], payee), paidBy[i], "claimed");
            sum += has[i];
        }
        vm.assertEq(token.balanceOf(address(escrow)), sum, "the escrow's tokens");
    }

    /// @notice Whatever is claimed how often, a payee never has more of a payer than its highest voucher says, and has
    /// just that when the money is there.
    function testFuzz_NeverMoreThanTheHighestVoucher(uint96[6] calldata vouchers, uint96 much, uint256 order) public {
        uint256 there = bound(much, 1, SUPPLY / 2);
        deposit(payers[0], there);
        for (uint256 i = 0; i < 12; ++i) {
            uint256 cumulative = vouchers[(order >> (8 * i)) % vouchers.length];
            if (cumulative > highest) highest = cumulative;
            escrow.claim(payee, lines(line(payers[0], payee, cumulative)));
            paid = highest < there ? highest : there;
            vm.assertEq(token.balanceOf(payee), paid, "paid so far");
            vm.assertEq(escrow.balanceOf(payers[0]), there - paid, "left");
        }
    }

    /// @notice A voucher that the balance does not cover is paid in part, and the rest after the next deposit.
    function testFuzz_APartlyPaidVoucherIsPaidInFullLater(uint96 cumulative, uint96 first) public {
        uint256 sum = bound(cumulative, 2, SUPPLY / 4);
        uint256 part = bound(first, 1, sum - 1);
        deposit(payers[0], part);
        Line[] memory all = lines(line(payers[0], payee, sum));
        vm.assertEq(escrow.claim(payee, all), part, "what was there");
        deposit(payers[0], sum);
        vm.assertEq(escrow.claim(payee, all), sum - part, "the rest");
        vm.assertEq(escrow.claim(payee, all), 0, "no more");
        vm.assertEq(escrow.balanceOf(payers[0]), part, "what is left");
    }

    /// @notice A flip of any bit of a line makes it worthless, or another line of somebody who has signed nothing.
    function testFuzz_AFlippedBitPaysNobody(uint256 bit) public {
        deposit(payers[0], 1000);
        Line memory l = line(payers[0], payee, 600);
        bit = bound(bit, 0, 767);
        if (bit < 256) l.head ^= bytes32(1 << bit);
        else if (bit < 512) l.r ^= bytes32(1 << (bit - 256));
        else l.vs ^= bytes32(1 << (bit - 512));
        vm.assertEq(escrow.claim(payee, lines(l)), 0, "paid");
        vm.assertEq(escrow.balanceOf(payers[0]), 1000, "the payer's balance");
    }

    /// @notice Any sequence of deposits, notices, cancellations, withdrawals and claims keeps the books, and nothing
    /// leaves before its notice is over or beyond it.
    function testFuzz_WithdrawalsFollowTheirNotice(uint256[16] calldata steps) public {
        payer = payers[0];
        deposit(payer, 1000);
        fund(payer, 100_000);
        balance = 1000;
        for (uint256 i = 0; i < steps.length; ++i) {
            step(steps[i] % 7, 1 + ((steps[i] >> 8) % 1500));
            (uint256 noted, uint64 notedAt) = escrow.withdrawal(payer);
            vm.assertEq(noted, leaving, "announced");
            if (leaving != 0) vm.assertEq(notedAt, leavesAt, "available at");
            vm.assertEq(escrow.balanceOf(payer), balance, "balance");
        }
        vm.assertLe(paid, highest, "the payee's money");
    }

    function step(uint256 kind, uint256 amount) private {
        if (kind == 0) {
            vm.prank(payer);
            escrow.deposit(amount);
            balance += amount;
        } else if (kind == 1) {
            if (amount > balance) {
                vm.expectRevert(abi.encodeWithSelector(Escrow.InsufficientBalance.selector, amount, balance));
            } else {
                // A time that was promised once is kept.
                (leaving, leavesAt) = (amount, max(timeNow() + WITHDRAW_DELAY, leavesAt));
            }
            vm.prank(payer);
            escrow.announceWithdrawal(amount);
        } else if (kind == 2) {
            if (leaving == 0) vm.expectRevert(Escrow.NoWithdrawal.selector);
            vm.prank(payer);
            escrow.cancelWithdrawal();
            leaving = 0;
        } else if (kind == 3) {
            bool early = timeNow() < leavesAt;
            if (leaving == 0) vm.expectRevert(Escrow.NoWithdrawal.selector);
            else if (early) vm.expectRevert(abi.encodeWithSelector(Escrow.TooEarly.selector, leavesAt));
            vm.prank(payer);
            escrow.withdraw();
            if (leaving == 0 || early) return;
            balance -= leaving < balance ? leaving : balance;
            (leaving, leavesAt) = (0, 0);
        } else if (kind == 4) {
            if (amount > highest) highest = amount;
            uint256 due = amount > paid ? amount - paid : 0;
            if (due > balance) due = balance;
            vm.assertEq(escrow.claim(payee, lines(line(payer, payee, amount))), due, "a claim");
            (paid, balance) = (paid + due, balance - due);
        } else if (kind == 5) {
            // A deposit with a promise of its own, which an earlier one may forbid.
            uint256 earliest = max(timeNow() + WITHDRAW_DELAY, leavesAt);
            uint256 until = timeNow() + WITHDRAW_DELAY + 3 * amount;
            if (until < earliest) vm.expectRevert(abi.encodeWithSelector(Escrow.TooEarly.selector, earliest));
            vm.prank(payer);
            token.transferAndCall(address(escrow), amount, abi.encode(uint64(until)));
            if (until < earliest) return;
            balance += amount;
            (leaving, leavesAt) = (balance, until);
        } else {
            pass(amount * 2);
        }
    }

    function max(uint256 a, uint256 b) private pure returns (uint256) {
        return a > b ? a : b;
    }

    /// @notice Tokens that are sent with a call belong to their sender; what they are sent with may announce their
    /// withdrawal, no earlier than a notice of its own would.
    function testFuzz_SentTokensAreTheSenders(uint16 amount, uint32 later) public {
        uint256 sum = bound(amount, 1, 60_000);
        token.transfer(payers[0], sum + 1);
        uint256 from = timeNow() + WITHDRAW_DELAY;
        vm.expectRevert(abi.encodeWithSelector(Escrow.TooEarly.selector, from));
        vm.prank(payers[0]);
        token.transferAndCall(address(escrow), 1, abi.encode(uint64(from - 1)));

        vm.prank(payers[0]);
        token.transferAndCall(address(escrow), sum, abi.encode(uint64(from + later)));
        vm.assertEq(escrow.balanceOf(payers[0]), sum, "the balance");
        (uint256 noted, uint64 notedAt) = escrow.withdrawal(payers[0]);
        vm.assertEq(noted, sum, "announced");
        vm.assertEq(notedAt, from + later, "available at");
        vm.prank(payers[0]);
        token.transferAndCall(address(escrow), 1);
        vm.assertEq(escrow.balanceOf(payers[0]), sum + 1, "without a notice");
        (noted,) = escrow.withdrawal(payers[0]);
        vm.assertEq(noted, sum, "the notice stays as it was");
    }

    function test_OnlyTheTokenSaysThatItSent() public {
        vm.expectRevert(abi.encodeWithSelector(Escrow.OnlyToken.selector, payee));
        vm.prank(payee);
        escrow.onTransferReceived(payee, payee, 1000, "");
    }

    /// @notice An allowance of the token is none to give notice.
    function test_WhoSendsAnothersTokensGivesNoNotice() public {
        token.transfer(payers[0], 2);
        vm.prank(payers[0]);
        token.approve(payee, 2);
        vm.expectRevert(abi.encodeWithSelector(Escrow.OnlyOwner.selector, payee));
        vm.prank(payee);
        token.transferFromAndCall(payers[0], address(escrow), 1, abi.encode(uint64(timeNow() + WITHDRAW_DELAY)));
        vm.prank(payee);
        token.transferFromAndCall(payers[0], address(escrow), 1);
        vm.assertEq(escrow.balanceOf(payers[0]), 1, "the balance");
    }

    function test_TheCourtAloneMovesBalances() public {
        bytes32[] memory payments = new bytes32[](1);
        payments[0] = payment(payee, 1);
        vm.expectRevert(abi.encodeWithSelector(Escrow.OnlyCourt.selector, payee));
        vm.prank(payee);
        escrow.seize(requester, 1);
        vm.expectRevert(abi.encodeWithSelector(Escrow.OnlyCourt.selector, payee));
        vm.prank(payee);
        escrow.release(payments);
    }

    /// @notice What the court seizes it can release again, not a unit more, and nothing else changes.
    function testFuzz_SeizeAndReleaseKeepTheSum(uint96 amount, uint96 first, uint96 second) public {
        deposit(payers[0], 1000);
        vm.prank(address(court));
        uint256 taken = escrow.seize(payers[0], amount);
        vm.assertEq(taken, amount < 1000 ? amount : 1000, "taken");
        vm.assertEq(escrow.balanceOf(payers[0]), 1000 - taken, "the rest");
        bytes32[] memory payments = new bytes32[](2);
        (payments[0], payments[1]) = (payment(payers[1], first), payment(payers[2], second));
        uint256 sum = uint256(first) + second;
        if (sum > taken) vm.expectRevert(abi.encodeWithSelector(Escrow.InsufficientBalance.selector, sum, taken));
        vm.prank(address(court));
        escrow.release(payments);
        if (sum > taken) return;
        vm.assertEq(escrow.balanceOf(payers[1]), first, "the first");
        vm.assertEq(escrow.balanceOf(payers[2]), second, "the second");
        vm.assertEq(escrow.balanceOf(address(court)), taken - sum, "the court's");
    }

    /// @notice A balance holds no more than fits. Who deposits is told so; what the court releases is cut off there, since
    /// the other payments of a dispute must not depend on one that nobody can make.
    function test_LargestBalanceFitsAndOneUnitMoreDoesNot() public {
        FreeToken free = new FreeToken();
        Escrow e = Escrow(_create("Escrow", abi.encode(free, WITHDRAW_DELAY, address(this))));
        free.mint(address(this), 2 ** 97);
        free.approve(address(e), 2 ** 97);
        e.depositFor(payee, type(uint96).max - 1);
        e.depositFor(payee, 1);
        vm.assertEq(e.balanceOf(payee), type(uint96).max, "the largest balance");
        vm.expectRevert(abi.encodeWithSelector(Escrow.AmountTooLarge.selector, 1));
        e.depositFor(payee, 1);

        e.depositFor(address(this), 30);
        bytes32[] memory payments = new bytes32[](2);
        (payments[0], payments[1]) = (payment(payee, 10), payment(payers[0], 20));
        e.release(payments);
        vm.assertEq(e.balanceOf(payee), type(uint96).max, "no more than fits");
        vm.assertEq(e.balanceOf(payers[0]), 20, "the other payment");
        vm.assertEq(e.balanceOf(address(this)), 0, "what the court has left");
    }

    function test_ATimeThatWasPromisedIsKept() public {
        token.transfer(payers[0], 100);
        uint64 until = uint64(timeNow() + 10 * WITHDRAW_DELAY);
        vm.prank(payers[0]);
        token.transferAndCall(address(escrow), 100, abi.encode(until));
        // Neither by taking the notice back nor by another.
        vm.prank(payers[0]);
        escrow.cancelWithdrawal();
        vm.prank(payers[0]);
        escrow.announceWithdrawal(50);
        (, uint64 availableAt) = escrow.withdrawal(payers[0]);
        vm.assertEq(availableAt, until, "available at");
        vm.warp(until - 1);
        vm.expectRevert(abi.encodeWithSelector(Escrow.TooEarly.selector, until));
        vm.prank(payers[0]);
        escrow.withdraw();
        vm.warp(until);
        vm.prank(payers[0]);
        escrow.withdraw();
        vm.assertEq(token.balanceOf(payers[0]), 50, "taken out");
    }

    function random(uint256 seed, uint256 n) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, n)));
    }
}
