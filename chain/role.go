package chain

import "fmt"

// Role is what an account has stake for. The numbers are the contract's.
type Role uint8

// The roles.
const (
	Provider Role = 1 + iota
	Solver
	Verifier
)

var roleNames = [...]string{Provider: "provider", Solver: "solver", Verifier: "verifier"}

// ParseRole reads a role's name.
func ParseRole(s string) (Role, error) {
	for r := Provider; r <= Verifier; r++ {
		if roleNames[r] == s {
			return r, nil
		}
	}
	return 0, fmt.Errorf("role %q: want provider, solver or verifier", s)
}

// String returns the role's name.
func (r Role) String() string {
	if r < Provider || r > Verifier {
		return fmt.Sprintf("role %d", uint8(r))
	}
	return roleNames[r]
}
