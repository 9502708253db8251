// Package fleet runs the parts of an Atoll network, each in a process of its
// own, for tests that watch them, stop them and kill them: the chain, the
// solver, providers and requesters. All of them are the real thing, with
// their state in directories.
//
// The processes are the test's own binary, started again with a variable that
// says which part to play; a test package therefore begins with
//
//	func TestMain(m *testing.M) { fleet.Main(m) }
//
// Whenever a role has written a step to its journal it tells the test, and
// can be made to hold there: at that moment nothing has come of the step yet,
// in the process or outside it. Killing any of the processes then shows what
// a crash between two steps does.
package fleet
