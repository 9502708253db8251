package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/gofrs/flock"
)

// binary is the program under test, which TestMain builds.
var binary string

func TestMain(m *testing.M) { os.Exit(buildAndRun(m)) }

func buildAndRun(m *testing.M) int {
	dir, err := os.MkdirTemp("", "atoll-cli-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	binary = filepath.Join(dir, "atoll")
	build := exec.Command("go", "build", "-o", binary, "../../cmd/atoll")
	build.Stdout, build.Stderr = os.Stderr, os.Stderr
	if err := build.Run(); err != nil {
		fmt.Fprintln(os.Stderr, "build atoll:", err)
		return 1
	}
	return m.Run()
}

// patience is how long a test waits for what must happen, on a machine that
// may be busy with other things.
const patience = 60 * time.Second

// user is a person with a home of their own, in which nothing is yet.
type user struct {
	t    *testing.T
	home string
}

// newUser makes a user whose processes end with the test.
func newUser(t *testing.T) *user {
	t.Helper()
	u := &user{t, t.TempDir()}
	t.Cleanup(u.killDetached)
	return u
}

// in is the same user in another test.
func (u *user) in(t *testing.T) *user { return &user{t, u.home} }

// data names a file in the data directory.
func (u *user) data(path ...string) string {
	return filepath.Join(append([]string{u.home, ".local/share/atoll"}, path...)...)
}

// profile is the file by which the user's commands find a devnet.
func (u *user) profile() string { return u.data("networks", "devnet.json") }

// env is the environment, without what would lead Atoll elsewhere.
func (u *user) env() []string {
	env := []string{"HOME=" + u.home}
	for _, kv := range os.Environ() {
		name, _, _ := strings.Cut(kv, "=")
		if name != "HOME" && !strings.HasPrefix(name, "XDG_") && !strings.HasPrefix(name, "ATOLL_") {
			env = append(env, kv)
		}
	}
	return env
}

// start runs a command line in the user's home.
func (u *user) start(args ...string) *process {
	u.t.Helper()
	p := &process{t: u.t, args: args, out: newStream(), err: newStream(), ended: make(chan struct{})}
	p.cmd = exec.Command(binary, args...)
	p.cmd.Dir, p.cmd.Env, p.cmd.Stdout, p.cmd.Stderr = u.home, u.env(), p.out, p.err
	if err := p.cmd.Start(); err != nil {
		u.t.Fatal(err)
	}
	go func() {
		p.cmd.Wait()
		close(p.ended)
	}()
	u.t.Cleanup(p.kill)
	return p
}

// run runs a command line to its end.
func (u *user) run(args ...string) result {
	u.t.Helper()
	return u.start(args...).wait()
}

// good runs a command line that must succeed.
func (u *user) good(args ...string) result {
	u.t.Helper()
	r := u.run(args...)
	if r.code != 0 {
		u.t.Fatalf("%s: exit code %d\nstdout: %s\nstderr: %s", r.line, r.code, r.out, r.err)
	}
	return r
}

// json runs a command line that must succeed with --json, and reads the one
// value that it must print.
func (u *user) json(v any, args ...string) result {
	u.t.Helper()
	r := u.good(append(args, "--json")...)
	if err := json.Unmarshal([]byte(r.out), v); err != nil {
		u.t.Fatalf("%s: %v\nstdout: %s", r.line, err, r.out)
	}
	return r
}

// refused runs a command line that must fail with the code 1, print nothing to
// standard output, and say all of the given on standard error.
func (u *user) refused(args []string, says ...string) result {
	u.t.Helper()
	r := u.run(args...)
	if r.code != 1 || r.out != "" {
		u.t.Errorf("%s: exit code %d, stdout %q; want 1 and nothing", r.line, r.code, r.out)
	}
	r.says(u.t, says...)
	return r
}

// killDetached ends what runs in the background: the processes that hold the
// lock of a session.
func (u *user) killDetached() {
	locks, _ := filepath.Glob(u.data("sessions", "*", "lock"))
	for _, path := range locks {
		l := flock.New(path)
		if ok, err := l.TryLock(); ok || err != nil {
			l.Unlock()
			continue
		}
		if pid := readPID(filepath.Dir(path)); pid > 1 {
			syscall.Kill(pid, syscall.SIGKILL)
			l.Lock()
			l.Unlock()
		}
	}
}

// readPID is the process that has a session, 0 if that is not known.
func readPID(session string) int {
	b, err := os.ReadFile(filepath.Join(session, "pid"))
	if err != nil {
		return 0
	}
	n, _ := strconv.Atoi(string(b))
	return n
}

// up starts a devnet and waits until it is there.
func (u *user) up(args ...string) (*process, devnet) {
	u.t.Helper()
	p := u.start(append([]string{"up", "--json"}, args...)...)
	var d devnet
	p.await(p.out, "\n}\n")
	if err := json.Unmarshal([]byte(p.out.String()), &d); err != nil {
		u.t.Fatalf("%v: %s", err, p.out)
	}
	return p, d
}

// devnet is what up says of what it runs, as far as the tests care.
type devnet struct {
	PID      int
	HTTP     string
	Accounts []struct{ Account, PrivateKey string }
	Solvers  []struct{ Account string }

	Providers, Verifiers []struct {
		Account string
		Addrs   []string
	}
}

// down ends a devnet as Ctrl-C does.
func down(u *user, p *process) {
	u.t.Helper()
	p.signal(os.Interrupt)
	if r := p.wait(); r.code != 0 {
		u.t.Errorf("%s ended with the exit code %d: %s", r.line, r.code, r.err)
	}
	if _, err := os.Stat(u.profile()); !errors.Is(err, os.ErrNotExist) {
		u.t.Errorf("a devnet that has ended left its profile: %v", err)
	}
}

// testdata is the absolute path of a module of these tests.
func testdata(t *testing.T, name string) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return path
}
