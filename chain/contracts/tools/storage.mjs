// Writes STORAGE.md: where each contract keeps what, as the compiler laid it out.
//
//	node tools/storage.mjs           writes it
//	node tools/storage.mjs --check   fails if the one on disk is not current
//
// It reads what "npm run build" has compiled. What a variable means is said here, and one of which nothing is said is
// an error, so that a new one is not forgotten.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const built = join(root, 'node_modules', '.cache', 'forge', 'shipped')
const page = join(root, 'STORAGE.md')

const contracts = ['AtollToken', 'Escrow', 'Nodes', 'Witness', 'Court']

const meanings = {
  'ERC20._balances': 'tokens of an account',
  'ERC20._allowances': 'what a spender may still take from an owner',
  'ERC20._totalSupply': 'all tokens',
  'ERC20._name': 'the name, short enough to stand in the slot',
  'ERC20._symbol': 'the symbol, likewise',
  'EIP712._nameFallback': 'empty: the name fits an immutable',
  'EIP712._versionFallback': 'empty: the version fits an immutable',
  'Nonces._nonces': 'permits that an owner has used',
  'AtollToken.faucetGiven': 'what the faucet has given to an account',

  'Escrow._accounts': 'the account of an owner',
  'Escrow.Account.balance': 'what the owner has, announced withdrawals included',
  'Escrow.Account.leaving': 'what the owner has announced to withdraw',
  'Escrow.Account.availableAt': 'from when on it may (Unix seconds); while nothing is leaving, that of the last notice, which a later one cannot be earlier than',
  'Escrow._claimed': "what a payee was paid by a payer's vouchers, by payee and then payer: a claim's lines share the first hash",

  'Nodes.rotation': 'who may take the place of an account',
  'Nodes.successorOf': 'who has taken the place of an account',
  'Nodes.rotations': 'how many accounts had the stake of an account before it',
  'Nodes.Succession.successor': 'who that is; zero: nobody',
  'Nodes.Succession.until': 'until when it can be accused of what the account promised (Unix seconds)',
  'Nodes.seatCount': 'how many seats there are, left ones included',
  'Nodes.leftAt': 'when an account, or one whose place it took, left a seat (Unix seconds); zero: never',
  'Nodes.seatOf': 'the seat of an account, from one; zero: none',
  'Nodes._stakes': 'the stake of an account in a role',
  'Nodes.Stake.active': 'what counts as stake',
  'Nodes.Stake.pending': 'what is on its way out, and can still be slashed',
  'Nodes.Stake.availableAt': 'from when on that may be taken out (Unix seconds)',
  'Nodes.Stake.locks': 'in how many disputes its owner is accused: nothing is paid out until it is none',
  'Nodes._records': 'how an account is reached',
  'Nodes.Record.peer': 'the Ed25519 public key of its libp2p host',
  'Nodes.Record.proof': "that key's signature over the account",
  'Nodes.Record.endpoint': 'a multiaddr, or empty',
  'Nodes._seats': 'a seat of a referee, by its number, from one',
  'Nodes.Seat.account': 'who sits there, or sat there last',
  'Nodes.Seat.since': 'since when (Unix seconds)',
  'Nodes.Seat.left': 'when it left (Unix seconds); zero while it is there',

  'Court._disputes': 'a dispute, by its id',
  'Court.Dispute.pledge': 'what was taken from an accused requester so far; nothing of a provider',
  'Court.Dispute.due': 'what the victim gets if the accused is guilty',
  'Court.Dispute.kind': '0 wrong result, 1 no result, 2 unpaid',
  'Court.Dispute.appellant': 'who appealed: 0 nobody, 1 the claimant, 2 the accused',
  'Court._rounds': 'a round of a dispute, by the dispute and its number (0, or 1 after an appeal)',
  'Court.Round.time': 'open: until when to answer; drawing: when the draw was called for; voting: when it was made (Unix seconds)',
  'Court.Round.status': '0 none, 1 open, 2 drawing, 3 voting, 4 appealed, 5 closed',
  'Court.Round.committed': 'a bit for each position that has committed',
  'Court.Round.revealed': 'a bit for each position that has revealed',
  'Court.Round.guilty': 'a bit for each position that voted guilty',
  'Court.Round.replaced': 'how often silent referees were replaced',
  'Court.Round.fined': 'how many full fines the court holds',
  'Court.Round.body': "open, of an unpaid deal: what the requester's vouchers had paid; drawing: the seats that are kept (16 bits each, lowest first), from bit 112 on the beacon's block (40 bits) and how many seats there were (16); voting: the seats, and in the first round from bit 48 on the chain of commitments (120)",
  'Court._appealChains': "the chain of commitments of a dispute's second round",
}

const intro = `# Where the contracts keep what

The storage of each contract as the compiler lays it out: slot, first byte in the slot from its low end, length in
bytes. Members of a struct count from the slot that the struct is at. Written by \`npm run storage\`, and checked by
\`npm run lint\`.

None of the contracts can be upgraded, so a layout never has to fit an older one. What they are deployed with is in
their bytecode as immutables and not listed here, and the guard against reentrancy is in transient storage (EIP-1153).
`

if (!existsSync(built)) {
  console.log('SKIP storage: the contracts are not built')
  process.exit(0)
}

function read(name) {
  const path = join(built, `${name}.sol`, `${name}.json`)
  return JSON.parse(readFileSync(path, 'utf8')).storageLayout
}

const missing = []
const used = new Set()

function meaning(key) {
  used.add(key)
  if (!meanings[key]) missing.push(key)
  return meanings[key]
}

// The name that the declaring contract has: "src/Escrow.sol:Escrow".
const contractOf = (variable) => variable.contract.split(':').pop()

function declared(layout, variable) {
  // Of an inherited variable the layout names the heir. The library's are told apart by their name alone.
  const own = `${contractOf(variable)}.${variable.label}`
  if (meanings[own]) return own
  return Object.keys(meanings).find((k) => k.endsWith(`.${variable.label}`) && /^(ERC20|EIP712|Nonces)\./.test(k)) ?? own
}

const row = (slot, offset, length, type, name, text) =>
  `| ${slot} | ${offset} | ${length} | \`${type}\` | \`${name}\` | ${text} |`

// The structs that a type leads to.
function structsIn(layout, type, found) {
  const t = layout.types[type]
  if (t.members) {
    if (found.has(t.label)) return
    found.set(t.label, t)
    for (const m of t.members) structsIn(layout, m.type, found)
  }
  if (t.value) structsIn(layout, t.value, found)
  if (t.base) structsIn(layout, t.base, found)
}

const head = ['| slot | byte | length | type | name | what it is |', '|---|---|---|---|---|---|']

function section(name) {
  const layout = read(name)
  const out = [`\n## ${name}\n`]
  if (layout.storage.length === 0) return out.concat('Nothing: it has no state.').join('\n') + '\n'
  const structs = new Map()
  out.push(...head)
  for (const v of layout.storage) {
    const t = layout.types[v.type]
    out.push(row(v.slot, v.offset, t.numberOfBytes, t.label, v.label, meaning(declared(layout, v))))
    structsIn(layout, v.type, structs)
  }
  for (const [label, t] of structs) {
    const short = label.replace(/^struct /, '')
    const slots = Number(t.numberOfBytes) / 32
    out.push(`\n\`${label}\`, ${slots} ${slots === 1 ? 'slot' : 'slots'}:\n`, ...head)
    for (const m of t.members) {
      const type = layout.types[m.type]
      out.push(row(`+${m.slot}`, m.offset, type.numberOfBytes, type.label, m.label, meaning(`${short}.${m.label}`)))
    }
  }
  return out.join('\n') + '\n'
}

const text = intro + contracts.map(section).join('')
const problems = missing.map((k) => `of ${k} nothing is said in tools/storage.mjs`)
for (const k of Object.keys(meanings)) if (!used.has(k)) problems.push(`${k} of tools/storage.mjs is in no contract`)
if (process.argv.includes('--check')) {
  if (!existsSync(page) || readFileSync(page, 'utf8') !== text) problems.push('STORAGE.md is not current; run npm run storage')
} else {
  writeFileSync(page, text)
}
for (const p of problems) console.error(`storage: ${p}`)
process.exitCode = problems.length > 0 ? 1 : 0
