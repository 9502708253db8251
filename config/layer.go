package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/BurntSushi/toml"
)

// values are settings of which any may be missing.
type values struct {
	Network  *string `toml:"network"`
	RPC      *string `toml:"rpc"`
	Account  *string `toml:"account"`
	LogLevel *string `toml:"log-level"`
	DataDir  *string `toml:"data-dir"`
	JSON     *bool   `toml:"json"`
}

// layer is one place that settings come from.
type layer struct {
	values
	name func(key string) string // how the place calls a setting, for errors
	dir  string                  // of the file; "" if the place is no file
}

// first returns a setting from the first layer that has it, and that layer.
func first[T any](layers []layer, get func(values) *T, otherwise T) (T, layer) {
	for _, l := range layers {
		if v := get(l.values); v != nil {
			return *v, l
		}
	}
	return otherwise, layer{name: func(key string) string { return key }}
}

func readEnv() (layer, error) {
	l := layer{name: variable}
	get := func(key string) *string {
		if v := os.Getenv(variable(key)); v != "" {
			return &v
		}
		return nil
	}
	l.Network, l.RPC, l.Account = get("network"), get("rpc"), get("account")
	l.LogLevel, l.DataDir = get("log-level"), get("data-dir")
	if v := get("json"); v != nil {
		b, err := parseBool(*v)
		if err != nil {
			return layer{}, fmt.Errorf("%s %q: %w", variable("json"), *v, err)
		}
		l.JSON = &b
	}
	return l, nil
}

// variable is the name of a setting in the environment.
func variable(key string) string {
	return "ATOLL_" + strings.ToUpper(strings.ReplaceAll(key, "-", "_"))
}

// readFile reads config.toml; that there is none is no error.
func readFile(path string) (layer, error) {
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return layer{}, nil
	}
	if err != nil {
		return layer{}, fmt.Errorf("configuration: %w", err)
	}
	v, err := parse(b)
	if err != nil {
		return layer{}, fmt.Errorf("%s: %w", path, err)
	}
	return layer{values: v, dir: filepath.Dir(path), name: func(key string) string { return path + ": " + key }}, nil
}

// parse reads the text of a config.toml, and refuses keys that mean nothing.
func parse(b []byte) (values, error) {
	var v values
	meta, err := toml.Decode(string(b), &v)
	if err != nil {
		return values{}, err
	}
	if u := meta.Undecoded(); len(u) > 0 {
		return values{}, fmt.Errorf("unknown setting %q; there are network, rpc, account, json, log-level and data-dir", u[0].String())
	}
	return v, nil
}

// optional is a flag that knows whether it was given.
type optional[T any] struct {
	to    **T
	parse func(string) (T, error)
	kind  string // what the value is, for help
}

// String implements pflag.Value.
func (o *optional[T]) String() string {
	if o.to == nil || *o.to == nil {
		return ""
	}
	return fmt.Sprint(**o.to)
}

// Set implements pflag.Value.
func (o *optional[T]) Set(s string) error {
	v, err := o.parse(s)
	if err != nil {
		return err
	}
	*o.to = &v
	return nil
}

// Type implements pflag.Value.
func (o *optional[T]) Type() string { return o.kind }

func parseString(s string) (string, error) { return s, nil }

func parseBool(s string) (bool, error) {
	b, err := strconv.ParseBool(s)
	if err != nil {
		return false, errors.New("want true or false")
	}
	return b, nil
}
