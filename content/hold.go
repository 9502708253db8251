package content

// hold is an operation in progress: no collection deletes what was added,
// fetched, pinned or found present since it began.
type hold struct{ epoch uint64 }

// hold begins an operation; the caller releases it.
func (s *Store) hold() *hold {
	s.mu.Lock()
	defer s.mu.Unlock()
	h := &hold{epoch: s.epoch}
	s.holds[h] = struct{}{}
	return h
}

// now returns the current epoch as a hold that protects nothing.
func (s *Store) now() *hold {
	s.mu.Lock()
	defer s.mu.Unlock()
	return &hold{epoch: s.epoch}
}

func (s *Store) release(h *hold) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.holds, h)
}

// Hold keeps garbage collection away from everything that is added to the
// store or fetched into it from now until release is called, so that there is
// time to pin it. Each import and fetch holds its own blocks until it returns.
// Release may be called more than once.
func (s *Store) Hold() (release func()) {
	h := s.hold()
	return func() { s.release(h) }
}
