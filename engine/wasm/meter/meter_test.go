package meter

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
	"github.com/tetratelabs/wazero/sys"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/engine/wasm/internal/wasmgen"
)

// execute runs a rewritten command and returns the gas it used, and whether it
// ended by itself.
func execute(t testing.TB, binary []byte, limit int64) (gas int64, ended bool) {
	ctx := t.Context()
	rt := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter().WithCoreFeatures(api.CoreFeaturesV2))
	defer rt.Close(ctx)
	wasi_snapshot_preview1.MustInstantiate(ctx, rt)
	granted := int64(0)
	yield := func(_ context.Context, _ api.Module, stack []uint64) {
		used := granted - int64(stack[0])
		if int64(stack[1]) < 0 || used > limit {
			panic(errors.New("stop"))
		}
		granted = used + 1000
		stack[0] = 1000
	}
	i64 := api.ValueTypeI64
	_, err := rt.NewHostModuleBuilder(Host).NewFunctionBuilder().
		WithGoModuleFunction(api.GoModuleFunc(yield), []api.ValueType{i64, i64}, []api.ValueType{i64}).Export(Yield).Instantiate(ctx)
	if err != nil {
		t.Fatal(err)
	}
	c, err := rt.CompileModule(ctx, binary)
	if err != nil {
		t.Fatalf("rewritten module is invalid: %v", err)
	}
	m, err := rt.InstantiateModule(ctx, c, wazero.NewModuleConfig().WithStartFunctions())
	if err != nil {
		return 0, false
	}
	_, err = m.ExportedFunction("_start").Call(ctx)
	var exit *sys.ExitError
	if errors.As(err, &exit) {
		return 0, false // it may have left a segment in its middle
	}
	return granted - int64(m.ExportedGlobal(Gas).Get()), err == nil
}

// Paying for segments is right if it comes to the same as paying for each
// instruction by itself.
func TestSegmentsCostWhatTheirInstructionsDo(t *testing.T) {
	gen := rand.NewChaCha8([32]byte{2})
	ended := 0
	for i := range 400 {
		data := make([]byte, 20+i*4)
		gen.Read(data)
		if comparePaying(t, wasmgen.Command(data)) {
			ended++
		}
	}
	if ended < 100 {
		t.Errorf("only %d programs ended", ended)
	}
}

func comparePaying(t testing.TB, binary []byte) bool {
	merged, err := rewrite(binary, false)
	if err != nil {
		t.Fatal(err)
	}
	naive, err := rewrite(binary, true)
	if err != nil {
		t.Fatal(err)
	}
	const limit = 100_000
	a, endedA := execute(t, merged.Binary, limit)
	b, endedB := execute(t, naive.Binary, limit*2)
	if endedA && endedB && a != b {
		t.Fatalf("segments cost %d, their instructions %d", a, b)
	}
	return endedA && endedB
}

// assembled puts a command together from its sections' bodies.
func assembled(sections ...string) []byte {
	return []byte("\x00asm\x01\x00\x00\x00" + strings.Join(sections, ""))
}

func sec(id byte, body string) string {
	return string(id) + string(appendU32(nil, uint32(len(body)))) + body
}

const (
	typeVoid   = "\x01\x60\x00\x00"       // one type, () -> ()
	oneFunc    = "\x01\x00"               // one function of it
	startIs0   = "\x01\x06_start\x00\x00" // exported as _start
	onePage    = "\x01\x00\x01"           // one memory
	emptyStart = "\x01\x02\x00\x0b"       // whose body is empty
)

// command is a command whose _start has this body.
func command(code string) []byte {
	body := "\x00" + code + "\x0b"
	return assembled(sec(1, typeVoid), sec(3, oneFunc), sec(5, onePage), sec(7, startIs0),
		sec(10, "\x01"+string(appendU32(nil, uint32(len(body))))+body))
}

func TestRefusals(t *testing.T) {
	tests := map[string]struct {
		binary []byte
		kind   error
		text   string
	}{
		"nothing":               {nil, atoll.ErrMalformed, "offset 0x0"},
		"not a module":          {[]byte("#!/bin/sh"), atoll.ErrMalformed, "not a WebAssembly module"},
		"no entry":              {assembled(), atoll.ErrRefused, "_start"},
		"atomics":               {command("\xfe\x03\x00"), atoll.ErrRefused, "opcode 0xfe"},
		"tail call":             {command("\x12\x00"), atoll.ErrRefused, "offset 0x28: opcode 0x12"},
		"exceptions":            {command("\x06\x40\x0b"), atoll.ErrRefused, "opcode 0x6"},
		"relaxed simd":          {command("\xfd\x80\x02"), atoll.ErrRefused, "opcode 0xfd 0x100"},
		"padded vector opcode":  {command("\xfd\x8c\x00"), atoll.ErrRefused, "opcode 0xfd"},
		"reserved misc":         {command("\xfc\x12"), atoll.ErrRefused, "opcode 0xfc 0x12"},
		"shared memory":         {assembled(sec(5, "\x01\x03\x01\x01")), atoll.ErrRefused, "shared"},
		"two memories":          {assembled(sec(5, "\x02\x00\x01\x00\x01")), atoll.ErrRefused, "2 memories"},
		"64-bit memory":         {assembled(sec(5, "\x01\x04\x01")), atoll.ErrRefused, "64-bit"},
		"the meter's global":    {command("\x42\x00\x24\x00"), atoll.ErrMalformed, "unknown global 0"},
		"the meter's function":  {command("\x10\x01"), atoll.ErrMalformed, "unknown function 1"},
		"the meter's type":      {command("\x02\x01\x0b"), atoll.ErrMalformed, "unknown type 1"},
		"the meter's exports":   {assembled(sec(5, onePage), sec(7, "\x01\x09atoll:gas\x02\x00")), atoll.ErrRefused, "prefix"},
		"the meter's import":    {assembled(sec(1, typeVoid), sec(2, "\x01\x05atoll\x05yield\x00\x00")), atoll.ErrRefused, "only WASI"},
		"another host":          {assembled(sec(1, typeVoid), sec(2, "\x01\x03env\x01f\x00\x00")), atoll.ErrRefused, "\"env\" \"f\""},
		"wrong type of import":  {assembled(sec(1, typeVoid), sec(2, "\x01\x16"+Namespace+"\x09proc_exit\x00\x00")), atoll.ErrMalformed, "another type"},
		"imported memory":       {assembled(sec(2, "\x01\x03env\x01m\x02\x00\x01")), atoll.ErrRefused, "no function"},
		"huge table":            {assembled(sec(4, "\x01\x70\x00\xff\xff\xff\xff\x0f")), atoll.ErrRefused, "table of 4294967295"},
		"huge announcement":     {assembled(sec(1, "\xff\xff\xff\xff\x0f")), atoll.ErrMalformed, "announced"},
		"unknown section":       {assembled(sec(13, "")), atoll.ErrRefused, "section 13"},
		"sections out of order": {assembled(sec(3, "\x00"), sec(1, "\x00")), atoll.ErrMalformed, "out of order"},
		"section cut short":     {assembled("\x01\x7f"), atoll.ErrMalformed, "announced"},
		"code without end":      {assembled(sec(1, typeVoid), sec(3, oneFunc), sec(7, startIs0), sec(10, "\x01\x02\x00\x01")), atoll.ErrMalformed, "unexpected end"},
		"code after the end":    {command("\x0b\x01"), atoll.ErrMalformed, "after the end"},
		"label out of range":    {command("\x0c\x01"), atoll.ErrMalformed, "unknown label 1"},
		"local out of range":    {command("\x20\x00\x1a"), atoll.ErrMalformed, "unknown local"},
		"else without if":       {command("\x02\x40\x05\x0b"), atoll.ErrMalformed, "else without if"},
		"number too long":       {command("\x41\x80\x80\x80\x80\x80\x00\x1a"), atoll.ErrMalformed, "over 32 bits"},
		"host without memory": {assembled(sec(1, "\x02\x60\x00\x00\x60\x01\x7f\x00"), sec(2, "\x01\x16"+Namespace+"\x09proc_exit\x00\x01"),
			sec(3, oneFunc), sec(7, "\x01\x06_start\x00\x01"), sec(10, emptyStart)), atoll.ErrRefused, "without a memory"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := Rewrite(test.binary)
			if !errors.Is(err, test.kind) || !strings.Contains(fmt.Sprint(err), test.text) {
				t.Errorf("got %v, want %v with %q", err, test.kind, test.text)
			}
			if !IsRefusal(err) {
				t.Error("not a refusal")
			}
		})
	}
}

func TestLocalsAreBounded(t *testing.T) {
	body := "\x01\xff\xff\xff\xff\x0f\x7f\x0b"
	b := assembled(sec(1, typeVoid), sec(3, oneFunc), sec(7, startIs0), sec(10, "\x01"+string(rune(len(body)))+body))
	if _, err := Rewrite(b); !errors.Is(err, atoll.ErrRefused) {
		t.Errorf("got %v", err)
	}
}

func TestNumbers(t *testing.T) {
	tests := []struct {
		bits int // 0: unsigned, 32 bits
		in   string
		want int64
		ok   bool
	}{
		{0, "\x00", 0, true},
		{0, "\xff\xff\xff\xff\x0f", math.MaxUint32, true},
		{0, "\xff\xff\xff\xff\x1f", 0, false},
		{0, "\x80\x80\x80\x80\x80\x00", 0, false},
		{0, "\x80", 0, false},
		{32, "\x7f", -1, true},
		{32, "\xff\xff\xff\xff\x07", math.MaxInt32, true},
		{32, "\x80\x80\x80\x80\x78", math.MinInt32, true},
		{32, "\xff\xff\xff\xff\x0f", 0, false},
		{33, "\xff\xff\xff\xff\x0f", math.MaxUint32, true},
		{33, "\x40", -64, true},
		{64, "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x00", math.MaxInt64, true},
		{64, "\x80\x80\x80\x80\x80\x80\x80\x80\x80\x7f", math.MinInt64, true},
		{64, "\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01", 0, false},
	}
	for _, test := range tests {
		r := &reader{b: []byte(test.in), end: len(test.in)}
		var got int64
		if test.bits == 0 {
			got = int64(r.u32())
		} else {
			got = r.signed(test.bits)
		}
		if (r.err == nil) != test.ok || test.ok && got != test.want {
			t.Errorf("%d bits %x: got %d, %v", test.bits, test.in, got, r.err)
		}
	}
	for _, v := range []int64{0, 1, -1, 63, 64, -64, -65, math.MaxInt64, math.MinInt64} {
		b := appendS64(nil, v)
		r := &reader{b: b, end: len(b)}
		if got := r.signed(64); got != v || r.done("number") != nil {
			t.Errorf("%d became %d, %v", v, got, r.err)
		}
	}
}

// withoutCustom drops the custom sections of a well-formed module: wazero
// reserves whatever memory the name section announces, so must not see them.
func withoutCustom(binary []byte) []byte {
	out := binary[:8:8]
	for r := (&reader{b: binary, pos: 8, end: len(binary)}); r.more(); {
		from := r.pos
		id := r.byte()
		r.bytes(r.u32())
		if id != secCustom {
			out = append(out, binary[from:r.pos]...)
		}
	}
	return out
}

// FuzzInstrument checks that no bytes upset the rewriter, and that it does not
// spoil a valid module.
func FuzzInstrument(f *testing.F) {
	guests, err := filepath.Glob("../testdata/*.wasm")
	if err != nil || len(guests) == 0 {
		f.Fatal("no programs in testdata: ", err)
	}
	for _, g := range guests {
		b, err := os.ReadFile(g)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	gen := rand.NewChaCha8([32]byte{3})
	for i := range 20 {
		data := make([]byte, 50+50*i)
		gen.Read(data)
		f.Add(wasmgen.Command(data))
	}
	ctx := context.Background()
	rt := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter().WithCoreFeatures(api.CoreFeaturesV2))
	f.Cleanup(func() { rt.Close(ctx) })
	f.Fuzz(func(t *testing.T, binary []byte) {
		m, err := Rewrite(binary)
		if err != nil {
			if !IsRefusal(err) {
				t.Fatalf("error of another kind: %v", err)
			}
			return
		}
		before, err := rt.CompileModule(ctx, withoutCustom(binary))
		if err != nil {
			return
		}
		before.Close(ctx)
		after, err := rt.CompileModule(ctx, m.Binary)
		if err != nil {
			t.Fatalf("a valid module became invalid: %v", err)
		}
		after.Close(ctx)
	})
}
