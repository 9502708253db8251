package chain_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/atoll-network/atoll/chain/bindings/token"
	"github.com/atoll-network/atoll/chain/devnet"
	"github.com/ethereum/go-ethereum/crypto"
)

// net is a devnet and a client of it, over one of the three transports.
type net struct {
	*chain.Client
	dev     *devnet.Devnet
	signers []*atoll.KeySigner
}

// transports are the ways to reach a node.
var transports = map[string]func(*testing.T, *devnet.Devnet) *chain.Client{
	"in process": func(t *testing.T, d *devnet.Devnet) *chain.Client {
		c, err := chain.New(t.Context(), d.RPC(), d.Contracts())
		if err != nil {
			t.Fatal(err)
		}
		return c
	},
	"websocket": func(t *testing.T, d *devnet.Devnet) *chain.Client { return dial(t, d.WSURL(), d.Contracts()) },
	"http":      func(t *testing.T, d *devnet.Devnet) *chain.Client { return dial(t, d.HTTPURL(), d.Contracts()) },
}

func dial(t *testing.T, url string, contracts chain.Contracts) *chain.Client {
	t.Helper()
	c, err := chain.Dial(t.Context(), url, contracts)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func start(t *testing.T, transport string) *net {
	t.Helper()
	d, err := devnet.Start(t.Context(), devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	n := &net{Client: transports[transport](t, d), dev: d}
	t.Cleanup(func() {
		n.Close()
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	for _, k := range d.Keys() {
		n.signers = append(n.signers, atoll.NewKeySigner(k))
	}
	return n
}

// advance moves the chain's clock.
func (n *net) advance(t *testing.T, d time.Duration) {
	t.Helper()
	if err := n.dev.AdvanceTime(t.Context(), d); err != nil {
		t.Fatal(err)
	}
}

// do makes a call happen without waiting for the next second of the clock.
func (n *net) do(t *testing.T, s atoll.Signer, call chain.Call) chain.Receipt {
	t.Helper()
	n.advance(t, time.Second)
	r, err := n.Do(t.Context(), s, call)
	if err != nil {
		t.Fatal(err)
	}
	// What refunds and forwarding hide is at most a quarter of it.
	if bound := call.Bound(); r.GasUsed*5/4 > bound {
		t.Errorf("%s used %d gas, too much for its bound of %d", call, r.GasUsed, bound)
	}
	return r
}

// refused makes a call that the contract has to refuse, and looks for words in
// the reason.
func (n *net) refused(t *testing.T, s atoll.Signer, call chain.Call, words string) {
	t.Helper()
	n.advance(t, time.Second)
	_, err := n.Do(t.Context(), s, call)
	var revert *chain.RevertError
	if !errors.As(err, &revert) || !strings.Contains(revert.Reason, words) {
		t.Errorf("%s: %v, want a RevertError that says %q", call, err, words)
	}
}

// all makes calls happen, many to a block.
func (n *net) all(t *testing.T, s atoll.Signer, calls ...chain.Call) {
	t.Helper()
	n.advance(t, time.Second)
	txs, err := n.Send(t.Context(), s, calls...)
	if err != nil {
		t.Fatal(err)
	}
	for _, tx := range txs {
		if _, err := tx.Wait(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
}

// record is what an account registers of a peer, whose key seed is given.
func (n *net) record(who atoll.Account, seed byte, endpoint string) chain.NodeRecord {
	key := peerKey(seed)
	return chain.NodeRecord{Peer: atoll.PeerID(key.Public().(ed25519.PublicKey)),
		Proof: n.NewPeerProof(key, who), Endpoint: endpoint}
}

func peerKey(seed byte) ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed(bytes.Repeat([]byte{seed}, ed25519.SeedSize))
}

func atolls(t *testing.T, s string) atoll.Amount {
	t.Helper()
	a, err := atoll.ParseAmount(s)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func want[T comparable](t *testing.T, what string, got T, err error, want T) {
	t.Helper()
	if err != nil {
		t.Errorf("%s: %v", what, err)
	} else if got != want {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

func (n *net) voucher(t *testing.T, payer *atoll.KeySigner, payee atoll.Account, amount atoll.Amount) atoll.Signed[atoll.Voucher] {
	t.Helper()
	v, err := atoll.Sign(payer, n.Domain(), atoll.Voucher{Payer: payer.Account(), Payee: payee, Cumulative: amount})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestEveryCallWorksOverEveryTransport(t *testing.T) {
	for transport := range transports {
		t.Run(transport, func(t *testing.T) {
			t.Parallel()
			n := start(t, transport)
			ctx := t.Context()
			payer, payee, fresh := n.signers[0], n.signers[1], atoll.Account{0xf1}

			got, err := n.TokenBalance(ctx, payer.Account())
			want(t, "prefunded tokens", got, err, atolls(t, "10000"))
			got, err = n.EtherBalance(ctx, payer.Account())
			want(t, "prefunded ether", got, err, atolls(t, "10000"))

			n.do(t, payer, chain.Transfer(fresh, atolls(t, "1.5")))
			got, err = n.TokenBalance(ctx, fresh)
			want(t, "transferred", got, err, atolls(t, "1.5"))
			n.do(t, payer, chain.Faucet(fresh, atolls(t, "2")))
			got, err = n.TokenBalance(ctx, fresh)
			want(t, "after the faucet", got, err, atolls(t, "3.5"))
			n.do(t, payer, chain.SendEther(fresh, atolls(t, "0.25")))
			got, err = n.EtherBalance(ctx, fresh)
			want(t, "ether sent", got, err, atolls(t, "0.25"))

			n.do(t, payer, chain.Deposit(atolls(t, "100")))
			n.do(t, payer, chain.AnnounceWithdrawal(atolls(t, "40")))
			e, err := n.Escrow(ctx, payer.Account())
			want(t, "escrow", e.Balance, err, atolls(t, "100"))
			want(t, "available", e.Available(), err, atolls(t, "60"))
			n.refused(t, payer, chain.Withdraw(), "too early; it may be done from "+e.WithdrawAt.UTC().Format(time.RFC3339))

			n.advance(t, time.Second)
			report, err := n.Claim(ctx, payee, []atoll.Signed[atoll.Voucher]{n.voucher(t, payer, payee.Account(), atolls(t, "70"))})
			want(t, "claim", report.Paid(), err, atolls(t, "70"))
			got, err = n.Claimed(ctx, payer.Account(), payee.Account())
			want(t, "claimed", got, err, atolls(t, "70"))
			n.advance(t, devnet.DefaultWithdrawDelay)
			n.do(t, payer, chain.Withdraw())
			e, err = n.Escrow(ctx, payer.Account())
			want(t, "escrow after the withdrawal", e, err, chain.EscrowAccount{})
			n.do(t, payer, chain.Deposit(atolls(t, "1")))
			n.do(t, payer, chain.AnnounceWithdrawal(atolls(t, "1")))
			n.do(t, payer, chain.CancelWithdrawal())
			n.refused(t, payer, chain.CancelWithdrawal(), "no withdrawal is announced")

			if _, err := n.Node(ctx, payee.Account()); !errors.Is(err, atoll.ErrNotFound) {
				t.Errorf("unregistered node: %v", err)
			}
			record := n.record(payee.Account(), 9, "/ip4/127.0.0.1/tcp/4001")
			n.do(t, payee, chain.Register(record))
			node, err := n.Node(ctx, payee.Account())
			want(t, "node", node, err, record)
			if err := n.CheckNode(payee.Account(), node); err != nil {
				t.Error(err)
			}
			n.do(t, payee, chain.Stake(chain.Verifier, atolls(t, "10")))
			n.do(t, payee, chain.RequestUnstake(chain.Verifier, atolls(t, "4")))
			got, err = n.StakeOf(ctx, payee.Account(), chain.Verifier)
			want(t, "stake", got, err, atolls(t, "6"))
			u, err := n.Unstaking(ctx, payee.Account(), chain.Verifier)
			want(t, "on the way out", u.Amount, err, atolls(t, "4"))
			n.refused(t, payee, chain.WithdrawStake(chain.Verifier), "too early")
			n.do(t, payee, chain.CancelUnstake(chain.Verifier))
			n.do(t, payee, chain.RequestUnstake(chain.Verifier, atolls(t, "10")))
			n.advance(t, devnet.DefaultUnstakeDelay)
			n.do(t, payee, chain.WithdrawStake(chain.Verifier))
			got, err = n.TokenBalance(ctx, payee.Account())
			want(t, "tokens at the end", got, err, atolls(t, "10070"))
		})
	}
}

func TestDependentCallsShareABlock(t *testing.T) {
	n := start(t, "http")
	s := n.signers[3]
	n.do(t, n.signers[0], chain.SendEther(s.Account(), atoll.NewAmount(1))) // the next block waits for the clock
	txs, err := n.Send(t.Context(), s,
		chain.Faucet(s.Account(), atolls(t, "5000")),
		chain.Deposit(atolls(t, "12000")), // more than there was before the faucet
		chain.Stake(chain.Provider, atolls(t, "1000")),
		chain.Stake(chain.Solver, atolls(t, "2000")),
		chain.Register(chain.NodeRecord{Peer: atoll.PeerID{1}}))
	if err != nil {
		t.Fatal(err)
	}
	blocks := map[uint64]bool{}
	for _, tx := range txs {
		r, err := tx.Wait(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		blocks[r.Block] = true
	}
	if len(blocks) != 1 {
		t.Errorf("the calls are in blocks %v, want one", blocks)
	}
	left, err := n.TokenBalance(t.Context(), s.Account())
	want(t, "tokens left", left, err, atolls(t, "0"))
}

func TestManyGoroutinesSendFromOneAccount(t *testing.T) {
	n := start(t, "websocket")
	s := n.signers[0]
	var group sync.WaitGroup
	for i := range 20 {
		group.Go(func() {
			call := chain.Transfer(atoll.Account{1}, atoll.NewAmount(1))
			if i%4 == 0 {
				call = chain.Stake(chain.Provider, atoll.NewAmount(1)) // each needs a permit of its own
			}
			if _, err := n.Do(t.Context(), s, call); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	stake, err := n.StakeOf(t.Context(), s.Account(), chain.Provider)
	want(t, "stakes", stake, err, atoll.NewAmount(5))
	got, err := n.TokenBalance(t.Context(), atoll.Account{1})
	want(t, "transfers", got, err, atoll.NewAmount(15))
}

func TestAFailureInABatchIsExplainedByWait(t *testing.T) {
	n := start(t, "in process")
	s := n.signers[0]
	txs, err := n.Send(t.Context(), s, chain.Transfer(n.signers[1].Account(), atolls(t, "9999")), chain.Deposit(atolls(t, "2")))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := txs[0].Wait(t.Context()); err != nil {
		t.Error(err)
	}
	_, err = txs[1].Wait(t.Context())
	if !errors.Is(err, atoll.ErrUnfunded) || !strings.Contains(err.Error(), "has 1 ATOLL, and 2 are needed") {
		t.Errorf("second call: %v", err)
	}
	// The account goes on.
	n.do(t, s, chain.Deposit(atolls(t, "1")))
}

func TestRefusalsAreSentences(t *testing.T) {
	n := start(t, "http")
	s := n.signers[0]
	n.refused(t, s, chain.Deposit(atolls(t, "10001")), "has 10000 ATOLL, and 10001 are needed")
	n.refused(t, s, chain.Deposit(atoll.Amount{}), "the amount is zero")
	n.refused(t, s, chain.AnnounceWithdrawal(atolls(t, "3")), "3 is more than the 0 ATOLL in escrow")
	n.refused(t, s, chain.RequestUnstake(chain.Provider, atolls(t, "3")), "3 is more than the 0 ATOLL at stake")
	n.refused(t, s, chain.Faucet(s.Account(), atolls(t, "1000001")), "the faucet has 1000000 ATOLL left")
	n.refused(t, s, chain.Register(chain.NodeRecord{Peer: atoll.PeerID{1}, Endpoint: strings.Repeat("x", 257)}), "257 bytes long")
	n.refused(t, s, chain.Register(chain.NodeRecord{}), "peer id must be set")
	n.refused(t, s, chain.WithdrawStake(chain.Solver), "no stake is being taken out")
	if _, err := n.Do(t.Context(), s, chain.Stake(7, atoll.NewAmount(1))); err == nil || !strings.Contains(err.Error(), "want provider, solver or verifier") {
		t.Errorf("role 7: %v", err)
	}
	pauper := signerOf(t, 77)
	_, err := n.Do(t.Context(), pauper, chain.Transfer(s.Account(), atoll.Amount{}))
	if !errors.Is(err, atoll.ErrUnfunded) {
		t.Errorf("an account without ether: %v, want ErrUnfunded", err)
	}
}

func TestPreparedTransactionsMayBeSentAgain(t *testing.T) {
	n := start(t, "http")
	s, ctx := n.signers[0], t.Context()
	first, err := n.Prepare(ctx, s, chain.Transfer(atoll.Account{1}, atoll.NewAmount(1)))
	if err != nil {
		t.Fatal(err)
	}
	second, err := n.Prepare(ctx, s, chain.Transfer(atoll.Account{1}, atoll.NewAmount(2)))
	if err != nil {
		t.Fatal(err)
	}
	// A client of a later process, which knows nothing but the bytes.
	later := dial(t, n.dev.WSURL(), n.dev.Contracts())
	defer later.Close()
	for range 2 {
		for _, p := range []chain.Prepared{first, second} {
			tx, err := later.SendRaw(ctx, p.Raw)
			if err != nil {
				t.Fatal(err)
			}
			if tx.Hash() != p.Hash {
				t.Errorf("hash %s, want %s", tx.Hash(), p.Hash)
			}
			if _, err := tx.Wait(ctx); err != nil {
				t.Fatal(err)
			}
		}
	}
	got, err := n.TokenBalance(ctx, atoll.Account{1})
	want(t, "transferred once each", got, err, atoll.NewAmount(3))

	// Another transaction takes the nonce.
	lost, err := n.Prepare(ctx, s, chain.Transfer(atoll.Account{1}, atoll.NewAmount(100)))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := later.Do(ctx, s, chain.Transfer(atoll.Account{1}, atoll.NewAmount(4))); err != nil {
		t.Fatal(err)
	}
	if _, err := n.SendRaw(ctx, lost.Raw); !errors.Is(err, chain.ErrReplaced) {
		t.Errorf("a transaction whose nonce is taken: %v, want ErrReplaced", err)
	}
	// A discarded one leaves no gap.
	gone, err := n.Prepare(ctx, s, chain.Transfer(atoll.Account{1}, atoll.NewAmount(100)))
	if err != nil {
		t.Fatal(err)
	}
	n.Discard(gone)
	n.do(t, s, chain.Transfer(atoll.Account{1}, atoll.NewAmount(5)))
	got, err = n.TokenBalance(ctx, atoll.Account{1})
	want(t, "transferred in all", got, err, atoll.NewAmount(12))

	for _, raw := range [][]byte{nil, {1, 2, 3}, first.Raw[:len(first.Raw)-1]} {
		if _, err := n.SendRaw(ctx, raw); !errors.Is(err, atoll.ErrMalformed) {
			t.Errorf("raw transaction %x: %v, want ErrMalformed", raw, err)
		}
	}
}

func TestClaimReportsOnEachVoucher(t *testing.T) {
	n := start(t, "in process")
	rich, poor, payee := n.signers[0], n.signers[1], n.signers[2].Account()
	n.do(t, rich, chain.Deposit(atolls(t, "100")))
	n.do(t, poor, chain.Deposit(atolls(t, "3")))
	forged := n.voucher(t, rich, payee, atolls(t, "50"))
	forged.Message.Cumulative = atolls(t, "51")
	vouchers := []atoll.Signed[atoll.Voucher]{
		n.voucher(t, rich, payee, atolls(t, "10")), forged,
		n.voucher(t, poor, payee, atolls(t, "5")), n.voucher(t, rich, payee, atolls(t, "10")),
		n.voucher(t, poor, payee, atolls(t, "6")),
	}
	n.advance(t, time.Second)
	report, err := n.Claim(t.Context(), n.signers[2], vouchers)
	if err != nil {
		t.Fatal(err)
	}
	for i, w := range []chain.ClaimLine{
		{Outcome: chain.Paid, Paid: atolls(t, "10")}, {Outcome: chain.BadSignature},
		{Outcome: chain.Paid, Paid: atolls(t, "3")}, {Outcome: chain.NothingNew}, {Outcome: chain.PayerEmpty},
	} {
		w.Voucher = vouchers[i].Message
		if report.Lines[i] != w {
			t.Errorf("line %d: %+v, want %+v", i, report.Lines[i], w)
		}
	}
	if _, err := n.ClaimReport(vouchers[:2], report.Receipt); err == nil {
		t.Error("a report was made from the receipt of another claim")
	}
}

func TestClaimTakesTwoHundredVouchers(t *testing.T) {
	n := start(t, "http")
	payer := n.signers[0]
	n.do(t, payer, chain.Deposit(atolls(t, "1000")))
	payers := []*atoll.KeySigner{payer}
	var gifts []chain.Call
	for i := range chain.MaxClaim - 1 {
		p := signerOf(t, byte(i+1))
		payers = append(payers, p)
		gifts = append(gifts, chain.SendEther(p.Account(), atolls(t, "1")), chain.Transfer(p.Account(), atolls(t, "1")))
	}
	n.all(t, payer, gifts...)
	for _, p := range payers[1:] {
		if _, err := n.Send(t.Context(), p, chain.Deposit(atolls(t, "1"))); err != nil {
			t.Fatal(err)
		}
	}
	n.all(t, payer, chain.Deposit(atoll.NewAmount(1))) // behind the others'
	var vouchers []atoll.Signed[atoll.Voucher]
	for _, p := range payers {
		vouchers = append(vouchers, n.voucher(t, p, n.signers[1].Account(), atolls(t, "1")))
	}
	n.advance(t, time.Second)
	report, err := n.Claim(t.Context(), n.signers[1], vouchers)
	want(t, "paid", report.Paid(), err, atolls(t, "200"))
	t.Logf("%d gas a voucher, each of a new payer", report.Receipt.GasUsed/chain.MaxClaim)
	accounts := []atoll.Account{n.signers[5].Account()} // has paid nothing
	for _, p := range payers {
		accounts = append(accounts, p.Account())
	}
	claimed, err := n.ClaimedAll(t.Context(), n.signers[1].Account(), accounts)
	if err != nil || len(claimed) != len(accounts) {
		t.Fatalf("%d sums, %v", len(claimed), err)
	}
	for i, sum := range claimed {
		if paid := i > 0; paid != (sum == atolls(t, "1")) || !paid && !sum.IsZero() {
			t.Errorf("payer %d has paid %s", i, sum)
		}
	}
	_, err = n.Claim(t.Context(), n.signers[1], append(vouchers, vouchers[0]))
	if !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("one voucher more: %v, want ErrTooLarge", err)
	}
	other := n.voucher(t, payer, n.signers[2].Account(), atolls(t, "1"))
	_, err = n.Claim(t.Context(), n.signers[1], append(vouchers[:1:1], other))
	if !errors.Is(err, atoll.ErrMalformed) {
		t.Errorf("vouchers of two payees: %v, want ErrMalformed", err)
	}
	if _, err = n.Claim(t.Context(), n.signers[1], nil); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("no vouchers: %v, want ErrTooLarge", err)
	}
}

func TestAContractAccountsVoucherIsClaimed(t *testing.T) {
	n := start(t, "in process")
	funder, payee := n.signers[0], n.signers[1].Account()
	wallet := n.create(t, funder, acceptsOnes)
	at := n.dev.Contracts()
	n.raw(t, funder, &at.Token, token.NewAtollToken().PackApprove(at.Escrow, atolls(t, "5").Big()))
	n.raw(t, funder, &at.Escrow, escrow.NewEscrow().PackDepositFor(wallet, atolls(t, "5").Big()))
	v := atoll.Voucher{Payer: wallet, Payee: payee, Cumulative: atolls(t, "2")}
	claim := func(v atoll.Voucher, signature []byte) chain.ClaimLine {
		t.Helper()
		receipt := n.do(t, funder, chain.ClaimSigned(v, signature))
		report, err := n.ClaimReport([]atoll.Signed[atoll.Voucher]{{Message: v}}, receipt)
		if err != nil {
			t.Fatal(err)
		}
		return report.Lines[0]
	}
	no, yes := make([]byte, 65), append([]byte{1}, make([]byte, 64)...)
	want(t, "a signature it does not know", claim(v, no), nil, chain.ClaimLine{Voucher: v, Outcome: chain.BadSignature})
	want(t, "its signature", claim(v, yes), nil, chain.ClaimLine{Voucher: v, Paid: atolls(t, "2")})
	want(t, "its signature again", claim(v, yes), nil, chain.ClaimLine{Voucher: v, Outcome: chain.NothingNew})
	// By a key it works as well.
	n.do(t, funder, chain.Deposit(atolls(t, "1")))
	signed := n.voucher(t, funder, payee, atolls(t, "1"))
	want(t, "a key's signature", claim(signed.Message, signed.Signature[:]), nil, chain.ClaimLine{Voucher: signed.Message, Paid: atolls(t, "1")})
}

func TestWaitEndsWithTheContextAndWithTheClient(t *testing.T) {
	n := start(t, "http")
	s := n.signers[0]
	first, err := n.Prepare(t.Context(), s, chain.SendEther(atoll.Account{1}, atoll.NewAmount(1)))
	if err != nil {
		t.Fatal(err)
	}
	// Behind a gap, so never included.
	stuck, err := n.Send(t.Context(), s, chain.SendEther(atoll.Account{1}, atoll.NewAmount(1)))
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if _, err := stuck[0].Wait(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("wait: %v, want the deadline", err)
	}
	done := make(chan error)
	go func() {
		_, err := stuck[0].Wait(context.Background())
		done <- err
	}()
	n.Close()
	if err := <-done; err == nil {
		t.Error("a wait outlived its client")
	}
	_ = first
}

func TestDialNamesWhatIsWrong(t *testing.T) {
	n := start(t, "http")
	for name, take := range map[string]func(*chain.Contracts) *atoll.Account{
		"token":   func(c *chain.Contracts) *atoll.Account { return &c.Token },
		"escrow":  func(c *chain.Contracts) *atoll.Account { return &c.Escrow },
		"nodes":   func(c *chain.Contracts) *atoll.Account { return &c.Nodes },
		"court":   func(c *chain.Contracts) *atoll.Account { return &c.Court },
		"witness": func(c *chain.Contracts) *atoll.Account { return &c.Witness },
	} {
		at := n.dev.Contracts()
		*take(&at) = atoll.Account{1}
		if _, err := chain.Dial(t.Context(), n.dev.HTTPURL(), at); !errors.Is(err, atoll.ErrNotFound) || !strings.Contains(err.Error(), "no "+name+" contract") {
			t.Errorf("no %s: %v, want ErrNotFound", name, err)
		}
	}
	for _, scheme := range []string{"http", "ws"} {
		if _, err := chain.Dial(t.Context(), scheme+"://127.0.0.1:1", n.dev.Contracts()); !errors.Is(err, atoll.ErrUnreachable) {
			t.Errorf("nobody there, %s: %v, want ErrUnreachable", scheme, err)
		}
	}
}

func signerOf(t *testing.T, i byte) *atoll.KeySigner {
	t.Helper()
	k, err := crypto.ToECDSA(bytes.Repeat([]byte{i}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return atoll.NewKeySigner(k)
}

func TestDepositsNeedOneTransactionWithWhateverToken(t *testing.T) {
	for name, gas := range map[string]uint64{"a token with transferAndCall": 75_000, "a token with permits alone": 115_000} {
		t.Run(name, func(t *testing.T) {
			n := start(t, "in process")
			if name == "a token with permits alone" {
				n.WithoutDelivery()
			}
			s, other := n.signers[0], n.signers[1]
			n.do(t, other, chain.Deposit(atolls(t, "1"))) // not the first of the escrow
			n.advance(t, time.Second)
			r, err := n.Do(t.Context(), s, chain.Deposit(atolls(t, "3")))
			if err != nil {
				t.Fatal(err)
			}
			if r.GasUsed > gas {
				t.Errorf("%d gas, at most %d", r.GasUsed, gas)
			}
			day := n.dev.Now().Add(3 * time.Hour).Truncate(time.Second)
			n.do(t, s, chain.DepositUntil(atolls(t, "2"), day))
			e, err := n.Escrow(t.Context(), s.Account())
			want(t, "escrow", e, err, chain.EscrowAccount{Balance: atolls(t, "5"), Withdrawing: atolls(t, "5"), WithdrawAt: time.Unix(day.Unix(), 0)})
			n.refused(t, s, chain.Deposit(atolls(t, "10000")), "are needed")
			n.refused(t, s, chain.Deposit(atoll.Amount{}), "the amount is zero")
		})
	}
}
