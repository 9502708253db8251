package wallet

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/atoll-network/atoll"
)

// answers is a prompt with a list of answers, which fails when they run out.
func answers(t *testing.T, list ...string) Prompt {
	return func(question string) (string, error) {
		if len(list) == 0 {
			t.Errorf("asked once too often: %q", question)
			return "", errNoTerminal
		}
		a := list[0]
		list = list[1:]
		return a, nil
	}
}

func TestSignerIsOfTheEnvironmentThenTheStoreThenTheNetwork(t *testing.T) {
	full, empty := light(t), light(t)
	bring(t, full, key0, "secret")
	bring(t, full, key1, "secret")
	password := secretFile(t, "secret\n", 0o600)
	const other = "5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a"
	const otherAddr = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"
	tests := []struct {
		name   string
		o      Options
		prompt []string
		want   string
	}{
		{"key in the environment", Options{Dir: full.Dir, Getenv: env(KeyVariable, other)}, nil, otherAddr},
		{"key in the environment, with 0x and a line's end", Options{Dir: full.Dir, Getenv: env(KeyVariable, "0x"+other+"\n")}, nil, otherAddr},
		{"key in the environment, and its account named", Options{Dir: full.Dir, Account: otherAddr, Getenv: env(KeyVariable, other)}, nil, otherAddr},
		{"key in the environment before the fallback", Options{Dir: empty.Dir, Fallback: key0, Getenv: env(KeyVariable, other)}, nil, otherAddr},
		{"default account", Options{Dir: full.Dir}, []string{"secret"}, addr0},
		{"default account, password in a file", Options{Dir: full.Dir, Getenv: env(PasswordVariable, password)}, nil, addr0},
		{"default account before the fallback", Options{Dir: full.Dir, Fallback: other}, []string{"secret"}, addr0},
		{"named account", Options{Dir: full.Dir, Account: addr1}, []string{"secret"}, addr1},
		{"named account in small letters", Options{Dir: full.Dir, Account: strings.ToLower(addr1)}, []string{"secret"}, addr1},
		{"fallback", Options{Dir: empty.Dir, Fallback: other}, nil, otherAddr},
		{"fallback by name", Options{Dir: full.Dir, Account: otherAddr, Fallback: other}, nil, otherAddr},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if test.o.Getenv == nil {
				test.o.Getenv = env()
			}
			if who, err := Who(test.o); err != nil || who.Hex() != test.want {
				t.Errorf("account %s (%v), want %s", who, err, test.want)
			}
			test.o.Prompt = answers(t, test.prompt...)
			s, err := Choose(test.o)
			if err != nil || s.Account().Hex() != test.want {
				t.Fatalf("signer %v (%v), want %s", s, err, test.want)
			}
			if text := fmt.Sprintf("%v %+v %#v", s, s, s); strings.Contains(text, key0[:16]) || strings.Contains(text, other[:16]) {
				t.Errorf("signer prints as %s", text)
			}
		})
	}
}

func TestNoSignerSaysWhatToDo(t *testing.T) {
	full, empty := light(t), light(t)
	bring(t, full, key0, "secret")
	tests := []struct {
		name string
		o    Options
		kind error
		want []string
	}{
		{"nothing at all", Options{Dir: empty.Dir}, ErrNoKey, []string{KeyVariable, PasswordVariable, "terminal", "wallet new"}},
		{"no password", Options{Dir: full.Dir}, ErrNoKey, []string{addr0, KeyVariable, PasswordVariable, "terminal"}},
		{"no password on a devnet", Options{Dir: full.Dir, Fallback: key1}, ErrNoKey, []string{"--account " + addr1}},
		{"account that is not there", Options{Dir: full.Dir, Account: addr1}, atoll.ErrNotFound, []string{addr1, "wallet import", KeyVariable}},
		{"key and account that differ", Options{Dir: full.Dir, Account: addr0, Getenv: env(KeyVariable, key1)}, nil, []string{addr0, addr1, KeyVariable}},
		{"key that is none", Options{Dir: full.Dir, Getenv: env(KeyVariable, key0[:63]+"x")}, nil, []string{KeyVariable, "64 hex"}},
		{"password file that is not there", Options{Dir: full.Dir, Getenv: env(PasswordVariable, "/nonexistent")}, os.ErrNotExist, []string{PasswordVariable}},
		{"wrong password in a file", Options{Dir: full.Dir, Getenv: env(PasswordVariable, secretFile(t, "hunter2", 0o600))}, ErrWrongPassword, []string{addr0}},
		{"password file too large", Options{Dir: full.Dir, Getenv: env(PasswordVariable, secretFile(t, strings.Repeat("x", maxSecret+1), 0o600))}, atoll.ErrTooLarge, nil},
		{"input that is no terminal", Options{Dir: full.Dir, In: strings.NewReader("secret\n")}, ErrNoKey, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if test.o.Getenv == nil {
				test.o.Getenv = env()
			}
			_, err := Choose(test.o)
			if err == nil || test.kind != nil && !errors.Is(err, test.kind) {
				t.Fatalf("got %v, want %v", err, test.kind)
			}
			for _, w := range test.want {
				if !strings.Contains(err.Error(), w) {
					t.Errorf("error %q does not say %q", err, w)
				}
			}
			for _, secret := range []string{key0[:16], key1[:16], "hunter2", "secret"} {
				if strings.Contains(err.Error(), secret) {
					t.Errorf("error shows a secret: %v", err)
				}
			}
		})
	}
}

func TestPasswordFileOpenToEveryoneIsRefused(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("modes mean nothing here")
	}
	s := light(t)
	bring(t, s, key0, "secret")
	for mode, ok := range map[os.FileMode]bool{0o600: true, 0o400: true, 0o640: true, 0o644: false, 0o606: false, 0o601: false} {
		path := secretFile(t, "secret", mode)
		_, err := Choose(Options{Dir: s.Dir, Getenv: env(PasswordVariable, path)})
		if ok && err != nil {
			t.Errorf("mode %04o: %v", mode, err)
		}
		if !ok && (err == nil || !strings.Contains(err.Error(), "chmod 600")) {
			t.Errorf("mode %04o: got %v", mode, err)
		}
	}
}

func TestOnlyTheLineEndIsNoPartOfThePassword(t *testing.T) {
	for text, want := range map[string]string{"a b": "a b", " a ": " a ", "a\n": "a", "a\r\n": "a", "a\n\n": "a\n"} {
		p, err := NewPassword(Options{Getenv: env(PasswordVariable, secretFile(t, text, 0o600))})
		if err != nil || p != want {
			t.Errorf("file %q gives %q (%v), want %q", text, p, err, want)
		}
	}
}

func TestNewPasswordIsAskedForTwice(t *testing.T) {
	ask := func(list ...string) (string, error) {
		return NewPassword(Options{Getenv: env(), Prompt: answers(t, list...)})
	}
	if p, err := ask("one", "one"); err != nil || p != "one" {
		t.Errorf("got %q, %v", p, err)
	}
	if _, err := ask("one", "two"); err == nil || !strings.Contains(err.Error(), "differ") {
		t.Errorf("got %v", err)
	}
	if _, err := ask(""); err == nil || !strings.Contains(err.Error(), "empty") {
		t.Errorf("got %v", err)
	}
	if _, err := NewPassword(Options{Getenv: env()}); err == nil || !strings.Contains(err.Error(), PasswordVariable) {
		t.Errorf("got %v", err)
	}
}

func TestKeyToImportIsReadFromAFileOrTheInput(t *testing.T) {
	if k, err := ReadKey(Options{}, secretFile(t, key0, 0o600)); err != nil || k != key0 {
		t.Errorf("file gives %q, %v", k, err)
	}
	if k, err := ReadKey(Options{In: strings.NewReader(key0 + "\n")}, ""); err != nil || k != key0+"\n" {
		t.Errorf("input gives %q, %v", k, err)
	}
	if k, err := ReadKey(Options{Prompt: answers(t, key0)}, ""); err != nil || k != key0 {
		t.Errorf("question gives %q, %v", k, err)
	}
	if _, err := ReadKey(Options{In: bytes.NewReader(make([]byte, maxSecret+1))}, ""); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("got %v", err)
	}
	if _, err := ReadKey(Options{}, key0); err == nil || strings.Contains(err.Error(), key0) {
		t.Errorf("a key for a file's name: %v", err)
	}
	if _, err := ReadKey(Options{}, ""); err == nil {
		t.Error("no input is accepted")
	}
	if runtime.GOOS != "windows" {
		if _, err := ReadKey(Options{}, secretFile(t, key0, 0o644)); err == nil || !strings.Contains(err.Error(), "chmod 600") {
			t.Errorf("got %v", err)
		}
	}
}
