package wallet

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/atoll-network/atoll"
)

// The environment variables that give a key, or the password of one.
const (
	KeyVariable      = "ATOLL_PRIVATE_KEY"
	PasswordVariable = "ATOLL_KEYSTORE_PASSWORD_FILE"
)

// ErrNoKey says that there is nothing to sign with, or no password to open it.
var ErrNoKey = errors.New("no key to sign with")

// Options says where keys are looked for, and how a password is asked for.
type Options struct {
	Dir string // the keystore
	// Account is the one to use, in hex; "" for the keystore's default.
	Account string
	// Fallback is a private key in hex for when there is no other: a devnet's,
	// known to everyone. "" for none.
	Fallback string
	// In and Err are where a password is asked for if they are a terminal's;
	// the controlling terminal is preferred. If In is no file, nobody is asked.
	In  io.Reader
	Err io.Writer
	// Getenv reads the environment; nil for os.Getenv.
	Getenv func(string) string
	// Prompt asks for passwords instead of the terminal.
	Prompt Prompt
}

// Choose returns the signer for a command:
//
//  1. the key in ATOLL_PRIVATE_KEY;
//  2. else the key of Account, or of the keystore's default account, whose
//     password is in the file that ATOLL_KEYSTORE_PASSWORD_FILE names, or is
//     asked for at the terminal;
//  3. else the fallback.
//
// The error wraps [ErrNoKey] if there is none of these, [ErrWrongPassword], or
// [ErrInterrupted].
func Choose(o Options) (atoll.Signer, error) {
	who, signer, err := o.pick()
	if err != nil || signer != nil {
		return signer, err
	}
	password, err := o.password(fmt.Sprintf("Password of %s: ", who))
	if errors.Is(err, ErrNoKey) && o.Fallback != "" {
		if key, e := ParseKey(o.Fallback); e == nil {
			err = fmt.Errorf("%w; or use the network's own account with --account %s", err, atoll.NewKeySigner(key).Account())
		}
	}
	if err != nil {
		return nil, fmt.Errorf("account %s: %w", who, err)
	}
	s, err := (&Store{Dir: o.Dir}).Signer(who, password)
	if err != nil {
		return nil, err
	}
	return s, nil
}

// Who returns the account that [Choose] would sign for, without opening it.
func Who(o Options) (atoll.Account, error) {
	who, _, err := o.pick()
	return who, err
}

// pick finds the account, and its signer if no password is needed.
func (o *Options) pick() (atoll.Account, atoll.Signer, error) {
	var want atoll.Account
	if o.Account != "" {
		var err error
		if want, err = atoll.ParseAccount(o.Account); err != nil {
			return want, nil, err
		}
	}
	if text := o.getenv(KeyVariable); text != "" {
		key, err := ParseKey(text)
		if err != nil {
			return want, nil, fmt.Errorf("%s: %w", KeyVariable, err)
		}
		s := atoll.NewKeySigner(key)
		if o.Account != "" && s.Account() != want {
			return want, nil, fmt.Errorf("%s is the key of %s, but account %s is asked for; unset one of the two", KeyVariable, s.Account(), want)
		}
		return s.Account(), s, nil
	}
	var fallback *atoll.KeySigner
	if o.Fallback != "" {
		key, err := ParseKey(o.Fallback)
		if err != nil {
			return want, nil, err
		}
		fallback = atoll.NewKeySigner(key)
	}
	store := Store{Dir: o.Dir}
	if o.Account != "" {
		_, err := store.find(want)
		if errors.Is(err, atoll.ErrNotFound) && fallback != nil && fallback.Account() == want {
			return want, fallback, nil
		}
		if errors.Is(err, atoll.ErrNotFound) {
			err = fmt.Errorf("%w; bring its key in with: atoll wallet import, or set %s", err, KeyVariable)
		}
		return want, nil, err
	}
	who, err := store.Default()
	switch {
	case err == nil:
		return who, nil, nil
	case !errors.Is(err, atoll.ErrNotFound):
		return who, nil, err
	case fallback != nil:
		return fallback.Account(), fallback, nil
	}
	return who, nil, fmt.Errorf("%w: set %s; or make an account with atoll wallet new, "+
		"and give its password in a file that %s names, or at a terminal", ErrNoKey, KeyVariable, PasswordVariable)
}

func (o *Options) getenv(name string) string {
	if o.Getenv != nil {
		return o.Getenv(name)
	}
	return os.Getenv(name)
}
