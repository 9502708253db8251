package chain

import "github.com/atoll-network/atoll"

// Contracts says where Atoll's contracts stand on a chain.
type Contracts struct {
	Token  atoll.Account `json:"token"`
	Escrow atoll.Account `json:"escrow"`
	Nodes  atoll.Account `json:"nodes"`
	Court  atoll.Account `json:"court"`
	// Witness is the part of the court that reads messages.
	Witness atoll.Account `json:"witness"`
}
