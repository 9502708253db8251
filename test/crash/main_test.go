// Package crash kills every part of a network at every step of a job, and
// holds the books against each other afterwards: nobody is paid twice, nobody
// who worked is unpaid, and nothing stays reserved.
package crash

import (
	"testing"

	"github.com/atoll-network/atoll/test/fleet"
)

func TestMain(m *testing.M) { fleet.Main(m) }
