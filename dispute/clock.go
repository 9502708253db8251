package dispute

import (
	"sync"
	"time"
)

// lag is how far a block's timestamp may be behind the time at which it is
// made.
const lag = 4 * time.Second

// clock tells the time on the chain, between blocks by the clock on the wall.
type clock struct {
	wall func() time.Time

	mu      sync.Mutex
	head    Head
	seen    time.Time     // when head came, on the wall
	changed chan struct{} // closed at the next head
}

func newClock(wall func() time.Time) *clock {
	return &clock{wall: wall, changed: make(chan struct{})}
}

// tick takes a new head.
func (c *clock) tick(h Head) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.head, c.seen = h, c.wall()
	close(c.changed)
	c.changed = make(chan struct{})
}

// look is the latest block, a time that the next one will surely not be
// before, and what is closed at the next one. It reports false before the first
// block.
func (c *clock) look() (head Head, now time.Time, changed <-chan struct{}, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	wall := c.wall()
	now = c.head.Time.Add(wall.Sub(c.seen))
	// A chain that makes blocks on demand may have had none for long.
	if wall.After(now) {
		now = wall
	}
	if now = now.Add(-lag); now.Before(c.head.Time) {
		now = c.head.Time
	}
	return c.head, now, c.changed, !c.seen.IsZero()
}
