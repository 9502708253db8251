// Package modules holds the modules that ship with Atoll: for each, its
// manifest and the files it runs. The sources they are built from stand beside
// them and are not part of the modules.
package modules

import "embed"

// FS has a directory for each module, named after it.
//
//go:embed cowsay/atoll.toml cowsay/cowsay.wasm
var FS embed.FS
