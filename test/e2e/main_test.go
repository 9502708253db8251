// Package e2e runs jobs over a whole network, every part of it a process of
// its own: what a user sees, and what the chain says.
package e2e

import (
	"testing"

	"github.com/atoll-network/atoll/test/fleet"
)

func TestMain(m *testing.M) { fleet.Main(m) }
