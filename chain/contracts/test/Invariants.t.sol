// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Handler} from "./Handler.sol";
import {Test} from "./Test.sol";

/// @notice What holds whatever people do, in which order, and when.
contract InvariantTest is Test {
    /// @notice Which functions of a contract forge may call, in the form that it asks for.
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    /// @dev How many steps it takes for each kind to go through a few times.
    uint256 private constant HISTORY = 3000;

    Handler private handler;

    function setUp() public {
        handler = new Handler();
        handler.setUp();
    }

    function targetContracts() external view returns (address[] memory all) {
        all = new address[](1);
        all[0] = address(handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory all) {
        // What moves disputes on is listed more often, since few steps in a row lead to their later states.
        bytes4[29] memory s = [
            Handler.give.selector,
            Handler.announce.selector,
            Handler.send.selector,
            Handler.withdraw.selector,
            Handler.pay.selector,
            Handler.replay.selector,
            Handler.putStake.selector,
            Handler.unstake.selector,
            Handler.sitOrRise.selector,
            Handler.giveAway.selector,
            Handler.trespass.selector,
            Handler.accuse.selector,
            Handler.accuse.selector,
            Handler.answer.selector,
            Handler.contest.selector,
            Handler.advance.selector,
            Handler.advance.selector,
            Handler.advance.selector,
            Handler.drawReferees.selector,
            Handler.drawReferees.selector,
            Handler.drawReferees.selector,
            Handler.commitVotes.selector,
            Handler.commitVotes.selector,
            Handler.revealVotes.selector,
            Handler.revealVotes.selector,
            Handler.replaceSilent.selector,
            Handler.appeal.selector,
            Handler.execute.selector,
            Handler.wait_.selector
        ];
        all = new FuzzSelector[](1);
        all[0].addr = address(handler);
        all[0].selectors = new bytes4[](s.length);
        for (uint256 i = 0; i < s.length; ++i) {
            all[0].selectors[i] = s[i];
        }
    }

    /// @notice After every step: tokens and balances agree, so do tokens and stakes; the court has what its open
    /// disputes say and no more; a stake is held back just as often as its owner is accused; nobody was paid more than was signed; nobody did what only others may; nothing
    /// panicked.
    function invariant_TheBooksBalance() public view {
        handler.checkBooks();
        handler.checkLocks();
        handler.checkPaid();
        vm.assertTrue(!handler.trespassed(), "somebody did what only others may");
        vm.assertTrue(!handler.panicked(), "a contract panicked");
    }

    /// @notice The handler does not merely knock: in a history of random steps, each kind of them goes through.
    function test_EveryStepIsReached() public {
        bytes4[] memory selectors = this.targetSelectors()[0].selectors;
        bytes32[37] memory steps = [
            bytes32("deposit"),
            "announce",
            "cancel",
            "withdraw",
            "claim",
            "replay",
            "stake",
            "requestUnstake",
            "cancelUnstake",
            "withdrawStake",
            "sit",
            "rise",
            "offer",
            "rotate",
            "open",
            "contest",
            "concede",
            "giveResult",
            "showVoucher",
            "draw",
            "callAgain",
            "commit",
            "reveal",
            "replace",
            "appeal",
            "execute",
            "end",
            "seize",
            "release",
            "slash",
            "lock",
            "unlock",
            "forged",
            "approve",
            "showReceipt",
            "trim",
            "send"
        ];
        string memory wrong;
        for (uint256 i = 0; i < HISTORY; ++i) {
            bytes memory data = bytes.concat(selectors[random(i, 99) % selectors.length]);
            for (uint256 j = 0; j < 6; ++j) {
                data = bytes.concat(data, bytes32(random(i, j)));
            }
            (bool ok,) = address(handler).call(data);
            vm.assertTrue(ok, "a step");
            // The last histories' disputes make room for others.
            if (i % 200 == 199) handler.startAnew();
        }
        for (uint256 i = 0; i < steps.length; ++i) {
            bool forbidden = i >= 27 && i < 33;
            if ((handler.went(steps[i]) == 0) != forbidden) wrong = string(abi.encodePacked(wrong, " ", steps[i]));
        }
        vm.assertTrue(bytes(wrong).length == 0, string.concat("steps that never went, or should not have:", wrong));
    }

    function random(uint256 seed, uint256 n) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, n)));
    }

    /// @notice At the end of every history anyone can close every dispute, and then everybody can take out all that is
    /// theirs, to the last unit.
    function afterInvariant() public {
        handler.closeAll();
        vm.assertEq(handler.openDisputes(), 0, "open disputes");
        handler.checkBooks();
        handler.checkLocks();
        handler.leaveAll();
        (uint256 inEscrow, uint256 burned, uint256 inNodes) = handler.moneyLeft();
        vm.assertEq(inEscrow, burned, "what is left in the escrow is what was burned");
        vm.assertEq(inNodes, 0, "what is left at stake");
        vm.assertTrue(!handler.panicked(), "a contract panicked");
    }
}
