// Runs forge from the npm package of this machine's kind. The package that would choose among them is not used: it
// names kinds of machine that there is no package for, which npm ci does not forgive.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants } from 'node:os'

const kind = `${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}`
const binary = process.platform === 'win32' ? 'forge.exe' : 'forge'
let path
try {
  path = createRequire(import.meta.url).resolve(`@foundry-rs/forge-${kind}/bin/${binary}`)
} catch {
  console.log(`SKIP forge ${process.argv.slice(2).join(' ')}: its package for ${kind} is not installed`)
  process.exit(0)
}
const { status, signal, error } = spawnSync(path, process.argv.slice(2), { stdio: 'inherit' })
if (error) throw error
process.exit(status ?? 128 + constants.signals[signal])
