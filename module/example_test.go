package module_test

import (
	"fmt"

	"github.com/atoll-network/atoll/module"
)

func Example() {
	m, err := module.Parse([]byte(`
name        = "shout"
version     = "1.0.0"
description = "Says it louder."

[[inputs]]
name     = "Text"
type     = "string"
main     = true
required = true

[[inputs]]
name    = "times"
type    = "int"
default = 1
min     = 1
max     = 10

[run]
engine  = "wasm"
program = "shout.wasm"
args    = [{ when = "gt .times 1", args = ["-n", "{{.times}}"] }, "--", "{{.Text}}"]

[resources]
memory = "16MiB"
gas    = 100_000_000
`), module.TOML)
	if err != nil {
		fmt.Println(err)
		return
	}
	in, err := m.Bind(map[string]string{"": `hey; rm -rf "/"`, "times": "3"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%s\n", in.Canonical())
	command, err := m.Render(in)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, arg := range command.Args {
		fmt.Println(arg)
	}
	_, err = m.Bind(map[string]string{"Text": "hey", "time": "11"})
	fmt.Println(err)
	_, err = m.Bind(map[string]string{"Text": "hey", "times": "11"})
	fmt.Println(err)
	// Output:
	// {"Text":"hey; rm -rf \"/\"","times":3}
	// -n
	// 3
	// --
	// hey; rm -rf "/"
	// input "time": unknown; did you mean "times"?
	// input "times": 11: too large; want a whole number from 1 to 10
}
