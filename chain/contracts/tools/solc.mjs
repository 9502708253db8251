#!/usr/bin/env node
// Presents the solc of the npm packages as the command that forge looks for. Forge puts every source into its
// question, so the compiler needs no way to find files.
//
// Of the contracts that are tested it makes code with the settings of shipped ones alone (viaIR): others would take
// as long and are never run, since tests deploy what is shipped. Their types, events and errors are all that is needed.
import { readFileSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'

// All of it, also when the other end is a pipe that is slow to take it.
function print(text) {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at)
    } catch (e) {
      if (e.code !== 'EAGAIN') throw e
    }
  }
}

// The question without a wish for anything of what stands in src.
function withoutSources(question) {
  const wanted = question.settings.outputSelection
  for (const file of Object.keys(question.sources)) {
    wanted[file] = file.startsWith('src/') ? {} : (wanted[file] ?? wanted['*'])
  }
  delete wanted['*']
  return question
}

const solc = createRequire(import.meta.url)('solc')
if (process.argv.includes('--version')) {
  print(`solc, the solidity compiler commandline interface\nVersion: ${solc.version()}\n`)
} else if (process.argv.includes('--standard-json')) {
  const question = JSON.parse(readFileSync(0, 'utf8'))
  print(solc.compile(JSON.stringify(question.settings.viaIR ? question : withoutSources(question))))
} else {
  console.error('solc.mjs: knows --version and --standard-json only')
  process.exit(1)
}
