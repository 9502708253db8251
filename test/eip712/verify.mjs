// Reads one JSON object a line, {type, domain, signed}, signed being a message
// with its signature as Atoll's JSON has them, and writes for each the digest
// and the signer that ethers finds.
import { readFileSync } from "node:fs";
import { TypedDataEncoder, verifyTypedData } from "ethers";
import { domainOf, parse, typedOf, typesOf } from "./types.mjs";

const lines = readFileSync(0, "utf8").split("\n").filter((line) => line !== "");
for (const line of lines) {
  const { type, domain, signed } = parse(line);
  const types = typesOf(type), typed = typedOf(type, signed.message);
  console.log(JSON.stringify({
    digest: TypedDataEncoder.hash(domainOf(domain), types, typed),
    signer: verifyTypedData(domainOf(domain), types, typed, signed.signature),
  }));
}
