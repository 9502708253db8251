package config

import (
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/pflag"
)

// place gives a test a home of its own and an environment without settings.
func place(t *testing.T) (home string) {
	t.Helper()
	home = t.TempDir()
	t.Setenv("HOME", home)
	for _, v := range []string{"XDG_CONFIG_HOME", "XDG_DATA_HOME", "ATOLL_NETWORK", "ATOLL_RPC", "ATOLL_ACCOUNT",
		"ATOLL_LOG_LEVEL", "ATOLL_JSON", "ATOLL_DATA_DIR"} {
		t.Setenv(v, "")
	}
	return home
}

func write(t *testing.T, home, text string) (path string) {
	t.Helper()
	path = filepath.Join(home, ".config", "atoll", "config.toml")
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func load(t *testing.T, args ...string) (*Settings, error) {
	t.Helper()
	var f Flags
	fs := pflag.NewFlagSet("test", pflag.ContinueOnError)
	f.Register(fs)
	if err := fs.Parse(args); err != nil {
		return nil, err
	}
	return Load(f)
}

const (
	account0 = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"
	account1 = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"
	account2 = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"
)

func TestFlagsWinOverVariablesOverFileOverDefaults(t *testing.T) {
	tests := []struct {
		key, variable    string
		def              any
		file, env, flag  string
		wantFile         any
		wantEnv, wantArg any
		get              func(*Settings) any
	}{
		{"network", "ATOLL_NETWORK", "devnet", `"f"`, "e", "a", "f", "e", "a",
			func(s *Settings) any { return s.Network }},
		{"rpc", "ATOLL_RPC", "", `"ws://f"`, "http://e", "wss://a", "ws://f", "http://e", "wss://a",
			func(s *Settings) any { return s.RPC }},
		{"account", "ATOLL_ACCOUNT", "", `"` + account0 + `"`, account1, account2, account0, account1, account2,
			func(s *Settings) any { return s.Account }},
		{"log-level", "ATOLL_LOG_LEVEL", slog.LevelWarn, `"debug"`, "info", "error",
			slog.LevelDebug, slog.LevelInfo, slog.LevelError, func(s *Settings) any { return s.LogLevel }},
		{"json", "ATOLL_JSON", false, "true", "false", "true", true, false, true,
			func(s *Settings) any { return s.JSON }},
	}
	for _, test := range tests {
		t.Run(test.key, func(t *testing.T) {
			home := place(t)
			expect := func(want any, args ...string) {
				t.Helper()
				s, err := load(t, args...)
				if err != nil {
					t.Fatal(err)
				}
				if got := test.get(s); got != want {
					t.Errorf("%s is %v, want %v", test.key, got, want)
				}
			}
			expect(test.def)
			write(t, home, test.key+" = "+test.file)
			expect(test.wantFile)
			t.Setenv(test.variable, test.env)
			expect(test.wantEnv)
			expect(test.wantArg, "--"+test.key+"="+test.flag)
		})
	}
}

func TestDataDirIsTheVariablesThenTheFilesThenTheDesktops(t *testing.T) {
	home := place(t)
	expect := func(want string) {
		t.Helper()
		s, err := load(t)
		if err != nil {
			t.Fatal(err)
		}
		if s.DataDir != want {
			t.Errorf("data directory %s, want %s", s.DataDir, want)
		}
	}
	expect(filepath.Join(home, ".local", "share", "atoll"))
	t.Setenv("XDG_DATA_HOME", "relative, so it does not count")
	expect(filepath.Join(home, ".local", "share", "atoll"))
	t.Setenv("XDG_DATA_HOME", filepath.Join(home, "xdg"))
	expect(filepath.Join(home, "xdg", "atoll"))
	write(t, home, `data-dir = "/file"`)
	expect("/file")
	t.Setenv("ATOLL_DATA_DIR", "/env")
	expect("/env")
	t.Setenv("ATOLL_DATA_DIR", "relative")
	wd, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	expect(filepath.Join(wd, "relative"))
}

func TestConfigDirFollowsXDG(t *testing.T) {
	home := place(t)
	t.Setenv("XDG_CONFIG_HOME", filepath.Join(home, "c"))
	s, err := load(t)
	if err != nil {
		t.Fatal(err)
	}
	if want := filepath.Join(home, "c", "atoll"); s.ConfigDir != want {
		t.Errorf("configuration in %s, want %s", s.ConfigDir, want)
	}
}

func TestNetworkIsAFileOrANameOfOne(t *testing.T) {
	home := place(t)
	for network, want := range map[string]string{
		"devnet":    filepath.Join(home, ".local", "share", "atoll", "networks", "devnet.json"),
		"sepolia":   filepath.Join(home, ".config", "atoll", "networks", "sepolia.json"),
		"mine.json": "mine.json",
		"./mine":    "./mine",
		"/a/b":      "/a/b",
	} {
		s, err := load(t, "--network", network)
		if err != nil {
			t.Fatal(err)
		}
		if got := s.NetworkPath(); got != want {
			t.Errorf("network %q is at %s, want %s", network, got, want)
		}
	}
}

func TestFilesNetworkIsRelativeToTheFile(t *testing.T) {
	home := place(t)
	path := write(t, home, `network = "nets/mine.json"`)
	s, err := load(t)
	if err != nil {
		t.Fatal(err)
	}
	if want := filepath.Join(filepath.Dir(path), "nets", "mine.json"); s.NetworkPath() != want {
		t.Errorf("network is at %s, want %s", s.NetworkPath(), want)
	}
}

func TestWrongSettingsAreRefusedByPlace(t *testing.T) {
	key := "4bbbf85ce3377467afe5d46f804f221813b2bb87f24d81f60f1fcdbf7cbf4356"
	tests := []struct {
		name, file, variable, value string
		args                        []string
		want                        []string
	}{
		{name: "unknown key", file: "netwrok = 'x'", want: []string{"config.toml", `"netwrok"`}},
		{name: "unknown table", file: "[wallet]\nkey = 'x'", want: []string{"config.toml", `"wallet`}},
		{name: "no TOML", file: "network = ", want: []string{"config.toml"}},
		{name: "wrong type", file: "json = 'yes'", want: []string{"config.toml", "json"}},
		{name: "relative data-dir", file: "data-dir = 'here'", want: []string{"config.toml: data-dir", "absolute"}},
		{name: "log level in the file", file: "log-level = 'loud'", want: []string{"config.toml: log-level", `"loud"`, "debug"}},
		{name: "log level in a variable", variable: "ATOLL_LOG_LEVEL", value: "loud", want: []string{"ATOLL_LOG_LEVEL", `"loud"`}},
		{name: "log level in a flag", args: []string{"--log-level", "loud"}, want: []string{"--log-level", `"loud"`}},
		{name: "log level with an offset", args: []string{"--log-level", "info+2"}, want: []string{"--log-level"}},
		{name: "JSON in a variable", variable: "ATOLL_JSON", value: "perhaps", want: []string{"ATOLL_JSON", `"perhaps"`}},
		{name: "JSON in a flag", args: []string{"--json=perhaps"}, want: []string{"json", "true or false"}},
		{name: "no network", args: []string{"--network="}, want: []string{"--network"}},
		{name: "an RPC that is no URL", variable: "ATOLL_RPC", value: "localhost:8545", want: []string{"ATOLL_RPC", "ws"}},
		{name: "an account with a typing error", args: []string{"--account", strings.Replace(account0, "f39F", "f39f", 1)},
			want: []string{"--account", "EIP-55"}},
		{name: "a key for an account", args: []string{"--account", key}, want: []string{"--account", "address"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			home := place(t)
			if test.file != "" {
				write(t, home, test.file)
			}
			if test.variable != "" {
				t.Setenv(test.variable, test.value)
			}
			_, err := load(t, test.args...)
			if err == nil {
				t.Fatal("accepted")
			}
			for _, w := range test.want {
				if !strings.Contains(err.Error(), w) {
					t.Errorf("error %q does not say %q", err, w)
				}
			}
			if strings.Contains(err.Error(), key) {
				t.Errorf("error shows a key: %v", err)
			}
		})
	}
}

func TestNoHomeSaysWhatToSet(t *testing.T) {
	place(t)
	t.Setenv("HOME", "")
	_, err := load(t)
	if err == nil || !strings.Contains(err.Error(), "HOME") || !strings.Contains(err.Error(), "ATOLL_DATA_DIR") {
		t.Fatalf("got %v", err)
	}
	dir := t.TempDir()
	t.Setenv("XDG_CONFIG_HOME", dir)
	if _, err := load(t); err == nil || !strings.Contains(err.Error(), "ATOLL_DATA_DIR") {
		t.Fatalf("got %v", err)
	}
	t.Setenv("ATOLL_DATA_DIR", dir)
	if _, err := load(t); err != nil {
		t.Fatal(err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("network = 'x'\njson = true\n"))
	f.Add([]byte("data-dir = '/x'\nlog-level = \"info\"\n[a.b]\nc = 1"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if _, err := parse(b); err != nil && err.Error() == "" {
			t.Error("an error without words")
		}
	})
}
