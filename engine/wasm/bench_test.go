package wasm

import (
	"context"
	"fmt"
	"testing"
	"testing/fstest"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/experimental"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"github.com/atoll-network/atoll/engine"
)

// kernels are how often each of kernels.c runs, so that it takes some 100 ms.
var kernels = []struct {
	name   string
	rounds int
}{{"int8", 5000}, {"float", 1000}, {"fib", 2000}, {"sort", 40}, {"crc", 300}}

// BenchmarkKernels measures what metering costs: compare metered with plain.
func BenchmarkKernels(b *testing.B) {
	e := newEngine(b, Config{})
	ctx := context.Background()
	rt := wazero.NewRuntime(ctx)
	defer rt.Close(ctx)
	wasi_snapshot_preview1.MustInstantiate(ctx, rt)
	plain, err := rt.CompileModule(ctx, guest(b, "kernels"))
	if err != nil {
		b.Fatal(err)
	}
	for _, k := range kernels {
		args := []string{"kernels", k.name, fmt.Sprint(k.rounds)}
		b.Run(k.name+"/plain", func(b *testing.B) {
			for b.Loop() {
				mem, err := reserveMemory(plenty.Memory) // as metered programs have it
				if err != nil {
					b.Fatal(err)
				}
				ctx := experimental.WithMemoryAllocator(ctx, mem)
				m, err := rt.InstantiateModule(ctx, plain, wazero.NewModuleConfig().WithName("").WithArgs(args...))
				if err != nil {
					b.Fatal(err)
				}
				m.Close(ctx)
				if err := mem.release(); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(k.name+"/metered", func(b *testing.B) {
			job := engine.Job{Program: guest(b, "kernels"), Args: args, Limits: plenty}
			job.Limits.Gas = 1 << 50
			var gas uint64
			for b.Loop() {
				out := do(b, e, job)
				gas = out.Usage.Gas
			}
			b.ReportMetric(float64(gas)*float64(b.N)/float64(b.Elapsed().Nanoseconds()), "gas/ns")
		})
	}
}

func BenchmarkJob(b *testing.B) {
	e := newEngine(b, Config{})
	job := tool(b, "copy", "/inputs/a", "/outputs/a")
	job.Limits.Memory = 64 << 20
	job.Inputs = fstest.MapFS{"a": {Data: make([]byte, 1000)}}
	for b.Loop() {
		if out := do(b, e, job); out.ExitCode != 0 {
			b.Fatal(out)
		}
	}
}

func BenchmarkCompile(b *testing.B) {
	for b.Loop() {
		e := newEngine(b, Config{})
		do(b, e, tool(b, "nothing"))
	}
}
