// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Nodes} from "../src/Nodes.sol";
import {World} from "./World.sol";

contract NodesTest is World {
    uint256 private constant PEOPLE = 3;

    address[PEOPLE] private people;

    /// @dev The model, of each person in each role.
    uint256[4][PEOPLE] private active;
    uint256[4][PEOPLE] private pending;
    uint256[4][PEOPLE] private availableAt;
    uint256 private staked;

    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < PEOPLE; ++i) {
            people[i] = person(string.concat("person", string(abi.encode(i))));
            fund(people[i], 100_000);
        }
        staked = token.balanceOf(address(nodes));
    }

    /// @notice Any sequence of stakes, requests, cancellations, withdrawals and slashes does what a model says, and
    /// the contract's tokens are the sum of all stakes.
    function testFuzz_StakesBehaveAsTheModel(uint256[20] calldata steps) public {
        for (uint256 i = 0; i < steps.length; ++i) {
            uint256 who = (steps[i] >> 8) % PEOPLE;
            uint256 role = 1 + ((steps[i] >> 16) % 3);
            uint256 amount = 1 + ((steps[i] >> 24) % 3000);
            uint256 kind = steps[i] % 6;
            if (kind <= 1) doStake(who, role, amount);
            else if (kind == 2) doRequest(who, role, amount);
            else if (kind == 3) (steps[i] >> 64) % 2 == 0 ? doCancel(who, role) : pass(UNSTAKE_DELAY / 2);
            else if (kind == 4) doWithdraw(who, role);
            else doSlash(who, role, amount);
            check(who, role);
        }
        vm.assertEq(token.balanceOf(address(nodes)), staked, "the sum of all stakes");
    }

    function doStake(uint256 who, uint256 role, uint256 amount) private {
        vm.prank(people[who]);
        nodes.stake(Nodes.Role(role), amount);
        active[who][role] += amount;
        staked += amount;
    }

    function doRequest(uint256 who, uint256 role, uint256 amount) private {
        uint256 has = active[who][role];
        if (amount > has) vm.expectRevert(abi.encodeWithSelector(Nodes.InsufficientStake.selector, amount, has));
        vm.prank(people[who]);
        nodes.requestUnstake(Nodes.Role(role), amount);
        if (amount > has) return;
        active[who][role] -= amount;
        pending[who][role] += amount;
        availableAt[who][role] = timeNow() + UNSTAKE_DELAY;
    }

    function doCancel(uint256 who, uint256 role) private {
        if (pending[who][role] == 0) vm.expectRevert(Nodes.NothingPending.selector);
        vm.prank(people[who]);
        nodes.cancelUnstake(Nodes.Role(role));
        active[who][role] += pending[who][role];
        pending[who][role] = 0;
    }

    function doWithdraw(uint256 who, uint256 role) private {
        uint256 amount = pending[who][role];
        uint256 from = availableAt[who][role];
        bool early = timeNow() < from;
        uint256 before = token.balanceOf(people[who]);
        if (amount == 0) vm.expectRevert(Nodes.NothingPending.selector);
        else if (early) vm.expectRevert(abi.encodeWithSelector(Nodes.TooEarly.selector, from));
        vm.prank(people[who]);
        nodes.withdrawStake(Nodes.Role(role));
        if (amount == 0 || early) return;
        vm.assertEq(token.balanceOf(people[who]) - before, amount, "paid out");
        pending[who][role] = 0;
        staked -= amount;
    }

    function doSlash(uint256 who, uint256 role, uint256 amount) private {
        uint256 before = escrow.balanceOf(address(court));
        uint256 first = amount < active[who][role] ? amount : active[who][role];
        uint256 second = amount - first < pending[who][role] ? amount - first : pending[who][role];
        vm.prank(address(court));
        vm.assertEq(nodes.slash(people[who], Nodes.Role(role), amount), first + second, "taken");
        vm.assertEq(escrow.balanceOf(address(court)) - before, first + second, "the court's balance");
        active[who][role] -= first;
        pending[who][role] -= second;
        staked -= first + second;
    }

    function check(uint256 who, uint256 role) private view {
        vm.assertEq(nodes.stakeOf(people[who], Nodes.Role(role)), active[who][role], "active");
        (uint256 amount, uint64 from) = nodes.pendingUnstake(people[who], Nodes.Role(role));
        vm.assertEq(amount, pending[who][role], "pending");
        if (amount != 0) vm.assertEq(from, availableAt[who][role], "available at");
    }

    /// @notice However often an account is rotated, up to the limit, a slash of any of its names takes the same stake,
    /// and the first name cannot be used again.
    function testFuzz_LiabilityFollowsARotatedAccount(uint8 times, uint8 named, uint16 amount) public {
        uint256 n = bound(times, 1, nodes.MAX_ROTATIONS());
        address[] memory names = new address[](n + 1);
        names[0] = people[0];
        doStake(0, 1, 5000);
        vm.prank(names[0]);
        nodes.requestUnstake(Nodes.Role.Provider, 2000);
        for (uint256 i = 1; i <= n; ++i) {
            names[i] = address(uint160(0xabc000 + i));
            rotate(names[i - 1], names[i]);
            vm.assertEq(nodes.stakeOf(names[i - 1], Nodes.Role.Provider), 0, "what the old name has");
        }
        vm.assertEq(nodes.heirOf(names[0]), names[n], "who answers");
        vm.assertEq(nodes.stakeOf(names[n], Nodes.Role.Provider), 3000, "active");
        (uint256 leaving,) = nodes.pendingUnstake(names[n], Nodes.Role.Provider);
        vm.assertEq(leaving, 2000, "pending");

        vm.prank(address(court));
        uint256 taken = nodes.slash(names[bound(named, 0, n)], Nodes.Role.Provider, amount);
        vm.assertEq(taken, amount < 5000 ? amount : 5000, "taken");

        vm.expectRevert(abi.encodeWithSelector(Nodes.AccountInUse.selector, names[0]));
        vm.prank(names[0]);
        nodes.stake(Nodes.Role.Provider, 1);
    }

    function test_AnHeirIsAccusedAsLongAsStakeOnItsWayOut() public {
        address heir = address(0xabc001);
        doStake(0, 1, 5000);
        rotate(people[0], heir);
        pass(UNSTAKE_DELAY - 1);
        vm.prank(address(court));
        nodes.lock(people[0]);
        vm.assertEq(locksOf(heir), 1, "the last second");
        pass(1);
        vm.expectRevert(abi.encodeWithSelector(Nodes.NotLiable.selector, people[0]));
        vm.prank(address(court));
        nodes.lock(people[0]);
        vm.prank(address(court));
        nodes.lock(heir);
        vm.assertEq(locksOf(heir), 2, "the heir for itself");

        // What has begun in time ends as it would have.
        vm.prank(address(court));
        (address who, uint256 taken) = nodes.unlock(people[0], 10);
        vm.assertEq(who, heir, "who has the stake");
        vm.assertEq(taken, 10, "taken");
    }

    /// @notice However often a stake is held back and let go, under any of its names, nothing of it is paid out while
    /// it is held once, and all that is left of it is when it is not.
    function testFuzz_AStakeThatIsHeldBackIsNotPaidOut(uint256[12] calldata steps) public {
        doStake(0, 1, 5000);
        doRequest(0, 1, 2000);
        address[3] memory names = [people[0], address(0xabc001), address(0xabc002)];
        uint256[3] memory holds;
        uint256 holder;
        pass(UNSTAKE_DELAY / 4);
        for (uint256 i = 0; i < steps.length; ++i) {
            uint256 name = (steps[i] >> 8) % (holder + 1);
            if (steps[i] % 4 == 0 && holder < 2) {
                rotate(names[holder], names[holder + 1]);
                ++holder;
            } else if (steps[i] % 2 == 0) {
                vm.prank(address(court));
                nodes.lock(names[name]);
                ++holds[name];
            } else if (holds[name] > 0) {
                vm.prank(address(court));
                (address heir, uint256 taken) = nodes.unlock(names[name], (steps[i] >> 16) % 300);
                vm.assertEq(heir, names[holder], "who has the stake");
                vm.assertEq(taken, (steps[i] >> 16) % 300, "taken");
                --holds[name];
                staked -= taken;
            }
        }
        uint256 held = holds[0] + holds[1] + holds[2];
        vm.assertEq(locksOf(names[holder]), held, "how often it is held");
        pass(UNSTAKE_DELAY);
        (uint256 leaving,) = nodes.pendingUnstake(names[holder], Nodes.Role.Provider);
        if (held != 0) vm.expectRevert(abi.encodeWithSelector(Nodes.Locked.selector, held));
        vm.prank(names[holder]);
        nodes.withdrawStake(Nodes.Role.Provider);
        vm.assertEq(token.balanceOf(names[holder]), (holder == 0 ? 95_000 : 0) + (held == 0 ? leaving : 0), "paid out");
        vm.assertEq(token.balanceOf(address(nodes)), staked - (held == 0 ? leaving : 0), "and the rest is there");
    }

    function test_OnlyTheCourtHoldsAndTakesStake() public {
        bytes[3] memory calls = [
            abi.encodeCall(Nodes.lock, (people[0])),
            abi.encodeCall(Nodes.unlock, (people[0], 1)),
            abi.encodeCall(Nodes.slash, (people[0], Nodes.Role.Provider, 1))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(people[1]);
            (bool ok, bytes memory reason) = address(nodes).call(calls[i]);
            vm.assertTrue(!ok, "it is refused");
            bytes memory want = abi.encodeWithSelector(Nodes.OnlyCourt.selector, people[1]);
            vm.assertEq(keccak256(reason), keccak256(want), "the reason");
        }
    }

    /// @notice A provider's stake alone is held back: a seat's is slashed where it stands.
    function test_OtherStakesOfAnAccusedAreNotHeldBack() public {
        doStake(0, 1, 100);
        doStake(0, 2, 100);
        doRequest(0, 2, 100);
        vm.prank(address(court));
        nodes.lock(people[0]);
        pass(UNSTAKE_DELAY);
        doWithdraw(0, 2);
        check(0, 2);
    }

    function test_TheSeventeenthRotationIsRefused() public {
        doStake(0, 1, 5000);
        address name = people[0];
        for (uint256 i = 1; i <= nodes.MAX_ROTATIONS(); ++i) {
            rotate(name, address(uint160(0xabc000 + i)));
            name = address(uint160(0xabc000 + i));
        }
        vm.prank(name);
        nodes.offerRotation(address(0xabcfff));
        vm.expectRevert(abi.encodeWithSelector(Nodes.TooManyRotations.selector, name));
        vm.prank(address(0xabcfff));
        nodes.acceptRotation(name);
    }

    function test_RotationNeedsBothSidesAndAnUnusedAccount() public {
        doStake(0, 1, 100);
        doStake(1, 1, 100);
        vm.expectRevert(abi.encodeWithSelector(Nodes.NotOffered.selector, people[0]));
        vm.prank(people[2]);
        nodes.acceptRotation(people[0]);

        vm.prank(people[0]);
        nodes.offerRotation(people[1]);
        vm.expectRevert(abi.encodeWithSelector(Nodes.AccountInUse.selector, people[1]));
        vm.prank(people[1]);
        nodes.acceptRotation(people[0]);

        // Neither a circle of one nor of two.
        vm.prank(people[0]);
        nodes.offerRotation(people[0]);
        vm.expectRevert(abi.encodeWithSelector(Nodes.AccountInUse.selector, people[0]));
        vm.prank(people[0]);
        nodes.acceptRotation(people[0]);
        rotate(people[0], people[2]);
        vm.prank(people[2]);
        nodes.offerRotation(people[0]);
        vm.expectRevert(abi.encodeWithSelector(Nodes.AccountInUse.selector, people[0]));
        vm.prank(people[0]);
        nodes.acceptRotation(people[2]);
    }

    function test_ARotatedRefereeLeavesItsSeat() public {
        address heir = address(0xabc001);
        rotate(referees[3], heir);
        vm.assertEq(nodes.seatOf(referees[3]), 0, "the old account's seat");
        vm.assertEq(nodes.seatOf(heir), 0, "the heir's");
        vm.assertEq(nodes.seat(4).left, timeNow(), "when it was left");
        vm.assertEq(nodes.refereeAt(4, timeNow()), referees[3], "who was drawn there judges");
        vm.prank(address(court));
        vm.assertEq(nodes.slash(referees[3], Nodes.Role.Verifier, 10), 10, "and the stake answers for that");
        checkSitsAgain(heir, timeNow());
    }

    function test_WhoLeftASeatSitsAgainASecondAfterTheDelay() public {
        vm.prank(referees[3]);
        nodes.rise();
        checkSitsAgain(referees[3], timeNow());
    }

    /// @dev An account whose stake has left a seat may sit again, but not before the delay is over.
    function checkSitsAgain(address account, uint256 left) private {
        vm.warp(left + UNSTAKE_DELAY);
        vm.expectRevert(abi.encodeWithSelector(Nodes.TooEarly.selector, left + UNSTAKE_DELAY + 1));
        vm.prank(account);
        nodes.sit(REFEREES + 1);
        pass(1);
        vm.prank(account);
        nodes.sit(REFEREES + 1);
        vm.assertEq(nodes.seatOf(account), REFEREES + 1, "its new seat");
    }

    function test_LastSeatsLeftLongAgoAreForgotten() public {
        for (uint256 i = 10; i < REFEREES; ++i) {
            if (i == 11) continue;
            vm.prank(referees[i]);
            nodes.rise();
        }
        pass(UNSTAKE_DELAY);
        nodes.trim(REFEREES);
        vm.assertEq(nodes.seatCount(), REFEREES, "the last second");
        pass(1);
        nodes.trim(1);
        vm.assertEq(nodes.seatCount(), REFEREES - 1, "one at most");
        nodes.trim(REFEREES);
        // Seat 12 is not left, so the one before it stays.
        vm.assertEq(nodes.seatCount(), 12, "all behind one that is taken");
        vm.assertEq(nodes.seat(13).account, address(0), "and they are empty");
        vm.assertEq(nodes.seat(11).account, referees[10], "the others are as they were");
        stake(people[0], Nodes.Role.Verifier, SEAT_STAKE);
        vm.prank(people[0]);
        nodes.sit(13);
        vm.assertEq(nodes.seatCount(), 13, "the next new seat");
    }

    function test_ARefereeThatKeepsTooLittleLosesItsSeat() public {
        vm.prank(referees[0]);
        nodes.requestUnstake(Nodes.Role.Verifier, SEAT_STAKE);
        vm.assertEq(nodes.seatOf(referees[0]), 1, "with just enough");
        vm.prank(referees[0]);
        nodes.requestUnstake(Nodes.Role.Verifier, 1);
        vm.assertEq(nodes.seatOf(referees[0]), 0, "with one less");
        vm.assertEq(nodes.seat(1).left, timeNow(), "when it left");

        vm.prank(address(court));
        nodes.slash(referees[1], Nodes.Role.Verifier, uint256(SEAT_STAKE) + 1);
        vm.assertEq(nodes.seatOf(referees[1]), 0, "after a slash");
    }

    function test_ASeatIsFreeASecondAfterTheDelay() public {
        stake(people[0], Nodes.Role.Verifier, SEAT_STAKE);
        vm.prank(referees[0]);
        nodes.rise();
        pass(UNSTAKE_DELAY);
        vm.expectRevert(abi.encodeWithSelector(Nodes.SeatNotFree.selector, 1));
        vm.prank(people[0]);
        nodes.sit(1);
        pass(1);
        vm.prank(people[0]);
        nodes.sit(1);
        vm.assertEq(nodes.seat(1).account, people[0], "who sits there");
    }

    function test_ASeatIsTakenInOrderAndOnce() public {
        stake(people[0], Nodes.Role.Verifier, SEAT_STAKE);
        uint256[4] memory wrong = [uint256(0), 1, REFEREES + 2, type(uint256).max];
        for (uint256 i = 0; i < wrong.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Nodes.SeatNotFree.selector, wrong[i]));
            vm.prank(people[0]);
            nodes.sit(wrong[i]);
        }
        vm.expectRevert(abi.encodeWithSelector(Nodes.AlreadySeated.selector, 1));
        vm.prank(referees[0]);
        nodes.sit(REFEREES + 1);
        vm.expectRevert(abi.encodeWithSelector(Nodes.InsufficientStake.selector, uint256(SEAT_STAKE), 0));
        vm.prank(people[1]);
        nodes.sit(REFEREES + 1);
    }

    /// @notice A draw of any size by any seed finds different referees who may sit, or says that there are too few.
    function testFuzz_DrawsAreOfDifferentRefereesThatMaySit(bytes32 seed, uint8 size, uint16 gone, uint8 party) public {
        for (uint256 i = 0; i < REFEREES; ++i) {
            if ((gone >> i) & 1 == 0 || i == party % REFEREES) continue;
            vm.prank(referees[i]);
            nodes.rise();
        }
        address late = newReferee("late");
        Nodes.Draw memory d = Nodes.Draw({
            seed: seed,
            seats: 0,
            others: uint112(2),
            size: bound(size, 1, 7),
            seatCount: REFEREES + 1,
            called: timeNow(),
            parties: [requester, provider, referees[party % REFEREES]]
        });
        uint256 left;
        for (uint256 i = 0; i < REFEREES; ++i) {
            if ((gone >> i) & 1 == 0 && i != party % REFEREES && i != 1) ++left;
        }
        if (left < d.size) {
            vm.expectRevert(abi.encodeWithSelector(Nodes.NotEnoughReferees.selector, left, d.size));
            nodes.draw(d);
            return;
        }
        uint112 seats = nodes.draw(d);
        for (uint256 i = 0; i < d.size; ++i) {
            uint256 number = uint16(seats >> (16 * i));
            vm.assertTrue(number >= 1 && number <= REFEREES, "a seat that there was");
            vm.assertTrue(number != 2, "not one of the others");
            vm.assertTrue(number - 1 != party % REFEREES, "no party");
            vm.assertEq((gone >> (number - 1)) & 1, 0, "who has not left");
            for (uint256 j = 0; j < i; ++j) {
                vm.assertTrue(uint16(seats >> (16 * j)) != number, "not drawn twice");
            }
        }
        vm.assertTrue(seats >> (16 * d.size) == 0, "no more than asked for");
        vm.assertTrue(nodes.seatOf(late) == REFEREES + 1, "who came too late has a seat");
    }
}
