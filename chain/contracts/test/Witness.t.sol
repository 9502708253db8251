// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Evidence, Kind, Proof, Witness} from "../src/Witness.sol";
import {Deal, Result} from "../src/lib/Messages.sol";
import {World} from "./World.sol";

contract WitnessTest is World {
    uint8 private constant FAILED = 8;

    /// @notice What is due is the price and the gas's, rounded up to a unit, and at most maxPrice; nothing if the
    /// provider failed. All sizes of numbers, those that overflow a product included, up to the largest maxPrice that
    /// {Witness-prove} lets through.
    function testFuzz_DueIsAsTheReferenceSays(
        uint256 price,
        uint256 gasPrice,
        uint96 maxPrice,
        uint64 gas,
        uint8 status,
        uint256 shifts
    ) public view {
        // Small numbers are as likely as large ones.
        price >>= shifts % 256;
        gasPrice >>= (shifts >> 8) % 256;
        maxPrice >>= (shifts >> 16) % 96;
        gas >>= (shifts >> 24) % 64;
        status %= 10;
        Deal memory d;
        Result memory r;
        (d.price, d.gasPrice, d.maxPrice, r.gas, r.status) = (price, gasPrice, maxPrice, gas, status);
        uint256 got = libraries.due(d, r);
        vm.assertEq(got, status == FAILED ? 0 : wanted(price, gasPrice, maxPrice, gas), "due");
    }

    /// @dev In steps none of which can overflow unseen: gasPrice is split at a billion, where gas is divided.
    function wanted(uint256 price, uint256 gasPrice, uint256 maxPrice, uint256 gas) private pure returns (uint256) {
        uint256 whole = gasPrice / 1e9;
        uint256 rest = (gasPrice % 1e9) * gas;
        uint256 forRest = rest / 1e9 + (rest % 1e9 == 0 ? 0 : 1);
        if (whole != 0 && gas > type(uint256).max / whole) return maxPrice;
        uint256 sum = whole * gas;
        if (sum > type(uint256).max - forRest) return maxPrice;
        sum += forRest;
        if (sum > type(uint256).max - price) return maxPrice;
        sum += price;
        return sum < maxPrice ? sum : maxPrice;
    }

    function test_GoodMessagesProveWhatIsDue() public view {
        for (uint256 k = 0; k <= uint256(Kind.Unpaid); ++k) {
            Evidence memory e = evidence(Kind(k), 1);
            Proof memory p = witness.prove(Kind(k), e);
            vm.assertEq(p.deal, libraries.hashDeal(escrow.domainSeparator(), e.deal), "the deal");
            vm.assertEq(p.requester, requester, "the requester");
            vm.assertEq(p.provider, provider, "the provider");
            vm.assertEq(p.solver, solver, "the solver");
            vm.assertEq(p.due, PRICE, "due");
            vm.assertEq(p.deadline, e.deal.deadline, "the deadline");
        }
    }

    /// @notice Whatever is changed in messages after they are signed, they prove nothing any more.
    function testFuzz_ChangedMessagesProveNothing(uint8 which, uint8 kind, uint256 delta) public view {
        Kind k = Kind(kind % 3);
        Evidence memory e = evidence(k, 1);
        uint64 d = uint64(1 + (delta % 1000));
        uint256 n = which % (k == Kind.NoResult ? 23 : 32);
        if (n == 0) e.offer.requester = address(uint160(uint160(e.offer.requester) ^ d));
        else if (n == 1) e.offer.peer = bytes32(uint256(d));
        else if (n == 2) e.offer.solver = address(uint160(uint160(e.offer.solver) ^ d));
        else if (n == 3) e.offer.module = bytes.concat(e.offer.module, "x");
        else if (n == 4) e.offer.inputs = bytes.concat(e.offer.inputs, "x");
        else if (n == 5) e.offer.engine = "other";
        else if (n == 6) e.offer.gas += d;
        else if (n == 7) e.offer.timeout += d;
        else if (n == 8) e.offer.maxPrice += d;
        else if (n == 9) e.offer.expiry += d;
        else if (n == 10) e.offer.nonce += d;
        else if (n == 11) e.offer.needs.gpuName = "";
        else if (n == 12) e.offer.needs.memory_ += d;
        else if (n == 13) e.deal.solver = address(uint160(uint160(e.deal.solver) ^ d));
        else if (n == 14) e.deal.jobOffer ^= bytes32(uint256(d));
        else if (n == 15) e.deal.resourceOffer ^= bytes32(uint256(d));
        else if (n == 16) e.deal.requester = address(uint160(uint160(e.deal.requester) ^ d));
        else if (n == 17) e.deal.provider = address(uint160(uint160(e.deal.provider) ^ d));
        else if (n == 18) e.deal.price -= d;
        else if (n == 19) e.deal.gasPrice += d;
        else if (n == 20) e.deal.maxPrice -= d;
        else if (n == 21) e.deal.deadline += d;
        else if (n == 22) (e.dealSignature, e.providerSignature) = (e.providerSignature, e.dealSignature);
        else if (n == 23) e.result.deal ^= bytes32(uint256(d));
        else if (n == 24) e.result.provider = address(uint160(uint160(e.result.provider) ^ d));
        else if (n == 25) e.result.exitCode += uint32(d);
        else if (n == 26) e.result.output = "other";
        else if (n == 27) e.result.gas += d;
        else if (n == 28) e.result.memory_ += d;
        else if (n == 29) e.result.duration += d;
        else if (n == 30) e.result.engine = "other";
        else e.result.message = "other";
        try witness.prove(k, e) {
            vm.assertTrue(false, "changed messages proved something");
        } catch (bytes memory reason) {
            bytes4 why = bytes4(reason);
            vm.assertTrue(
                why == Witness.BadEvidence.selector || why == Witness.BadSignature.selector, "the reason to refuse"
            );
        }
    }

    /// @notice Signatures that are cut, malleable, or of another length are refused; only those of 65 bytes count.
    function testFuzz_OtherSignaturesAreRefused(uint8 which, uint8 length) public {
        Evidence memory e = evidence(Kind.WrongResult, 1);
        bytes memory s = which % 3 == 0 ? e.requesterSignature : which % 3 == 1 ? e.dealSignature : e.providerSignature;
        uint256 n = length % 80;
        bytes memory other = new bytes(n);
        for (uint256 i = 0; i < n && i < 65; ++i) {
            other[i] = s[i];
        }
        if (n == 65) other = malleated(s);
        if (which % 3 == 0) e.requesterSignature = other;
        else if (which % 3 == 1) e.dealSignature = other;
        else e.providerSignature = other;
        address signer = which % 3 == 0 ? requester : which % 3 == 1 ? solver : provider;
        vm.expectRevert(abi.encodeWithSelector(Witness.BadSignature.selector, signer));
        witness.prove(Kind.WrongResult, e);
    }

    /// @notice A solver may sign many deals for one offer. The requester owes for the one that it consented to.
    function test_AnOfferAloneIsNoDebt() public {
        Evidence memory e = evidence(Kind.Unpaid, 1);
        e.requesterSignature = sign(requester, e.deal.jobOffer);
        vm.expectRevert(abi.encodeWithSelector(Witness.BadSignature.selector, requester));
        witness.prove(Kind.Unpaid, e);

        // Consent to one deal is none to another for the same offer.
        bytes memory consent = evidence(Kind.Unpaid, 1).requesterSignature;
        e.deal.resourceOffer = keccak256("another machine");
        e = signed(Kind.Unpaid, e);
        e.requesterSignature = consent;
        vm.expectRevert(abi.encodeWithSelector(Witness.BadSignature.selector, requester));
        witness.prove(Kind.Unpaid, e);
    }

    function test_NothingDueIsNoDispute() public {
        Evidence memory e = evidence(Kind.WrongResult, 1);
        e.result.status = FAILED;
        e = signed(Kind.WrongResult, e);
        vm.expectRevert(Witness.NothingDue.selector);
        witness.prove(Kind.WrongResult, e);
    }

    function test_AMaxPriceBeyondABalanceIsRefused() public {
        Evidence memory e = evidence(Kind.WrongResult, 1);
        e.offer.maxPrice = uint256(type(uint96).max) + 1;
        e.deal.maxPrice = e.offer.maxPrice;
        e = signed(Kind.WrongResult, e);
        vm.expectRevert(abi.encodeWithSelector(Witness.AmountTooLarge.selector, e.deal.maxPrice));
        witness.prove(Kind.WrongResult, e);
        e.deal.maxPrice = type(uint96).max;
        witness.prove(Kind.WrongResult, signed(Kind.WrongResult, e));
    }

    /// @dev The other signature of the same key over the same digest.
    function malleated(bytes memory s) private pure returns (bytes memory) {
        uint256 n = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        (bytes32 r, uint256 low, uint8 v) = (bytes32(0), 0, uint8(s[64]));
        assembly {
            r := mload(add(s, 0x20))
            low := mload(add(s, 0x40))
        }
        return abi.encodePacked(r, n - low, v == 27 ? uint8(28) : uint8(27));
    }
}
