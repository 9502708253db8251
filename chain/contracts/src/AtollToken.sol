// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC1363} from "@openzeppelin/contracts/token/ERC20/extensions/ERC1363.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title The token that jobs are paid in
/// @notice An ERC-20 token with ERC-2612 permits and ERC-1363 calls. Nobody owns it. A deployment for a test network may open a faucet;
/// one for a network where the token has value sets the faucet cap to zero.
contract AtollToken is ERC20, ERC20Permit, ERC1363 {
    /// @notice How much the faucet gives to one account in all, in the smallest unit. Zero: there is no faucet.
    uint256 public immutable faucetCap;

    /// @notice How much the faucet has given to an account so far.
    mapping(address account => uint256 amount) public faucetGiven;

    /// @notice The faucet gives no more than `remaining` to `to`.
    error FaucetExhausted(address to, uint256 remaining);

    /// @notice Creates the token with its whole initial supply in one account.
    /// @param initialHolder Who gets the initial supply.
    /// @param initialSupply How much there is at first, in the smallest unit.
    /// @param faucetCap_ How much the faucet gives to one account; zero for no faucet.
    constructor(
        address initialHolder,
        uint256 initialSupply,
        uint256 faucetCap_
    ) ERC20("Atoll", "ATOLL") ERC20Permit("Atoll") {
        faucetCap = faucetCap_;
        _mint(initialHolder, initialSupply);
    }

    /// @notice Mints test tokens. Anyone may call it for anyone.
    /// @param to Who gets them.
    /// @param amount How many, in the smallest unit.
    function faucet(address to, uint256 amount) external {
        uint256 remaining = faucetCap - faucetGiven[to];
        if (amount > remaining || remaining == 0) revert FaucetExhausted(to, remaining);
        faucetGiven[to] += amount;
        _mint(to, amount);
    }
}
