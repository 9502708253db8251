// The EIP-712 types of Atoll's messages, written by hand, and the way from
// Atoll's JSON to EIP-712 values. It shares no code with the Go package.
import { base58btc } from "multiformats/bases/base58";
import { CID } from "multiformats/cid";
import { hexlify } from "ethers";

const resources = [
  ["cpu", "uint64"], ["memory", "uint64"], ["disk", "uint64"],
  ["gpus", "uint32"], ["gpuName", "string"], ["gpuMemory", "uint64"],
];

// Members of each message: name, EIP-712 type, and how JSON writes it where
// that is not how ethers takes it.
const members = {
  JobOffer: [
    ["requester", "address"], ["peer", "bytes32", "peer"], ["solver", "address"],
    ["module", "bytes", "cid"], ["inputs", "bytes", "cid"], ["engine", "string"],
    ["needs", "Resources"], ["gas", "uint64"], ["timeout", "uint64"],
    ["maxPrice", "uint256"], ["expiry", "uint64"], ["nonce", "uint64"],
  ],
  ResourceOffer: [
    ["provider", "address"], ["peer", "bytes32", "peer"], ["solvers", "address[]"],
    ["engines", "string[]"], ["modules", "bytes[]", "cid"], ["capacity", "Resources"],
    ["price", "uint256"], ["gasPrice", "uint256"], ["maxTimeout", "uint64"],
    ["expiry", "uint64"], ["sequence", "uint64"],
  ],
  Deal: [
    ["solver", "address"], ["jobOffer", "bytes32"], ["resourceOffer", "bytes32"],
    ["requester", "address"], ["provider", "address"], ["price", "uint256"],
    ["gasPrice", "uint256"], ["maxPrice", "uint256"], ["deadline", "uint64"],
  ],
  Result: [
    ["deal", "bytes32"], ["provider", "address"], ["status", "uint8"], ["exitCode", "uint32"],
    ["output", "bytes", "cid"], ["gas", "uint64"], ["memory", "uint64"], ["duration", "uint64"],
    ["engine", "string"], ["message", "string"],
  ],
  Attestation: [
    ["verifier", "address"], ["deal", "bytes32"], ["claimed", "bytes", "cid"], ["found", "bytes", "cid"],
    ["claimedStatus", "uint8"], ["status", "uint8"], ["claimedGas", "uint64"], ["gas", "uint64"], ["engine", "string"],
  ],
  Acceptance: [["provider", "address"], ["deal", "bytes32"]],
  Receipt: [["provider", "address"], ["deal", "bytes32"]],
  Consent: [["requester", "address"], ["deal", "bytes32"]],
  Voucher: [["payer", "address"], ["payee", "address"], ["cumulative", "uint256"]],
  Cancel: [["requester", "address"], ["jobOffer", "bytes32"]],
};

const author = {
  JobOffer: "requester", ResourceOffer: "provider", Deal: "solver",
  Result: "provider", Attestation: "verifier", Acceptance: "provider", Receipt: "provider", Consent: "requester", Voucher: "payer", Cancel: "requester",
};

const entry = ([name, type]) => ({ name, type });

// typesOf returns what ethers wants to know of a message type.
export function typesOf(type) {
  const out = { [type]: members[type].map(entry) };
  if (members[type].some(([, t]) => t === "Resources")) out.Resources = resources.map(entry);
  return out;
}

export const domainOf = ({ chainId, escrow }) =>
  ({ name: "Atoll", version: "1", chainId: BigInt(chainId), verifyingContract: escrow });

export const authorOf = (type, message) => message[author[type]];

// A CID's bytes, and "" for none.
export const cidBytes = (text) => (text === "" ? "0x" : hexlify(CID.parse(text).bytes));

// The Ed25519 key in a peer id, which stands behind six bytes of prefix.
const peerPrefix = [0x00, 0x24, 0x08, 0x01, 0x12, 0x20];
export const peerKey = (text) => hexlify(base58btc.baseDecode(text).slice(peerPrefix.length));
export const peerText = (byte) =>
  base58btc.baseEncode(Uint8Array.from([...peerPrefix, ...Array(32).fill(byte)]));

// typedOf turns a message as Atoll's JSON has it into one for ethers.
export function typedOf(type, message) {
  const how = { cid: cidBytes, peer: peerKey };
  const out = {};
  for (const [name, , form] of members[type]) {
    const v = message[name];
    const read = how[form] ?? ((x) => x);
    out[name] = Array.isArray(v) ? v.map(read) : read(v);
  }
  return out;
}

// parse reads JSON and keeps every digit of its integers, as strings.
export const parse = (text) =>
  JSON.parse(text.replace(/("(?:[^"\\]|\\.)*")|(-?\d+)/g, (_, string, digits) => string ?? `"${digits}"`));

// print writes JSON in which a BigInt is a number with all its digits.
export function print(value, indent = "") {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = indent + "  ";
  const list = Array.isArray(value)
    ? value.map((v) => print(v, inner))
    : Object.entries(value).map(([k, v]) => `${JSON.stringify(k)}: ${print(v, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return list.length === 0 ? open + close : `${open}\n${inner}${list.join(`,\n${inner}`)}\n${indent}${close}`;
}
