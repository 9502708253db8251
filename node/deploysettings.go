package node

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
)

// DeploySetting is a parameter of a deployment, as a flag and as a member of a
// file of parameters.
type DeploySetting struct {
	Name  string
	Kind  string // of its value, for help
	Usage string
	field func(*chain.Parameters) any
}

// DeploySettings lists the parameters of a deployment, in the order in which
// they are shown.
func DeploySettings() []DeploySetting {
	type p = chain.Parameters
	return []DeploySetting{
		{"token", "address", "a token that exists, instead of a new one", func(p *p) any { return &p.Token }},
		{"holder", "address", "of a new token: who gets the supply (default: who deploys)", func(p *p) any { return &p.Holder }},
		{"supply", "ATOLL", "of a new token: how much there is", func(p *p) any { return &p.Supply }},
		{"faucet", "ATOLL", "of a new token: what anyone may have of it for nothing", func(p *p) any { return &p.Faucet }},
		{"withdraw-delay", "time", "notice to take money out of escrow", func(p *p) any { return &p.WithdrawDelay }},
		{"unstake-delay", "time", "notice to take stake out; longer than any dispute", func(p *p) any { return &p.UnstakeDelay }},
		{"seat-stake", "ATOLL", "a verifier's stake for a seat among the referees", func(p *p) any { return &p.SeatStake }},
		{"filing", "time", "to open a dispute, after a deal's deadline", func(p *p) any { return &p.Court.Filing }},
		{"answer", "time", "for the accused to answer", func(p *p) any { return &p.Court.Answer }},
		{"draw", "time", "for anyone to draw the referees", func(p *p) any { return &p.Court.Draw }},
		{"commit", "time", "for the referees to commit to votes", func(p *p) any { return &p.Court.Commit }},
		{"reveal", "time", "for the referees to reveal them", func(p *p) any { return &p.Court.Reveal }},
		{"appeal", "time", "for the loser to appeal", func(p *p) any { return &p.Court.Appeal }},
		{"beacon-delay", "blocks", "from the call for a draw to its beacon", func(p *p) any { return &p.Court.BeaconDelay }},
		{"slash-factor", "number", "times a deal's price, which a guilty provider loses beside it", func(p *p) any { return &p.Court.SlashFactor }},
		{"fee", "ATOLL", "of a referee", func(p *p) any { return &p.Court.Fee }},
		{"fine", "ATOLL", "of a referee that is silent or outvoted", func(p *p) any { return &p.Court.Fine }},
		{"bond", "ATOLL", "of each side of a dispute", func(p *p) any { return &p.Court.Bond }},
		{"appeal-bond", "ATOLL", "of who appeals", func(p *p) any { return &p.Court.AppealBond }},
	}
}

// Set reads the parameter from a text.
func (s DeploySetting) Set(p *chain.Parameters, text string) (err error) {
	switch f := s.field(p).(type) {
	case *atoll.Account:
		var a atoll.Account
		if a, err = atoll.ParseAccount(text); err == nil && a == (atoll.Account{}) {
			err = fmt.Errorf("account %s belongs to nobody", a)
		}
		*f = a
	case *atoll.Amount:
		*f, err = atoll.ParseAmount(text)
	case *time.Duration:
		*f, err = ParseDuration(text)
	case *uint8:
		var n uint64
		if n, err = strconv.ParseUint(text, 10, 8); err != nil {
			err = fmt.Errorf("number %q: want 0 to 255", text)
		}
		*f = uint8(n)
	}
	return err
}

// Get writes the parameter as [DeploySetting.Set] reads it; "" for an account
// that is not set.
func (s DeploySetting) Get(p *chain.Parameters) string {
	switch f := s.field(p).(type) {
	case *atoll.Account:
		if *f == (atoll.Account{}) {
			return ""
		}
		return f.Hex()
	case *time.Duration:
		return FormatDuration(*f)
	case *uint8:
		return strconv.Itoa(int(*f))
	case *atoll.Amount:
		return f.String()
	}
	return ""
}

// ReadParameters changes parameters as a file of them says: a JSON object whose
// members have the names of [DeploySettings]. The error names the member that
// is wrong.
func ReadParameters(p *chain.Parameters, file []byte) error {
	if len(file) > atoll.MaxMessage {
		return fmt.Errorf("%d bytes, at most %d: %w", len(file), atoll.MaxMessage, atoll.ErrTooLarge)
	}
	known := map[string]DeploySetting{}
	for _, s := range DeploySettings() {
		known[s.Name] = s
	}
	d := json.NewDecoder(bytes.NewReader(file))
	d.UseNumber()
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return fmt.Errorf("want a JSON object")
	}
	for d.More() {
		// The decoder gives nothing but strings as names.
		key, err := d.Token()
		if err != nil {
			return fmt.Errorf("%v", err)
		}
		name := fmt.Sprint(key)
		s, ok := known[name]
		if !ok {
			return fmt.Errorf("%q: there is no such parameter, or it is there twice; see atoll deploy --help", name)
		}
		delete(known, name)
		value, err := d.Token()
		if err != nil {
			return fmt.Errorf("%s: %v", name, err)
		}
		var text string
		switch v := value.(type) {
		case string:
			text = v
		case json.Number:
			text = v.String()
		default:
			return fmt.Errorf("%s: want a string or a number", name)
		}
		if err := s.Set(p, text); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if _, err := d.Token(); err != nil {
		return fmt.Errorf("%v", err)
	}
	if _, err := d.Token(); err != io.EOF {
		return fmt.Errorf("bytes after the object")
	}
	return nil
}

// WriteParameters writes parameters as [ReadParameters] reads them.
func WriteParameters(p chain.Parameters) []byte {
	var lines []string
	for _, s := range DeploySettings() {
		text := s.Get(&p)
		_, number := s.field(&p).(*uint8)
		switch {
		case text == "" || p.Token != (atoll.Account{}) && (s.Name == "supply" || s.Name == "faucet"):
		case number:
			lines = append(lines, fmt.Sprintf("%q: %s", s.Name, text))
		default:
			lines = append(lines, fmt.Sprintf("%q: %q", s.Name, text))
		}
	}
	return []byte("{\n  " + strings.Join(lines, ",\n  ") + "\n}\n")
}
