// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {AtollToken} from "../src/AtollToken.sol";
import {Court} from "../src/Court.sol";
import {Escrow, Line, Voucher} from "../src/Escrow.sol";
import {Nodes} from "../src/Nodes.sol";
import {Case, Kind} from "../src/Witness.sol";
import {FeeToken, Listener, TellingToken} from "./Doubles.sol";
import {World} from "./World.sol";

/// @notice A token that calls back in the middle of each transfer.
contract ReentrancyTest is World {
    Listener private thief;

    function setUp() public override {
        super.setUp();
        thief = new Listener();
        token.transfer(address(thief), 10_000);
        thief.act(address(token), abi.encodeCall(IERC20.approve, (address(escrow), type(uint256).max)));
        thief.act(address(token), abi.encodeCall(IERC20.approve, (address(nodes), type(uint256).max)));
        thief.act(address(escrow), abi.encodeCall(Escrow.deposit, (1000)));
        thief.act(address(nodes), abi.encodeCall(Nodes.stake, (Nodes.Role.Provider, 1000)));
        thief.act(address(escrow), abi.encodeCall(Escrow.announceWithdrawal, (1000)));
        thief.act(address(nodes), abi.encodeCall(Nodes.requestUnstake, (Nodes.Role.Provider, 1000)));
        pass(UNSTAKE_DELAY);
        TellingToken(address(token)).tell(address(thief));
    }

    function makeToken() internal override returns (AtollToken) {
        TellingToken telling = new TellingToken();
        telling.mint(address(this), SUPPLY);
        return AtollToken(address(telling));
    }

    function test_WithdrawingTwiceInOnePaysOnce() public {
        check(
            address(escrow), abi.encodeCall(Escrow.withdraw, ()), address(escrow), abi.encodeCall(Escrow.withdraw, ())
        );
        vm.assertEq(token.balanceOf(address(thief)), 9000, "its tokens");
    }

    function test_ClaimingTwiceInOnePaysOnce() public {
        bytes memory claim = abi.encodeCall(Escrow.claim, (address(thief), lines(line(requester, address(thief), 500))));
        check(address(escrow), claim, address(escrow), claim);
        vm.assertEq(token.balanceOf(address(thief)), 8500, "its tokens");
        bytes memory signature = sign(requester, escrow.hashVoucher(Voucher(requester, address(thief), 600)));
        bytes memory claimSigned =
            abi.encodeCall(Escrow.claimSigned, (Voucher(requester, address(thief), 600), signature));
        check(address(escrow), claimSigned, address(escrow), claimSigned);
        vm.assertEq(token.balanceOf(address(thief)), 8600, "its tokens");
    }

    function test_AClaimInAWithdrawalIsRefused() public {
        bytes memory claim = abi.encodeCall(Escrow.claim, (address(thief), lines(line(requester, address(thief), 500))));
        check(address(escrow), abi.encodeCall(Escrow.withdraw, ()), address(escrow), claim);
    }

    function test_ADepositInADepositIsRefused() public {
        bytes memory give = abi.encodeCall(Escrow.deposit, (10));
        check(address(escrow), give, address(escrow), give);
        vm.assertEq(escrow.balanceOf(address(thief)), 1010, "its balance");
    }

    function test_TakingStakeTwiceInOnePaysOnce() public {
        bytes memory take = abi.encodeCall(Nodes.withdrawStake, (Nodes.Role.Provider));
        check(address(nodes), take, address(nodes), take);
        vm.assertEq(token.balanceOf(address(thief)), 9000, "its tokens");
    }

    function test_AStakeInAStakeIsRefused() public {
        bytes memory give = abi.encodeCall(Nodes.stake, (Nodes.Role.Solver, 10));
        check(address(nodes), give, address(nodes), give);
        vm.assertEq(nodes.stakeOf(address(thief), Nodes.Role.Solver), 10, "its stake");
    }

    /// @notice A slash moves tokens in the middle of a dispute's step; no other step fits in there.
    function test_ADisputeInADisputesStepIsRefused() public {
        (Case memory c,) = open(Kind.WrongResult, 1);
        (Case memory other,) = open(Kind.WrongResult, 2);
        pass(rules.answer);
        thief.arm(address(court), abi.encodeCall(Court.execute, (other)));
        court.execute(c);
        vm.assertEq(thief.calls(), 1, "it was told");
        assertRefused();
        court.execute(other);
    }

    /// @notice Nor does one of the registry's, whose own guard stands.
    function test_UnstakingInASlashIsRefused() public {
        (Case memory c,) = open(Kind.WrongResult, 1);
        pass(rules.answer);
        thief.arm(address(nodes), abi.encodeCall(Nodes.withdrawStake, (Nodes.Role.Provider)));
        court.execute(c);
        assertRefused();
    }

    /// @dev The thief makes the first call, and the second when the token tells it of the first.
    function check(address to, bytes memory first, address next, bytes memory second) private {
        uint256 calls = thief.calls();
        thief.arm(next, second);
        thief.act(to, first);
        vm.assertEq(thief.calls(), calls + 1, "it was told");
        assertRefused();
    }

    function assertRefused() private view {
        vm.assertTrue(!thief.ok(), "the call within the call succeeded");
        vm.assertEq(
            bytes32(thief.answer()),
            bytes32(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector),
            "why it was refused"
        );
    }
}

/// @notice A token that takes a fee of each transfer.
contract FeeTokenTest is World {
    function test_ATokenThatTakesAFeeIsRefused() public {
        FeeToken fee = new FeeToken();
        address courtAddress = address(0xc0);
        Escrow e = Escrow(_create("Escrow", abi.encode(fee, WITHDRAW_DELAY, courtAddress)));
        Nodes n = Nodes(_create("Nodes", abi.encode(e, UNSTAKE_DELAY, SEAT_STAKE)));
        fee.mint(address(this), 1000);
        fee.approve(address(e), 1000);
        fee.approve(address(n), 1000);
        vm.expectRevert(abi.encodeWithSelector(Escrow.TransferFee.selector, 100, 99));
        e.deposit(100);
        vm.expectRevert(abi.encodeWithSelector(Escrow.TransferFee.selector, 100, 99));
        e.depositFor(requester, 100);
        vm.expectRevert(abi.encodeWithSelector(Nodes.TransferFee.selector, 100, 99));
        n.stake(Nodes.Role.Provider, 100);
        vm.assertEq(fee.balanceOf(address(e)) + fee.balanceOf(address(n)), 0, "nothing was taken");
    }
}
