package ledger

import (
	"encoding/binary"
	"slices"

	"github.com/atoll-network/atoll"
	"github.com/ethereum/go-ethereum/crypto"
)

// Seat is a referee's place in the list that the court draws from.
type Seat struct {
	Account atoll.Account // who sits there, or sat there last
	Since   uint64        // Unix seconds
	Left    uint64        // Unix seconds; zero while the referee is there
}

// Draw is what referees are drawn by.
type Draw struct {
	Seed      atoll.Digest
	Seats     [AppealPanel]uint16 // drawn already; zero: to be drawn
	Others    [AppealPanel]uint16 // must not be drawn
	Size      uint8
	SeatCount uint64 // how many of the seats take part
	Called    uint64 // when the draw was called for, Unix seconds
	Parties   [3]atoll.Account
}

// Seed is what the referees of a dispute's round are drawn with, after silent
// ones were replaced so many times, when the beacon's mix is known.
func Seed(mix, id atoll.Digest, round int, replaced uint8) atoll.Digest {
	var b [4 * 32]byte
	copy(b[:], mix[:])
	copy(b[32:], id[:])
	b[95], b[127] = byte(round), replaced
	return crypto.Keccak256Hash(b[:])
}

// From fills the empty positions of a panel from a list of seats, as
// Nodes.draw does: ticket by ticket, a seat is taken if it is not drawn yet,
// its referee sat there before the draw was called for and had not left by
// then, and is no party. Seats beyond the list are forgotten ones. It refuses with NotEnoughReferees.
func (d Draw) From(list []Seat) ([AppealPanel]uint16, error) {
	seats := d.Seats
	var b [64]byte
	copy(b[:], d.Seed[:])
	ticket := uint64(0)
	for i := range d.Size {
		for ; seats[i] == 0; ticket++ {
			if ticket == MaxTickets || d.SeatCount == 0 {
				return d.Seats, refuse(NotEnoughReferees, i, d.Size)
			}
			binary.BigEndian.PutUint64(b[56:], ticket)
			number := uint16(1 + remainder(crypto.Keccak256(b[:]), d.SeatCount))
			if slices.Contains(seats[:], number) || slices.Contains(d.Others[:], number) {
				continue
			}
			if int(number) > len(list) {
				continue
			}
			s := list[number-1]
			if s.Since >= d.Called || s.Left != 0 && s.Left <= d.Called || slices.Contains(d.Parties[:], s.Account) {
				continue
			}
			seats[i] = number
		}
	}
	return seats, nil
}

// remainder is the big-endian number b modulo n, which is at most MaxSeats.
func remainder(b []byte, n uint64) (rest uint64) {
	for ; len(b) > 0; b = b[4:] {
		rest = (rest<<32 | uint64(binary.BigEndian.Uint32(b))) % n
	}
	return rest
}
