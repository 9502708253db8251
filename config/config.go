// Package config says where a command's settings come from: its flags, then
// variables of the environment named ATOLL_*, then the file config.toml, then
// defaults. What a network is made of stands in its profile, which the settings
// only name.
//
// The file is $XDG_CONFIG_HOME/atoll/config.toml, and may hold:
//
//	network   = "devnet"        # a profile's name or file
//	rpc       = "ws://…"        # instead of the profile's
//	account   = "0x…"           # of the wallet
//	json      = false           # print JSON
//	log-level = "warn"          # debug, info, warn or error
//	data-dir  = "/srv/atoll"    # instead of $XDG_DATA_HOME/atoll
//
// Each has a variable, such as ATOLL_LOG_LEVEL, and each but data-dir has a
// flag, such as --log-level. A variable that is empty counts as not set.
package config

import (
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/pflag"

	"github.com/atoll-network/atoll"
)

// DefaultNetwork is the network that commands use unless they are told
// another: the one that "atoll up" runs on this machine.
const DefaultNetwork = "devnet"

// Settings is what every command goes by. It is not changed after [Load].
type Settings struct {
	JSON     bool
	Network  string // the name or the file of a profile
	LogLevel slog.Level
	RPC      string // URL to use instead of the profile's; "" for the profile's
	Account  string // the wallet's account to use, in hex; "" for its default

	ConfigDir string // holds config.toml and the profiles of networks; may not exist
	DataDir   string // holds all that Atoll keeps on this machine; may not exist
}

// LogLevels are the names of log levels, the most telling first.
func LogLevels() []string { return []string{"debug", "info", "warn", "error"} }

// Load reads the settings. An error names the flag, variable or file that is
// at fault.
func Load(f Flags) (*Settings, error) {
	s := &Settings{}
	var err error
	if s.ConfigDir, err = home("XDG_CONFIG_HOME", ".config"); err != nil {
		return nil, fmt.Errorf("%w, or XDG_CONFIG_HOME and ATOLL_DATA_DIR", err)
	}
	file, err := readFile(filepath.Join(s.ConfigDir, "config.toml"))
	if err != nil {
		return nil, err
	}
	env, err := readEnv()
	if err != nil {
		return nil, err
	}
	layers := []layer{f.layer(), env, file}
	s.JSON, _ = first(layers, func(v values) *bool { return v.JSON }, false)
	if err := s.setNetwork(layers); err != nil {
		return nil, err
	}
	if err := s.setLogLevel(layers); err != nil {
		return nil, err
	}
	if err := s.setRPC(layers); err != nil {
		return nil, err
	}
	if err := s.setAccount(layers); err != nil {
		return nil, err
	}
	return s, s.setDataDir(layers)
}

func (s *Settings) setNetwork(layers []layer) error {
	n, from := first(layers, func(v values) *string { return v.Network }, DefaultNetwork)
	if n == "" {
		return fmt.Errorf("%s: want the name or the file of a network profile", from.name("network"))
	}
	if isPath(n) && from.dir != "" && !filepath.IsAbs(n) {
		n = filepath.Join(from.dir, n)
	}
	s.Network = n
	return nil
}

func (s *Settings) setLogLevel(layers []layer) error {
	l, from := first(layers, func(v values) *string { return v.LogLevel }, "warn")
	if !slices.Contains(LogLevels(), l) {
		return fmt.Errorf("%s %q: want %s", from.name("log-level"), l, strings.Join(LogLevels(), ", "))
	}
	return s.LogLevel.UnmarshalText([]byte(l))
}

func (s *Settings) setRPC(layers []layer) error {
	r, from := first(layers, func(v values) *string { return v.RPC }, "")
	s.RPC = r
	if r == "" {
		return nil
	}
	u, err := url.Parse(r)
	if err != nil || u.Host == "" || !slices.Contains([]string{"http", "https", "ws", "wss"}, u.Scheme) {
		// The URL is not quoted, since a provider's may hold a key.
		return fmt.Errorf("%s: want an http, https, ws or wss URL", from.name("rpc"))
	}
	return nil
}

func (s *Settings) setAccount(layers []layer) error {
	a, from := first(layers, func(v values) *string { return v.Account }, "")
	s.Account = a
	if a == "" {
		return nil
	}
	if !common.IsHexAddress(a) {
		// Not quoted either: it may be a private key by mistake.
		return fmt.Errorf("%s: want 0x and 40 hex digits, an account's address", from.name("account"))
	}
	if _, err := atoll.ParseAccount(a); err != nil {
		return fmt.Errorf("%s: %w", from.name("account"), err)
	}
	return nil
}

func (s *Settings) setDataDir(layers []layer) error {
	d, from := first(layers, func(v values) *string { return v.DataDir }, "")
	if d == "" {
		var err error
		if s.DataDir, err = home("XDG_DATA_HOME", ".local/share"); err != nil {
			return fmt.Errorf("%w, or XDG_DATA_HOME, or ATOLL_DATA_DIR", err)
		}
		return nil
	}
	if from.dir != "" && !filepath.IsAbs(d) {
		return fmt.Errorf("%s %q: want an absolute path", from.name("data-dir"), d)
	}
	var err error
	s.DataDir, err = filepath.Abs(d)
	return err
}

// NetworkPath is the file of the network's profile: the one that is named, or
// else NAME.json among the user's networks. That of the devnet is written by
// the process that runs it, and stands with the data.
func (s *Settings) NetworkPath() string {
	switch {
	case isPath(s.Network):
		return s.Network
	case s.Network == DefaultNetwork:
		return filepath.Join(s.DataDir, "networks", "devnet.json")
	}
	return filepath.Join(s.ConfigDir, "networks", s.Network+".json")
}

// isPath reports whether a network is named by a file.
func isPath(n string) bool {
	return strings.ContainsRune(n, '/') || strings.ContainsRune(n, filepath.Separator) || strings.HasSuffix(n, ".json")
}

// home returns Atoll's directory in the one that an XDG variable names. A
// relative one does not count, as the XDG Base Directory specification says.
func home(xdg, fallback string) (string, error) {
	if d := os.Getenv(xdg); filepath.IsAbs(d) {
		return filepath.Join(d, "atoll"), nil
	}
	h, err := os.UserHomeDir()
	if err != nil || !filepath.IsAbs(h) {
		return "", fmt.Errorf("no home directory: set HOME")
	}
	return filepath.Join(h, filepath.FromSlash(fallback), "atoll"), nil
}

// Flags are the settings that a command line gives. Register them, parse the
// flag set, and pass them to [Load].
type Flags struct{ given values }

// Register adds the flags to a flag set.
func (f *Flags) Register(fs *pflag.FlagSet) {
	fs.Var(&optional[string]{&f.given.Network, parseString, "name|file"}, "network", `network to use: a profile's name or file (default "devnet")`)
	fs.Var(&optional[string]{&f.given.RPC, parseString, "url"}, "rpc", "JSON-RPC endpoint of the chain, instead of the profile's")
	fs.Var(&optional[string]{&f.given.Account, parseString, "address"}, "account", "account of the wallet to use, instead of its default")
	fs.Var(&optional[string]{&f.given.LogLevel, parseString, "level"}, "log-level", `what to log: debug, info, warn or error (default "warn")`)
	fs.Var(&optional[bool]{&f.given.JSON, parseBool, "bool"}, "json", "print JSON")
	fs.Lookup("json").NoOptDefVal = "true"
}

func (f Flags) layer() layer {
	return layer{values: f.given, name: func(key string) string { return "--" + key }}
}
