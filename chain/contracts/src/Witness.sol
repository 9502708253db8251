// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Escrow} from "./Escrow.sol";
import {Deal, JobOffer, Messages, Result} from "./lib/Messages.sol";

/// @notice What a dispute is about.
enum Kind {
    /// The result is not what the job gives, or cannot be had.
    WrongResult,
    /// The provider took the deal, and at the deadline there was neither a result nor its word that it failed.
    NoResult,
    /// The result was delivered and not paid.
    Unpaid
}

/// @notice The messages that prove what a dispute is about.
struct Evidence {
    JobOffer offer;
    /// The requester's, over the offer; of {Kind.Unpaid}: over its consent to the deal, since a solver may have signed
    /// several deals for one offer, and the requester owes for one.
    bytes requesterSignature;
    Deal deal;
    bytes dealSignature;
    /// Of {Kind.NoResult}: all zero.
    Result result;
    /// The provider's, over the result; of {Kind.NoResult}: over its acceptance of the deal.
    bytes providerSignature;
}

/// @notice What the messages prove.
struct Proof {
    bytes32 deal;
    address requester;
    address provider;
    address solver;
    /// What is in dispute, in the token's smallest unit: the price of the result, or of none the deal's maxPrice.
    uint256 due;
    /// The deal's, in Unix seconds.
    uint256 deadline;
}

/// @notice A dispute's parties. A dispute's id is the hash of this, so a deal has at most one dispute of each side.
struct Case {
    bytes32 deal;
    address requester;
    address provider;
    address solver;
    /// Whether the provider opened it, for want of payment. The requester opens all others.
    bool unpaid;
}

/// @title Whether messages are signed and belong together
/// @notice The part of the {Court} that reads what parties have signed. It has no state and moves nothing. Signatures
/// are those of keys: a contract account's word may change, so it proves nothing afterwards.
contract Witness {
    using Messages for bytes32;

    /// @notice The escrow, which all messages name.
    Escrow public immutable escrow;

    /// @notice A signature is not `signer`'s over the message that it stands by.
    error BadSignature(address signer);
    /// @notice The messages do not belong together, or not to this kind of dispute.
    error BadEvidence();
    /// @notice There is nothing to win: the sum is zero.
    error NothingDue();
    /// @notice The sum is beyond what the escrow holds for one account.
    error AmountTooLarge(uint256 amount);

    /// @notice Creates a witness for the messages of one escrow.
    /// @param escrow_ The escrow.
    constructor(Escrow escrow_) {
        escrow = escrow_;
    }

    /// @notice Checks the messages behind a dispute, as {Court-open} takes them.
    /// @param kind What it is about.
    /// @param e The messages.
    /// @return What they prove.
    function prove(Kind kind, Evidence calldata e) external view returns (Proof memory) {
        Deal calldata d = e.deal;
        bytes32 domain = escrow.domainSeparator();
        bytes32 offer = domain.hashJobOffer(e.offer);
        bytes32 deal = domain.hashDeal(d);
        if (
            d.jobOffer != offer ||
            e.offer.requester != d.requester ||
            e.offer.solver != d.solver ||
            d.maxPrice > e.offer.maxPrice ||
            d.requester == d.provider
        ) revert BadEvidence();
        if (d.maxPrice > type(uint96).max) revert AmountTooLarge(d.maxPrice);
        _check(
            d.requester,
            kind == Kind.Unpaid ? domain.hashConsent(d.requester, deal) : offer,
            e.requesterSignature
        );
        _check(d.solver, deal, e.dealSignature);
        uint256 due;
        if (kind == Kind.NoResult) {
            _check(d.provider, domain.hashAcceptance(d.provider, deal), e.providerSignature);
            due = d.maxPrice;
        } else {
            _checkResult(deal, d.provider, domain, e.result, e.providerSignature);
            due = Messages.due(d, e.result);
        }
        if (due == 0) revert NothingDue();
        return Proof(deal, d.requester, d.provider, d.solver, due, d.deadline);
    }

    /// @notice Checks a result that was not there when a dispute was opened, as {Court-giveResult} takes it.
    /// @param c The dispute.
    /// @param r The result.
    /// @param signature The provider's signature over it.
    /// @return failed Whether it says that the provider could not run the job.
    function proveResult(
        Case calldata c,
        Result calldata r,
        bytes calldata signature
    ) external view returns (bool failed) {
        _checkResult(c.deal, c.provider, escrow.domainSeparator(), r, signature);
        return r.status == Messages.STATUS_FAILED;
    }

    /// @notice Checks a provider's receipt, as {Court-showReceipt} takes it.
    /// @param c The dispute.
    /// @param signature The provider's signature over its receipt for the deal.
    function proveReceipt(Case calldata c, bytes calldata signature) external view {
        _check(c.provider, escrow.domainSeparator().hashReceipt(c.provider, c.deal), signature);
    }

    /// @dev Refuses a result of another deal or provider, or that the provider has not signed.
    function _checkResult(
        bytes32 deal,
        address provider,
        bytes32 domain,
        Result calldata r,
        bytes calldata signature
    ) private pure {
        if (r.deal != deal || r.provider != provider) revert BadEvidence();
        _check(provider, domain.hashResult(r), signature);
    }

    /// @dev Refuses a signature that is not `signer`'s key's.
    function _check(address signer, bytes32 digest, bytes calldata signature) private pure {
        (address recovered, ECDSA.RecoverError err, ) = ECDSA.tryRecoverCalldata(digest, signature);
        if (err != ECDSA.RecoverError.NoError || recovered != signer) revert BadSignature(signer);
    }
}
