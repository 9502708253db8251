// Package module is the format in which programs come to Atoll.
//
// A module is a directory: a manifest, atoll.toml or atoll.json, and the files
// it runs. The CID of that directory is the module's identity. The manifest
// says what the program takes, what it gives, what it needs and how an answer
// is checked:
//
//	name        = "shout"
//	version     = "1.0.0"
//	description = "Says it louder."
//	license     = "Apache-2.0"
//
//	[[inputs]]
//	name       = "Text"
//	type       = "string"
//	main       = true
//	required   = true
//	max_length = 1000
//
//	[[inputs]]
//	name    = "times"
//	type    = "int"
//	default = 1
//	min     = 1
//	max     = 10
//
//	[[outputs]]
//	name = "text"
//	path = "stdout"
//	type = "text/plain"
//
//	[run]
//	engine  = "wasm"
//	program = "shout.wasm"
//	args    = [{ when = "gt .times 1", args = ["-n", "{{.times}}"] }, "--", "{{.Text}}"]
//
//	[resources]
//	cpu    = 1000
//	memory = "16MiB"
//	gas    = 100_000_000
//
// The way of a job through this package: [Load] reads the directory that a
// [Source] resolved, [Manifest.Bind] makes typed [Inputs] of what the requester
// wrote, [Inputs.Canonical] is what the requester publishes,
// [Manifest.BindJSON] reads it at the provider, and [Manifest.Render] gives
// the arguments, environment and standard input to run the program with.
//
// # Templates
//
// The elements of args, the values of env, and stdin are templates in a part
// of the language of text/template. Each element of args is rendered alone and
// becomes exactly one argument, whatever the inputs hold: there is no shell and
// no splitting. {{.NAME}} is the value of an input, and
//
//	{{if CONDITION}} … {{else if CONDITION}} … {{else}} … {{end}}
//
// chooses. A condition is an input or a call of given, eq, ne, lt, le, gt, ge,
// and, or, not. The empty string, 0, false and an input that was not given are
// false; "given .NAME" tells 0 and false from nothing. printf (with %s, %v,
// %d, %05d, %%) and json (a value, or with "." all the inputs, as JSON) make
// text. An input that was not given is the empty string. Loops, variables,
// pipes, methods and nested templates are not part of the language, so that
// rendering a stranger's manifest costs no more than its size.
//
// An element of args may be a table { when = CONDITION, args = […] }: its
// arguments are there if the condition holds, and otherwise none of them is.
// Nothing else drops an argument: a template that renders to nothing is an
// empty argument.
//
// The value of a file input is the file's path among the job's input files.
// Programs of engine wasm find those under /inputs, so that a template says
// /inputs/{{.NAME}}, and write what they give under /outputs.
//
// # Concurrency
//
// A [Manifest], a [Module] and [Inputs] do not change after they are made, and
// may be shared by goroutines.
package module
