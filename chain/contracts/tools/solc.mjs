#!/usr/bin/env node
// Presents the solc of the npm packages as the command that forge looks for. Forge puts every source into its
// question, so the compiler needs no way to find files.
//
// Of the contracts that are tested it makes code with the settings of shipped ones alone (viaIR): others would take
// as long and are never run, since tests deploy what is shipped. Their types, events and errors are all that is needed.
import { readFileSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads'

// The court, which is called least, would be too large if it were optimized for as many runs as the others: as in
// chain/gen.
const fewRuns = { 'src/Court.sol': 1000 }

const solc = createRequire(import.meta.url)('solc')

const compile = (question) => JSON.parse(solc.compile(JSON.stringify(question)))

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

// The question about those of its files that are chosen.
function only(question, chosen, runs) {
  const { optimizer, outputSelection: wanted } = question.settings
  const outputSelection = {}
  for (const file of Object.keys(question.sources)) {
    if (chosen(file)) outputSelection[file] = wanted[file] ?? wanted['*'] ?? {}
  }
  return { ...question, settings: { ...question.settings, outputSelection, optimizer: { ...optimizer, runs } } }
}

// The answers to parts of a question in one. What is said of a source is said in each.
function joined(answers) {
  const errors = new Map(answers.flatMap((a) => a.errors ?? []).map((e) => [e.formattedMessage, e]))
  return {
    contracts: Object.assign({}, ...answers.map((a) => a.contracts)),
    sources: Object.assign({}, ...answers.map((a) => a.sources)),
    errors: [...errors.values()],
  }
}

// The shipped contracts, each optimized for its number of runs; those of another number at the same time.
async function compileShipped(question) {
  const all = question.settings.optimizer.runs
  const runsOf = (file) => fewRuns[file] ?? all
  const others = [...new Set(Object.values(fewRuns))].filter((runs) => runs !== all)
  const parts = others.map((runs) => only(question, (file) => runsOf(file) === runs, runs))
  const answers = parts.map(
    (part) =>
      new Promise((resolve, reject) => {
        new Worker(new URL(import.meta.url), { workerData: part }).on('message', resolve).on('error', reject)
      }),
  )
  return joined([compile(only(question, (file) => runsOf(file) === all, all)), ...(await Promise.all(answers))])
}

if (!isMainThread) {
  parentPort.postMessage(compile(workerData))
} else if (process.argv.includes('--version')) {
  print(`solc, the solidity compiler commandline interface\nVersion: ${solc.version()}\n`)
} else if (process.argv.includes('--standard-json')) {
  const question = JSON.parse(readFileSync(0, 'utf8'))
  const tested = (file) => !file.startsWith('src/')
  const answer = question.settings.viaIR
    ? await compileShipped(question)
    : compile(only(question, tested, question.settings.optimizer.runs))
  print(JSON.stringify(answer))
} else {
  console.error('solc.mjs: knows --version and --standard-json only')
  process.exit(1)
}
