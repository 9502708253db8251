// Writes the golden vectors: Atoll's messages, hashed and signed by ethers.
//
//	npm ci && npm run sign
//
// The output is the same at every run, since ethers signs as RFC 6979 says.
import { TypedDataEncoder, Wallet, version } from "ethers";
import { authorOf, domainOf, peerText, print, typedOf, typesOf } from "./types.mjs";

// The first account of the mnemonic "test test … junk", known to everyone.
const wallet = new Wallet("0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
const other = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const third = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";

const max64 = 2n ** 64n - 1n;
const max32 = 2n ** 32n - 1n;
const max256 = (2n ** 256n - 1n).toString();
const ones = "0x" + "ff".repeat(32);
const v0 = "QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn"; // the empty directory
const v1 = "bafybeiczsscdsbs7ffqz55asqdf3smv6klcw3gofszvwlyarci47bgf354"; // the same
const raw = "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"; // no bytes
const inline = "bafkqabtbor2g63c6"; // an identity hash

const home = { chainId: 31337n, escrow: "0x5FbDB2315678afecb367f032d93F642f64180aa3" };
const mainnet = { chainId: 1n, escrow: "0xffffffffffffffffffffffffffffffffffffffff" };
const widest = { chainId: max64, escrow: "0x0000000000000000000000000000000000000001" };

const small = { cpu: 1000n, memory: 1n << 29n, disk: 0n, gpus: 0n, gpuName: "", gpuMemory: 0n };
const large = { cpu: max64, memory: max64, disk: max64, gpus: max32, gpuName: "NVIDIA H100 80GB — 大気圏", gpuMemory: max64 };

const job = {
  requester: wallet.address, peer: peerText(0x11), solver: other, module: v0, inputs: v1, engine: "wasm",
  needs: small, gas: 10_000_000_000n, timeout: 60n, maxPrice: "1500000000000000000", expiry: 1_900_000_000n, nonce: "7",
};
const offer = {
  provider: wallet.address, peer: peerText(0x22), solvers: [other], engines: ["wasm"], modules: [],
  capacity: small, price: "1", gasPrice: "0", maxTimeout: 600n, expiry: 1_900_000_000n, sequence: 1n,
};
const deal = {
  solver: wallet.address, jobOffer: "0x" + "01".repeat(32), resourceOffer: "0x" + "02".repeat(32), requester: other,
  provider: third, price: "100", gasPrice: "3", maxPrice: "130", deadline: 1_900_000_060n,
};
const result = {
  deal: "0x" + "03".repeat(32), provider: wallet.address, status: 0n, exitCode: 0n, output: v1, gas: 123_456_789n,
  memory: 65_536n, duration: 12n, engine: "wasm 1.12.0", message: "",
};

const attestation = {
  verifier: wallet.address, deal: "0x" + "05".repeat(32), claimed: v1, found: v1, claimedStatus: 0n, status: 0n,
  claimedGas: 123_456_789n, gas: 123_456_789n, engine: "wasm 1.12.0",
};

const cases = [
  ["JobOffer", "plain", home, job],
  ["JobOffer", "largest numbers", widest, { ...job, needs: large, gas: 1n << 62n, timeout: 2_592_000n, maxPrice: max256, expiry: max64, nonce: max64.toString() }],
  ["JobOffer", "smallest numbers, inlined inputs", mainnet, { ...job, module: raw, inputs: inline, gas: 1n, timeout: 1n, maxPrice: "0", expiry: 1n, nonce: "0" }],
  ["JobOffer", "an engine in another script", home, { ...job, engine: "エンジン 🪸 é", needs: { ...small, gpus: 1n, gpuName: "<b>\"A100\"&\\" } }],
  ["ResourceOffer", "empty lists", home, offer],
  ["ResourceOffer", "lists of many", mainnet, { ...offer, solvers: [other, third, wallet.address], engines: ["wasm", "docker", "环礁"], modules: [v0, v1, raw, inline] }],
  ["ResourceOffer", "largest numbers", widest, { ...offer, capacity: large, price: max256, gasPrice: max256, maxTimeout: 2_592_000n, expiry: max64, sequence: max64 }],
  ["Deal", "plain", home, deal],
  ["Deal", "largest numbers", widest, { ...deal, jobOffer: ones, resourceOffer: ones, price: max256, gasPrice: max256, maxPrice: max256, deadline: max64 }],
  ["Deal", "free of charge", mainnet, { ...deal, price: "0", gasPrice: "0", maxPrice: "0", deadline: 1n }],
  ["Result", "plain", home, result],
  ["Result", "failed without output", home, { ...result, status: 8n, output: "", engine: "", gas: 0n, memory: 0n, duration: 0n, message: "no space left on device" }],
  ["Result", "largest numbers, CIDv0", widest, { ...result, status: 7n, exitCode: max32, output: v0, gas: max64, memory: max64, duration: max64 }],
  ["Result", "a message of many lines and scripts", mainnet, { ...result, status: 1n, exitCode: 134n, output: inline, message: "panicked at 'überlauf'\n\tat main.rs:7\u0000 \u{1F41A} \u05E9\u05DC\u05D5\u05DD \u2028" }],
  ["Attestation", "same result", home, attestation],
  ["Attestation", "another result", mainnet, { ...attestation, found: raw, status: 1n, gas: 5n }],
  ["Attestation", "no job, so no outputs", home, { ...attestation, claimed: "", found: "", claimedStatus: 7n, status: 7n, engine: "" }],
  ["Attestation", "largest numbers", widest, { ...attestation, deal: ones, claimed: v0, found: inline, claimedStatus: 4n, status: 7n, claimedGas: max64, gas: max64, engine: "エンジン" }],
  ["Acceptance", "plain", home, { provider: wallet.address, deal: "0x" + "05".repeat(32) }],
  ["Acceptance", "largest numbers", widest, { provider: wallet.address, deal: ones }],
  ["Receipt", "plain", home, { provider: wallet.address, deal: "0x" + "05".repeat(32) }],
  ["Receipt", "largest numbers", widest, { provider: wallet.address, deal: ones }],
  ["Consent", "plain", home, { requester: wallet.address, deal: "0x" + "05".repeat(32) }],
  ["Consent", "largest numbers", widest, { requester: wallet.address, deal: ones }],
  ["Voucher", "plain", home, { payer: wallet.address, payee: other, cumulative: "1000000000000000000" }],
  ["Voucher", "of nothing", mainnet, { payer: wallet.address, payee: third, cumulative: "0" }],
  ["Voucher", "largest numbers", widest, { payer: wallet.address, payee: "0x" + "ff".repeat(20), cumulative: max256 }],
  ["Cancel", "plain", home, { requester: wallet.address, jobOffer: "0x" + "04".repeat(32) }],
  ["Cancel", "largest numbers", widest, { requester: wallet.address, jobOffer: ones }],
];

// plain turns what ethers takes into JSON without numbers.
const plain = (v) =>
  typeof v === "bigint" ? v.toString()
  : Array.isArray(v) ? v.map(plain)
  : typeof v === "object" ? Object.fromEntries(Object.entries(v).map(([k, x]) => [k, plain(x)]))
  : v;

const vectors = [];
for (const [type, name, where, message] of cases) {
  if (authorOf(type, message) !== wallet.address) throw new Error(`${type} ${name}: not by the signer`);
  const domain = domainOf(where), types = typesOf(type), typed = typedOf(type, message);
  vectors.push({
    type, name, domain: where, eip712Domain: plain(domain), message, typed: plain(typed),
    typeString: TypedDataEncoder.from(types).encodeType(type),
    digest: TypedDataEncoder.hash(domain, types, typed),
    signature: await wallet.signTypedData(domain, types, typed),
  });
}
console.log(print({ generator: `ethers ${version}`, privateKey: wallet.privateKey, account: wallet.address, vectors }));
