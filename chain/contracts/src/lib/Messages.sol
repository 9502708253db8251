// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

/// @notice An amount of machine: what a job needs.
struct Resources {
    uint64 cpu;
    uint64 memory_;
    uint64 disk;
    uint32 gpus;
    string gpuName;
    uint64 gpuMemory;
}

/// @notice A requester's order.
struct JobOffer {
    address requester;
    bytes32 peer;
    address solver;
    bytes module;
    bytes inputs;
    string engine;
    Resources needs;
    uint64 gas;
    uint64 timeout;
    uint256 maxPrice;
    uint64 expiry;
    uint64 nonce;
}

/// @notice A job offer bound to a resource offer at a price, signed by the solver.
struct Deal {
    address solver;
    bytes32 jobOffer;
    bytes32 resourceOffer;
    address requester;
    address provider;
    uint256 price;
    uint256 gasPrice;
    uint256 maxPrice;
    uint64 deadline;
}

/// @notice A provider's claim about a run.
struct Result {
    bytes32 deal;
    address provider;
    uint8 status;
    uint32 exitCode;
    bytes output;
    uint64 gas;
    uint64 memory_;
    uint64 duration;
    string engine;
    string message;
}

/// @title The messages that parties sign, as contracts read them
/// @notice Their shapes and EIP-712 types are those of the Go package atoll, where each is defined. The member that is
/// called memory there has another name here, where that is a keyword; the type strings have the true one.
library Messages {
    /// @notice A result with this status is not paid: the provider could not run the job.
    uint8 internal constant STATUS_FAILED = 8;

    /// @notice How much gas {Deal}'s gasPrice buys.
    uint256 internal constant GAS_UNIT = 1e9;

    bytes internal constant RESOURCES_TYPE =
        "Resources(uint64 cpu,uint64 memory,uint64 disk,uint32 gpus,string gpuName,uint64 gpuMemory)";
    bytes32 internal constant RESOURCES_TYPEHASH = keccak256(RESOURCES_TYPE);
    bytes32 internal constant JOB_OFFER_TYPEHASH =
        keccak256(
            abi.encodePacked(
                "JobOffer(address requester,bytes32 peer,address solver,bytes module,bytes inputs,string engine,",
                "Resources needs,uint64 gas,uint64 timeout,uint256 maxPrice,uint64 expiry,uint64 nonce)",
                RESOURCES_TYPE
            )
        );
    bytes32 internal constant DEAL_TYPEHASH =
        keccak256(
            abi.encodePacked(
                "Deal(address solver,bytes32 jobOffer,bytes32 resourceOffer,address requester,address provider,",
                "uint256 price,uint256 gasPrice,uint256 maxPrice,uint64 deadline)"
            )
        );
    bytes32 internal constant RESULT_TYPEHASH =
        keccak256(
            abi.encodePacked(
                "Result(bytes32 deal,address provider,uint8 status,uint32 exitCode,bytes output,uint64 gas,",
                "uint64 memory,uint64 duration,string engine,string message)"
            )
        );
    bytes32 internal constant ACCEPTANCE_TYPEHASH = keccak256("Acceptance(address provider,bytes32 deal)");
    bytes32 internal constant RECEIPT_TYPEHASH = keccak256("Receipt(address provider,bytes32 deal)");
    bytes32 internal constant CONSENT_TYPEHASH = keccak256("Consent(address requester,bytes32 deal)");

    /// @notice The EIP-712 digest of a job offer.
    /// @param domain The domain separator.
    /// @param o The offer.
    /// @return What its requester signs, and its id.
    function hashJobOffer(bytes32 domain, JobOffer calldata o) internal pure returns (bytes32) {
        Resources calldata n = o.needs;
        bytes32 needs = keccak256(
            abi.encode(RESOURCES_TYPEHASH, n.cpu, n.memory_, n.disk, n.gpus, keccak256(bytes(n.gpuName)), n.gpuMemory)
        );
        bytes memory head = abi.encode(
            JOB_OFFER_TYPEHASH,
            o.requester,
            o.peer,
            o.solver,
            keccak256(o.module),
            keccak256(o.inputs),
            keccak256(bytes(o.engine))
        );
        bytes memory tail = abi.encode(needs, o.gas, o.timeout, o.maxPrice, o.expiry, o.nonce);
        return MessageHashUtils.toTypedDataHash(domain, keccak256(bytes.concat(head, tail)));
    }

    /// @notice The EIP-712 digest of a deal.
    /// @param domain The domain separator.
    /// @param d The deal.
    /// @return What its solver signs, and its id.
    function hashDeal(bytes32 domain, Deal calldata d) internal pure returns (bytes32) {
        return
            MessageHashUtils.toTypedDataHash(
                domain,
                keccak256(
                    abi.encode(
                        DEAL_TYPEHASH,
                        d.solver,
                        d.jobOffer,
                        d.resourceOffer,
                        d.requester,
                        d.provider,
                        d.price,
                        d.gasPrice,
                        d.maxPrice,
                        d.deadline
                    )
                )
            );
    }

    /// @notice The EIP-712 digest of a result.
    /// @param domain The domain separator.
    /// @param r The result.
    /// @return What its provider signs.
    function hashResult(bytes32 domain, Result calldata r) internal pure returns (bytes32) {
        return
            MessageHashUtils.toTypedDataHash(
                domain,
                keccak256(
                    abi.encode(
                        RESULT_TYPEHASH,
                        r.deal,
                        r.provider,
                        r.status,
                        r.exitCode,
                        keccak256(r.output),
                        r.gas,
                        r.memory_,
                        r.duration,
                        keccak256(bytes(r.engine)),
                        keccak256(bytes(r.message))
                    )
                )
            );
    }

    /// @notice The EIP-712 digest of a provider's word that it takes a deal.
    /// @param domain The domain separator.
    /// @param provider The provider.
    /// @param deal The deal's id.
    /// @return What the provider signs.
    function hashAcceptance(bytes32 domain, address provider, bytes32 deal) internal pure returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(domain, keccak256(abi.encode(ACCEPTANCE_TYPEHASH, provider, deal)));
    }

    /// @notice The EIP-712 digest of a requester's word that a deal is the one for its offer.
    /// @param domain The domain separator.
    /// @param requester The requester.
    /// @param deal The deal's id.
    /// @return What the requester signs.
    function hashConsent(bytes32 domain, address requester, bytes32 deal) internal pure returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(domain, keccak256(abi.encode(CONSENT_TYPEHASH, requester, deal)));
    }

    /// @notice The EIP-712 digest of a provider's word that it has been paid for a deal.
    /// @param domain The domain separator.
    /// @param provider The provider.
    /// @param deal The deal's id.
    /// @return What the provider signs.
    function hashReceipt(bytes32 domain, address provider, bytes32 deal) internal pure returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(domain, keccak256(abi.encode(RECEIPT_TYPEHASH, provider, deal)));
    }

    /// @notice What a result costs under its deal, by the rule of the Go function settle.Due: nothing if the provider
    /// failed, else the price of the job and of its gas, at most the deal's maxPrice.
    /// @param d The deal.
    /// @param r The result.
    /// @return The sum, in the token's smallest unit.
    function due(Deal calldata d, Result calldata r) internal pure returns (uint256) {
        if (r.status == STATUS_FAILED) return 0;
        if (d.price >= d.maxPrice) return d.maxPrice;
        uint256 room = d.maxPrice - d.price;
        // Whatever would not fit the product is more than any room there can be.
        if (r.gas != 0 && d.gasPrice > type(uint192).max) return d.maxPrice;
        uint256 forGas = Math.ceilDiv(d.gasPrice * r.gas, GAS_UNIT);
        return forGas < room ? d.price + forGas : d.maxPrice;
    }
}
