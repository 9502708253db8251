// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @notice A payer's promise to have owed a payee this much in all, since ever. A later voucher is larger and
/// replaces the earlier ones, so a voucher needs neither nonce nor expiry.
struct Voucher {
    address payer;
    address payee;
    uint256 cumulative;
}

/// @title Where requesters keep the money that pays for jobs
/// @notice A payer deposits once, pays by signing vouchers, and the payees redeem many vouchers in one transaction.
/// Taking money out needs notice, so that payees have time to redeem what they hold. What a payee may rely on is the
/// payer's balance less what the payer has announced to withdraw. Nobody owns the contract.
contract Escrow is EIP712, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @notice Why a voucher in a claim was passed over.
    enum SkipReason {
        /// The payee is the zero address or this contract.
        BadPayee,
        /// The payee has already been paid this much or more.
        NothingNew,
        /// The payer has nothing left here.
        PayerEmpty,
        /// The signature is not the payer's, or is for another chain, contract or voucher.
        BadSignature
    }

    struct Withdrawal {
        uint192 amount;
        uint64 availableAt;
    }

    /// @notice The EIP-712 type hash of a voucher.
    bytes32 public constant VOUCHER_TYPEHASH = keccak256("Voucher(address payer,address payee,uint256 cumulative)");

    /// @notice Gas that a contract account may spend on checking one signature, so that it cannot burn a claim's.
    uint256 public constant SIGNATURE_GAS = 200_000;

    /// @notice The token held here.
    IERC20 public immutable token;

    /// @notice Seconds between the announcement of a withdrawal and the withdrawal.
    uint64 public immutable withdrawDelay;

    /// @notice What a payer has here, announced withdrawals included, in the token's smallest unit.
    mapping(address payer => uint256 amount) public balanceOf;

    /// @notice What a payee has been paid by a payer so far.
    mapping(address payer => mapping(address payee => uint256 amount)) public claimed;

    /// @notice What a payer has announced to withdraw, and from when on (Unix seconds) it may. Zeros: nothing.
    mapping(address payer => Withdrawal) public withdrawal;

    /// @notice `payer`'s balance grew by `amount`.
    event Deposited(address indexed payer, uint256 amount);
    /// @notice `payer` may withdraw up to `amount` from `availableAt` (Unix seconds) on.
    event WithdrawalAnnounced(address indexed payer, uint256 amount, uint256 availableAt);
    /// @notice `payer` took the announcement back.
    event WithdrawalCanceled(address indexed payer);
    /// @notice `payer` took `amount` out.
    event Withdrawn(address indexed payer, uint256 amount);
    /// @notice `payee` got `paid` from `payer`, which makes it `cumulative` since ever. `cumulative` is less than the
    /// voucher's when the payer's balance was short; the voucher can be claimed again for the rest.
    event Claimed(address indexed payer, address indexed payee, uint256 cumulative, uint256 paid);
    /// @notice A voucher over `cumulative` was passed over.
    event Skipped(address indexed payer, address indexed payee, uint256 cumulative, SkipReason reason);

    /// @notice The amount must not be zero.
    error ZeroAmount();
    /// @notice The account must not be the zero address.
    error ZeroAccount();
    /// @notice The token moved `received` instead of `amount`; tokens that take a fee cannot be held here.
    error TransferFee(uint256 amount, uint256 received);
    /// @notice The payer has only `balance` here, less than `amount`.
    error InsufficientBalance(uint256 amount, uint256 balance);
    /// @notice The caller has announced no withdrawal.
    error NoWithdrawal();
    /// @notice The withdrawal may be made from `availableAt` (Unix seconds) on.
    error TooEarly(uint256 availableAt);
    /// @notice There must be one signature for each voucher.
    error LengthMismatch(uint256 vouchers, uint256 signatures);

    /// @notice Creates an empty escrow.
    /// @param token_ The token to hold; one that takes no fee on transfers.
    /// @param withdrawDelay_ Seconds between the announcement of a withdrawal and the withdrawal.
    constructor(IERC20 token_, uint64 withdrawDelay_) EIP712("Atoll", "1") {
        if (address(token_) == address(0)) revert ZeroAccount();
        token = token_;
        withdrawDelay = withdrawDelay_;
    }

    /// @notice Deposits the caller's tokens for the caller. Needs an allowance.
    /// @param amount How much, in the token's smallest unit.
    function deposit(uint256 amount) external nonReentrant {
        _deposit(msg.sender, amount);
    }

    /// @notice Deposits the caller's tokens for someone else, to whom they then belong. Needs an allowance.
    /// @param payer Whose balance grows.
    /// @param amount How much, in the token's smallest unit.
    function depositFor(address payer, uint256 amount) external nonReentrant {
        if (payer == address(0)) revert ZeroAccount();
        _deposit(payer, amount);
    }

    /// @notice Deposits the caller's tokens for the caller with an ERC-2612 permit instead of an allowance. If someone
    /// else has put the permit on the chain first, the allowance it gave is used.
    /// @param amount How much, in the token's smallest unit; the permit must be for at least this much.
    /// @param deadline Until when (Unix seconds) the permit holds.
    /// @param v The permit's signature.
    /// @param r The permit's signature.
    /// @param s The permit's signature.
    function depositWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external nonReentrant {
        try IERC20Permit(address(token)).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        _deposit(msg.sender, amount);
    }

    /// @notice Gives notice that the caller wants to take tokens out. A new notice replaces the one before, and its
    /// delay starts anew. Vouchers can still be claimed from the whole balance.
    /// @param amount How much, at most the caller's balance.
    function announceWithdrawal(uint256 amount) external {
        if (amount == 0) revert ZeroAmount();
        uint256 balance = balanceOf[msg.sender];
        if (amount > balance) revert InsufficientBalance(amount, balance);
        uint64 availableAt = SafeCast.toUint64(block.timestamp + withdrawDelay);
        withdrawal[msg.sender] = Withdrawal(SafeCast.toUint192(amount), availableAt);
        emit WithdrawalAnnounced(msg.sender, amount, availableAt);
    }

    /// @notice Takes the caller's notice back.
    function cancelWithdrawal() external {
        if (withdrawal[msg.sender].amount == 0) revert NoWithdrawal();
        delete withdrawal[msg.sender];
        emit WithdrawalCanceled(msg.sender);
    }

    /// @notice Pays out what the caller announced, or what is left if claims have taken more since. The announcement
    /// is used up by it.
    function withdraw() external nonReentrant {
        Withdrawal memory w = withdrawal[msg.sender];
        if (w.amount == 0) revert NoWithdrawal();
        if (block.timestamp < w.availableAt) revert TooEarly(w.availableAt);
        uint256 balance = balanceOf[msg.sender];
        uint256 amount = w.amount < balance ? w.amount : balance;
        delete withdrawal[msg.sender];
        balanceOf[msg.sender] = balance - amount;
        emit Withdrawn(msg.sender, amount);
        token.safeTransfer(msg.sender, amount);
    }

    /// @notice Redeems vouchers. Anyone may do it; the money goes to each voucher's payee. A voucher that cannot be
    /// paid is passed over and the others are paid. For every voucher, in their order, exactly one event is emitted:
    /// {Claimed} or {Skipped}. Vouchers of one payee cost less when they stand together.
    /// @param vouchers The vouchers.
    /// @param signatures The payer's signature over each: 65 bytes r, s, v, or what the payer's contract account
    /// accepts (ERC-1271). Such an account may stop accepting it at any time.
    function claim(Voucher[] calldata vouchers, bytes[] calldata signatures) external nonReentrant {
        if (vouchers.length != signatures.length) revert LengthMismatch(vouchers.length, signatures.length);
        address payee;
        uint256 due;
        for (uint256 i = 0; i < vouchers.length; ++i) {
            uint256 paid = _redeem(vouchers[i], signatures[i]);
            if (paid == 0) continue;
            if (vouchers[i].payee != payee) {
                if (due > 0) token.safeTransfer(payee, due);
                payee = vouchers[i].payee;
                due = 0;
            }
            due += paid;
        }
        if (due > 0) token.safeTransfer(payee, due);
    }

    /// @notice The EIP-712 digest that a payer signs.
    /// @param voucher The voucher.
    /// @return The digest, bound to this chain and this contract.
    function hashVoucher(Voucher calldata voucher) public view returns (bytes32) {
        return
            _hashTypedDataV4(
                keccak256(abi.encode(VOUCHER_TYPEHASH, voucher.payer, voucher.payee, voucher.cumulative))
            );
    }

    /// @dev Pulls tokens from the caller and credits `payer` with them.
    function _deposit(address payer, uint256 amount) private {
        if (amount == 0) revert ZeroAmount();
        balanceOf[payer] += amount;
        emit Deposited(payer, amount);
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        uint256 received = token.balanceOf(address(this)) - before;
        if (received != amount) revert TransferFee(amount, received);
    }

    /// @dev Books the payment of one voucher and returns how much to transfer, zero if it is passed over.
    function _redeem(Voucher calldata v, bytes calldata signature) private returns (uint256 paid) {
        if (v.payee == address(0) || v.payee == address(this)) return _skip(v, SkipReason.BadPayee);
        uint256 before = claimed[v.payer][v.payee];
        if (v.cumulative <= before) return _skip(v, SkipReason.NothingNew);
        uint256 balance = balanceOf[v.payer];
        if (balance == 0) return _skip(v, SkipReason.PayerEmpty);
        if (!_signed(v.payer, hashVoucher(v), signature)) return _skip(v, SkipReason.BadSignature);

        paid = v.cumulative - before;
        if (paid > balance) paid = balance;
        balanceOf[v.payer] = balance - paid;
        claimed[v.payer][v.payee] = before + paid;
        emit Claimed(v.payer, v.payee, before + paid, paid);
    }

    /// @dev Reports that a voucher was passed over.
    function _skip(Voucher calldata v, SkipReason reason) private returns (uint256) {
        emit Skipped(v.payer, v.payee, v.cumulative, reason);
        return 0;
    }

    /// @dev Whether `signer` signed `digest`. The key is asked first, even if the account has code: otherwise a payer
    /// could void the vouchers it has signed by delegating its account to a contract (EIP-7702).
    function _signed(address signer, bytes32 digest, bytes calldata signature) private view returns (bool) {
        (address recovered, ECDSA.RecoverError err, ) = ECDSA.tryRecoverCalldata(digest, signature);
        if (err == ECDSA.RecoverError.NoError && recovered == signer) return true;
        if (signer.code.length == 0) return false;
        (bool ok, bytes memory answer) = signer.staticcall{gas: SIGNATURE_GAS}(
            abi.encodeCall(IERC1271.isValidSignature, (digest, signature))
        );
        return ok && answer.length >= 32 && bytes32(answer) == bytes32(IERC1271.isValidSignature.selector);
    }
}
