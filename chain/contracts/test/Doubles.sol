// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Beacon} from "../src/lib/Beacon.sol";
import {Deal, JobOffer, Messages, Result} from "../src/lib/Messages.sol";

/// @notice The libraries' functions, where a test can call them.
contract Libraries {
    function hashJobOffer(bytes32 domain, JobOffer calldata o) external pure returns (bytes32) {
        return Messages.hashJobOffer(domain, o);
    }

    function hashDeal(bytes32 domain, Deal calldata d) external pure returns (bytes32) {
        return Messages.hashDeal(domain, d);
    }

    function hashResult(bytes32 domain, Result calldata r) external pure returns (bytes32) {
        return Messages.hashResult(domain, r);
    }

    function hashAcceptance(bytes32 domain, address provider, bytes32 deal) external pure returns (bytes32) {
        return Messages.hashAcceptance(domain, provider, deal);
    }

    function hashReceipt(bytes32 domain, address provider, bytes32 deal) external pure returns (bytes32) {
        return Messages.hashReceipt(domain, provider, deal);
    }

    function hashConsent(bytes32 domain, address requester, bytes32 deal) external pure returns (bytes32) {
        return Messages.hashConsent(domain, requester, deal);
    }

    function due(Deal calldata d, Result calldata r) external pure returns (uint256) {
        return Messages.due(d, r);
    }

    function mixOf(bytes calldata header) external pure returns (bytes32) {
        return Beacon.mixOf(header);
    }
}

/// @notice A token that anyone may mint.
contract FreeToken is ERC20("Free", "FREE") {
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

/// @notice A token that keeps one unit of every transfer.
contract FeeToken is FreeToken {
    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from != address(0) && to != address(0)) super._update(to, address(0xfee), 1);
    }
}

/// @notice A token that tells an account of each transfer, in the middle of it.
contract TellingToken is FreeToken {
    address public listener;

    function tell(address listener_) external {
        listener = listener_;
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (listener != address(0)) Listener(listener).told();
    }
}

/// @notice Makes the call it was given when the token tells it of a transfer, and remembers how that went.
contract Listener {
    address public target;
    bytes public data;
    uint256 public calls;
    bytes public answer;
    bool public ok;

    /// @notice Says what to call.
    function arm(address target_, bytes calldata data_) external {
        (target, data) = (target_, data_);
    }

    function told() external {
        if (target == address(0)) return;
        address to = target;
        target = address(0);
        ++calls;
        (ok, answer) = to.call(data);
    }

    /// @notice Lets the test act as this account.
    function act(address to, bytes calldata what) external returns (bytes memory) {
        (bool success, bytes memory out) = to.call(what);
        require(success, "the listener's own call failed");
        return out;
    }
}

/// @notice An account that says which digests it has signed (ERC-1271).
contract Wallet {
    enum Mood {
        Honest,
        Refusing,
        Reverting,
        Burning,
        ShortAnswer
    }

    mapping(bytes32 digest => bool) public approved;
    Mood public mood;

    function approve(bytes32 digest) external {
        approved[digest] = true;
    }

    function set(Mood mood_) external {
        mood = mood_;
    }

    function act(address to, bytes calldata what) external {
        (bool success,) = to.call(what);
        require(success, "the wallet's own call failed");
    }

    function isValidSignature(bytes32 digest, bytes calldata) external view returns (bytes4) {
        if (mood == Mood.Reverting) revert("no");
        if (mood == Mood.Burning) while (true) {}
        if (mood == Mood.ShortAnswer) {
            assembly {
                mstore(0, shl(224, 0x1626ba7e))
                return(0, 4)
            }
        }
        return mood == Mood.Honest && approved[digest] ? bytes4(0x1626ba7e) : bytes4(0xffffffff);
    }
}
