package storetest

import (
	"bytes"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"testing"
	"time"

	"context"

	"github.com/jackc/pgx/v5"
)

// Postgres starts a PostgreSQL server of its own for the length of a test and
// returns the URL of an empty database. It listens on a socket in a temporary
// directory alone. The test is skipped where the server is not installed.
func Postgres(t testing.TB) string {
	t.Helper()
	bin, err := postgresBin()
	if err != nil {
		t.Skipf("PostgreSQL is not installed: %v", err)
	}
	// A socket's path may have about 100 bytes, so not t.TempDir.
	dir, err := os.MkdirTemp("", "pg")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	attr := &syscall.SysProcAttr{Setpgid: true}
	if os.Geteuid() == 0 { // the server refuses to run as root
		uid, gid, err := postgresUser()
		if err != nil {
			t.Skipf("PostgreSQL does not run as root, and there is no user postgres: %v", err)
		}
		attr.Credential = &syscall.Credential{Uid: uid, Gid: gid}
		if err := os.Chown(dir, int(uid), int(gid)); err != nil {
			t.Fatal(err)
		}
	}
	cluster := filepath.Join(dir, "data")
	init := exec.Command(filepath.Join(bin, "initdb"), "-D", cluster, "-U", "atoll", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")
	init.SysProcAttr, init.Dir = attr, dir
	if out, err := init.CombinedOutput(); err != nil {
		t.Fatalf("initdb: %v\n%s", err, out)
	}
	var log bytes.Buffer
	server := exec.Command(filepath.Join(bin, "postgres"), "-D", cluster, "-k", dir, "-c", "listen_addresses=")
	server.SysProcAttr, server.Dir, server.Stderr, server.Stdout = attr, dir, &log, &log
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Wait() }()
	t.Cleanup(func() {
		server.Process.Signal(syscall.SIGINT) // a fast shutdown
		<-ended
	})
	url := fmt.Sprintf("postgres://atoll@/postgres?host=%s", dir)
	if err := reach(t.Context(), url, filepath.Join(dir, ".s.PGSQL.5432"), ended); err != nil {
		t.Fatalf("start PostgreSQL: %v\n%s", err, log.String())
	}
	return url
}

// reach waits until the server answers.
func reach(ctx context.Context, url, socket string, ended chan error) error {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		if c, err := net.Dial("unix", socket); err == nil {
			c.Close()
			if db, err := pgx.Connect(ctx, url); err == nil {
				return db.Close(ctx)
			}
		}
		select {
		case <-tick.C:
		case err := <-ended:
			ended <- err
			return fmt.Errorf("the server ended: %w", err)
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func postgresBin() (string, error) {
	if path, err := exec.LookPath("initdb"); err == nil {
		if path, err = filepath.EvalSymlinks(path); err == nil {
			return filepath.Dir(path), nil
		}
	}
	dirs, err := filepath.Glob("/usr/lib/postgresql/*/bin/initdb") // Debian's place
	if err != nil || len(dirs) == 0 {
		return "", exec.ErrNotFound
	}
	return filepath.Dir(slices.Max(dirs)), nil
}

func postgresUser() (uid, gid uint32, err error) {
	u, err := user.Lookup("postgres")
	if err != nil {
		return 0, 0, err
	}
	a, err1 := strconv.ParseUint(u.Uid, 10, 32)
	b, err2 := strconv.ParseUint(u.Gid, 10, 32)
	if err1 != nil || err2 != nil {
		return 0, 0, fmt.Errorf("user postgres has the ids %q, %q", u.Uid, u.Gid)
	}
	return uint32(a), uint32(b), nil
}
