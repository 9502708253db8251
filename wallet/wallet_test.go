package wallet

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/atoll-network/atoll"
)

// The keys are those of a development mnemonic, known to everyone.
const (
	key0  = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"
	addr0 = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"
	key1  = "59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d"
	addr1 = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"
)

// light is a store whose passwords cost little to try.
func light(t *testing.T) *Store {
	t.Helper()
	return &Store{Dir: filepath.Join(t.TempDir(), "keystore"), ScryptN: 2, ScryptP: 1}
}

func bring(t *testing.T, s *Store, key, password string) atoll.Account {
	t.Helper()
	k, err := ParseKey(key)
	if err != nil {
		t.Fatal(err)
	}
	who, err := s.Import(k, password)
	if err != nil {
		t.Fatal(err)
	}
	return who
}

func secretFile(t *testing.T, text string, mode os.FileMode) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "words")
	if err := os.WriteFile(path, []byte(text), mode); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, mode); err != nil {
		t.Fatal(err)
	}
	return path
}

func env(pairs ...string) func(string) string {
	return func(name string) string {
		for i := 0; i < len(pairs); i += 2 {
			if pairs[i] == name {
				return pairs[i+1]
			}
		}
		return ""
	}
}

func TestKeptKeySignsForItsAccount(t *testing.T) {
	s := light(t)
	who, err := s.New("secret")
	if err != nil {
		t.Fatal(err)
	}
	signer, err := (&Store{Dir: s.Dir}).Signer(who, "secret")
	if err != nil {
		t.Fatal(err)
	}
	digest := crypto.Keccak256Hash([]byte("x"))
	sig, err := signer.SignDigest(digest)
	if err != nil {
		t.Fatal(err)
	}
	if by, err := atoll.Recover(digest, sig); err != nil || by != who {
		t.Errorf("signed by %s (%v), want %s", by, err, who)
	}
}

func TestImportedKeyIsGoEthereumsToo(t *testing.T) {
	s := light(t)
	if who := bring(t, s, "0x"+key0+"\n", "secret"); who.Hex() != addr0 {
		t.Fatalf("account %s, want %s", who, addr0)
	}
	f, err := s.find(crypto.PubkeyToAddress(mustKey(t, key0).PublicKey))
	if err != nil {
		t.Fatal(err)
	}
	k, err := keystore.DecryptKey(f.text, "secret")
	if err != nil || k.Address.Hex() != addr0 {
		t.Errorf("go-ethereum reads %v, %v", k, err)
	}
	if a, err := keystore.StoreKey(s.Dir, "other", 2, 1); err != nil {
		t.Fatal(err)
	} else if _, err := s.Signer(a.Address, "other"); err != nil {
		t.Errorf("a key of go-ethereum's: %v", err)
	}
}

func TestWrongPasswordIsSaidAsSuch(t *testing.T) {
	s := light(t)
	who := bring(t, s, key0, "secret")
	for _, p := range []string{"", "Secret", "secret "} {
		_, err := s.Signer(who, p)
		if !errors.Is(err, ErrWrongPassword) || !strings.Contains(err.Error(), addr0) {
			t.Errorf("password %q: %v", p, err)
		}
		if strings.Contains(fmt.Sprint(err), "Secret") {
			t.Errorf("error shows the password: %v", err)
		}
	}
}

func TestUnknownAccountIsNotFound(t *testing.T) {
	s := light(t)
	bring(t, s, key0, "secret")
	if _, err := s.Signer(atoll.Account{1}, "secret"); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("got %v", err)
	}
	if err := s.SetDefault(atoll.Account{1}); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("got %v", err)
	}
}

func TestStoreIsForItsOwnerOnly(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("modes mean nothing here")
	}
	s := light(t)
	bring(t, s, key0, "secret")
	err := filepath.Walk(s.Dir, func(path string, st os.FileInfo, err error) error {
		if err != nil {
			return err
		}
		want := os.FileMode(0o600)
		if st.IsDir() {
			want = 0o700
		}
		if st.Mode().Perm() != want {
			t.Errorf("%s has mode %04o, want %04o", path, st.Mode().Perm(), want)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(s.Dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if _, err := s.New("secret"); err == nil || !strings.Contains(err.Error(), "chmod 700") {
		t.Errorf("a store that others may read took a key: %v", err)
	}
}

func TestKeyIsNowhereInTheClear(t *testing.T) {
	s := light(t)
	bring(t, s, key0, "secret")
	raw := crypto.FromECDSA(mustKey(t, key0))
	entries, err := os.ReadDir(s.Dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		b, err := os.ReadFile(filepath.Join(s.Dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(bytes.ToLower(b), []byte(key0)) || bytes.Contains(b, raw) || bytes.Contains(b, []byte("secret")) {
			t.Errorf("%s holds the key or the password", e.Name())
		}
	}
}

func TestEmptyPasswordAndSecondImportAreRefused(t *testing.T) {
	s := light(t)
	if _, err := s.New(""); err == nil || !strings.Contains(err.Error(), "empty") {
		t.Errorf("empty password: %v", err)
	}
	bring(t, s, key0, "secret")
	if _, err := s.Import(mustKey(t, key0), "other"); err == nil || !strings.Contains(err.Error(), "already") {
		t.Errorf("second import: %v", err)
	}
}

func TestFirstAccountIsTheDefaultUntilAnotherIsChosen(t *testing.T) {
	s := light(t)
	if _, err := s.Default(); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("an empty store has a default: %v", err)
	}
	bring(t, s, key0, "secret")
	second := bring(t, s, key1, "secret")
	expect := func(want string) {
		t.Helper()
		if d, err := s.Default(); err != nil || d.Hex() != want {
			t.Errorf("default %s (%v), want %s", d, err, want)
		}
	}
	expect(addr0)
	if err := s.SetDefault(second); err != nil {
		t.Fatal(err)
	}
	expect(addr1)
	who, err := s.List()
	if err != nil || len(who) != 2 || who[0].Hex() != addr1 || who[1].Hex() != addr0 {
		t.Errorf("list is %v (%v)", who, err)
	}
	path := filepath.Join(s.Dir, defaultFile)
	for content, say := range map[string]string{"x": "no address", atoll.Account{1}.Hex(): "no key"} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Default(); err == nil || !strings.Contains(err.Error(), say) || !strings.Contains(err.Error(), "wallet use") {
			t.Errorf("default file %q: %v", content, err)
		}
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Default(); err == nil || !strings.Contains(err.Error(), "wallet use") {
		t.Errorf("two accounts and no default: %v", err)
	}
}

func TestForeignFilesInAStoreArePassedOver(t *testing.T) {
	s := light(t)
	bring(t, s, key0, "secret")
	for name, text := range map[string]string{
		"notes.txt": "hello", "empty": "", ".hidden": "{}", "old.json~": "{}",
		"big": strings.Repeat(" ", maxKeyFile+1), "other.json": `{"address": "x"}`,
	} {
		if err := os.WriteFile(filepath.Join(s.Dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(filepath.Join(s.Dir, "folder"), 0o700); err != nil {
		t.Fatal(err)
	}
	if who, err := s.List(); err != nil || len(who) != 1 {
		t.Errorf("list is %v (%v)", who, err)
	}
}

func TestSwappedKeyFileIsRefused(t *testing.T) {
	s := light(t)
	bring(t, s, key0, "secret")
	f, err := s.find(crypto.PubkeyToAddress(mustKey(t, key0).PublicKey))
	if err != nil {
		t.Fatal(err)
	}
	lie := bytes.Replace(f.text, []byte(strings.ToLower(addr0[2:])), []byte(strings.ToLower(addr1[2:])), 1)
	if err := os.WriteFile(f.path, lie, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Signer(crypto.PubkeyToAddress(mustKey(t, key1).PublicKey), "secret"); !errors.Is(err, atoll.ErrMalformed) {
		t.Errorf("got %v", err)
	}
}

func TestKeyFileThatAsksForTooMuchIsRefused(t *testing.T) {
	s := light(t)
	bring(t, s, key0, "secret")
	f, err := s.find(crypto.PubkeyToAddress(mustKey(t, key0).PublicKey))
	if err != nil {
		t.Fatal(err)
	}
	edit := func(change func(c, kdf map[string]any)) []byte {
		var v map[string]any
		if err := json.Unmarshal(f.text, &v); err != nil {
			t.Fatal(err)
		}
		c := v["crypto"].(map[string]any)
		change(c, c["kdfparams"].(map[string]any))
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	if _, err := parseKeyFile(edit(func(_, _ map[string]any) {})); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(c, kdf map[string]any){
		"memory":           func(_, k map[string]any) { k["n"] = 1 << 40 },
		"blocks":           func(_, k map[string]any) { k["r"] = 1 << 40 },
		"lanes":            func(_, k map[string]any) { k["p"] = 1000 },
		"no n":             func(_, k map[string]any) { delete(k, "n") },
		"no salt":          func(_, k map[string]any) { delete(k, "salt") },
		"salt of a number": func(_, k map[string]any) { k["salt"] = 1 },
		"short key":        func(_, k map[string]any) { k["dklen"] = 16 },
		"N for n":          func(_, k map[string]any) { k["N"] = k["n"]; delete(k, "n") },
		"fraction":         func(_, k map[string]any) { k["p"] = 1.5 },
		"short iv":         func(c, _ map[string]any) { c["cipherparams"] = map[string]any{"iv": "00"} },
		"unknown KDF":      func(c, _ map[string]any) { c["kdf"] = "argon2" },
		"PBKDF2 forever":   func(c, k map[string]any) { c["kdf"] = "pbkdf2"; k["c"] = 1 << 40; k["prf"] = "hmac-sha256" },
	} {
		if _, err := parseKeyFile(edit(change)); !errors.Is(err, atoll.ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func mustKey(t *testing.T, text string) *ecdsa.PrivateKey {
	t.Helper()
	k, err := ParseKey(text)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestParseKeyShowsNothingOfWhatItRefuses(t *testing.T) {
	for _, text := range []string{"", "0x", key0[1:], key0 + "0", "g" + key0[1:], strings.Repeat("0", 64), strings.Repeat("f", 64), "0x0x" + key0} {
		_, err := ParseKey(text)
		if err == nil {
			t.Errorf("%q is accepted", text)
			continue
		}
		if strings.Contains(err.Error(), key0[1:20]) || strings.Contains(err.Error(), `'g'`) {
			t.Errorf("error shows the key: %v", err)
		}
	}
}

func FuzzParseKeyFile(f *testing.F) {
	key, err := ParseKey(key0)
	if err != nil {
		f.Fatal(err)
	}
	good, err := encrypt(key, "secret", 2, 1)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add([]byte(`{"version":3,"address":"` + addr0 + `","id":"x","crypto":{"kdf":"pbkdf2","kdfparams":{"c":1,"dklen":32,"prf":"x","salt":""},"cipherparams":{"iv":"00000000000000000000000000000000"}}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		who, err := parseKeyFile(b)
		if err != nil {
			if !errors.Is(err, atoll.ErrMalformed) {
				t.Errorf("error of another kind: %v", err)
			}
			return
		}
		var k keyFile
		if err := json.Unmarshal(b, &k); err != nil {
			t.Fatal(err)
		}
		// What is checked must not panic. Trying a password may take long.
		work := 1.0
		for _, name := range []string{"n", "r", "p", "c"} {
			if f, ok := k.Crypto.KDFParams[name].(float64); ok {
				work *= f
			}
		}
		if work <= 1<<12 {
			decrypt(b, who, "secret")
		}
	})
}
