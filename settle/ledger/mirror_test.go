package ledger_test

import (
	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/settle/ledger"
)

type mirror struct {
	w interface {
		Wait(uint64)
		Mine(int, byte)
		Domain() atoll.Domain
	}
}

func (m *mirror) agree(*table, string, atoll.Account, contract, []byte, error) {}
func (m *mirror) open(ledger.Kind, *ledger.Evidence, bool) []byte              { return nil }
func (m *mirror) contest(*trial) []byte                                        { return nil }
func (m *mirror) giveResult(*trial, *atoll.Result, bool) []byte                { return nil }
func (m *mirror) showVoucher(*trial, atoll.Amount, bool) []byte                { return nil }
func (m *mirror) concede(*trial) []byte                                        { return nil }
func (m *mirror) draw(*trial, uint64, bool) []byte                             { return nil }
func (m *mirror) callAgain(*trial) []byte                                      { return nil }
func (m *mirror) commit(*trial, uint8, atoll.Digest) []byte                    { return nil }
func (m *mirror) reveal(*trial, []ledger.Vote) []byte                          { return nil }
func (m *mirror) replace(*trial) []byte                                        { return nil }
func (m *mirror) appeal(*trial, bool) []byte                                   { return nil }
func (m *mirror) execute(*trial) []byte                                        { return nil }
func (m *mirror) deposit(atoll.Amount) []byte                                  { return nil }
func (m *mirror) depositFor(atoll.Account, atoll.Amount) []byte                { return nil }
func (m *mirror) depositUntil(atoll.Amount, uint64) []byte                     { return nil }
func (m *mirror) announce(atoll.Amount) []byte                                 { return nil }
func (m *mirror) cancel() []byte                                               { return nil }
func (m *mirror) withdraw() []byte                                             { return nil }
func (m *mirror) claim(atoll.Account, []ledger.Line) []byte                    { return nil }
func (m *mirror) claimSigned(atoll.Account, ledger.Line) []byte                { return nil }
func (m *mirror) stake(ledger.Role, atoll.Amount) []byte                       { return nil }
func (m *mirror) requestUnstake(ledger.Role, atoll.Amount) []byte              { return nil }
func (m *mirror) cancelUnstake(ledger.Role) []byte                             { return nil }
func (m *mirror) withdrawStake(ledger.Role) []byte                             { return nil }
func (m *mirror) sit(int) []byte                                               { return nil }
func (m *mirror) rise() []byte                                                 { return nil }
func (m *mirror) offerRotation(atoll.Account) []byte                           { return nil }
func (m *mirror) acceptRotation(atoll.Account) []byte                          { return nil }
