package chain

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/atoll-network/atoll"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrReplaced says that the chain has another transaction of the account under
// the same nonce, so that this one will never be included.
var ErrReplaced = errors.New("another transaction took its nonce")

// maxTxGas is the most gas that one transaction may have (EIP-7825).
const maxTxGas = 1 << 24

// Prepared is a signed transaction that was not sent.
type Prepared struct {
	Hash atoll.Digest
	Raw  []byte // what [Client.SendRaw] takes
}

// Do makes a call happen and waits until it is on the chain, or the context
// ends: in that case the transaction may still be included later. The error is
// a [*RevertError] when the contract refuses.
func (c *Client) Do(ctx context.Context, s atoll.Signer, call Call) (Receipt, error) {
	txs, err := c.Send(ctx, s, call)
	if err != nil {
		return Receipt{}, err
	}
	return txs[0].Wait(ctx)
}

// Send sends calls of one account without waiting for any of them to be
// included. They are included in their order, most often in one block, and
// each may need the ones before it.
//
// A single call of an account that has nothing else under way is tried first,
// and a [*RevertError] says why the contract would refuse it. Others are not,
// since they may need the ones before them: what the contract says is found
// out by [Tx.Wait]. On an error
// the transactions that were sent are returned with it.
func (c *Client) Send(ctx context.Context, s atoll.Signer, calls ...Call) ([]*Tx, error) {
	acc := c.accounts.get(s.Account())
	acc.mu.Lock()
	defer acc.mu.Unlock()
	signed, err := c.sign(ctx, s, acc, calls)
	if err != nil {
		return nil, err
	}
	var sent []*Tx
	for i, tx := range signed {
		if err := c.submit(ctx, tx); err != nil {
			for _, rest := range signed[i:] {
				delete(acc.open, rest.Nonce())
			}
			return sent, fmt.Errorf("%s by %s: %w", calls[i].name, s.Account(), c.explain(calls[i].name, err))
		}
		open := acc.open[tx.Nonce()]
		open.sent = true
		acc.open[tx.Nonce()] = open
		sent = append(sent, &Tx{client: c, name: calls[i].name, from: s.Account(), tx: tx})
	}
	return sent, nil
}

// Prepare signs a call without sending it. The transaction takes the account's
// next nonce: it must be sent, with [Client.SendRaw], before what is prepared
// or sent for this account after it can be included. If it is not to be sent
// after all, [Client.Discard] frees the nonce.
func (c *Client) Prepare(ctx context.Context, s atoll.Signer, call Call) (Prepared, error) {
	acc := c.accounts.get(s.Account())
	acc.mu.Lock()
	defer acc.mu.Unlock()
	signed, err := c.sign(ctx, s, acc, []Call{call})
	if err != nil {
		return Prepared{}, err
	}
	raw, err := signed[0].MarshalBinary()
	if err != nil {
		return Prepared{}, fmt.Errorf("%s by %s: %w", call.name, s.Account(), err)
	}
	return Prepared{Hash: signed[0].Hash(), Raw: raw}, nil
}

// Discard frees the nonce of a transaction that was prepared and will never be
// sent.
func (c *Client) Discard(p Prepared) {
	if tx, from, err := c.parse(p.Raw); err == nil {
		c.accounts.get(from).forget(tx.Nonce(), tx.Hash())
	}
}

// SendRaw sends a transaction that [Client.Prepare] signed, in this process or
// an earlier one. It may be called again for the same transaction: one that
// the chain knows already is not an error. The error wraps [ErrReplaced] when
// the transaction can never be included, and [atoll.ErrMalformed] when raw is
// no transaction of this chain.
func (c *Client) SendRaw(ctx context.Context, raw []byte) (*Tx, error) {
	tx, from, err := c.parse(raw)
	if err != nil {
		return nil, err
	}
	acc := c.accounts.get(from)
	acc.mu.Lock()
	defer acc.mu.Unlock()
	if err := c.submit(ctx, tx); err != nil {
		if errors.Is(err, ErrReplaced) && acc.open[tx.Nonce()].hash == tx.Hash() {
			delete(acc.open, tx.Nonce())
		}
		return nil, fmt.Errorf("transaction %s by %s: %w", tx.Hash(), from, c.explain("transaction", err))
	}
	open := acc.open[tx.Nonce()]
	open.hash, open.sent = tx.Hash(), true
	acc.open[tx.Nonce()] = open
	return &Tx{client: c, name: "transaction " + tx.Hash().Hex(), from: from, tx: tx}, nil
}

// parse reads a signed transaction of this chain.
func (c *Client) parse(raw []byte) (*types.Transaction, atoll.Account, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return nil, atoll.Account{}, fmt.Errorf("raw transaction: %v: %w", err, atoll.ErrMalformed)
	}
	from, err := types.Sender(c.signer, tx)
	if err != nil {
		return nil, atoll.Account{}, fmt.Errorf("raw transaction %s on chain %d: %v: %w", tx.Hash(), c.chainID, err, atoll.ErrMalformed)
	}
	return tx, from, nil
}

// submit gives a transaction to the node. It succeeds if the node has it
// already: nodes word that answer in many ways, so the node is asked.
func (c *Client) submit(ctx context.Context, tx *types.Transaction) error {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	err := c.eth.SendTransaction(ctx, tx)
	var answer rpc.Error
	if err == nil || !errors.As(err, &answer) {
		return reach(err)
	}
	if _, _, e := c.eth.TransactionByHash(ctx, tx.Hash()); e == nil {
		return nil
	}
	from, e := types.Sender(c.signer, tx)
	if e != nil {
		return err
	}
	if mined, e := c.eth.NonceAt(ctx, from, nil); e == nil && mined > tx.Nonce() {
		return fmt.Errorf("nonce %d: %w (%v)", tx.Nonce(), ErrReplaced, err)
	}
	return err
}

// sign turns calls into signed transactions and notes them as open. The
// account's lock must be held.
func (c *Client) sign(ctx context.Context, s atoll.Signer, acc *account, calls []Call) ([]*types.Transaction, error) {
	from := s.Account()
	if len(calls) == 0 {
		return nil, errors.New("no call to send")
	}
	if c.delivers {
		calls = slices.Clone(calls)
		for i, call := range calls {
			if call.instead != nil {
				calls[i] = *call.instead
			}
		}
	}
	permits := slices.ContainsFunc(calls, func(c Call) bool { return c.spender != nil })
	n, err := c.next(ctx, from, acc, permits)
	if err != nil {
		return nil, err
	}
	// What a call does can be foreseen only if nothing goes before it.
	foreseen := len(calls) == 1 && len(acc.open) == 0
	var signed []*types.Transaction
	fail := func(call Call, err error) ([]*types.Transaction, error) {
		for _, tx := range signed {
			delete(acc.open, tx.Nonce())
		}
		return nil, fmt.Errorf("%s by %s: %w", call.name, from, err)
	}
	for _, call := range calls {
		if call.encode == nil {
			return fail(call, errors.New("the zero Call"))
		}
		var p permit
		if call.spender != nil {
			if p, err = c.signPermit(s, call.spender(c.contracts), call.allowance, n.permit); err != nil {
				return fail(call, err)
			}
			n.permit++
		}
		to, data, err := call.encode(c, p)
		if err != nil {
			return fail(call, err)
		}
		gas, err := c.gasLimit(ctx, from, to, data, call, foreseen)
		if err != nil {
			return fail(call, err)
		}
		var access types.AccessList
		if call.access != nil {
			access = call.access(c.contracts)
		}
		tx, err := c.signTx(s, &types.DynamicFeeTx{
			ChainID: atoll.NewAmount(c.chainID).Big(), Nonce: n.nonce, GasTipCap: n.tip, GasFeeCap: n.feeCap,
			Gas: gas, To: &to, Value: call.value.Big(), Data: data, AccessList: access,
		})
		if err != nil {
			return fail(call, err)
		}
		acc.open[n.nonce] = openTx{hash: tx.Hash(), permit: call.spender != nil}
		signed = append(signed, tx)
		n.nonce++
	}
	return signed, nil
}

// gasLimit returns how much gas a call gets.
func (c *Client) gasLimit(ctx context.Context, from, to atoll.Account, data []byte, call Call, foreseen bool) (uint64, error) {
	gas := call.gas
	if foreseen && !call.exact {
		// Against the pending block: the time of the latest one may be long
		// past on a chain that makes blocks on demand.
		ctx, cancel := context.WithTimeout(ctx, requestTimeout)
		defer cancel()
		var estimate hexutil.Uint64
		err := c.rpc.CallContext(ctx, &estimate, "eth_estimateGas", map[string]any{
			"from": from, "to": to, "value": (*hexutil.Big)(call.value.Big()), "input": hexutil.Bytes(data)}, "pending")
		if err != nil {
			return 0, c.explain(call.name, err)
		}
		gas = uint64(estimate + estimate/4) // what it uses may grow until it is included
	}
	if gas > maxTxGas {
		return 0, fmt.Errorf("it may need %d gas, and a transaction has at most %d: %w", gas, maxTxGas, atoll.ErrTooLarge)
	}
	return gas, nil
}

// signTx signs a transaction, and checks that the signature is the account's.
func (c *Client) signTx(s atoll.Signer, content types.TxData) (*types.Transaction, error) {
	tx := types.NewTx(content)
	sig, err := s.SignDigest(c.signer.Hash(tx))
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	sig[64] -= 27
	if tx, err = tx.WithSignature(c.signer, sig[:]); err != nil {
		return nil, fmt.Errorf("sign: %v: %w", err, atoll.ErrBadSignature)
	}
	if from, err := types.Sender(c.signer, tx); err != nil || from != common.Address(s.Account()) {
		return nil, fmt.Errorf("sign: the signature is of %s (%v): %w", from, err, atoll.ErrBadSignature)
	}
	return tx, nil
}
