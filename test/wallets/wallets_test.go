package wallets

import (
	"encoding/json"
	"os"
	"os/exec"
	"testing"

	"github.com/atoll-network/atoll/chain/devnet"
)

func TestEthersAndViemUseADevnet(t *testing.T) {
	for _, tool := range []string{"node", "npm"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("%s is not installed", tool)
		}
	}
	if _, err := os.Stat("node_modules/viem"); err != nil {
		if out, err := exec.CommandContext(t.Context(), "npm", "ci", "--no-audit", "--no-fund").CombinedOutput(); err != nil {
			t.Fatalf("npm ci: %v\n%s", err, out)
		}
	}
	d, err := devnet.Start(t.Context(), devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	cmd := exec.CommandContext(t.Context(), "node", "use.mjs", d.HTTPURL(), d.WSURL(), d.Contracts().Token.Hex(), "0x"+devnet.WorthlessKey0)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("node use.mjs: %v", err)
	}
	var got struct {
		EthersChain, ViemChain, ViemWsBlock, Sent uint64
		Before, AfterEthers, AfterViem            int `json:",string"`
		Heard, Cors                               string
	}
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if got.EthersChain != devnet.ChainID || got.ViemChain != devnet.ChainID {
		t.Errorf("chain ids %d and %d, want %d", got.EthersChain, got.ViemChain, devnet.ChainID)
	}
	if got.Before != 0 || got.AfterEthers != 5 || got.AfterViem != 5+7*int(got.Sent) {
		t.Errorf("balances %d, %d, %d after %d transfers by viem", got.Before, got.AfterEthers, got.AfterViem, got.Sent)
	}
	if got.Heard != "7" || got.ViemWsBlock == 0 {
		t.Errorf("over WebSocket: heard a transfer of %q, block %d", got.Heard, got.ViemWsBlock)
	}
	if got.Cors == "" {
		t.Error("a page on localhost is not allowed to ask")
	}
}
