// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {IERC1363Receiver} from "@openzeppelin/contracts/interfaces/IERC1363Receiver.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

/// @notice A payer's promise to have owed a payee this much in all, since ever. A later voucher is larger and
/// replaces the earlier ones, so a voucher needs neither nonce nor expiry.
struct Voucher {
    address payer;
    address payee;
    uint256 cumulative;
}

/// @notice A voucher as {Escrow-claim} takes it, in three words and without its payee, which is the same for all.
struct Line {
    /// The payer's address in the upper 160 bits, what the voucher says (cumulative) in the lower 96.
    bytes32 head;
    /// The signature's r.
    bytes32 r;
    /// The signature's s, and its parity in the highest bit (EIP-2098).
    bytes32 vs;
}

/// @title Where requesters keep the money that pays for jobs
/// @notice A payer deposits once, pays by signing vouchers, and the payees redeem many vouchers in one transaction.
/// Taking money out needs notice, so that payees have time to redeem what they hold. What a payee may rely on is the
/// payer's balance less what the payer has announced to withdraw. Nobody owns the contract. Beside the payer itself
/// and its vouchers only the {Court} moves a balance, and only as its rules say.
contract Escrow is EIP712, ReentrancyGuardTransient, IERC1363Receiver {
    using SafeERC20 for IERC20;

    /// @notice Why a voucher in a claim was passed over.
    enum SkipReason {
        /// The payee has already been paid this much or more.
        NothingNew,
        /// The payer has nothing left here.
        PayerEmpty,
        /// The signature is not the payer's, or is for another chain, contract or voucher.
        BadSignature
    }

    /// @dev One storage slot: an account's balance, and the notice that it has given. While nothing is leaving, the
    /// time is that of the last notice: what was promised to payees until then stays promised.
    struct Account {
        uint96 balance;
        uint96 leaving;
        uint64 availableAt;
    }

    /// @notice The EIP-712 type hash of a voucher.
    bytes32 public constant VOUCHER_TYPEHASH = keccak256("Voucher(address payer,address payee,uint256 cumulative)");

    /// @notice Gas that a contract account may spend on checking one signature, so that it cannot burn a claim's.
    uint256 public constant SIGNATURE_GAS = 200_000;

    /// @notice Whose balance is burned money: an address that nobody has a key for.
    address public constant BURNED = 0x000000000000000000000000000000000000dEaD;

    /// @notice The token held here.
    IERC20 public immutable token;

    /// @notice Seconds between the announcement of a withdrawal and the withdrawal.
    uint64 public immutable withdrawDelay;

    /// @notice The contract that settles disputes.
    address public immutable court;

    mapping(address owner => Account) private _accounts;
    mapping(address payee => mapping(address payer => uint256 amount)) private _claimed;

    /// @notice `payer`'s balance grew by `amount`.
    event Deposited(address indexed payer, uint256 amount);
    /// @notice `payer` may withdraw up to `amount` from `availableAt` (Unix seconds) on.
    event WithdrawalAnnounced(address indexed payer, uint256 amount, uint256 availableAt);
    /// @notice `payer` took the announcement back.
    event WithdrawalCanceled(address indexed payer);
    /// @notice `payer` took `amount` out.
    event Withdrawn(address indexed payer, uint256 amount);
    /// @notice `payee` was paid `paid` in all. Every word of `lines` is of one voucher, in the order of the claim: its
    /// payer in the upper 160 bits, what was paid for it in the lower 96. Less than was due if the payer's balance was
    /// short: the voucher can be claimed again for the rest.
    event Claimed(address indexed payee, uint256 paid, bytes32[] lines);
    /// @notice A voucher over `cumulative` was passed over.
    event Skipped(address indexed payer, address indexed payee, uint256 cumulative, SkipReason reason);
    /// @notice The court took `amount` from `from` into its own balance.
    event Seized(address indexed from, uint256 amount);
    /// @notice The court gave of its balance to others. Every word is of one of them: its address in the upper 160
    /// bits, what it got in the lower 96.
    event Released(bytes32[] payments);

    /// @notice The amount must not be zero.
    error ZeroAmount();
    /// @notice The account must not be the zero address.
    error ZeroAccount();
    /// @notice The escrow holds no more than 2^96-1 units for one account, so `amount` more is too much.
    error AmountTooLarge(uint256 amount);
    /// @notice The token moved `received` instead of `amount`; tokens that take a fee cannot be held here.
    error TransferFee(uint256 amount, uint256 received);
    /// @notice The payer has only `balance` here, less than `amount`.
    error InsufficientBalance(uint256 amount, uint256 balance);
    /// @notice The caller has announced no withdrawal.
    error NoWithdrawal();
    /// @notice The withdrawal may be made from `availableAt` (Unix seconds) on.
    error TooEarly(uint256 availableAt);
    /// @notice A payee that is the zero address or this contract cannot be paid.
    error BadPayee(address payee);
    /// @notice Only the owner of a balance may do this.
    error OnlyOwner(address caller);
    /// @notice Only the token may do this.
    error OnlyToken(address caller);
    /// @notice Only the court may do this.
    error OnlyCourt(address caller);

    /// @dev Refuses everybody but the court.
    modifier onlyCourt() {
        if (msg.sender != court) revert OnlyCourt(msg.sender);
        _;
    }

    /// @notice Creates an empty escrow.
    /// @param token_ The token to hold; one that takes no fee on transfers.
    /// @param withdrawDelay_ Seconds between the announcement of a withdrawal and the withdrawal.
    /// @param court_ The contract that settles disputes.
    constructor(IERC20 token_, uint64 withdrawDelay_, address court_) EIP712("Atoll", "1") {
        if (address(token_) == address(0) || court_ == address(0)) revert ZeroAccount();
        token = token_;
        withdrawDelay = withdrawDelay_;
        court = court_;
        openAccount(court_);
        openAccount(BURNED);
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
        _permit(amount, deadline, v, r, s);
        _deposit(msg.sender, amount);
    }

    /// @notice Deposits with a permit as {depositWithPermit} does, and announces the withdrawal of everything in the
    /// same transaction: for who wants to pay for one deal and be gone. Payees may rely on the balance until
    /// `availableAt`, and {withdraw} takes what is left.
    /// @param amount How much, in the token's smallest unit; the permit must be for at least this much.
    /// @param availableAt From when on (Unix seconds) the rest may be taken out; the escrow's delay from now at least.
    /// @param deadline Until when (Unix seconds) the permit holds.
    /// @param v The permit's signature.
    /// @param r The permit's signature.
    /// @param s The permit's signature.
    function depositUntil(
        uint256 amount,
        uint64 availableAt,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external nonReentrant {
        _permit(amount, deadline, v, r, s);
        _deposit(msg.sender, amount);
        _announceAll(msg.sender, availableAt);
    }

    /// @notice Deposits tokens that are sent here by the token's transferAndCall (ERC-1363): one transaction, no
    /// allowance. Only the token calls this. It is believed on the amount: a token that takes a fee must not offer it.
    /// @param operator Who called the token: the sender, or somebody with an allowance of it.
    /// @param from Who sent them, and whose balance grows.
    /// @param amount How many, in the token's smallest unit.
    /// @param data Empty; or the time, ABI-encoded, from when on (Unix seconds) the rest may be taken out, as in
    /// {depositUntil}, which only the sender itself may say.
    /// @return The selector of this function.
    function onTransferReceived(
        address operator,
        address from,
        uint256 amount,
        bytes calldata data
    ) external nonReentrant returns (bytes4) {
        if (msg.sender != address(token)) revert OnlyToken(msg.sender);
        if (amount == 0) revert ZeroAmount();
        _credit(from, amount);
        emit Deposited(from, amount);
        if (data.length != 0) {
            if (operator != from) revert OnlyOwner(operator);
            _announceAll(from, abi.decode(data, (uint64)));
        }
        return IERC1363Receiver.onTransferReceived.selector;
    }

    /// @notice Sets an account's storage slot for good, so that the first payment to it costs no more than any other:
    /// whoever will be paid by the court in small sums, or pays them, has this done once.
    /// @param owner The account.
    function openAccount(address owner) public {
        Account storage a = _accounts[owner];
        if (a.availableAt == 0) a.availableAt = 1;
    }

    /// @notice Gives notice that the caller wants to take tokens out. A new notice replaces the one before, its delay
    /// starts anew, and it cannot be for an earlier time than any before it. Vouchers can still be claimed from the whole balance.
    /// @param amount How much, at most the caller's balance.
    function announceWithdrawal(uint256 amount) external {
        if (amount == 0) revert ZeroAmount();
        Account storage a = _accounts[msg.sender];
        uint256 balance = a.balance;
        if (amount > balance) revert InsufficientBalance(amount, balance);
        uint64 availableAt = uint64(block.timestamp) + withdrawDelay;
        if (availableAt < a.availableAt) availableAt = a.availableAt;
        // It fits: it is at most the balance.
        a.leaving = uint96(amount);
        a.availableAt = availableAt;
        emit WithdrawalAnnounced(msg.sender, amount, availableAt);
    }

    /// @notice Takes the caller's notice back.
    function cancelWithdrawal() external {
        Account storage a = _accounts[msg.sender];
        if (a.leaving == 0) revert NoWithdrawal();
        a.leaving = 0;
        emit WithdrawalCanceled(msg.sender);
    }

    /// @notice Pays out what the caller announced, or what is left if claims have taken more since. The announcement
    /// is used up by it.
    function withdraw() external nonReentrant {
        Account memory a = _accounts[msg.sender];
        if (a.leaving == 0) revert NoWithdrawal();
        if (block.timestamp < a.availableAt) revert TooEarly(a.availableAt);
        uint96 amount = a.leaving < a.balance ? a.leaving : a.balance;
        _accounts[msg.sender] = Account(a.balance - amount, 0, 0);
        emit Withdrawn(msg.sender, amount);
        token.safeTransfer(msg.sender, amount);
    }

    /// @notice Redeems vouchers of many payers for one payee. Anyone may do it; the money goes to the payee. A voucher
    /// that cannot be paid is passed over, with {Skipped}, and the others are paid.
    /// @param payee The payee of all the vouchers.
    /// @param lines The vouchers and the payers' signatures over them.
    /// @return paid What the payee got.
    function claim(address payee, Line[] calldata lines) external nonReentrant returns (uint256 paid) {
        _checkPayee(payee);
        bytes32[] memory report = new bytes32[](lines.length);
        uint256 room = _prepare(payee);
        uint256 next;
        while (next < lines.length) {
            uint256 more;
            uint256 reason;
            (next, more, reason) = _redeem(_claimed[payee], room, lines, next, report);
            paid += more;
            if (reason != 0) {
                bytes32 head = lines[next - 1].head;
                emit Skipped(address(bytes20(head)), payee, uint96(uint256(head)), SkipReason(reason - 1));
            }
        }
        emit Claimed(payee, paid, report);
        if (paid > 0) token.safeTransfer(payee, paid);
    }

    /// @notice Redeems one voucher of a payer that is a contract account, whose signature is what the account says it
    /// is (ERC-1271). Such an account may stop accepting it at any time.
    /// @param v The voucher.
    /// @param signature What the account accepts as its signature over {hashVoucher}.
    /// @return paid What the payee got; zero, with {Skipped}, if the voucher was passed over.
    function claimSigned(Voucher calldata v, bytes calldata signature) external nonReentrant returns (uint256 paid) {
        _checkPayee(v.payee);
        mapping(address payer => uint256 amount) storage book = _claimed[v.payee];
        uint256 due = _payable(book, v.payer, v.payee, v.cumulative);
        if (due > 0) {
            if (_signed(v.payer, hashVoucher(v), signature)) {
                // The account's code has run, but cannot have come back here.
                paid = _book(book, v.payer, due);
            } else {
                emit Skipped(v.payer, v.payee, v.cumulative, SkipReason.BadSignature);
            }
        }
        bytes32[] memory report = new bytes32[](1);
        report[0] = bytes32(bytes20(v.payer)) | bytes32(paid);
        emit Claimed(v.payee, paid, report);
        if (paid > 0) token.safeTransfer(v.payee, paid);
    }

    /// @notice Moves up to `amount` from a balance to the court's. Only the court may.
    /// @param from Whose balance.
    /// @param amount How much at most.
    /// @return taken How much it was: less if there is less.
    function seize(address from, uint256 amount) external onlyCourt returns (uint256 taken) {
        uint96 balance = _accounts[from].balance;
        taken = amount < balance ? amount : balance;
        if (taken == 0) return 0;
        _accounts[from].balance = balance - uint96(taken);
        _accounts[msg.sender].balance += uint96(taken);
        emit Seized(from, taken);
    }

    /// @notice Moves amounts from the court's balance to others'. Only the court may.
    /// @param payments For each the account whose balance grows in the upper 160 bits, by how much in the lower 96.
    function release(bytes32[] calldata payments) external onlyCourt {
        uint256 sum;
        for (uint256 i = 0; i < payments.length; ++i) {
            uint256 amount = uint96(uint256(payments[i]));
            sum += amount;
            Account storage a = _accounts[address(bytes20(payments[i]))];
            // What does not fit is lost rather than let nobody be paid. No token with less than 2^96 units comes to it.
            a.balance = uint96(Math.min(uint256(a.balance) + amount, type(uint96).max));
        }
        emit Released(payments);
        uint96 balance = _accounts[msg.sender].balance;
        if (sum > balance) revert InsufficientBalance(sum, balance);
        _accounts[msg.sender].balance = balance - uint96(sum);
    }

    /// @notice What an account has here, announced withdrawals included, in the token's smallest unit.
    /// @param owner The account.
    /// @return The balance.
    function balanceOf(address owner) external view returns (uint256) {
        return _accounts[owner].balance;
    }

    /// @notice What an account has announced to withdraw. Zeros: nothing.
    /// @param owner The account.
    /// @return amount How much.
    /// @return availableAt From when on (Unix seconds) it may.
    function withdrawal(address owner) external view returns (uint256 amount, uint64 availableAt) {
        Account memory a = _accounts[owner];
        return a.leaving == 0 ? (0, 0) : (a.leaving, a.availableAt);
    }

    /// @notice What a payee has been paid by a payer's vouchers so far.
    /// @param payer The payer.
    /// @param payee The payee.
    /// @return The sum, in the token's smallest unit.
    function claimed(address payer, address payee) external view returns (uint256) {
        return _claimed[payee][payer];
    }

    /// @notice The EIP-712 domain separator of every message that Atoll's accounts sign.
    /// @return The separator, bound to this chain and this contract.
    function domainSeparator() external view returns (bytes32) {
        return _domainSeparatorV4();
    }

    /// @notice The EIP-712 digest that a payer signs.
    /// @param voucher The voucher.
    /// @return The digest, bound to this chain and this contract.
    function hashVoucher(Voucher calldata voucher) public view returns (bytes32) {
        return _digest(_domainSeparatorV4(), voucher.payer, voucher.payee, voucher.cumulative);
    }

    /// @dev Announces the withdrawal of a whole balance.
    function _announceAll(address owner, uint64 availableAt) private {
        Account storage a = _accounts[owner];
        uint256 earliest = block.timestamp + withdrawDelay;
        if (earliest < a.availableAt) earliest = a.availableAt;
        if (availableAt < earliest) revert TooEarly(earliest);
        a.leaving = a.balance;
        a.availableAt = availableAt;
        emit WithdrawalAnnounced(owner, a.balance, availableAt);
    }

    /// @dev Uses a permit, or the allowance that somebody else has made of it before.
    function _permit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) private {
        try IERC20Permit(address(token)).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
    }

    /// @dev Pulls tokens from the caller and credits `payer` with them.
    function _deposit(address payer, uint256 amount) private {
        if (amount == 0) revert ZeroAmount();
        _credit(payer, amount);
        emit Deposited(payer, amount);
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        uint256 received = token.balanceOf(address(this)) - before;
        if (received != amount) revert TransferFee(amount, received);
    }

    /// @dev Adds to a balance.
    function _credit(address owner, uint256 amount) private {
        uint256 balance = _accounts[owner].balance;
        if (amount > type(uint96).max - balance) revert AmountTooLarge(amount);
        _accounts[owner].balance = uint96(balance + amount);
    }

    /// @dev Lays out the memory that {_redeem} hashes in: from the address that is returned on, the four words of the
    /// struct, the 66 bytes of the digest's preimage, and the four words that the recovery takes.
    function _prepare(address payee) private view returns (uint256 room) {
        bytes32 typeHash = VOUCHER_TYPEHASH;
        bytes32 domain = _domainSeparatorV4();
        assembly ("memory-safe") {
            room := mload(0x40)
            mstore(0x40, add(room, 0x180))
            mstore(room, typeHash)
            mstore(add(room, 0x40), payee)
            mstore(add(room, 0x80), shl(240, 0x1901))
            mstore(add(room, 0x82), domain)
        }
    }

    /// @dev Books lines of a claim from line `i` on, up to the first that is passed over: what {_payable}, {_digest},
    /// {ECDSA} and {_book} do for one voucher, with each slot read once and nothing allocated, since this is what a
    /// busy payee pays for.
    /// @return next The line after the last that was looked at.
    /// @return paid The sum.
    /// @return reason Zero, or one more than the {SkipReason} of the last line.
    function _redeem(
        mapping(address payer => uint256 amount) storage book,
        uint256 room,
        Line[] calldata lines,
        uint256 i,
        bytes32[] memory report
    ) private returns (uint256 next, uint256 paid, uint256 reason) {
        assembly ("memory-safe") {
            let line := add(lines.offset, mul(i, 0x60))
            let end := add(lines.offset, mul(lines.length, 0x60))
            let word := add(add(report, 0x20), shl(5, i))
            let answer := add(room, 0xe0)
            for {} lt(line, end) {} {
                let head := calldataload(line)
                let payer := shr(96, head)
                mstore(0, payer)
                mstore(0x20, book.slot)
                let bookAt := keccak256(0, 0x40)
                let before := sload(bookAt)
                let due := and(head, 0xffffffffffffffffffffffff)
                switch gt(due, before)
                case 0 {
                    reason := 1
                }
                default {
                    mstore(0x20, _accounts.slot)
                    let accountAt := keccak256(0, 0x40)
                    let account := sload(accountAt)
                    let balance_ := and(account, 0xffffffffffffffffffffffff)
                    switch balance_
                    case 0 {
                        reason := 2
                    }
                    default {
                        mstore(add(room, 0x20), payer)
                        mstore(add(room, 0x60), due)
                        mstore(add(room, 0xa2), keccak256(room, 0x80))
                        let vs := calldataload(add(line, 0x40))
                        mstore(add(room, 0x100), keccak256(add(room, 0x80), 0x42))
                        mstore(add(room, 0x120), add(shr(255, vs), 27))
                        mstore(add(room, 0x140), calldataload(add(line, 0x20)))
                        vs := and(vs, 0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff)
                        mstore(add(room, 0x160), vs)
                        // The recovery answers with an account, which is never zero, or with nothing, and then a zero
                        // stays here. The upper half of the values of s is refused (EIP-2).
                        mstore(answer, 0)
                        pop(staticcall(gas(), 1, add(room, 0x100), 0x80, answer, 0x20))
                        switch and(
                            eq(mload(answer), payer),
                            and(
                                lt(vs, 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a1),
                                lt(0, payer)
                            )
                        )
                        case 0 {
                            reason := 3
                        }
                        default {
                            due := sub(due, before)
                            if gt(due, balance_) {
                                due := balance_
                            }
                            sstore(bookAt, add(before, due))
                            sstore(accountAt, sub(account, due))
                            paid := add(paid, due)
                            mstore(word, or(shl(96, payer), due))
                        }
                    }
                }
                line := add(line, 0x60)
                if reason {
                    mstore(word, shl(96, payer))
                    break
                }
                word := add(word, 0x20)
            }
            next := div(sub(line, lines.offset), 0x60)
        }
    }

    /// @dev What a voucher would be paid if its signature is good; reports it if that is nothing.
    function _payable(
        mapping(address payer => uint256 amount) storage book,
        address payer,
        address payee,
        uint256 cumulative
    ) private returns (uint256 due) {
        uint256 before = book[payer];
        if (cumulative <= before) {
            emit Skipped(payer, payee, cumulative, SkipReason.NothingNew);
            return 0;
        }
        if (_accounts[payer].balance == 0) {
            emit Skipped(payer, payee, cumulative, SkipReason.PayerEmpty);
            return 0;
        }
        return cumulative - before;
    }

    /// @dev Books a payment, of what is there if that is less than `due`, and returns it.
    function _book(
        mapping(address payer => uint256 amount) storage book,
        address payer,
        uint256 due
    ) private returns (uint256) {
        uint256 balance = _accounts[payer].balance;
        if (due > balance) due = balance;
        unchecked {
            // At most the balance, and at most what the voucher says.
            _accounts[payer].balance = uint96(balance - due);
            book[payer] += due;
        }
        return due;
    }

    /// @dev Refuses payees that cannot be paid.
    function _checkPayee(address payee) private view {
        if (payee == address(0) || payee == address(this)) revert BadPayee(payee);
    }

    /// @dev The EIP-712 digest of a voucher.
    function _digest(bytes32 domain, address payer, address payee, uint256 cumulative) private pure returns (bytes32) {
        return
            MessageHashUtils.toTypedDataHash(
                domain,
                keccak256(abi.encode(VOUCHER_TYPEHASH, payer, payee, cumulative))
            );
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
