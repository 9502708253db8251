package peer

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/atoll-network/atoll"
)

var (
	// ErrClosed is returned by calls on a closed host.
	ErrClosed = errors.New("peer host is closed")
	// ErrNoMethod says that a peer does not serve a method.
	ErrNoMethod = errors.New("method is not served")
	// ErrQueueFull says that a notification was dropped, because the peer does
	// not read as fast as it is told.
	ErrQueueFull = errors.New("queue is full")
)

// errNoReturn is what a caller learns of a handler that panicked or ended its
// goroutine.
var errNoReturn = errors.New("internal error: the handler did not return")

// wireKind gives a kind of error its code on the wire.
type wireKind struct {
	code uint64
	kind error
}

// wireKinds returns the kinds of error that keep their identity between peers.
// A code, once given, keeps its meaning. 0 is any other error. An error of two
// kinds is sent as the first in this order.
func wireKinds() []wireKind {
	return []wireKind{
		{1, atoll.ErrMalformed},
		{2, atoll.ErrTooLarge},
		{3, atoll.ErrBadSignature},
		{4, atoll.ErrExpired},
		{5, atoll.ErrReplayed},
		{6, atoll.ErrNoMatch},
		{7, atoll.ErrUnfunded},
		{8, atoll.ErrNotFound},
		{9, atoll.ErrRefused},
		{10, atoll.ErrCanceled},
		{11, atoll.ErrWrongContent},
		{12, atoll.ErrUnreachable},
		{13, ErrNoMethod},
	}
}

// RemoteError is an error that a peer's handler returned. [errors.Is] finds
// the kinds of package atoll in it.
type RemoteError struct {
	Peer atoll.PeerID
	// Kind is one of package atoll's kinds, [ErrNoMethod], or nil.
	Kind error
	// Text is what the peer said: at most 1,024 bytes, one line, printable.
	Text string
}

func (e *RemoteError) Error() string { return fmt.Sprintf("peer %s: %s", e.Peer, e.Text) }

// Unwrap returns the kind.
func (e *RemoteError) Unwrap() error { return e.Kind }

// encodeError makes the code and text of an error frame.
func encodeError(err error) (code uint64, text string) {
	for _, k := range wireKinds() {
		if errors.Is(err, k.kind) {
			code = k.code
			break
		}
	}
	var remote *RemoteError
	if errors.As(err, &remote) && err == error(remote) {
		return code, clean(remote.Text) // passed on: not "peer A: peer B: …"
	}
	return code, clean(err.Error())
}

// decodeError is the reverse. Bytes from a peer are made safe to print.
func decodeError(from atoll.PeerID, f frame) error {
	e := &RemoteError{Peer: from, Text: clean(string(f.payload))}
	for _, k := range wireKinds() {
		if k.code == f.code {
			e.Kind = k.kind
		}
	}
	if e.Text == "" {
		e.Text = "no reason given"
		if e.Kind != nil {
			e.Text = e.Kind.Error()
		}
	}
	return e
}

// clean makes one printable line of at most maxErrorText bytes.
func clean(s string) string {
	if len(s) > 4*maxErrorText {
		s = s[:4*maxErrorText]
	}
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case r == utf8.RuneError || !unicode.IsPrint(r):
			return -1
		}
		return r
	}, s)
	s = strings.TrimSpace(s)
	if len(s) <= maxErrorText {
		return s
	}
	s = s[:maxErrorText-len("…")]
	for !utf8.ValidString(s) {
		s = s[:len(s)-1]
	}
	return s + "…"
}
