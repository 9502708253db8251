#!/usr/bin/env node
// Presents the solc of the npm packages as the command that forge looks for. Forge puts every source into its
// question, so the compiler needs no way to find files.
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

const solc = createRequire(import.meta.url)('solc')
if (process.argv.includes('--version')) {
  print(`solc, the solidity compiler commandline interface\nVersion: ${solc.version()}\n`)
} else if (process.argv.includes('--standard-json')) {
  print(solc.compile(readFileSync(0, 'utf8')))
} else {
  console.error('solc.mjs: knows --version and --standard-json only')
  process.exit(1)
}
