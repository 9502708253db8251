package chain

// Bound is the gas that a call gets when its effect cannot be foreseen.
func (c Call) Bound() uint64 { return c.gas }

// What tests of the witness need: evidence as the court takes it, and back.
var (
	EvidenceBinding = Evidence.binding
	EvidenceOf      = evidenceOf
)

// SameCode is what tells the contracts that stand from others.
var SameCode = sameCode

// WithoutDelivery makes a client take its token for one without
// transferAndCall.
func (c *Client) WithoutDelivery() { c.delivers = false }
