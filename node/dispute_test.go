package node

import (
	"context"
	"encoding/json"
	"errors"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/engine"
	"github.com/atoll-network/atoll/provider"
	"github.com/atoll-network/atoll/settle"
	"github.com/atoll-network/atoll/store"
)

// trial is a devnet with three verifiers, and a dispute on it.
type trial struct {
	*Devnet
	t   *testing.T
	ctx context.Context
	dir string
	id  atoll.Digest
}

func newTrial(t *testing.T, providers int) *trial {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	t.Cleanup(cancel)
	dir := t.TempDir()
	d, err := StartDevnet(ctx, DevnetConfig{Dir: dir, Providers: providers, Verifiers: 3})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return &trial{Devnet: d, t: t, ctx: ctx, dir: dir}
}

// await waits until an event of the dispute has happened so many times.
func (w *trial) await(kind chain.EventKind, times int) (last chain.CourtEvent) {
	w.t.Helper()
	enough := errors.New("enough")
	err := w.Client.WatchCourt(w.ctx, 0, func(e chain.CourtEvent) error {
		if e.Dispute != w.id || e.Kind != kind {
			return nil
		}
		last = e
		if times--; times <= 0 {
			return enough
		}
		return nil
	})
	if !errors.Is(err, enough) {
		w.t.Fatalf("%s did not happen: %v", kind, err)
	}
	return last
}

// pass moves the chain's clock past a window.
func (w *trial) pass(windows ...time.Duration) {
	w.t.Helper()
	sum := 2 * time.Second
	for _, d := range windows {
		sum += d
	}
	if err := w.Chain.AdvanceTime(w.ctx, sum); err != nil {
		w.t.Fatal(err)
	}
}

func (w *trial) rules() chain.CourtRules {
	w.t.Helper()
	r, err := w.Client.CourtRules(w.ctx)
	if err != nil {
		w.t.Fatal(err)
	}
	return r
}

// vote sees a dispute that is drawn through to its verdict. Between its steps
// the referees die and come back.
func (w *trial) vote() chain.CourtEvent {
	w.t.Helper()
	r := w.rules()
	w.await(chain.Drawn, 1)
	w.restart()
	w.await(chain.Committed, 3)
	w.restart()
	w.pass(r.Commit)
	w.await(chain.Revealed, 3)
	w.restart()
	w.pass(r.Reveal, r.Appeal)
	return w.await(chain.Executed, 1)
}

// restart ends the verifiers and starts them again at their places.
func (w *trial) restart() {
	w.t.Helper()
	var wg sync.WaitGroup
	errs := make([]error, len(w.Verifiers))
	for i, v := range w.Verifiers {
		wg.Go(func() {
			dir := filepath.Join(w.dir, (&DevnetConfig{}).nodeName(i+1))
			v.Close()
			key, err := nodeKey(dir)
			if err == nil {
				*v = Verifier{}
				var again *Verifier
				if again, err = StartVerifier(w.ctx, VerifierConfig{Place: Place{Dir: dir}, Network: w.Network, Chain: w.Client,
					Signer: key, Stake: devnetStake}); err == nil {
					*v = *again
				}
			}
			errs[i] = err
		})
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		w.t.Fatal(err)
	}
}

func (w *trial) escrow(who atoll.Account) atoll.Amount {
	w.t.Helper()
	e, err := w.Client.Escrow(w.ctx, who)
	if err != nil {
		w.t.Fatal(err)
	}
	return e.Balance
}

// worth is all that a provider has.
func (w *trial) worth(who atoll.Account) atoll.Amount {
	w.t.Helper()
	tokens, err := w.Client.TokenBalance(w.ctx, who)
	if err != nil {
		w.t.Fatal(err)
	}
	return tokens.Add(w.escrow(who)).Add(w.stake(who, chain.Provider))
}

func (w *trial) stake(who atoll.Account, role chain.Role) atoll.Amount {
	w.t.Helper()
	n, err := w.Client.StakeOf(w.ctx, who, role)
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}

// requester has results verified or not, and attends to its disputes.
func (w *trial) requester(verify bool) (*Requester, atoll.Signer) {
	w.t.Helper()
	me := atoll.NewKeySigner(w.Chain.Keys()[0])
	if _, err := w.Client.Do(w.ctx, me, chain.Deposit(devnetStake)); err != nil {
		w.t.Fatal(err)
	}
	r, err := StartRequester(w.ctx, RequesterConfig{Network: w.Network, Chain: w.Client, Signer: me, Verify: verify, Watch: true})
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() { r.Close() })
	return r, me
}

func TestDisputeMakesTheVictimOfACheatWhole(t *testing.T) {
	w := newTrial(t, 0)
	cheat := atoll.NewKeySigner(w.Chain.Keys()[2])
	startCheat(w.ctx, t, w.Devnet, cheat, func(o *engine.Outcome) { o.Stdout = append(o.Stdout, "and a lie"...) })
	r, me := w.requester(true)
	job := cowsay(w.ctx, t, r, "moo")
	if job.State != atoll.JobFailed || job.Attestation == nil || job.Attestation.Message.Agrees() {
		t.Fatalf("the lie was not found out: job %s, %s", job.State, job.Reason)
	}
	before, owned := w.escrow(me.Account()), w.worth(cheat.Account())
	id, err := r.accuse(w.ctx, w.Client, me, &job, chain.WrongResult)
	if err != nil {
		t.Fatal(err)
	}
	w.id = id
	w.await(chain.DrawCalled, 1) // the cheat's machine finds its own lie right
	end := w.vote()
	if end.Verdict != chain.Guilty || end.Due != job.Price || end.Due.IsZero() {
		t.Fatalf("verdict %s, %s to the victim; want guilty, and the price of %s", end.Verdict, end.Due, job.Price)
	}
	if got := w.escrow(me.Account()); got != before.Add(job.Price) {
		t.Errorf("the requester has %s in escrow, had %s, and lost %s", got, before, job.Price)
	}
	rules := w.rules()
	want := job.Price.MulDivCeil(1+uint64(rules.SlashFactor), 1).Add(rules.Bond)
	if lost := owned.Sub(w.worth(cheat.Account())); lost != want {
		t.Errorf("the cheat lost %s, want %s", lost, want)
	}
	for _, v := range w.Verifiers {
		if got := w.escrow(v.Account); got != rules.Fee || w.stake(v.Account, chain.Verifier) != devnetStake {
			t.Errorf("referee %s was paid %s, want %s", v.Account, got, rules.Fee)
		}
	}
}

func TestDisputeLeavesAFalselyAccusedProviderItsMoney(t *testing.T) {
	w := newTrial(t, 1)
	r, me := w.requester(false)
	job := cowsay(w.ctx, t, r, "moo")
	if job.State != atoll.JobPaid {
		t.Fatalf("job is %s: %s", job.State, job.Reason)
	}
	who := w.Providers[0].Offer().Message.Provider
	before, owned := w.escrow(me.Account()), w.worth(who)
	id, err := r.accuse(w.ctx, w.Client, me, &job, chain.WrongResult)
	if err != nil {
		t.Fatal(err)
	}
	w.id = id
	if end := w.vote(); end.Verdict != chain.NotGuilty {
		t.Fatalf("verdict %s, want not guilty", end.Verdict)
	}
	if got := w.worth(who); got != owned {
		t.Errorf("the provider has %s of %s", got, owned)
	}
	if got := before.Sub(w.escrow(me.Account())); got != w.rules().Bond {
		t.Errorf("the accuser lost %s, want the bond", got)
	}
}

// A requester that took the result and is disputed finds on its own machine that
// it owes the price, and pays. One that has the provider's receipt shows it, and
// the provider loses its bond.
func TestDisputeMakesARequesterPayOnce(t *testing.T) {
	for name, receipt := range map[string]bool{"without a receipt": false, "with a receipt": true} {
		t.Run(name, func(t *testing.T) {
			w := newTrial(t, 1)
			r, me := w.requester(false)
			job := cowsay(w.ctx, t, r, "moo")
			if job.Receipt == nil {
				t.Fatal("a paid job has no receipt")
			}
			if !receipt {
				forgetReceipt(w.ctx, t, r.Store, job)
			}
			p := w.Providers[0]
			who := p.Offer().Message.Provider
			rec, err := provider.Load(w.ctx, p.store, atoll.Hash(w.Network.Domain(), job.Deal.Message))
			if err != nil {
				t.Fatal(err)
			}
			key, err := nodeKey(filepath.Join(w.dir, "provider-1"))
			if err != nil {
				t.Fatal(err)
			}
			if _, err := p.Claim(w.ctx); err != nil {
				t.Fatal(err)
			}
			before, had := w.worth(who), w.escrow(me.Account())
			rec.State = provider.Unpaid
			if due := settle.Due(&rec.Notice.Deal.Message, &rec.Result.Message); !isDebt(&rec, due) || isDebt(&rec, due.Add(atoll.NewAmount(1))) || isDebt(&rec, atoll.Amount{}) {
				t.Error("it is a debt from another sum on")
			}
			p.sue(w.ctx, w.Client, key, w.rules().Bond, &rec)
			w.id = CaseOf(w.Network.Domain(), &job, true).ID()
			end := w.await(chain.Executed, 1)
			after, left := w.worth(who), w.escrow(me.Account())
			if receipt {
				if end.Verdict != chain.NotGuilty || before.Sub(after) != w.rules().Bond || left != had {
					t.Errorf("verdict %s; the provider lost %s, want its bond; the requester has %s of %s",
						end.Verdict, before.Sub(after), left, had)
				}
				return
			}
			if end.Verdict != chain.Dismissed || after.Sub(before) != job.Price || left != had.Sub(job.Price) {
				t.Errorf("verdict %s; the provider was paid %s, want %s; the requester has %s of %s",
					end.Verdict, after.Sub(before), job.Price, left, had)
			}
		})
	}
}

// forgetReceipt makes a paid job one whose provider never said so.
func forgetReceipt(ctx context.Context, t *testing.T, db *store.DB, job atoll.Job) {
	t.Helper()
	job.State, job.Receipt = atoll.JobAccepted, nil
	b, err := json.Marshal(job)
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(ctx, func(tx store.Tx) error {
		return tx.Put(store.Record{Kind: "job", Key: strings.TrimPrefix(job.ID.Hex(), "0x"), State: string(job.State), Value: b})
	})
	if err != nil {
		t.Fatal(err)
	}
}
