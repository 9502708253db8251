// Uses a devnet as a wallet or an app would: node use.mjs HTTP_URL WS_URL TOKEN KEY
import { ethers } from "ethers";
import { createPublicClient, createWalletClient, http, parseAbi, webSocket } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";

const [httpUrl, wsUrl, token, key] = process.argv.slice(2);
const abi = [
  "function balanceOf(address) view returns (uint256)",
  "function transfer(address, uint256) returns (bool)",
  "event Transfer(address indexed from, address indexed to, uint256 value)",
];
const to = "0x000000000000000000000000000000000000dEaD";
const found = {};

// ethers, over HTTP and WebSocket.
const provider = new ethers.JsonRpcProvider(httpUrl);
const wallet = new ethers.Wallet(key, provider);
const erc20 = new ethers.Contract(token, abi, wallet);
found.ethersChain = Number((await provider.getNetwork()).chainId);
found.before = String(await erc20.balanceOf(to));
await (await erc20.transfer(to, 5n)).wait();
found.afterEthers = String(await erc20.balanceOf(to));
const ws = new ethers.WebSocketProvider(wsUrl);
const heard = new Promise((resolve) => new ethers.Contract(token, abi, ws).on("Transfer", (_f, _t, v) => resolve(String(v))));
await ws.getBlockNumber();

// viem, over HTTP; the ethers subscription hears its transfer.
const chain = { ...foundry, id: found.ethersChain };
const account = privateKeyToAccount(key);
const client = createPublicClient({ chain, transport: http(httpUrl) });
const signer = createWalletClient({ account, chain, transport: http(httpUrl) });
found.viemChain = await client.getChainId();
// The subscription is set up behind getBlockNumber; transfer until it hears.
let sent = 0;
for (let done = false; !done && sent < 20; ) {
  const hash = await signer.writeContract({ address: token, abi: parseAbi(abi), functionName: "transfer", args: [to, 7n] });
  await client.waitForTransactionReceipt({ hash, pollingInterval: 50 });
  sent++;
  done = await Promise.race([heard.then(() => true), new Promise((r) => setTimeout(() => r(false), 200))]);
}
found.heard = await Promise.race([heard, new Promise((r) => setTimeout(() => r("nothing"), 5000))]);
found.sent = sent;
found.afterViem = String(await client.readContract({ address: token, abi: parseAbi(abi), functionName: "balanceOf", args: [to] }));
const viemWs = createPublicClient({ chain, transport: webSocket(wsUrl) });
found.viemWsBlock = Number(await viemWs.getBlockNumber());

// A page in a browser asks first (CORS).
const preflight = await fetch(httpUrl, { method: "OPTIONS", headers: {
  Origin: "http://localhost:3000", "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type" } });
found.cors = preflight.headers.get("access-control-allow-origin");

console.log(JSON.stringify(found));
process.exit(0);
