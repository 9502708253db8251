package atoll

import "errors"

// The kinds of error that callers tell apart. Every error that Atoll returns
// for one of these reasons wraps the kind, and says which value was at fault.
var (
	// ErrMalformed says that bytes are not the canonical form of a message.
	ErrMalformed = errors.New("malformed message")
	// ErrTooLarge says that a message, file or output is over its bound.
	ErrTooLarge = errors.New("too large")
	// ErrBadSignature says that a signature is not that of the stated signer,
	// or was made for another chain, contract or message.
	ErrBadSignature = errors.New("bad signature")
	// ErrExpired says that a message came after its own deadline.
	ErrExpired = errors.New("expired")
	// ErrReplayed says that a message was used before.
	ErrReplayed = errors.New("replayed")
	// ErrNoMatch says that no resource offer satisfies a job offer.
	ErrNoMatch = errors.New("no offer matches")
	// ErrUnfunded says that an account's escrow does not cover a promise.
	ErrUnfunded = errors.New("escrow does not cover it")
	// ErrNotFound says that the named thing is not known here.
	ErrNotFound = errors.New("not found")
	// ErrRefused says that a party declined, by its own rules.
	ErrRefused = errors.New("refused")
	// ErrCanceled says that the requester canceled the job.
	ErrCanceled = errors.New("job canceled")
	// ErrWrongContent says that bytes do not hash to the CID they go by.
	ErrWrongContent = errors.New("content does not match its CID")
	// ErrUnreachable says that a peer or chain did not answer.
	ErrUnreachable = errors.New("unreachable")
)
