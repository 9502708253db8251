package devnet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
)

// open starts a devnet and a client of it in the process.
func open(t *testing.T, c Config) (*Devnet, *chain.Client) {
	t.Helper()
	d, err := Start(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.New(t.Context(), d.RPC(), d.Contracts())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		client.Close()
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d, client
}

func (d *Devnet) signer(i int) *atoll.KeySigner { return atoll.NewKeySigner(d.keys[i]) }

// pay sends one token from the first account and waits.
func pay(t *testing.T, d *Devnet, c *chain.Client) chain.Receipt {
	t.Helper()
	r, err := c.Do(t.Context(), d.signer(0), chain.Transfer(atoll.Account{1}, atoll.NewAmount(1)))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestPrefundedAccountsAreTheWellKnownOnes(t *testing.T) {
	keys, err := prefundedKeys()
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{
		"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266", "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
		"0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC", "0x90F79bf6EB2c4f870365E785982E1f101E93b906",
		"0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65", "0x9965507D1a55bcC2695C58ba16FB37d819B0A4dc",
		"0x976EA74026E726554dB657fA54763abd0C3a0aa9", "0x14dC79964da2C08b23698B3D3cc7Ca32193d9955",
		"0x23618e81E3f5cdF7f54C3d65f7FBc0aBf5B21E8f", "0xa0Ee7A142d267C1f36714E4a8F75612F20a79720",
	} {
		if got := crypto.PubkeyToAddress(keys[i].PublicKey).Hex(); got != want {
			t.Errorf("account %d is %s, want %s", i, got, want)
		}
	}
}

func TestEachPrefundedAccountHasItsMoney(t *testing.T) {
	d, c := open(t, Config{})
	want, _ := atoll.AmountFromBig(whole(prefund))
	for i := range d.keys {
		who := d.signer(i).Account()
		ether, err := c.EtherBalance(t.Context(), who)
		if err != nil || ether != want {
			t.Errorf("account %d has %s ether, %v", i, ether, err)
		}
		tokens, err := c.TokenBalance(t.Context(), who)
		if err != nil || tokens != want {
			t.Errorf("account %d has %s tokens, %v", i, tokens, err)
		}
	}
}

func TestAnIdleChainIncludesATransactionAtOnce(t *testing.T) {
	d, c := open(t, Config{})
	at := time.Now()
	r := pay(t, d, c)
	if took := time.Since(at); r.Block != 1 || took > time.Second {
		t.Errorf("in block %d after %s, want block 1 within a second", r.Block, took)
	} else {
		t.Logf("sent, sealed, receipt seen: %s", took)
	}
}

func TestTimeNeverRunsAheadAndNoBlockIsEmpty(t *testing.T) {
	d, c := open(t, Config{})
	for range 3 {
		pay(t, d, c)
		h, err := c.Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if now := time.Now(); h.Time.After(now) {
			t.Fatalf("block %d is of %s, and it is %s", h.Number, h.Time, now)
		}
	}
	eth := ethclient.NewClient(d.RPC())
	head, err := eth.BlockNumber(t.Context())
	if err != nil || head != 3 {
		t.Fatalf("head %d, %v; want 3 blocks for 3 transactions", head, err)
	}
}

func TestAdvanceTimeShowsInTheHead(t *testing.T) {
	d, c := open(t, Config{WithdrawDelay: 90 * time.Minute})
	delay, err := c.WithdrawDelay(t.Context())
	if err != nil || delay != 90*time.Minute {
		t.Errorf("withdraw delay %s, %v", delay, err)
	}
	before, err := c.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := d.AdvanceTime(t.Context(), 90*time.Minute); err != nil {
		t.Fatal(err)
	}
	after, err := c.Head(t.Context())
	if err != nil || after.Time.Sub(before.Time) < 90*time.Minute {
		t.Errorf("the head went from %s to %s, %v", before.Time, after.Time, err)
	}
	pay(t, d, c)
	d.Close()
	if err := d.AdvanceTime(t.Context(), time.Second); err == nil {
		t.Error("a closed devnet moved its clock")
	}
}

func TestALowBidIsIncludedWhenTheBaseFeeHasFallenToIt(t *testing.T) {
	d, c := open(t, Config{})
	s := d.signer(0)
	p, err := c.Prepare(t.Context(), s, chain.SendEther(atoll.Account{1}, atoll.NewAmount(1)))
	if err != nil {
		t.Fatal(err)
	}
	raw := lowerBid(t, d, p.Raw)
	tx, err := c.SendRaw(t.Context(), raw)
	if err != nil {
		t.Fatal(err)
	}
	r, err := tx.Wait(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if r.Block < 2 {
		t.Errorf("in block %d: the bid was not below the first base fee", r.Block)
	}
}

func TestTheChainOutlivesTheProcess(t *testing.T) {
	dir := t.TempDir()
	var genesis, last atoll.Digest
	for i := range 3 {
		d, c := open(t, Config{Dir: dir})
		g, err := ethclient.NewClient(d.RPC()).HeaderByNumber(t.Context(), whole(0))
		if err != nil {
			t.Fatal(err)
		}
		h, err := c.Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if i > 0 && (g.Hash() != genesis || h.Hash != last) {
			t.Fatalf("start %d: first block %s and head %s, want %s and %s", i, g.Hash(), h.Hash, genesis, last)
		}
		pay(t, d, c)
		if h, err = c.Head(t.Context()); err != nil {
			t.Fatal(err)
		}
		genesis, last = g.Hash(), h.Hash
		c.Close()
		if err := d.Close(); err != nil {
			t.Fatal(err)
		}
		if i == 1 {
			// The database is a cache: the chain comes back from the log.
			if err := os.RemoveAll(filepath.Join(dir, "geth")); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestALostBlockLogIsNamed(t *testing.T) {
	dir := t.TempDir()
	d, c := open(t, Config{Dir: dir})
	pay(t, d, c)
	c.Close()
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, "blocks.rlp")); err != nil {
		t.Fatal(err)
	}
	if _, err := Start(t.Context(), Config{Dir: dir}); err == nil || !strings.Contains(err.Error(), "delete the directory") {
		t.Errorf("start without the log: %v", err)
	}
}

func TestAPortInUseIsNamed(t *testing.T) {
	d, _ := open(t, Config{})
	var port int
	if _, err := fmt.Sscanf(d.HTTPURL(), "http://127.0.0.1:%d", &port); err != nil {
		t.Fatal(err)
	}
	_, err := Start(t.Context(), Config{RPCPort: port})
	if err == nil || !strings.Contains(err.Error(), fmt.Sprint(port)) || !strings.Contains(err.Error(), "--rpc-port") {
		t.Errorf("second devnet on port %d: %v", port, err)
	}
	if !strings.HasPrefix(d.WSURL(), "ws://127.0.0.1:"+fmt.Sprint(port)) {
		t.Errorf("WebSocket is at %s, HTTP on port %d", d.WSURL(), port)
	}
}

func TestASecondUserOfADirectoryIsRefused(t *testing.T) {
	dir := t.TempDir()
	open(t, Config{Dir: dir})
	_, err := Start(t.Context(), Config{Dir: dir})
	if !errors.Is(err, ErrInUse) || !strings.Contains(err.Error(), fmt.Sprintf("process %d", os.Getpid())) {
		t.Errorf("second start: %v, want ErrInUse and the process", err)
	}
}

func TestOnlyPagesAndProgramsOfThisMachineMayCall(t *testing.T) {
	d, _ := open(t, Config{})
	call := func(host, method string) (int, string, http.Header) {
		body := fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":%q,"params":[]}`, method)
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, d.HTTPURL(), strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		req.Host = host
		req.Header.Set("Content-Type", "application/json")
		req.Header.Set("Origin", "http://localhost:5173")
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		text, err := io.ReadAll(resp.Body)
		if err != nil {
			t.Fatal(err)
		}
		return resp.StatusCode, string(text), resp.Header
	}
	for _, host := range []string{"localhost:8545", "127.0.0.1:8545"} {
		code, text, head := call(host, "eth_chainId")
		if code != 200 || !strings.Contains(text, "0x539") || head.Get("Access-Control-Allow-Origin") == "" {
			t.Errorf("as %s: %d %s %v", host, code, text, head)
		}
	}
	if code, text, _ := call("evil.example", "eth_chainId"); code != http.StatusForbidden {
		t.Errorf("as evil.example: %d %s", code, text)
	}
	for _, method := range []string{"admin_nodeInfo", "debug_setHead", "engine_newPayloadV4", "personal_listAccounts", "miner_stop", "txpool_content"} {
		if _, text, _ := call("localhost", method); !strings.Contains(text, "-32601") {
			t.Errorf("%s is served: %s", method, text)
		}
	}
}

func TestStartingLeavesTheDefaultLoggerAlone(t *testing.T) {
	var out bytes.Buffer
	mine := slog.New(slog.NewTextHandler(&out, nil))
	old := slog.Default()
	slog.SetDefault(mine)
	defer slog.SetDefault(old)
	d, c := open(t, Config{})
	pay(t, d, c)
	if slog.Default() != mine {
		t.Error("another default logger is set")
	}
	if out.Len() > 0 {
		t.Errorf("the node logged to it: %s", out.String())
	}
}

func TestStartEndsWithTheContext(t *testing.T) {
	dir := t.TempDir()
	d, c := open(t, Config{Dir: dir})
	pay(t, d, c)
	c.Close()
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Start(ctx, Config{Dir: dir}); !errors.Is(err, context.Canceled) {
		t.Errorf("start: %v, want the context's error", err)
	}
}
