package draw

import (
	"math"

	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
)

// Domain draws a chain and an escrow.
func Domain() *rapid.Generator[atoll.Domain] {
	return rapid.Custom(func(t *rapid.T) atoll.Domain {
		return atoll.Domain{ChainID: Uint64(0, math.MaxUint64).Draw(t, "chain"), Escrow: Account().Draw(t, "escrow")}
	})
}

// Resources draws an amount of machine.
func Resources() *rapid.Generator[atoll.Resources] {
	return rapid.Custom(func(t *rapid.T) atoll.Resources {
		size := Uint64(0, math.MaxUint64)
		return atoll.Resources{
			CPU: size.Draw(t, "cpu"), Memory: size.Draw(t, "memory"), Disk: size.Draw(t, "disk"),
			GPUs: rapid.Uint32().Draw(t, "gpus"), GPUName: Name(0).Draw(t, "gpuName"), GPUMemory: size.Draw(t, "gpuMemory"),
		}
	})
}

// JobOffer draws a valid job offer.
func JobOffer() *rapid.Generator[atoll.JobOffer] {
	return rapid.Custom(func(t *rapid.T) atoll.JobOffer {
		return atoll.JobOffer{
			Requester: Account().Draw(t, "requester"), Peer: PeerID().Draw(t, "peer"), Solver: Account().Draw(t, "solver"),
			Module: CID().Draw(t, "module"), Inputs: CID().Draw(t, "inputs"), Engine: Name(1).Draw(t, "engine"),
			Needs: Resources().Draw(t, "needs"), Gas: Uint64(1, 1<<62).Draw(t, "gas"),
			Timeout: Uint64(1, atoll.MaxTimeout).Draw(t, "timeout"), MaxPrice: Amount().Draw(t, "maxPrice"),
			Expiry: Uint64(1, math.MaxUint64).Draw(t, "expiry"), Nonce: Uint64(0, math.MaxUint64).Draw(t, "nonce"),
		}
	})
}

// ResourceOffer draws a valid resource offer.
func ResourceOffer() *rapid.Generator[atoll.ResourceOffer] {
	return rapid.Custom(func(t *rapid.T) atoll.ResourceOffer {
		return atoll.ResourceOffer{
			Provider: Account().Draw(t, "provider"), Peer: PeerID().Draw(t, "peer"),
			Solvers:  rapid.SliceOfN(Account(), 1, 4).Draw(t, "solvers"),
			Engines:  rapid.SliceOfN(Name(1), 1, 4).Draw(t, "engines"),
			Modules:  rapid.SliceOfN(CID(), 0, 4).Draw(t, "modules"),
			Capacity: Resources().Draw(t, "capacity"), Price: Amount().Draw(t, "price"), GasPrice: Amount().Draw(t, "gasPrice"),
			MaxTimeout: Uint64(1, atoll.MaxTimeout).Draw(t, "maxTimeout"), Expiry: Uint64(1, math.MaxUint64).Draw(t, "expiry"),
			Sequence: Uint64(0, math.MaxUint64).Draw(t, "sequence"),
		}
	})
}

// Deal draws a valid deal.
func Deal() *rapid.Generator[atoll.Deal] {
	return rapid.Custom(func(t *rapid.T) atoll.Deal {
		d := atoll.Deal{
			Solver: Account().Draw(t, "solver"), JobOffer: Digest().Draw(t, "jobOffer"), ResourceOffer: Digest().Draw(t, "resourceOffer"),
			Requester: Account().Draw(t, "requester"), Provider: Account().Draw(t, "provider"),
			Price: Amount().Draw(t, "price"), GasPrice: Amount().Draw(t, "gasPrice"),
			Deadline: Uint64(1, math.MaxUint64).Draw(t, "deadline"),
		}
		d.MaxPrice = d.Price.Add(Amount().Draw(t, "more"))
		return d
	})
}

// Result draws a valid result.
func Result() *rapid.Generator[atoll.Result] {
	return rapid.Custom(func(t *rapid.T) atoll.Result {
		n := Uint64(0, math.MaxUint64)
		return atoll.Result{
			Deal: Digest().Draw(t, "deal"), Provider: Account().Draw(t, "provider"),
			Status:   atoll.Status(rapid.Uint8Max(uint8(atoll.StatusFailed)).Draw(t, "status")),
			ExitCode: rapid.Uint32().Draw(t, "exitCode"), Output: CID().Draw(t, "output"),
			Gas: n.Draw(t, "gas"), Memory: n.Draw(t, "memory"), Duration: n.Draw(t, "duration"),
			Engine: Name(0).Draw(t, "engine"), Message: rapid.StringN(-1, -1, atoll.MaxSentence).Draw(t, "message"),
		}
	})
}

// Attestation draws a valid attestation.
func Attestation() *rapid.Generator[atoll.Attestation] {
	n := Uint64(0, math.MaxUint64)
	status := rapid.SampledFrom([]atoll.Status{atoll.StatusCompleted, atoll.StatusTrapped, atoll.StatusOutOfGas, atoll.StatusInvalid})
	return rapid.Custom(func(t *rapid.T) atoll.Attestation {
		return atoll.Attestation{
			Verifier: Account().Draw(t, "verifier"), Deal: Digest().Draw(t, "deal"),
			Claimed: CID().Draw(t, "claimed"), Found: CID().Draw(t, "found"),
			ClaimedStatus: status.Draw(t, "claimedStatus"), Status: status.Draw(t, "status"),
			ClaimedGas: n.Draw(t, "claimedGas"), Gas: n.Draw(t, "gas"), Engine: Name(0).Draw(t, "engine"),
		}
	})
}

// Acceptance draws a valid acceptance.
func Acceptance() *rapid.Generator[atoll.Acceptance] {
	return rapid.Custom(func(t *rapid.T) atoll.Acceptance {
		return atoll.Acceptance{Provider: Account().Draw(t, "provider"), Deal: Digest().Draw(t, "deal")}
	})
}

// Receipt draws a valid receipt.
func Receipt() *rapid.Generator[atoll.Receipt] {
	return rapid.Custom(func(t *rapid.T) atoll.Receipt {
		return atoll.Receipt{Provider: Account().Draw(t, "provider"), Deal: Digest().Draw(t, "deal")}
	})
}

// Consent draws a valid consent.
func Consent() *rapid.Generator[atoll.Consent] {
	return rapid.Custom(func(t *rapid.T) atoll.Consent {
		return atoll.Consent{Requester: Account().Draw(t, "requester"), Deal: Digest().Draw(t, "deal")}
	})
}

// Voucher draws a valid voucher.
func Voucher() *rapid.Generator[atoll.Voucher] {
	return rapid.Custom(func(t *rapid.T) atoll.Voucher {
		return atoll.Voucher{Payer: Account().Draw(t, "payer"), Payee: Account().Draw(t, "payee"),
			Cumulative: Amount().Draw(t, "cumulative")}
	}).Filter(func(v atoll.Voucher) bool { return v.Payer != v.Payee })
}

// Cancel draws a valid cancellation.
func Cancel() *rapid.Generator[atoll.Cancel] {
	return rapid.Custom(func(t *rapid.T) atoll.Cancel {
		return atoll.Cancel{Requester: Account().Draw(t, "requester"), JobOffer: Digest().Draw(t, "jobOffer")}
	})
}

// Signed draws a message with a signature that is not its author's.
func Signed[M atoll.Message](m *rapid.Generator[M]) *rapid.Generator[atoll.Signed[M]] {
	return rapid.Custom(func(t *rapid.T) atoll.Signed[M] {
		return atoll.Signed[M]{Message: m.Draw(t, "message"), Signature: Signature().Draw(t, "signature")}
	})
}

// Maybe draws nil or a pointer to what g draws.
func Maybe[T any](g *rapid.Generator[T]) *rapid.Generator[*T] { return rapid.Ptr(g, true) }
