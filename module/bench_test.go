package module

import (
	"testing"

	"github.com/atoll-network/atoll/modules"
)

func cowsay(b *testing.B) []byte {
	text, err := modules.FS.ReadFile("cowsay/" + ManifestTOML)
	if err != nil {
		b.Fatal(err)
	}
	return text
}

func BenchmarkParse(b *testing.B) {
	text := cowsay(b)
	for b.Loop() {
		if _, err := Parse(text, TOML); err != nil {
			b.Fatal(err)
		}
	}
}

// What a provider does for each job of a module it knows.
func BenchmarkBindAndRender(b *testing.B) {
	m, err := Parse(cowsay(b), TOML)
	if err != nil {
		b.Fatal(err)
	}
	inputs := []byte(`{"Message":"moo","eyes":"^^","think":true,"width":60}`)
	for b.Loop() {
		in, err := m.BindJSON(inputs)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := m.Render(in); err != nil {
			b.Fatal(err)
		}
	}
}
