package devnet

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/ethereum/go-ethereum/ethclient"
)

// childDir is the environment variable that makes the test binary run a devnet
// instead of the tests.
const childDir = "ATOLL_TEST_DEVNET_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		if err := runChild(dir); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// runChild runs a devnet until standard input ends.
func runChild(dir string) error {
	d, err := Start(context.Background(), Config{Dir: dir})
	if err != nil {
		return err
	}
	fmt.Println(d.WSURL())
	_, _ = bufio.NewReader(os.Stdin).ReadByte()
	return d.Close()
}

// spawn starts a devnet in another process and returns its URL.
func spawn(t *testing.T, dir string) (*exec.Cmd, string) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childDir+"="+dir)
	cmd.Stderr = os.Stderr
	if _, err := cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil || !strings.HasPrefix(line, "ws://") {
		t.Fatalf("child said %q, %v", line, err)
	}
	return cmd, strings.TrimSpace(line)
}

// ack is a transaction whose receipt was seen.
type ack struct {
	hash  atoll.Digest
	block uint64
}

func TestEveryReceiptSeenOutlivesAKill(t *testing.T) {
	kills := 10
	if testing.Short() {
		kills = 3
	}
	dir := t.TempDir()
	keys, err := prefundedKeys()
	if err != nil {
		t.Fatal(err)
	}
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	var acks []ack
	for kill := range kills {
		cmd, url := spawn(t, dir)
		check(t, url, acks)
		client, err := chain.Dial(t.Context(), url, contracts())
		if err != nil {
			t.Fatal(err)
		}
		enough := 1 + random.IntN(60)
		ctx, cancel := context.WithCancel(t.Context())
		var mu sync.Mutex
		var once sync.Once
		var senders sync.WaitGroup
		fresh := 0
		for _, key := range keys[:4] {
			s := atoll.NewKeySigner(key)
			senders.Go(func() {
				for ctx.Err() == nil {
					one := chain.Transfer(atoll.Account{7}, atoll.NewAmount(1))
					txs, err := client.Send(ctx, s, one, one, one)
					if err != nil {
						return // the process is gone
					}
					for _, tx := range txs {
						r, err := tx.Wait(ctx)
						if err != nil {
							return
						}
						mu.Lock()
						acks = append(acks, ack{r.Tx, r.Block})
						if fresh++; fresh == enough {
							once.Do(func() {
								if err := cmd.Process.Kill(); err != nil {
									t.Error(err)
								}
								cancel()
							})
						}
						mu.Unlock()
					}
				}
			})
		}
		err = cmd.Wait()
		cancel()
		senders.Wait()
		client.Close()
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			t.Fatalf("kill %d: the child ended with %v", kill, err)
		}
	}
	cmd, url := spawn(t, dir)
	check(t, url, acks)
	t.Logf("%d kills, %d receipts seen, none lost", kills, len(acks))
	if _, err := Start(t.Context(), Config{Dir: dir}); !errors.Is(err, ErrInUse) ||
		!strings.Contains(err.Error(), fmt.Sprintf("process %d", cmd.Process.Pid)) {
		t.Errorf("start in the directory of process %d: %v", cmd.Process.Pid, err)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Error(err)
	}
	_ = cmd.Wait()
}

// check looks for every transaction on the chain, in the block it was in.
func check(t *testing.T, url string, acks []ack) {
	t.Helper()
	eth, err := ethclient.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer eth.Close()
	for _, a := range acks {
		r, err := eth.TransactionReceipt(t.Context(), a.hash)
		if err != nil {
			t.Fatalf("transaction %s, seen in block %d, is lost: %v", a.hash, a.block, err)
		}
		if r.BlockNumber.Uint64() != a.block {
			t.Fatalf("transaction %s was in block %d and is in block %d", a.hash, a.block, r.BlockNumber)
		}
	}
}
