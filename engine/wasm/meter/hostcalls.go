package meter

// Namespace is the module that all imports of a program come from.
const Namespace = "wasi_snapshot_preview1"

// hostCallCost is the gas of a call to the host, besides the bytes it moves.
const hostCallCost = 500

// MaxPath bounds the bytes of a path that a program gives to the host.
const MaxPath = 4096

// hostCall is what the meter knows of a function that programs may import:
// its type, what calls cost, and which arguments are refused before the host
// sees them. wazero copies paths before it looks at their length, grows its
// table of open files to whatever number fd_renumber names, and walks the
// vectors it is given; each of these would let a program spend the host's
// memory or time for free.
type hostCall struct {
	params  string // i, I: i32, i64
	noErrno bool   // it returns nothing
	charges []charge
	guards  []guard
}

type charge struct {
	param byte
	log2  byte // gas = argument << log2
}

type guard struct {
	param byte
	max   uint32
	errno int64 // of WASI
}

const (
	errnoBadf        = 8
	errnoInval       = 28
	errnoNametoolong = 37

	maxFD            = 4095
	maxVectors       = 1024 // IOV_MAX of POSIX systems
	maxSubscriptions = 1024
)

func path(params ...byte) []guard {
	var gs []guard
	for _, p := range params {
		gs = append(gs, guard{p, MaxPath, errnoNametoolong})
	}
	return gs
}

func vectors() ([]charge, []guard) {
	return []charge{{2, 4}}, []guard{{2, maxVectors, errnoInval}}
}

// lookup finds a function of WASI preview 1.
// Source: https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md
func lookup(name string) (hostCall, bool) {
	switch name {
	case "proc_exit":
		return hostCall{params: "i", noErrno: true}, true
	case "sched_yield":
		return hostCall{}, true
	case "proc_raise", "fd_close", "fd_datasync", "fd_sync":
		return hostCall{params: "i"}, true
	case "args_get", "args_sizes_get", "environ_get", "environ_sizes_get", "clock_res_get",
		"fd_fdstat_get", "fd_fdstat_set_flags", "fd_filestat_get", "fd_prestat_get", "fd_tell", "sock_shutdown":
		return hostCall{params: "ii"}, true
	case "random_get":
		return hostCall{params: "ii", charges: []charge{{1, 0}}}, true
	case "fd_renumber":
		return hostCall{params: "ii", guards: []guard{{1, maxFD, errnoBadf}}}, true
	case "clock_time_get":
		return hostCall{params: "iIi"}, true
	case "fd_advise":
		return hostCall{params: "iIIi"}, true
	case "fd_allocate", "fd_fdstat_set_rights":
		return hostCall{params: "iII"}, true
	case "fd_filestat_set_size":
		return hostCall{params: "iI"}, true
	case "fd_filestat_set_times":
		return hostCall{params: "iIIi"}, true
	case "fd_prestat_dir_name", "sock_accept":
		return hostCall{params: "iii"}, true
	case "fd_seek":
		return hostCall{params: "iIii"}, true
	case "fd_readdir":
		return hostCall{params: "iiiIi"}, true
	case "fd_read", "fd_write":
		cs, gs := vectors()
		return hostCall{params: "iiii", charges: cs, guards: gs}, true
	case "fd_pread", "fd_pwrite":
		cs, gs := vectors()
		return hostCall{params: "iiiIi", charges: cs, guards: gs}, true
	case "path_create_directory", "path_remove_directory", "path_unlink_file":
		return hostCall{params: "iii", guards: path(2)}, true
	case "path_filestat_get":
		return hostCall{params: "iiiii", guards: path(3)}, true
	case "path_filestat_set_times":
		return hostCall{params: "iiiiIIi", guards: path(3)}, true
	case "path_link":
		return hostCall{params: "iiiiiii", guards: path(3, 6)}, true
	case "path_open":
		return hostCall{params: "iiiiiIIii", guards: path(3)}, true
	case "path_readlink":
		return hostCall{params: "iiiiii", guards: path(2)}, true
	case "path_rename":
		return hostCall{params: "iiiiii", guards: path(2, 5)}, true
	case "path_symlink":
		return hostCall{params: "iiiii", guards: path(1, 4)}, true
	case "poll_oneoff":
		return hostCall{params: "iiii", charges: []charge{{2, 5}}, guards: []guard{{2, maxSubscriptions, errnoInval}}}, true
	case "sock_recv":
		cs, gs := vectors()
		return hostCall{params: "iiiiii", charges: cs, guards: gs}, true
	case "sock_send":
		cs, gs := vectors()
		return hostCall{params: "iiiii", charges: cs, guards: gs}, true
	}
	return hostCall{}, false
}

// matches reports whether t is the function's type.
func (c hostCall) matches(t funcType) bool {
	want := make([]byte, len(c.params))
	for i := range want {
		want[i] = i32
		if c.params[i] == 'I' {
			want[i] = i64
		}
	}
	results := string([]byte{i32})
	if c.noErrno {
		results = ""
	}
	return string(want) == string(t.params) && results == string(t.results)
}
