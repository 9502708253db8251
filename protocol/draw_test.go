package protocol_test

import (
	"math"

	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/internal/draw"
	"github.com/atoll-network/atoll/protocol"
)

var (
	number = draw.Uint64(0, math.MaxUint64)
	texts  = rapid.SliceOfN(rapid.String(), 0, 4)
)

func jobPost() *rapid.Generator[protocol.JobPost] {
	return rapid.Custom(func(t *rapid.T) protocol.JobPost {
		return protocol.JobPost{Offer: draw.Signed(draw.JobOffer()).Draw(t, "offer"), Addrs: texts.Draw(t, "addrs")}
	})
}

func jobReply() *rapid.Generator[protocol.JobReply] {
	return rapid.Custom(func(t *rapid.T) protocol.JobReply {
		return protocol.JobReply{
			State:  rapid.SampledFrom([]string{protocol.Open, protocol.Matched, protocol.Closed, protocol.Canceled}).Draw(t, "state"),
			Reason: rapid.String().Draw(t, "reason"), Deal: draw.Maybe(dealNotice()).Draw(t, "deal"),
		}
	})
}

func resourcePost() *rapid.Generator[protocol.ResourcePost] {
	return rapid.Custom(func(t *rapid.T) protocol.ResourcePost {
		return protocol.ResourcePost{Offer: draw.Signed(draw.ResourceOffer()).Draw(t, "offer"), Addrs: texts.Draw(t, "addrs")}
	})
}

func resourceReply() *rapid.Generator[protocol.ResourceReply] {
	return rapid.Map(rapid.SliceOf(draw.Digest()), func(d []atoll.Digest) protocol.ResourceReply { return protocol.ResourceReply{Running: d} })
}

func dealNotice() *rapid.Generator[protocol.DealNotice] {
	return rapid.Custom(func(t *rapid.T) protocol.DealNotice {
		return protocol.DealNotice{
			Deal: draw.Signed(draw.Deal()).Draw(t, "deal"), Job: draw.Signed(draw.JobOffer()).Draw(t, "job"),
			Resource:       draw.Signed(draw.ResourceOffer()).Draw(t, "resource"),
			RequesterAddrs: texts.Draw(t, "requesterAddrs"), ProviderAddrs: texts.Draw(t, "providerAddrs"),
			Acceptance: draw.Maybe(draw.Signed(draw.Acceptance())).Draw(t, "acceptance"),
		}
	})
}

func noMatchNotice() *rapid.Generator[protocol.NoMatchNotice] {
	return rapid.Custom(func(t *rapid.T) protocol.NoMatchNotice {
		return protocol.NoMatchNotice{JobOffer: draw.Digest().Draw(t, "jobOffer"), Reason: rapid.String().Draw(t, "reason")}
	})
}

func attachPost() *rapid.Generator[protocol.AttachPost] {
	return rapid.Custom(func(t *rapid.T) protocol.AttachPost {
		return protocol.AttachPost{Deal: draw.Digest().Draw(t, "deal"), Addrs: texts.Draw(t, "addrs")}
	})
}

func dealState() *rapid.Generator[protocol.DealState] {
	return rapid.Custom(func(t *rapid.T) protocol.DealState {
		return protocol.DealState{State: rapid.String().Draw(t, "state"), Reason: rapid.String().Draw(t, "reason")}
	})
}

func payment() *rapid.Generator[protocol.Payment] {
	return rapid.Map(draw.Maybe(draw.Signed(draw.Voucher())), func(v *atoll.Signed[atoll.Voucher]) protocol.Payment {
		return protocol.Payment{Voucher: v}
	})
}

func checkPost() *rapid.Generator[protocol.CheckPost] {
	return rapid.Custom(func(t *rapid.T) protocol.CheckPost {
		return protocol.CheckPost{Notice: dealNotice().Draw(t, "notice"), Result: draw.Signed(draw.Result()).Draw(t, "result")}
	})
}

func logChunk() *rapid.Generator[protocol.LogChunk] {
	return rapid.Custom(func(t *rapid.T) protocol.LogChunk {
		return protocol.LogChunk{Deal: draw.Digest().Draw(t, "deal"), Stream: rapid.Uint8().Draw(t, "stream"),
			Offset: number.Draw(t, "offset"), Bytes: rapid.SliceOf(rapid.Byte()).Draw(t, "bytes")}
	})
}

func bookQuery() *rapid.Generator[protocol.BookQuery] {
	return rapid.Custom(func(t *rapid.T) protocol.BookQuery {
		return protocol.BookQuery{From: number.Draw(t, "from"), Job: draw.Maybe(draw.JobOffer()).Draw(t, "job")}
	})
}

func bookPage() *rapid.Generator[protocol.BookPage] {
	listing := rapid.Custom(func(t *rapid.T) protocol.Listing {
		return protocol.Listing{
			Offer: draw.ResourceOffer().Draw(t, "offer"), Stake: draw.Amount().Draw(t, "stake"), Online: rapid.Bool().Draw(t, "online"),
			Running: number.Draw(t, "running"), Free: draw.Resources().Draw(t, "free"), Cost: draw.Amount().Draw(t, "cost"),
			Failing: texts.Draw(t, "failing"),
		}
	})
	return rapid.Custom(func(t *rapid.T) protocol.BookPage {
		return protocol.BookPage{Total: number.Draw(t, "total"), Listings: rapid.SliceOfN(listing, 0, 5).Draw(t, "listings")}
	})
}
