// Package wallet keeps the keys of a user's accounts and finds the one to sign
// with.
//
// Keys rest in files encrypted with a password, in the format of Web3 Secret
// Storage, version 3, which other Ethereum wallets read and write. A key in the
// clear comes from the environment only, and a password from a file or a
// terminal: neither is ever an argument of a program, which everyone on the
// machine may see, nor part of an error.
package wallet

import (
	"bytes"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/atoll-network/atoll"
)

// ErrWrongPassword says that a password does not open an account's key.
var ErrWrongPassword = errors.New("wrong password")

// Store is a directory of encrypted keys. Its methods are safe for concurrent
// use, also by several processes.
type Store struct {
	// Dir holds the key files, readable by their owner only, and the file
	// "default" with the address of the account to use unless told otherwise.
	// It is created when the first key is.
	Dir string
	// ScryptN and ScryptP say how much work it is to try one password, see
	// RFC 7914. Zeros are go-ethereum's standard, 256 MiB and about a second;
	// only tests want less.
	ScryptN, ScryptP int
}

// defaultFile holds the default account's address.
const defaultFile = "default"

// List returns the accounts, sorted. Files that hold no key are passed over.
// That the directory does not exist is no error.
func (s *Store) List() ([]atoll.Account, error) {
	files, err := s.files()
	if err != nil {
		return nil, err
	}
	var who []atoll.Account
	for _, f := range files {
		who = append(who, f.account)
	}
	slices.SortFunc(who, func(a, b atoll.Account) int { return bytes.Compare(a[:], b[:]) })
	return slices.Compact(who), nil
}

// file is a key file.
type file struct {
	account atoll.Account
	path    string
	text    []byte
}

func (s *Store) files() ([]file, error) {
	entries, err := os.ReadDir(s.Dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("keystore: %w", err)
	}
	var files []file
	for _, e := range entries {
		if e.IsDir() || e.Name() == defaultFile || strings.HasPrefix(e.Name(), ".") || strings.HasSuffix(e.Name(), "~") {
			continue
		}
		path := filepath.Join(s.Dir, e.Name())
		text, err := readBounded(path, maxKeyFile)
		if err != nil {
			continue
		}
		if who, err := parseKeyFile(text); err == nil {
			files = append(files, file{who, path, text})
		}
	}
	return files, nil
}

// find returns the key file of an account. The error wraps atoll.ErrNotFound
// if there is none.
func (s *Store) find(who atoll.Account) (file, error) {
	files, err := s.files()
	if err != nil {
		return file{}, err
	}
	for _, f := range files {
		if f.account == who {
			return f, nil
		}
	}
	return file{}, fmt.Errorf("account %s in %s: %w", who, s.Dir, atoll.ErrNotFound)
}

// New makes a key and keeps it under a password. The first account of a store
// becomes its default.
func (s *Store) New(password string) (atoll.Account, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return atoll.Account{}, fmt.Errorf("make a key: %w", err)
	}
	return s.Import(key, password)
}

// Import keeps a key under a password, as [Store.New] does.
func (s *Store) Import(key *ecdsa.PrivateKey, password string) (atoll.Account, error) {
	who := crypto.PubkeyToAddress(key.PublicKey)
	if password == "" {
		return atoll.Account{}, errors.New("the password is empty; it would not protect the key")
	}
	had, err := s.List()
	if err != nil {
		return atoll.Account{}, err
	}
	if slices.Contains(had, who) {
		return atoll.Account{}, fmt.Errorf("account %s is in the wallet already", who)
	}
	if err := s.makeDir(); err != nil {
		return atoll.Account{}, err
	}
	n, p := s.ScryptN, s.ScryptP
	if n == 0 || p == 0 {
		n, p = keystore.StandardScryptN, keystore.StandardScryptP
	}
	text, err := encrypt(key, password, n, p)
	if err != nil {
		return atoll.Account{}, fmt.Errorf("account %s: %w", who, err)
	}
	if err := s.write(strings.ToLower(who.Hex())+".json", text, func(b []byte) error {
		_, err := decrypt(b, who, password)
		return err
	}); err != nil {
		return atoll.Account{}, err
	}
	if len(had) == 0 {
		err = s.SetDefault(who)
	}
	return who, err
}

// makeDir creates the directory, or checks that it keeps others out.
func (s *Store) makeDir() error {
	if err := os.MkdirAll(s.Dir, 0o700); err != nil {
		return fmt.Errorf("keystore: %w", err)
	}
	st, err := os.Stat(s.Dir)
	if err != nil {
		return fmt.Errorf("keystore: %w", err)
	}
	if m := st.Mode().Perm(); runtime.GOOS != "windows" && m&0o077 != 0 {
		return fmt.Errorf("keystore %s is open to other users (mode %04o); run: chmod 700 %s", s.Dir, m, s.Dir)
	}
	return nil
}

// Signer opens an account's key. That takes about a second and 256 MiB, by
// design. The error wraps [ErrWrongPassword], or atoll.ErrNotFound if the
// account is not in the store.
func (s *Store) Signer(who atoll.Account, password string) (*atoll.KeySigner, error) {
	f, err := s.find(who)
	if err != nil {
		return nil, err
	}
	key, err := decrypt(f.text, who, password)
	if err != nil {
		return nil, fmt.Errorf("account %s (%s): %w", who, f.path, err)
	}
	return atoll.NewKeySigner(key), nil
}

// Default returns the account to use unless told otherwise: the one that was
// set, or the only one there is. The error wraps atoll.ErrNotFound if the store
// is empty.
func (s *Store) Default() (atoll.Account, error) {
	who, err := s.List()
	if err != nil {
		return atoll.Account{}, err
	}
	path := filepath.Join(s.Dir, defaultFile)
	b, err := readBounded(path, 256)
	switch {
	case errors.Is(err, fs.ErrNotExist) && len(who) == 0:
		return atoll.Account{}, fmt.Errorf("keystore %s has no account: %w", s.Dir, atoll.ErrNotFound)
	case errors.Is(err, fs.ErrNotExist) && len(who) == 1:
		return who[0], nil
	case errors.Is(err, fs.ErrNotExist):
		return atoll.Account{}, fmt.Errorf("keystore %s has %d accounts and no default; choose one with: atoll wallet use ACCOUNT", s.Dir, len(who))
	case err != nil:
		return atoll.Account{}, fmt.Errorf("default account: %w", err)
	}
	d, err := atoll.ParseAccount(strings.TrimSpace(string(b)))
	if err != nil {
		return atoll.Account{}, fmt.Errorf("default account: %s holds no address; write it anew with: atoll wallet use ACCOUNT", path)
	}
	if !slices.Contains(who, d) {
		return atoll.Account{}, fmt.Errorf("default account %s has no key in %s; choose another with: atoll wallet use ACCOUNT", d, s.Dir)
	}
	return d, nil
}

// SetDefault chooses the default account. The error wraps atoll.ErrNotFound if
// the account is not in the store.
func (s *Store) SetDefault(who atoll.Account) error {
	if _, err := s.find(who); err != nil {
		return err
	}
	return s.write(defaultFile, []byte(who.Hex()+"\n"), nil)
}

// write puts a file into the store, atomically and durably. If check is given,
// it must accept what was written.
func (s *Store) write(name string, content []byte, check func([]byte) error) (err error) {
	f, err := os.CreateTemp(s.Dir, ".new-*") // of mode 0600
	if err != nil {
		return fmt.Errorf("keystore: %w", err)
	}
	defer os.Remove(f.Name()) // fails once renamed
	_, err = f.Write(content)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("keystore: %w", err)
	}
	if check != nil {
		b, err := os.ReadFile(f.Name())
		if err == nil {
			err = check(b)
		}
		if err != nil {
			return fmt.Errorf("keystore: %s was not kept, since it does not read as it was written: %w", name, err)
		}
	}
	if err := os.Rename(f.Name(), filepath.Join(s.Dir, name)); err != nil {
		return fmt.Errorf("keystore: %w", err)
	}
	return syncDir(s.Dir)
}

// syncDir makes the names in a directory durable, where the system can.
func syncDir(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(dir)
	if err != nil {
		return fmt.Errorf("keystore: %w", err)
	}
	if err := errors.Join(d.Sync(), d.Close()); err != nil {
		return fmt.Errorf("keystore: %w", err)
	}
	return nil
}
