package wallet

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"

	"github.com/atoll-network/atoll"
)

// maxSecret bounds a password or key that is read, in bytes.
const maxSecret = 4096

// password finds the password of a key that there is.
func (o *Options) password(question string) (string, error) {
	if path := o.getenv(PasswordVariable); path != "" {
		return readPassword(path)
	}
	if ask := o.prompt(); ask != nil {
		p, err := ask(question)
		if !errors.Is(err, errNoTerminal) {
			return p, err
		}
	}
	return "", fmt.Errorf("%w: its password is needed; name a file that holds it in %s, or run this at a terminal, "+
		"or set %s instead", ErrNoKey, PasswordVariable, KeyVariable)
}

// NewPassword finds the password for a key that is about to be kept: in the
// file that ATOLL_KEYSTORE_PASSWORD_FILE names, or by asking twice at the
// terminal.
func NewPassword(o Options) (string, error) {
	if path := o.getenv(PasswordVariable); path != "" {
		return readPassword(path)
	}
	ask := o.prompt()
	if ask == nil {
		ask = noPrompt
	}
	first, err := ask("New password: ")
	if errors.Is(err, errNoTerminal) {
		return "", fmt.Errorf("a password is needed to keep the key: name a file that holds it in %s, or run this at a terminal", PasswordVariable)
	}
	if err != nil {
		return "", err
	}
	if first == "" {
		return "", errors.New("the password is empty; it would not protect the key")
	}
	second, err := ask("The same again: ")
	if err != nil {
		return "", err
	}
	if first != second {
		return "", errors.New("the two passwords differ; nothing was kept")
	}
	return first, nil
}

// ReadKey reads a private key that is to be imported: from a file that only its
// owner can read, or else from In, where it is asked for without an echo if In
// is a terminal.
func ReadKey(o Options, path string) (string, error) {
	if _, err := ParseKey(path); err == nil {
		return "", errors.New("the name of the file is a private key; it may be in your shell's history now")
	}
	if path != "" {
		return readSecret(path)
	}
	f, isFile := o.In.(*os.File)
	if o.Prompt != nil || isFile && isTerminal(f) {
		return o.prompt()("Private key: ")
	}
	if o.In == nil {
		return "", errors.New("no input to read a private key from")
	}
	b, err := io.ReadAll(io.LimitReader(o.In, maxSecret+1))
	if err != nil {
		return "", fmt.Errorf("read the private key: %w", err)
	}
	if len(b) > maxSecret {
		return "", fmt.Errorf("private key: more than %d bytes: %w", maxSecret, atoll.ErrTooLarge)
	}
	return string(b), nil
}

// readPassword reads a file that holds a password and nothing else, but for
// the end of its line.
func readPassword(path string) (string, error) {
	p, err := readSecret(path)
	if err != nil {
		return "", fmt.Errorf("%s: %w", PasswordVariable, err)
	}
	return strings.TrimSuffix(strings.TrimSuffix(p, "\n"), "\r"), nil
}

// readSecret reads a small file, unless everyone on the machine can. It may be
// a pipe.
func readSecret(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	st, err := f.Stat()
	if err != nil {
		return "", err
	}
	if m := st.Mode(); runtime.GOOS != "windows" && m.Perm()&0o007 != 0 {
		return "", fmt.Errorf("%s is open to every user of this machine (mode %04o); run: chmod 600 %s", path, m.Perm(), path)
	}
	b, err := io.ReadAll(io.LimitReader(f, maxSecret+1))
	if err != nil {
		return "", err
	}
	if len(b) > maxSecret {
		return "", fmt.Errorf("%s: more than %d bytes: %w", path, maxSecret, atoll.ErrTooLarge)
	}
	return string(b), nil
}
