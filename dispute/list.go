package dispute

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/atoll-network/atoll/store"
)

// List reads the dockets of all accounts in a store, those that are closed
// included.
func List(ctx context.Context, db *store.DB) (out []Docket, err error) {
	err = db.View(ctx, func(tx store.Tx) error {
		out = nil
		for r, err := range tx.Scan(docketKind, store.ScanOptions{}) {
			if err != nil {
				return err
			}
			var d Docket
			if err := json.Unmarshal(r.Value, &d); err != nil {
				return fmt.Errorf("dispute %s: %w", r.Key, err)
			}
			out = append(out, d)
		}
		return nil
	})
	return out, err
}
