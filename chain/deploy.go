package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/atoll-network/atoll"
)

// Deploy creates Atoll's contracts on the chain of a node, by transactions of
// the signer, and returns where they stand. It calls progress, if that is not
// nil, for each contract that stands.
//
// If it fails or is stopped, it goes on where it was when it is called again
// with the same parameters, unless the signer has sent anything else since. So
// it also returns a set that is complete, if that is what the signer made last.
// No more than one Deploy must run for one signer.
//
// The error wraps [atoll.ErrMalformed] when the parameters cannot be, which is
// found out before anything is sent, [atoll.ErrUnfunded] when the signer cannot
// pay, and [atoll.ErrUnreachable] when the node does not answer.
func Deploy(ctx context.Context, url string, s atoll.Signer, p Parameters, progress func(Creation)) (Contracts, error) {
	conn, err := rpc.DialContext(ctx, url)
	if err != nil {
		return Contracts{}, fmt.Errorf("chain at %q: %v: %w", url, err, atoll.ErrUnreachable)
	}
	defer conn.Close()
	at, err := DeployOn(ctx, conn, s, p, progress)
	if err != nil {
		return Contracts{}, fmt.Errorf("chain at %q: %w", url, err)
	}
	return at, nil
}

// DeployOn is [Deploy] over a connection, which stays the caller's.
func DeployOn(ctx context.Context, conn *rpc.Client, s atoll.Signer, p Parameters, progress func(Creation)) (Contracts, error) {
	if err := p.Validate(); err != nil {
		return Contracts{}, err
	}
	c, err := connect(ctx, conn, Contracts{})
	if err != nil {
		return Contracts{}, err
	}
	defer c.Close()
	if p.Token != (atoll.Account{}) {
		if code, err := c.code(ctx, p.Token); err != nil {
			return Contracts{}, err
		} else if len(code) == 0 {
			return Contracts{}, fmt.Errorf("chain %d has no token at %s; is it the right chain? %w", c.chainID, p.Token, atoll.ErrNotFound)
		}
	}
	next, err := c.settled(ctx, s.Account())
	if err != nil {
		return Contracts{}, err
	}
	plan, done, err := c.begun(ctx, s.Account(), next, p)
	if err != nil {
		return Contracts{}, err
	}
	for i, creation := range plan.creations {
		if i >= done {
			if err := c.createAt(ctx, s, next, creation); err != nil {
				return Contracts{}, fmt.Errorf("create %s by %s: %w", creation.Name, s.Account(), err)
			}
			next++
			if err := c.check(ctx, plan, creation); err != nil {
				return Contracts{}, err
			}
		}
		if progress != nil {
			progress(creation)
		}
	}
	return plan.at, nil
}

// deployment is a set of contracts that stands or is to stand.
type deployment struct {
	parameters Parameters
	at         Contracts
	creations  []Creation
}

// settled returns the next nonce of an account that has nothing under way.
func (c *Client) settled(ctx context.Context, who atoll.Account) (uint64, error) {
	var mined, pending hexutil.Uint64
	err := c.batch(ctx, []rpc.BatchElem{
		{Method: "eth_getTransactionCount", Args: []any{who, "latest"}, Result: &mined},
		{Method: "eth_getTransactionCount", Args: []any{who, "pending"}, Result: &pending},
	})
	if err != nil {
		return 0, fmt.Errorf("nonce of %s: %w", who, err)
	}
	if pending > mined {
		return 0, fmt.Errorf("%s has %d transactions under way; try again when they are on the chain", who, pending-mined)
	}
	return uint64(mined), nil
}

// begun looks for a set of contracts that the last transactions of the deployer
// have begun, and says how many of it stand; else it plans a new one.
func (c *Client) begun(ctx context.Context, deployer atoll.Account, next uint64, p Parameters) (deployment, int, error) {
	fresh, err := plan(deployer, next, p)
	if err != nil {
		return deployment{}, 0, err
	}
	for n := min(uint64(len(fresh.creations)), next); n > 0; n-- {
		old, err := plan(deployer, next-n, p)
		if err != nil {
			return deployment{}, 0, err
		}
		stands := true
		for _, creation := range old.creations[:n] {
			err := c.check(ctx, old, creation)
			if errors.Is(err, atoll.ErrUnreachable) {
				return deployment{}, 0, err
			}
			if stands = err == nil; !stands {
				break
			}
		}
		if stands {
			return old, int(n), nil
		}
	}
	return fresh, 0, nil
}

func plan(deployer atoll.Account, nonce uint64, p Parameters) (deployment, error) {
	at, creations, err := Plan(deployer, nonce, p)
	return deployment{p, at, creations}, err
}

// createAt sends a transaction that creates a contract, and waits for it.
func (c *Client) createAt(ctx context.Context, s atoll.Signer, nonce uint64, creation Creation) error {
	acc := c.accounts.get(s.Account())
	acc.mu.Lock()
	defer acc.mu.Unlock()
	n, err := c.next(ctx, s.Account(), acc, false)
	if err != nil {
		return err
	}
	if n.nonce != nonce {
		return fmt.Errorf("the account sent something else meanwhile: its next nonce is %d, want %d; try again", n.nonce, nonce)
	}
	request, cancel := context.WithTimeout(ctx, requestTimeout)
	var estimate hexutil.Uint64
	err = c.rpc.CallContext(request, &estimate, "eth_estimateGas",
		map[string]any{"from": s.Account(), "input": hexutil.Bytes(creation.Code)}, "pending")
	cancel()
	if err != nil {
		return c.explain("creation", err)
	}
	tx, err := c.signTx(s, &types.DynamicFeeTx{
		ChainID: atoll.NewAmount(c.chainID).Big(), Nonce: nonce, GasTipCap: n.tip, GasFeeCap: n.feeCap,
		Gas: min(uint64(estimate+estimate/8), maxTxGas), Data: creation.Code,
	})
	if err != nil {
		return err
	}
	if err := c.submit(ctx, tx); err != nil {
		return c.explain("creation", err)
	}
	_, err = (&Tx{client: c, name: "creation", from: s.Account(), tx: tx}).Wait(ctx)
	return err
}

// check says whether a contract stands where it was planned, with the code and
// the parameters that it was planned with.
func (c *Client) check(ctx context.Context, d deployment, creation Creation) error {
	fail := func(err error) error { return fmt.Errorf("%s at %s: %w", creation.Name, creation.At, err) }
	code, err := c.code(ctx, creation.At)
	if err != nil {
		return fail(err)
	}
	if len(code) == 0 {
		return fail(atoll.ErrNotFound)
	}
	if !sameCode(code, creation.Code) {
		return fail(fmt.Errorf("it has other code than was planned: %w", atoll.ErrMalformed))
	}
	for _, view := range c.promises(d, creation.Name) {
		out, err := c.read(ctx, creation.At, view.call)
		if err != nil {
			return fail(fmt.Errorf("%s: %w", view.name, err))
		}
		if !bytes.Equal(out, view.want) {
			return fail(fmt.Errorf("its %s is %x, want %x: %w", view.name, out, view.want, atoll.ErrMalformed))
		}
	}
	return nil
}

// promise is what a view of a contract must answer.
type promise struct {
	name       string
	call, want []byte
}

// promises lists what a contract of a deployment must answer.
func (c *Client) promises(d deployment, name string) (out []promise) {
	var contract abi.ABI
	says := func(view string, want []byte) {
		out = append(out, promise{view, contract.Methods[view].ID, want})
	}
	number := func(n *big.Int) []byte { return common.BigToHash(n).Bytes() }
	p, at := d.parameters, d.at
	switch name {
	case "token":
		contract = c.token.GetABI()
		if p.Faucet.IsZero() { // else anyone may have made more since
			says("totalSupply", number(p.Supply.Big()))
		}
		says("faucetCap", number(p.Faucet.Big()))
	case "escrow":
		contract = c.escrow.GetABI()
		says("token", word(at.Token))
		says("court", word(at.Court))
		says("withdrawDelay", number(new(big.Int).SetUint64(seconds(p.WithdrawDelay))))
	case "nodes":
		contract = c.nodes.GetABI()
		says("escrow", word(at.Escrow))
		says("token", word(at.Token))
		says("court", word(at.Court))
		says("unstakeDelay", number(new(big.Int).SetUint64(seconds(p.UnstakeDelay))))
		says("seatStake", number(p.SeatStake.Big()))
	case "witness":
		contract = c.witness.GetABI()
		says("escrow", word(at.Escrow))
	case "court":
		contract = c.court.GetABI()
		says("escrow", word(at.Escrow))
		says("nodes", word(at.Nodes))
		says("witness", word(at.Witness))
		if rules, err := contract.Methods["rules"].Outputs.Pack(rulesBinding(p.Court)); err == nil {
			says("rules", rules)
		}
	}
	return out
}

// code returns the code at an address.
func (c *Client) code(ctx context.Context, at atoll.Account) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	code, err := c.eth.CodeAt(ctx, at, nil)
	if err != nil {
		return nil, fmt.Errorf("code at %s: %w", at, reach(err))
	}
	return code, nil
}

// sameCode reports whether code is what creation code leaves behind: a part of
// it, but for the words that the constructor has filled in, which are zero
// there.
func sameCode(code, creation []byte) bool {
	// The first instructions tell where it begins: constructors set no word
	// so early.
	head := code[:min(len(code), 16)]
	for from := 0; ; {
		at := bytes.Index(creation[from:], head)
		if at < 0 || from+at+len(code) > len(creation) {
			return false
		}
		from += at
		if matches(code, creation[from:from+len(code)]) {
			return true
		}
		from++
	}
}

// matches compares code with a template that has zeros where 32 bytes of the
// code may be anything.
func matches(code, template []byte) bool {
	for i := 0; i < len(code); {
		switch {
		case code[i] == template[i]:
			i++
		case zeros(template, i) > 0:
			i = zeros(template, i)
		default:
			return false
		}
	}
	return true
}

// zeros returns where the 32 zeros end, that the operand of a PUSH32 is, in
// which the i-th byte lies; 0 if there are none.
func zeros(template []byte, i int) int {
	const push32 = 0x7f
	for first := i; first > 0 && first > i-32 && template[first] == 0; first-- {
		if template[first-1] == push32 && first+32 <= len(template) && len(bytes.Trim(template[first:first+32], "\x00")) == 0 {
			return first + 32
		}
	}
	return 0
}
