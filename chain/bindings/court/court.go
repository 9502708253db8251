// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package court is the Go binding of the contract Court, generated from
// chain/contracts/src/Court.sol by chain/gen.
package court

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// Case is an auto generated low-level Go binding around an user-defined struct.
type Case struct {
	Deal      [32]byte
	Requester common.Address
	Provider  common.Address
	Solver    common.Address
	Unpaid    bool
}

// Commitment is an auto generated low-level Go binding around an user-defined struct.
type Commitment struct {
	Position *big.Int
	Referee  common.Address
	Hash     [32]byte
}

// CourtDispute is an auto generated low-level Go binding around an user-defined struct.
type CourtDispute struct {
	Pledge    *big.Int
	Due       *big.Int
	Kind      uint8
	Appellant uint8
}

// CourtRound is an auto generated low-level Go binding around an user-defined struct.
type CourtRound struct {
	Time      *big.Int
	Status    uint8
	Committed uint8
	Revealed  uint8
	Guilty    uint8
	Replaced  uint8
	Fined     uint8
	Body      *big.Int
}

// Deal is an auto generated low-level Go binding around an user-defined struct.
type Deal struct {
	Solver        common.Address
	JobOffer      [32]byte
	ResourceOffer [32]byte
	Requester     common.Address
	Provider      common.Address
	Price         *big.Int
	GasPrice      *big.Int
	MaxPrice      *big.Int
	Deadline      uint64
}

// Evidence is an auto generated low-level Go binding around an user-defined struct.
type Evidence struct {
	Offer              JobOffer
	RequesterSignature []byte
	Deal               Deal
	DealSignature      []byte
	Result             Result
	ProviderSignature  []byte
}

// JobOffer is an auto generated low-level Go binding around an user-defined struct.
type JobOffer struct {
	Requester common.Address
	Peer      [32]byte
	Solver    common.Address
	Module    []byte
	Inputs    []byte
	Engine    string
	Needs     Resources
	Gas       uint64
	Timeout   uint64
	MaxPrice  *big.Int
	Expiry    uint64
	Nonce     uint64
}

// Resources is an auto generated low-level Go binding around an user-defined struct.
type Resources struct {
	Cpu       uint64
	Memory    uint64
	Disk      uint64
	Gpus      uint32
	GpuName   string
	GpuMemory uint64
}

// Result is an auto generated low-level Go binding around an user-defined struct.
type Result struct {
	Deal     [32]byte
	Provider common.Address
	Status   uint8
	ExitCode uint32
	Output   []byte
	Gas      uint64
	Memory   uint64
	Duration uint64
	Engine   string
	Message  string
}

// Rules is an auto generated low-level Go binding around an user-defined struct.
type Rules struct {
	Filing      uint32
	Answer      uint32
	Draw        uint32
	Commit      uint32
	Reveal      uint32
	Appeal      uint32
	BeaconDelay uint8
	SlashFactor uint8
	Fee         *big.Int
	Fine        *big.Int
	Bond        *big.Int
	AppealBond  *big.Int
}

// Vote is an auto generated low-level Go binding around an user-defined struct.
type Vote struct {
	Index  *big.Int
	Guilty bool
	Salt   [32]byte
}

// CourtMetaData contains all meta data concerning the Court contract.
var CourtMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractEscrow\",\"name\":\"escrow_\",\"type\":\"address\"},{\"internalType\":\"contractNodes\",\"name\":\"nodes_\",\"type\":\"address\"},{\"internalType\":\"contractWitness\",\"name\":\"witness_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"filing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"answer\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"draw\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"commit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"reveal\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"appeal\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"beaconDelay\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"slashFactor\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fine\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"appealBond\",\"type\":\"uint96\"}],\"internalType\":\"structRules\",\"name\":\"r\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadyOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"beacon\",\"type\":\"uint256\"}],\"name\":\"BadBeacon\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadHeader\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadRules\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"beacon\",\"type\":\"uint256\"}],\"name\":\"BeaconStillGood\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CommitmentsMissing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"}],\"name\":\"InsufficientBond\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoVerdict\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NobodyToReplace\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"NotReferee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"party\",\"type\":\"address\"}],\"name\":\"OnlyParty\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"VoucherTooLow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongCommitments\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"WrongKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumCourt.Status\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"WrongStatus\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"WrongVote\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"appellant\",\"type\":\"address\"}],\"name\":\"Appealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"referee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"Committed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"beacon\",\"type\":\"uint256\"}],\"name\":\"DrawCalled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint112\",\"name\":\"seats\",\"type\":\"uint112\"}],\"name\":\"Drawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumCourt.Verdict\",\"name\":\"verdict\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"Executed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Fined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"claimant\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"defendant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pledge\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"answerBy\",\"type\":\"uint256\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ResultGiven\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"guilty\",\"type\":\"bool\"}],\"name\":\"Revealed\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"appeal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"callAgain\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"concede\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"contest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"dispute\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"pledge\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"due\",\"type\":\"uint96\"},{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"enumCourt.Side\",\"name\":\"appellant\",\"type\":\"uint8\"}],\"internalType\":\"structCourt.Dispute\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"header\",\"type\":\"bytes\"}],\"name\":\"draw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"header\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"drawAndCommit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escrow\",\"outputs\":[{\"internalType\":\"contractEscrow\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"exitCode\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"duration\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"internalType\":\"structResult\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"giveResult\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"referee\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"guilty\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"hashVote\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nodes\",\"outputs\":[{\"internalType\":\"contractNodes\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"module\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"inputs\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"cpu\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disk\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"gpus\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"gpuName\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"gpuMemory\",\"type\":\"uint64\"}],\"internalType\":\"structResources\",\"name\":\"needs\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeout\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"maxPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structJobOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"requesterSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"jobOffer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resourceOffer\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"gasPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structDeal\",\"name\":\"deal\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"dealSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"exitCode\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"duration\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"internalType\":\"structResult\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"providerSignature\",\"type\":\"bytes\"}],\"internalType\":\"structEvidence\",\"name\":\"e\",\"type\":\"tuple\"}],\"name\":\"open\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"replace\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"referee\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"internalType\":\"structCommitment[]\",\"name\":\"commitments\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"guilty\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"internalType\":\"structVote[]\",\"name\":\"votes\",\"type\":\"tuple[]\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"roundOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"},{\"internalType\":\"enumCourt.Status\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committed\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"revealed\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"guilty\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"replaced\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"fined\",\"type\":\"uint8\"},{\"internalType\":\"uint168\",\"name\":\"body\",\"type\":\"uint168\"}],\"internalType\":\"structCourt.Round\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rules\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"filing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"answer\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"draw\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"commit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"reveal\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"appeal\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"beaconDelay\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"slashFactor\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fine\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"appealBond\",\"type\":\"uint96\"}],\"internalType\":\"structRules\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"showReceipt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"uint96\",\"name\":\"cumulative\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"name\":\"showVoucher\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"witness\",\"outputs\":[{\"internalType\":\"contractWitness\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Court",
	Bin: "0x61026060405234610685576169e2803803809161001e82610260610991565b610260396101e08112610685576100366102606109b4565b610280519091906001600160a01b0381168103610685576102a051916001600160a01b03831683036106855761018090605f190112610685576040519261018084016001600160401b0381118582101761097d576040526100986102c06109c8565b84526100a56102e06109c8565b60208501526100b56103006109c8565b60408501526100c56103206109c8565b60608501526100d56103406109c8565b60808501526100e56103606109c8565b60a08501526100f56103806109d9565b60c08501526101056103a06109d9565b60e08501526101156103c06109e7565b6101008501526101266103e06109e7565b6101208501526101376104006109e7565b6101408501526101486104206109e7565b61016085015261019561018461017363ffffffff60408801511663ffffffff606089015116906109fb565b63ffffffff608088015116906109fb565b63ffffffff60a087015116906109fb565b806003029060038204036106ec57604051620971a360e41b81526001600160a01b0383169190602081600481865afa908115610691575f9161095e575b506001600160a01b03163014801592906108ed575b821561086e575b82156107f0575b508115610730575b508015610700575b80156106bc575b801561069c575b801561060b575b80156105fc575b80156105ea575b80156105d8575b80156105c6575b80156105b4575b80156105a2575b801561058c575b61057d5760805260c05260a05263ffffffff81511660e05263ffffffff6020820151166101005263ffffffff6040820151166101205263ffffffff6060820151166101405263ffffffff6080820151166101605263ffffffff60a0820151166101805260ff60c0820151166101a05260ff60e0820151166101c05260018060601b03610100820151166101e05260018060601b03610120820151166102005260018060601b03610140820151166102205261016060018060601b039101511661024052604051615fba9081610a28823960805181818161012b015281816121b901528181612a9101528181613460015281816147ed015281816150760152615674015260a0518181816128b10152613990015260c05181818161083101528181610da501528181611458015281816119b40152818161258101528181612e80015281816137af01528181614b4e015281816152b50152818161558c015281816157750152615dbf015260e051818181612f16015261334d015261010051818181612f46015261358c015261012051818181610b700152818161123b01528181611d2001528181612f730152613b010152610140518181816102a40152818161064d0152818161182801528181611da001528181612fa00152614e470152610160518181816102d80152818161067a0152818161185c01528181611d790152612fcd0152610180518181816106ae0152818161189001528181611df50152612ffa01526101a0518181816107dc015281816119640152818161302801528181613b7d015261526001526101c0518181816124d901528181612512015281816125be015281816125f8015281816130530152614ad901526101e05181818161307f01528181613dac01528181615a100152615bfd01526102005181818161190d015281816130b101528181615556015281816159900152615b7501526102205181818161206a015281816126a6015281816130e30152818161341c015281816146a101528181614c0a0152818161521c01526153c401526102405181818161075e015281816120ae0152818161232b0152818161238b01528181613114015281816146e301528181614940015261499b0152f35b630719325560e11b5f5260045ffd5b506101008401516001600160601b03161561024b565b5063ffffffff60a08501511615610244565b5063ffffffff6080850151161561023d565b5063ffffffff60608501511615610236565b5063ffffffff6040850151161561022f565b5063ffffffff60208501511615610228565b5060ff60c08501511615610221565b506040516360938acd60e01b81526020816004816001600160a01b0387165afa908115610691575f91610653575b506101208501516001600160601b0390811691161061021a565b90506020813d602011610689575b8161066e60209383610991565b810103126106855761067f906109e7565b5f610639565b5f80fd5b3d9150610661565b6040513d5f823e3d90fd5b506101208401516101008501516001600160601b03918216911611610213565b5061016084015161010085015160076001600160601b039182168181029390921691908304036106ec571061020c565b634e487b7160e01b5f52601160045260245ffd5b50610140840151610100850151600a6001600160601b039182168181029390921691908304036106ec5710610205565b604051633222012f60e01b815291506020826004816001600160a01b0388165afa918215610691575f926107ac575b5061077c63ffffffff87511663ffffffff602089015116906109fb565b6001600160ff1b03821682036106ec576107999160011b906109fb565b6001600160401b0390911611155f6101fd565b9091506020813d6020116107e8575b816107c860209383610991565b8101031261068557516001600160401b038116810361068557905f61075f565b3d91506107bb565b60405163e2fdcc1760e01b8152919250906020816004816001600160a01b038a165afa908115610691575f91610834575b506001600160a01b03161415905f6101f5565b90506020813d602011610866575b8161084f60209383610991565b8101031261068557610860906109b4565b5f610821565b3d9150610842565b60405163e2fdcc1760e01b81529092506020816004816001600160a01b0389165afa80156106915783915f916108b1575b506001600160a01b03161415916101ee565b9150506020813d6020116108e5575b816108cd60209383610991565b81010312610685576108df83916109b4565b5f61089f565b3d91506108c0565b604051620971a360e41b81529092506020816004816001600160a01b0389165afa908115610691575f9161092f575b506001600160a01b0316301415916101e7565b610951915060203d602011610957575b6109498183610991565b810190610a08565b5f61091c565b503d61093f565b610977915060203d602011610957576109498183610991565b5f6101d2565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761097d57604052565b51906001600160a01b038216820361068557565b519063ffffffff8216820361068557565b519060ff8216820361068557565b51906001600160601b038216820361068557565b919082018092116106ec57565b9081602091031261068557516001600160a01b0381168103610685579056fe60e06040526004361015610011575f80fd5b5f5f3560e01c806307d300c014613c565780630e5b7eaa14613abd5780631b89e7e214613a965780631f8a140614613a50578063352b4d49146139b457806339046e8b146139715780634ea2fdf4146131d857806352f6747a14612ea45780635db82fa014612e605780635dfe14251461295f5780638ebc7ef3146127bd578063929091c6146127955780639caee93714611e2a5780639cc3a83714611be25780639d1c9999146117dc578063a993ef53146111aa578063ac5b274d14610ab5578063add98c70146109f7578063c780bbbe146105ec578063cf4b2c9414610207578063d03e6469146101525763e2fdcc171461010c575f80fd5b3461014f578060031936011261014f5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b503461014f5760a036600319011261014f5761016c61437a565b610174615114565b5060408193929301926001845161018a816140d4565b610193816140d4565b146101c857906101a2916151f5565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b60248385516101d6816140d4565b7f7758e7e0000000000000000000000000000000000000000000000000000000008252610202816140d4565b600452fd5b503461014f57608036600319011261014f576004359060243560805260443567ffffffffffffffff81116105e8576102439036906004016140de565b929060643567ffffffffffffffff81116105e4576102659036906004016140de565b916102726080518561447e565b60a052602060a05101805160068110156105d0576002190161059b57506102ca64ffffffffff60a051511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690614119565b8042106105895763ffffffff7f000000000000000000000000000000000000000000000000000000000000000016906103038282614119565b42101561056d57505060ff604060a0510151166103216080516154d2565b14158061055b575b6105335784855b8781106104ff575086159081156104e6575b506104be578492919291606060a05101925b818110610370578661036d8760a0519060805190614dcb565b80f35b61037b81838761435d565b80358981101561049357610390908a8661435d565b85518135929160ff6001851b8181169316161580159190610459575b5061042d5760206001949392826103dc9360ff8b5116178a526103d083830161436d565b610418575b500161436d565b60405191825215156020820152877fe671a30da02849398a9db73fe66d0a63699337360f7db30513da39e9e59d1668604060805193a301610354565b608060a051019060ff8251161790525f6103d5565b60248a847fff70eb48000000000000000000000000000000000000000000000000000000008252600452fd5b905060406104888b61046d60208501614256565b6104796020880161436d565b90848801359260805190614126565b91013514155f6103ac565b7fff70eb48000000000000000000000000000000000000000000000000000000008952600452602488fd5b6004857f9c9b75a6000000000000000000000000000000000000000000000000000000008152fd5b90506104f760a051608051876158b9565b14155f610342565b9061052c600191610511848b8761435d565b9061051e60208301614256565b90604083013592359061586d565b9101610330565b6004857f2100fb20000000000000000000000000000000000000000000000000000000008152fd5b50600260ff60a0805101511610610329565b61057a6024928892614119565b63348f2b4160e11b8252600452fd5b630a8d68c960e21b8652600452602485fd5b856024915160068110156105be576105bc90630d64047360e21b8352613e96565bfd5b50634e487b7160e01b81526021600452fd5b602487634e487b7160e01b81526021600452fd5b8380fd5b5080fd5b503461014f5760a036600319011261014f5761060661437a565b61061761061236613fba565b6142b7565b610620816143ee565b60208101805160068110156109e357600219016109c2576106a061067364ffffffffff84511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690614119565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690614119565b8042106109b05763ffffffff7f000000000000000000000000000000000000000000000000000000000000000016906106d98282614119565b4210156109a35750506106eb826153ef565b6106f48161410f565b6003811461097b576001906107088161410f565b1490811561095e576084358015158103610931571561093557602435926001600160a01b0384168403610931576001600160a01b03936107a6926004915b945b61075186615706565b6107846001600160601b037f0000000000000000000000000000000000000000000000000000000000000000163361503c565b156109275761079f60025b888a528960205260408a206141d6565b5284614cd4565b16817f673c0e4adf716bc1add5673ef65630ad636896c3d4282ca79d98ff4e578eaaed8480a36107d461416b565b9061080260ff7f00000000000000000000000000000000000000000000000000000000000000001643614119565b916002602082015264ffffffffff4216815260405163c6b463d360e01b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561091c5785916108e3575b506001936108b67fc85a5644f778a6886f450b91de6b486c1ae27a5e1739f5a7b7097f92d1f1cfc3936001600160a81b038060209560981b1664ffffffffff60701b8560701b16171660e08201528686614dcb565b604051908152a3807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b9190506020823d602011610914575b816108ff60209383613f98565b810103126109105790516001610861565b5f80fd5b3d91506108f2565b6040513d87823e3d90fd5b61079f600161078f565b8580fd5b604435926001600160a01b0384168403610931576001600160a01b03936107a692600491610746565b6001600160a01b039260046107a6926109756144a9565b94610748565b6004857fdf726563000000000000000000000000000000000000000000000000000000008152fd5b61057a6024928792614119565b630a8d68c960e21b8552600452602484fd5b836024915160068110156105be576105bc90630d64047360e21b8352613e96565b602485634e487b7160e01b81526021600452fd5b503461014f57602036600319011261014f576040608091610a16614339565b506004358152806020522060405190610a2e82613ed2565b546001600160601b038116825260208201906001600160601b038160601c1682526001600160601b0360ff808360c01c16926040860193610a6e816140d4565b845260c81c16926060850193610a83816140d4565b84528160405195511685525116602084015251610a9f816140d4565b604083015251610aae816140d4565b6060820152f35b503461014f57366003190161010081126105e85760a01361014f5760a43567ffffffffffffffff81116105e857610af0903690600401613ea4565b610af861437a565b610b06610612366004614034565b80845260016020526040842084805260205260ff604085205460281c1660068110156109e3576004036111a25760ff60015b1691610b44838361447e565b9360208501918251600681101561118e576001190161116d57610b9664ffffffffff87511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690614119565b8042101561115b575064ffffffffff60e087015160701c16804080159081156110f3575b506110e157506002811080156110ce575b6110bf5780156110ab57813560f81c60f519810190808211610ed55760c701809111611097579060075b600d8110610f1157506021820192838311610ed5578184118015610ef8575b610ee95760018301809311610ed55791610c389391610c3293614fc7565b90615f9e565b60ff60a0860151166040519060208201928352846040830152856060830152608082015260808152610c6b60a082613f98565b5190206001600160701b03610c808587614caf565b169184610eb257865b610c92866154ec565b9360e088019461ffff865160981c169064ffffffffff8a51169260405194610cb986613f43565b6024356001600160a01b03811690818103610eae575086526044356001600160a01b03811690818103610eae575060208701526064356001600160a01b03811692838203610eae576001600160701b0393849250604089015260405199610d1f8b613f7c565b8a5260208a019081528160408b019316835260608a0194855260808a0195865260a08a0196875260c08a0197885260405199637d93619f60e01b8b525160048b015251166024890152511660448701525160648601525160848501525160a48401525160c4830188905b60038210610e8f57505050602082610124816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215610e84578792610e39575b5060208593610e256101a2986001600160701b03889660037fc2182c5fde4c3fd7d2f32b0eb6aaf7dbd3eb3d537f5fb23ae72f599bed1837e1975264ffffffffff42168352168093528686614dcb565b604051908152a360e4359160c43591614e0f565b9091506020813d602011610e7c575b81610e5560209383613f98565b81010312610e785751946001600160701b0386168603610e785794906020610dd5565b8680fd5b3d9150610e48565b6040513d89823e3d90fd5b6020806001926001600160a01b03865116815201930191019091610d89565b8e80fd5b6001600160701b0365ffffffffffff60e0610ecc876143ee565b01511616610c89565b602489634e487b7160e01b81526011600452fd5b60048963451b7cff60e01b8152fd5b5060a0610f06848484615f92565b3560f81c1415610c14565b9181811015610ee957610f25818386615f92565b3560f81c6080811015610f49575060018101809111610ed557600190925b01610bf5565b9060b8821015610fa557816001019182600111610f9157607e1901918211610f7d57600191610f7791614119565b92610f43565b60248a634e487b7160e01b81526011600452fd5b60248b634e487b7160e01b81526011600452fd5b9060c08110156110885760b6198101818111610f915760018301908184116110655784610fd28284614119565b1161107957610ff091610fe8610c329282614119565b908689614fc7565b60b7826020030160208111611065577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036110655760031b1c908382116110565760b5190180600111610f915791611050610f7792600194614119565b90614119565b60048b63451b7cff60e01b8152fd5b60248c634e487b7160e01b81526011600452fd5b60048c63451b7cff60e01b8152fd5b60048a63451b7cff60e01b8152fd5b602488634e487b7160e01b81526011600452fd5b602487634e487b7160e01b81526032600452fd5b60048763451b7cff60e01b8152fd5b5080156110ab5760f88235811c10610bcb565b634ff3ef6b60e01b8852600452602487fd5b905067ffffffffffffffff83116111475760405161111b601f8501601f191660200182613f98565b8381526020810190368587011161114357848683378a6020868301015251902014155f610bba565b8a80fd5b602489634e487b7160e01b81526041600452fd5b63348f2b4160e11b8852600452602487fd5b602487845160068110156105be576105bc90630d64047360e21b8352613e96565b602488634e487b7160e01b81526021600452fd5b60ff84610b38565b503461014f576111b936614099565b91906111c361437a565b6111d06106123684614034565b9182855260016020526040852085805260205260ff604086205460281c1660068110156117c8576004036117c05760ff60015b169361120f858561447e565b926020840191825160068110156117ac576001190161178b5761126164ffffffffff86511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690614119565b80421015611779575064ffffffffff60e086015160701c1680408015908115611711575b506116ff57506002811080156116ec575b6116dd5780156116c957813560f81c60f519810190808211610f7d5760c701809111610ed5579060075b600d811061159757506021820192838311610f7d57818411801561157e575b6110885760018301809311610f7d57916112fd9391610c3293614fc7565b60ff60a085015116604051906020820192835286604083015287606083015260808201526080815261133060a082613f98565b519020906001600160701b036113468786614caf565b16928661155a5787935b611359886154ec565b9460e08701956001600160701b0361ffff885160981c16928164ffffffffff8b5116956001600160a01b036113bf60606040519a6113968c613f43565b836113a360208301614256565b168c52836113b360408301614256565b1660208d015201614256565b166040890152604051996113d28b613f7c565b8a5260208a019081528160408b019316835260608a0194855260808a0195865260a08a0196875260c08a0197885260405199637d93619f60e01b8b525160048b015251166024890152511660448701525160648601525160848501525160a48401525160c4830188905b6003821061153b57505050602082610124816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215610e845787926114d3575b507fc2182c5fde4c3fd7d2f32b0eb6aaf7dbd3eb3d537f5fb23ae72f599bed1837e1936001600160701b036020949360036108b6945264ffffffffff42168352168093528686614dcb565b909291506020813d602011611533575b816114f060209383613f98565b81010312610e785751916001600160701b0383168303610e78579091907fc2182c5fde4c3fd7d2f32b0eb6aaf7dbd3eb3d537f5fb23ae72f599bed1837e1611488565b3d91506114e3565b6020806001926001600160a01b0386511681520193019101909161143c565b6001600160701b0365ffffffffffff60e0611574896143ee565b0151161693611350565b5060a061158c848484615f92565b3560f81c14156112df565b9181811015611088576115ab818386615f92565b3560f81c60808110156115cf575060018101809111610f7d57600190925b016112c0565b9060b88210156116035781600101918260011161106557607e1901918211610f91576001916115fd91614119565b926115c9565b9060c08110156110565760b61981018181116110655760018301908184116116a657846116308284614119565b116116ba5761164691610fe8610c329282614119565b60b78260200301602081116116a6577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036116a65760031b1c908382116110795760b519018060011161106557916110506115fd92600194614119565b60248d634e487b7160e01b81526011600452fd5b60048d63451b7cff60e01b8152fd5b602488634e487b7160e01b81526032600452fd5b60048863451b7cff60e01b8152fd5b5080156116c95760f88235811c10611296565b634ff3ef6b60e01b8952600452602488fd5b905067ffffffffffffffff831161176557604051611739601f8501601f191660200182613f98565b8381526020810190368587011161176157848683378b6020868301015251902014155f611285565b8b80fd5b60248a634e487b7160e01b81526041600452fd5b63348f2b4160e11b8952600452602488fd5b602488845160068110156105be576105bc90630d64047360e21b8352613e96565b602489634e487b7160e01b81526021600452fd5b60ff85611203565b602486634e487b7160e01b81526021600452fd5b503461014f576117eb36613e6c565b906117f461437a565b6117fe828261447e565b60208101805160068110156117c85760021901611bc15761184e64ffffffffff83511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690614119565b8042106105895763ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166118b66118898284614119565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690614119565b8042101561115b575060a0840190600260ff83511614611bb257604085019060ff825116936118e4896154d2565b8514611b51575b50506118f78786614caf565b92611901886154ec565b89916001600160601b037f000000000000000000000000000000000000000000000000000000000000000016905b828410611ab1575050505060ff606086015116905260ff61195281835116614315565b16905284611a9e575b600261198a60ff7f00000000000000000000000000000000000000000000000000000000000000001643614119565b925264ffffffffff421683526040519063c6b463d360e01b82526020826004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215610e84578792611a48575b507fc85a5644f778a6886f450b91de6b486c1ae27a5e1739f5a7b7097f92d1f1cfc3936001600160a81b03611a3b85946020966108b69564ffffffffff60701b6001600160a81b039360981b9260701b1617171690565b1660e08201528686614dcb565b909291506020813d602011611a96575b81611a6560209383613f98565b81010312610910575190917fc85a5644f778a6886f450b91de6b486c1ae27a5e1739f5a7b7097f92d1f1cfc36119e4565b3d9150611a58565b838652600260205285604081205561195b565b90919295898b8a60018a1b8516611b455783611ad8939264ffffffffff8c935116936154fa565b808403611b37575060c0890160ff611af281835116614315565b1690525b7f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff871687036110655760019061ffff8860041b1b1916965b0192919061192f565b611b409061562c565b611af6565b50505095600190611b2e565b909193506003611b61898861545f565b611b6a8161410f565b03611ba35790611b7991614119565b804210611b91575060ff606085015116915f806118eb565b630a8d68c960e21b8852600452602487fd5b6004896323821ebd60e21b8152fd5b6004886323821ebd60e21b8152fd5b846024915160068110156105be576105bc90630d64047360e21b8352613e96565b503461014f5760a036600319011261014f57611bfc61437a565b611c0861061236613fba565b9081815280602052604081209160ff60405193611c2485613ed2565b546001600160601b03811685526001600160601b038160601c166020860152818160c01c16611c52816140d4565b604086015260c81c16611c64816140d4565b806060850152611c73816140d4565b611c7c816140d4565b611e215760ff825b1692611c90848361447e565b90600364ffffffffff83511695602084018051600681101561118e57600103611cfd575050506001925b854210611cea576101a294955060405193611cd485613eee565b611cdd8161410f565b8452856020850152614569565b60248587630a8d68c960e21b8252600452fd5b809792959751600681101561118e57600203611d4c575050611d469063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690614119565b94611cba565b909691948151600681101561118e570361059b5750611dc5611d6e878561545f565b9461105063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff7f000000000000000000000000000000000000000000000000000000000000000016614119565b95611dcf8561410f565b60038503611e1b5750600260ff60a085015116105b15611cba5794611d469063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690614119565b15611de4565b60ff6001611c84565b503461014f57611e3936614099565b505090611e4461437a565b611e4c614339565b50611e5561416b565b50611e636106123684614034565b80825281602052604082209060405191611e7c83613ed2565b546001600160601b03811683526001600160601b038160601c16602084015260ff808260c01c16916040850192611eb2816140d4565b835260c81c16611ec1816140d4565b6060840152611ecf826143ee565b90602082015160068110156117c8575f19016127715764ffffffffff8251168042101561275f5750611f0986611f04816156dd565b615816565b60028151611f16816140d4565b611f1f816140d4565b036127515750611f2d614fdf565b5060405190611f3b82613eee565b60028252846020830152815190611f518261410f565b8160c0526060850151611f63816140d4565b611f6c816140d4565b848752600160205260408720878052602052604087206505000000000065ff00000000001982541617905580612720575b801561271957611fac856143ee565b935b8115159382612702575b50811515826126fa575b6126e9575b60405196611fd488613f43565b60608852886020890152886040890152611fee600d61426a565b611ffb6040519182613f98565b600d8152601f1961200c600d61426a565b01366020830137885261201e8a6156dd565b906001600160601b038151169a8a9b6120396080830161436d565b156124855761204960c05161410f565b600160c05114612467575b908b8d8c61212e979695945b6001600160601b037f0000000000000000000000000000000000000000000000000000000000000000169160406120de6120d58d61209e8688614119565b9015612459576001600160601b037f00000000000000000000000000000000000000000000000000000000000000005b1690614119565b82840151614119565b910152839084986120f060c05161410f565b60c05160011495861561240d57505050509061210b91614119565b925b876122e8575b505090612122612128926144d0565b8b615943565b88615943565b61213960c05161410f565b60c0511515806122d0575b6060938899937f6f9fc163f4a16a5333e5fadfca81541013547b12a9a4c03729b7c3c21b6a4bf59693899361225d575b50505060409150015161218781876158f9565b6040519161219660c05161410f565b60c051835260208301526040820152a26020815191015181526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b1561225957612204839291839260405194858094819363abed3b2760e01b835260048301614530565b03925af1801561224e57612239575b507f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b8161224391613f98565b61014f57805f612213565b6040513d84823e3d90fd5b5050fd5b6122909484826122b5575b505080156122ae576001925b811515916122a5575b501561229a5760ff6003925b1688615b5c565b5f85818080612174565b60ff60c05192612289565b9050155f61227d565b8a92612274565b6003602083015260c0516122c9928c615979565b5f84612268565b506020820151600681101561118e5760011415612144565b8d8a159283156123db575b508290816123b7575b5061237c575b8161235b575b50612315575b5f80612113565b9290612122612351612128936001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690614119565b949192505061230e565b600291506060015161236c816140d4565b612375816140d4565b145f612308565b926123b1906001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690614119565b92612302565b600191506060830151906123ca826140d4565b506123d4816140d4565b148e6122fc565b90809350506123eb60c05161410f565b600160608301516123fb816140d4565b612404816140d4565b1414915f6122f3565b91945092919698505061242160c05161410f565b60c0516002036124335750509461210d565b81955061244a602091826124539594015190614523565b95015190614119565b9461210d565b6001600160601b03896120ce565b60208301516001600160601b03168082189082110281189c50612054565b939b509091506020859a999a015160068110156126d5575f19016126a4575b6124b060408201614256565b6124bb60c05161410f565b60c05160010361269d576001600160601b03602084015116905b60ff7f000000000000000000000000000000000000000000000000000000000000000016600101600111610f9157906040612575928c61254460ff7f0000000000000000000000000000000000000000000000000000000000000000166001016001600160601b038616614326565b8351637eee288d60e01b81526001600160a01b03909316600484015260248301529093849190829081906044820190565b03916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af18015612692578c8c938d9261264e575b5060408291015260ff7f0000000000000000000000000000000000000000000000000000000000000000166001011561263a579a8c9d949261212e969492829e9d60ff7f000000000000000000000000000000000000000000000000000000000000000016600101900490816001600160601b03818184161092161802189e8f9195612060565b60248c634e487b7160e01b81526012600452fd5b935050506040823d60401161268a575b8161266b60409383613f98565b810103126111435760408c6020612681856141a7565b940151916125b3565b3d915061265e565b6040513d8d823e3d90fd5b89906124d5565b7f00000000000000000000000000000000000000000000000000000000000000006001600160601b031692506124a4565b60248a634e487b7160e01b81526021600452fd5b6126f2856153ef565b60c052611fc7565b508315611fc2565b60039194506127108161410f565b1415925f611fb8565b8193611fae565b84875260016020526040872060018852602052604087206505000000000065ff000000000019825416179055611f9d565b84602491516101d6816140d4565b63348f2b4160e11b8652600452602485fd5b602485602084015160068110156105be576105bc90630d64047360e21b8352613e96565b503461014f5760a036600319011261014f5760206127b561061236613fba565b604051908152f35b503461014f57366003190160e081126105e85760a081126105e85760a43567ffffffffffffffff811161295b576101409060031990360301126105e85760c43567ffffffffffffffff811161295b5761281a903690600401613ea4565b505061282461437a565b61282c615114565b9092604084016001815161283f816140d4565b612848816140d4565b0361294d575036600411612949576040517f76b1baf60000000000000000000000000000000000000000000000000000000060208201526128d691600460248301376128a760208236810189838201520301601f198101835282613f98565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016615e26565b827f1811542c28d698b57d0437f5809fc66be091b2ae485a42eccbba3cb30dd24c1e8680a2602081805181010312612949576020015180151581036129495715612939576101a2926040519261292b84613eee565b858452856020850152614569565b5090612944916151f5565b6101a2565b8480fd5b85602491516101d6816140d4565b8280fd5b503461014f57366003190161010081126105e85760a01361014f5760a4356001600160601b0381168091036105e85760e43560c43561299c61437a565b6129a861061236613fba565b90818552846020526040852091604051926129c284613ed2565b546001600160601b0381168452602084016001600160601b038260601c16815260ff808360c01c169260408701936129f9816140d4565b845260c81c16612a08816140d4565b6060860152612a16836143ee565b916020830180516006811015612e4c575f1901612e2b575060028151612a3b816140d4565b612a44816140d4565b03612e1d575064ffffffffff825116804210156117795750612a7f906001600160601b036001600160a81b0360e08501511691511690614119565b808710612ded57506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001693612aba61422a565b612ac2614240565b6001600160a01b0360405192612ad784613f43565b1682526001600160a01b0360208301911681526001600160a01b0360408301918a835281604051947fc26a01170000000000000000000000000000000000000000000000000000000086525116600485015251166024830152516044820152602081606481895afa8015612de2578990612daa575b612b6c9150856001600160ff1b0389169160ff601b8b821c011690615ee0565b50612b768161410f565b1590811591612d8c575b50612d505791612baa91889795949360405192612b9c84613eee565b898452896020850152614569565b604093845193612bba8686613f98565b60018552601f198601875b818110612d1a5750506001600160601b0319612bdf61422a565b60601b161791855192612bf184613f43565b8352602083015284820152612c0583614282565b52612c0f82614282565b50612c18614240565b9083519485927fafb0ef870000000000000000000000000000000000000000000000000000000084526001600160a01b0360448501911660048501528560248501528451809152602060648501950190825b818110612cea5750505082908160209503925af1908115612ce15750612cb2575b50807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b612cd39060203d602011612cda575b612ccb8183613f98565b8101906141bb565b505f612c8b565b503d612cc1565b513d84823e3d90fd5b825180518852602081810151818a015290890151898901526060909701968996508a945090920191600101612c6a565b602091929394959698508751612d2f81613f43565b8a81528a838201528a8982015282828b010152019088979594939291612bc5565b6024886001600160a01b03612d6361422a565b7f9a7d38d900000000000000000000000000000000000000000000000000000000835216600452fd5b90506001600160a01b0380612d9f61422a565b16911614155f612b80565b506020813d602011612dda575b81612dc460209383613f98565b81010312612dd657612b6c9051612b4c565b8880fd5b3d9150612db7565b6040513d8b823e3d90fd5b87604491887f643f783e000000000000000000000000000000000000000000000000000000008352600452602452fd5b88602491516101d6816140d4565b896024915160068110156105be576105bc90630d64047360e21b8352613e96565b60248b634e487b7160e01b81526021600452fd5b503461014f578060031936011261014f5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461014f578060031936011261014f57604051612ec181613f26565b8181528160208201528160408201528160608201528160808201528160a08201528160c08201528160e08201528161010082015281610120820152816101408201526101600152604051612f1481613f26565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff169081815260208101907f000000000000000000000000000000000000000000000000000000000000000063ffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260a084017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260c08501907f000000000000000000000000000000000000000000000000000000000000000060ff16825260e08601927f000000000000000000000000000000000000000000000000000000000000000060ff1684526101008701947f00000000000000000000000000000000000000000000000000000000000000006001600160601b031686526101208801967f00000000000000000000000000000000000000000000000000000000000000006001600160601b031688526101408901987f00000000000000000000000000000000000000000000000000000000000000006001600160601b03168a5261016001997f00000000000000000000000000000000000000000000000000000000000000006001600160601b03168b526040519b8c525163ffffffff1660208c01525163ffffffff1660408b01525163ffffffff1660608a01525163ffffffff1660808901525163ffffffff1660a08801525160ff1660c08701525160ff1660e0860152516001600160601b0316610100850152516001600160601b0316610120840152516001600160601b0316610140830152516001600160601b031661016082015261018090f35b503461091057366003190160408112610910576004359060038210156109105760243567ffffffffffffffff8111610910576101c09060031990360301126109105761322261437a565b36600411610910576040517f0e3a99da00000000000000000000000000000000000000000000000000000000602082015261327b91600460248301376128a76020823681015f838201520301601f198101835282613f98565b9160c0838051810103126109105760405160c0810181811067ffffffffffffffff82111761395d57604052602084015181526132b9604085016141a7565b92602082019384526132cd606086016141a7565b93604083019485526132e1608087016141a7565b926060810193845260c060a0880151976080830198895201519260a0820193845261330b816140d4565b60028114918215613940576001600160a01b03885116936001600160a01b03815116945b6001600160a01b0381169687330361392d57805161337463ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168092614119565b4210156139115750613385856140d4565b6001851480613906575b6138d457506133e483516001600160a01b038451166001600160a01b038d51166001600160a01b038c511691604051936133c885613f0a565b84526020840152604083015260608201528660808201526142b7565b998a5f52600160205260405f205f805260205260ff60405f205460281c1660068110156138c057613898576134436001600160601b037f000000000000000000000000000000000000000000000000000000000000000016809361503c565b61344b61416b565b955f901561379e57506001600160a01b0380807f000000000000000000000000000000000000000000000000000000000000000016945116915116604051917f0c9cbf0e00000000000000000000000000000000000000000000000000000000835260048301526024820152602081604481865afa908115613793578a9392918d918591613755575b5061352892602094926001600160a81b036134f5931660e08b015251614119565b6040519485809481936303ae494f60e61b83528c60048401602090939291936001600160a01b0360408201951681520152565b03925af190811561374a578891613715575b5093602099898560c09564ffffffffff6001600160a01b0380976136b78f6135c17f119a96912593330f63fbbd795cf4bc44a0ebcd1637d5800d79b832e2037cbe089d899f995b876135b263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642614119565b16825260016020830152614cd4565b8d6001600160601b038a511691604051926135db84613ed2565b6001600160601b038b168452602084019081526001600160601b03806040808701946136068d6140d4565b8c865260608801968188528152602081905220955116166001600160601b031985541617845551907fffffffffffffff00000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff00000000000000000000000078ff0000000000000000000000000000000000000000000000008654935161368f816140d4565b613698816140d4565b60c01b169360601b1691161717825551906136b2826140d4565b6141d6565b519c51169451925116936040519b8c528e8c01526136d4816140d4565b60408b015260608a0152608089015260a08801521694a47f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b9490506020853d602011613742575b8161373160209383613f98565b81010312610910579351602061353a565b3d9150613724565b6040513d8a823e3d90fd5b93945050506020823d60201161378b575b8161377360209383613f98565b81010312610910579051899291908c906135286134d4565b3d9150613766565b6040513d8c823e3d90fd5b959493925050506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610910575f80916024604051809481937ff435f5a70000000000000000000000000000000000000000000000000000000083526001600160a01b038c1660048401525af1801561388d5761386b575b50936020997f119a96912593330f63fbbd795cf4bc44a0ebcd1637d5800d79b832e2037cbe0894846001600160a01b039464ffffffffff868e9a6136b78f6135c160c09c8f613581565b839850998995919461387f5f88959d613f98565b5f9950949195509991613821565b6040513d5f823e3d90fd5b7f1da42b26000000000000000000000000000000000000000000000000000000005f5260045ffd5b634e487b7160e01b5f52602160045260245ffd5b51600181018091116138f257630a8d68c960e21b5f5260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b50805142111561338f565b61391b9151614119565b63348f2b4160e11b5f5260045260245ffd5b8763bd667b8b60e01b5f5260045260245ffd5b6001600160a01b03845116936001600160a01b038951169461332f565b634e487b7160e01b5f52604160045260245ffd5b34610910575f3660031901126109105760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610910576139d46139c536613e6c565b906139ce61416b565b5061447e565b60405164ffffffffff825116815260208201519160068310156138c05760e06001600160a81b039161010094602085015260ff604082015116604085015260ff606082015116606085015260ff608082015116608085015260ff60a08201511660a085015260ff60c08201511660c085015201511660e0820152f35b346109105760a0366003190112610910576044356001600160a01b0381168103610910576064358015158103610910576020916127b59160843591602435600435614126565b3461091057608036600319011261091057613abb606435604435602435600435614e0f565b005b3461091057613acb36613e6c565b90613ad6828261447e565b60208101805160068110156138c05760011901613c345750613b2764ffffffffff82511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690614119565b8042101561391b575064ffffffffff60e082015160701c16804311801590613c2a575b613bff575060207fc85a5644f778a6886f450b91de6b486c1ae27a5e1739f5a7b7097f92d1f1cfc391613bf6613ba360ff7f00000000000000000000000000000000000000000000000000000000000000001643614119565b91613bae8782614caf565b60e08201805190916001600160a81b0391908216607087901b64ffffffffff60701b161774ffff00000000000000000000000000000000000000909116171690528686614dcb565b604051908152a3005b7f9d15b9bb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5080401515613b4a565b5160068110156138c057613c5190630d64047360e21b5f52613e96565b60245ffd5b346109105760a036600319011261091057613c6f61437a565b613c7b61061236613fba565b805f525f60205260405f209060405191613c9483613ed2565b54916001600160601b03831681526001600160601b038360601c16602082015260ff808460c01c16936040830194613ccb816140d4565b855260c81c16613cda816140d4565b6060820152613ce8826143ee565b906020820193845160068110156138c0576001141580613e47575b613e2957845160068110156138c05760011480613e17575b613dfc576001600160a01b03613d2f6144a9565b16803303613dea575060019051613d45816140d4565b613d4e816140d4565b1480613dd1575b613d85945015613daa575f925b6001600160601b0360405194613d7786613eee565b5f8652166020850152614569565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f000000000000000000000000000000000000000000000000000000000000000092613d62565b5092519260068410156138c0576002613d859414613d55565b63bd667b8b60e01b5f5260045260245ffd5b64ffffffffff83511663348f2b4160e11b5f5260045260245ffd5b5064ffffffffff835116421015613d1b565b845160068110156138c057613c5190630d64047360e21b5f52613e96565b50845160068110156138c0576002141580613d03575060ff60a0840151161515613d03565b6040906003190112610910576004359060243590565b35906001600160a01b038216820361091057565b60068110156138c057600452565b9181601f840112156109105782359167ffffffffffffffff8311610910576020838186019501011161091057565b6080810190811067ffffffffffffffff82111761395d57604052565b6040810190811067ffffffffffffffff82111761395d57604052565b60a0810190811067ffffffffffffffff82111761395d57604052565b610180810190811067ffffffffffffffff82111761395d57604052565b6060810190811067ffffffffffffffff82111761395d57604052565b610100810190811067ffffffffffffffff82111761395d57604052565b60e0810190811067ffffffffffffffff82111761395d57604052565b90601f8019910116810190811067ffffffffffffffff82111761395d57604052565b60a09060031901126109105760405190613fd382613f0a565b8160043581526024356001600160a01b03811681036109105760208201526044356001600160a01b03811681036109105760408201526064356001600160a01b03811681036109105760608201526084359081151582036109105760800152565b91908260a09103126109105760405161404c81613f0a565b608081938035835261406060208201613e82565b602084015261407160408201613e82565b604084015261408260608201613e82565b606084015201359081151582036109105760800152565b90600319820160c081126109105760a0136109105760049160a4359067ffffffffffffffff8211610910576140d091600401613ea4565b9091565b600311156138c057565b9181601f840112156109105782359167ffffffffffffffff8311610910576020808501946060850201011161091057565b600411156138c057565b919082018092116138f257565b93916001600160a01b0390939193604051946020860196875260408601521660608401521515608083015260a082015260a0815261416560c082613f98565b51902090565b6040519061417882613f5f565b5f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b51906001600160a01b038216820361091057565b90816020910312610910575190565b60068210156138c05752565b906141e0816140d4565b7fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff79ff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b6024356001600160a01b03811681036109105790565b6044356001600160a01b03811681036109105790565b356001600160a01b03811681036109105790565b67ffffffffffffffff811161395d5760051b60200190565b80511561428f5760200190565b634e487b7160e01b5f52603260045260245ffd5b805182101561428f5760209160051b010190565b60405160806020820192805184526001600160a01b0360208201511660408401526001600160a01b0360408201511660608401526001600160a01b03606082015116828401520151151560a082015260a0815261416560c082613f98565b60ff1660ff81146138f25760010190565b818102929181159184041417156138f257565b6040519061434682613ed2565b5f6060838281528260208201528260408201520152565b919081101561428f576060020190565b3580151581036109105790565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6143c65760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b6143f661416b565b505f52600160205260405f205f805260205260405f206040519061441982613f5f565b5464ffffffffff8116825261443760ff8260281c16602084016141ca565b60ff8160301c16604083015260ff8160381c16606083015260ff8160401c16608083015260ff8160481c1660a083015260ff8160501c1660c083015260581c60e082015290565b61448661416b565b505f52600160205260405f20905f5260205260405f206040519061441982613f5f565b6084358015158103610910571561422a576044356001600160a01b03811681036109105790565b6144dc6080820161436d565b156144f05760406144ed9101614256565b90565b60206144ed9101614256565b9060068110156138c05765ff000000000082549160281b169065ff00000000001916179055565b919082039182116138f257565b60206040818301928281528451809452019201905f5b8181106145535750505090565b8251845260209384019390920191600101614546565b90928051906145778261410f565b819060608601908151614589816140d4565b614592816140d4565b151596855f52600160205260405f205f80526020528760405f206505000000000065ff000000000019825416179055614c7e575b8715614c7657876145d6876143ee565b955b81614c61575b508880614c59575b614c48575b604051976145f889613f43565b6060895260208901995f8b5260408a01945f8652614616600d61426a565b6146236040519182613f98565b600d8152601f19614634600d61426a565b013660208301378b52614647608461436d565b15614c39576146566024614256565b6001600160601b038651165f98608435918215158303610910578e988c9315614a80576146828461410f565b60018414614a62575b509185918b61476b9695945b6001600160601b037f000000000000000000000000000000000000000000000000000000000000000016908d6147106147096146d38486614119565b8915614a54576001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690614119565b8251614119565b90525f905f9861471f8761410f565b60018714968715614a0f57505050509061473891614119565b925b614904575b50614765919050614750608461436d565b156148f55761475f6044614256565b89615943565b86615943565b6147748761410f565b88871515806148c7575b918897969593917f6f9fc163f4a16a5333e5fadfca81541013547b12a9a4c03729b7c3c21b6a4bf59a60609a9694614855575b5050505050505051906147c482886158f9565b604051926147d18161410f565b835260208301526040820152a251905181526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610910576148385f9291839260405194858094819363abed3b2760e01b835260048301614530565b03925af1801561388d576148495750565b5f61485391613f98565b565b614889968691846148ae575b50505050805f146148a7576001925b8161489e575b50156148955760ff6003925b168a615b5c565b82875f80808a816147b1565b60ff8792614882565b9050155f614876565b5f92614870565b6148be9360036020830152615979565b8a84895f614861565b505095949392509560208701519160068310156138c05790969495939492938993919289906001141561477e565b6148ff6024614256565b61475f565b88159182156149e4575b5081806149c7575b61498c575b8161496e575b5061492e575b5f8061473f565b91614966614765916001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690614119565b929050614927565b600291505161497c816140d4565b614985816140d4565b145f614921565b916149c1906001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690614119565b9161491b565b50600181516149d5816140d4565b6149de816140d4565b14614916565b9091506149f08d61410f565b600182516149fd816140d4565b614a06816140d4565b1414905f61490e565b90929799506002919450614a228161410f565b03614a2f5750509461473a565b614a4e929195506020614a46910195865190614523565b945190614119565b9461473a565b6001600160601b035f6120ce565b602001516001600160601b03168082189082110281189a508561468b565b9a50939250965050602084015160068110156138c0575f1901614c08575b604435976001600160a01b038916890361091057614abb8a61410f565b60018a03614bf9576001600160601b03602081920151165b169160ff7f000000000000000000000000000000000000000000000000000000000000000016600101806001116138f2576040614b419a614b148387614326565b8251637eee288d60e01b81526001600160a01b03909216600483015260248201529a8b9081906044820190565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1801561388d575f9a5f91614bb9575b50808a528115614ba5578e9861476b9587938e9304908180821091180218809c94614697565b634e487b7160e01b5f52601260045260245ffd5b9a505060408a3d604011614bf1575b81614bd560409383613f98565b81010312610910576020614be88b6141a7565b9a01515f614b7f565b3d9150614bc8565b506001600160601b035f614ad3565b7f00000000000000000000000000000000000000000000000000000000000000006001600160601b03169150614a9e565b614c436044614256565b614656565b9350614c53856153ef565b936145eb565b5080156145e6565b60039150614c6e8161410f565b14155f6145de565b8787956145d8565b855f52600160205260405f2060015f5260205260405f206505000000000065ff0000000000198254161790556145c6565b6001600160701b0391614ccc5760e001511665ffffffffffff1690565b60e001511690565b5f52600160205260405f205f805260205260405f209064ffffffffff81511664ffffffffff19835416178255602081015160068110156138c057614d1890836144fc565b60408101519082546affffffffffffffffffffff67ff00000000000000606084015160381b169168ff0000000000000000608085015160401b169069ff00000000000000000060a086015160481b16936aff0000000000000000000060c087015160501b169560e0851991015160581b16966aff00000000000000000000199266ff00000000000069ff000000000000000000199260301b169068ffffff00000000000019161716171617161717179055565b5f52600160205260405f20905f5260205260405f209064ffffffffff81511664ffffffffff19835416178255602081015160068110156138c057614d1890836144fc565b919092614e1c848461447e565b60208101805160068110156138c05760021901613c345750614e6d64ffffffffff82511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690614119565b8042101561391b5750614e7f856154ec565b8310801590614f98575b614f6c576001831b604082019060ff8183511616614f40577f35b40b32da2f1b3785ff0610aa3cc6be770cc1a7a4f925c46b906a81b937dacf94926060949260ff614f1a931660ff825116179052614eee83614ee6838b8b6158b9565b86339161586d565b88614f2e5760e08201906001600160a81b0365ffffffffffff8351169160301b161790525b8787614dcb565b6040519182523360208301526040820152a3565b875f52600260205260405f2055614f13565b847fff70eb48000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f17777dd6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50614fb6614fa68683614caf565b8464ffffffffff84511691615d49565b6001600160a01b0316331415614e89565b90939293848311610910578411610910578101920390565b36600411610910576144ed6040517f970949250000000000000000000000000000000000000000000000000000000060208201526003193601600460248301376128a76020823681015f838201520301601f198101835282613f98565b6040516303ae494f60e61b81526001600160a01b0390911660048201526024810182905290602082806044810103815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af191821561388d575f926150e0575b508082036150b2575050565b7f44d4caf7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091506020813d60201161510c575b816150fc60209383613f98565b810103126109105751905f6150a6565b3d91506150ef565b61511c614339565b5061512561416b565b50615134610612366004614034565b90815f525f60205260405f2060ff6040519161514f83613ed2565b546001600160601b03811683526001600160601b038160601c166020840152818160c01c1661517d816140d4565b604084015260c81c1661518f816140d4565b60608201529061519e836143ee565b9060208201805160068110156138c0575f1901613c34575064ffffffffff8251168042101561391b57506151d2608461436d565b156151e6576148536004611f046024614256565b6148536004611f046044614256565b90608435801515810361091057156153b6576001600160601b0361524281602084015116827f00000000000000000000000000000000000000000000000000000000000000001690614119565b915116818110615376575b50505b61525861416b565b9061528660ff7f00000000000000000000000000000000000000000000000000000000000000001643614119565b916002602082015264ffffffffff4216815260405163c6b463d360e01b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561388d575f91615342575b505f936153397fc85a5644f778a6886f450b91de6b486c1ae27a5e1739f5a7b7097f92d1f1cfc3936001600160a81b038060209560981b1664ffffffffff60701b8560701b16171660e08201528686614dcb565b604051908152a3565b9190506020823d60201161536e575b8161535e60209383613f98565b810103126109105790515f6152e5565b3d9150615351565b6153836153899183614523565b3361503c565b815f525f6020526001600160601b038060405f209216166001600160601b03198254161790555f8061524d565b506153ea6001600160601b037f0000000000000000000000000000000000000000000000000000000000000000163361503c565b615250565b61540e60ff606061540582608086015116615f62565b93015116615f62565b906001600160ff1b03811681036138f25760038160011b116154585761543391614523565b6001600160ff1b03811681036138f25760039060011b1161545357600390565b600290565b5050600190565b9061547f60ff606061547682608087015116615f62565b94015116615f62565b906001600160ff1b03831683036138f257615499906154ec565b91828160011b116154ca576154ad91614523565b6001600160ff1b03811681036138f25760011b1161545357600390565b505050600190565b6154dd6001916154ec565b1b5f1981019081116138f25790565b6154f557600390565b600790565b918395946001600160a01b03929461551192615d49565b1693841561562457604051947f255a133e0000000000000000000000000000000000000000000000000000000086526004860152600360248601526001600160601b037f00000000000000000000000000000000000000000000000000000000000000001660448601526020856064815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af194851561388d575f956155ef575b5060407f78801a4d9e80b6b0c8e4586e11aba973d7384f343a5e44e7f88803142f50325b918682519182526020820152a3565b9094506020813d60201161561c575b8161560b60209383613f98565b8101031261091057519360406155bc565b3d91506155fe565b505f93505050565b80156156da5760408051916156418284613f98565b60018352601f1982013660208501376ddead0000000000000000000000001761566983614282565b526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610910576156be5f93918492845195868094819363abed3b2760e01b835260048301614530565b03925af19081156156d157506148495750565b513d5f823e3d90fd5b50565b6156e96080820161436d565b156156fa5760206144ed9101614256565b60406144ed9101614256565b6001600160a01b03168033146156da576084358015908115810361091057906157f7575b8015615738575b613dea5750565b506040517f8e875b910000000000000000000000000000000000000000000000000000000081528160048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa801561388d575f906157b7575b6001600160a01b03915016331415615731565b506020813d6020116157ef575b816157d160209383613f98565b81010312610910576157ea6001600160a01b03916141a7565b6157a4565b3d91506157c4565b506044356001600160a01b03811690818103610910575081141561572a565b6001600160a01b031690813314615869576158336080820161436d565b908115615849575b50801561573857613dea5750565b6001600160a01b039150604061585f9101614256565b168114155f61583b565b5050565b91926001600160a01b036effffffffffffffffffffffffffffff94604051936020850195865260408501521660608301526080820152608081526158b260a082613f98565b5190201690565b906158da575060e0015160301c6effffffffffffffffffffffffffffff1690565b90505f52600260205260405f205490565b5f1981146138f25760010190565b81156158695760408161593f92516020820190615929866ddead00000000000000000000000017918351906142a3565b5261593481516158eb565b905201918251614523565b9052565b908215615974578160409161593f93516159298660208501936001600160601b03199060601b1617918351906142a3565b505050565b92916159b660ff60c0840151166001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690614326565b916159c08261410f565b60038214908115615b265760ff606082015116955b6159df5f83614caf565b92600391602084015160068110156138c057600314615adc575b5060408798929801615a0c878251614119565b90527f00000000000000000000000000000000000000000000000000000000000000006001600160601b0316915f5b898110615a4e5750505050505050505050565b60ff6001821b83161615615ad4578383615a678961410f565b615aad575b90600191615a8364ffffffffff885116838a615d49565b906001600160a01b038216615a9c575b50505b01615a3b565b615aa6918c615943565b5f80615a93565b97808511615acc575b90615ac389600193614523565b98909150615a6c565b975087615ab6565b600190615a96565b5f5b838110615aeb57506159f9565b60ff6001821b8b161615615b02575b600101615ade565b96615b1e60019161105064ffffffffff8851168b8a5f886154fa565b979050615afa565b615b2f8361410f565b60018303615b465760ff6080820151165b956159d5565b60ff606082015181608084015116191616615b40565b93929093615b9b60ff60c0850151166001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690614326565b92615ba58361410f565b60038314958615615d135760ff606083015116965b615bc48284614caf565b93615bce836154ec565b92602085015160068110156138c057600314615cc9575b505060408798929801615bf9878251614119565b90527f00000000000000000000000000000000000000000000000000000000000000006001600160601b0316915f5b898110615c3b5750505050505050505050565b60ff6001821b83161615615cc1578383615c548961410f565b615c9a575b90600191615c7064ffffffffff885116838a615d49565b906001600160a01b038216615c89575b50505b01615c28565b615c93918c615943565b5f80615c80565b97808511615cb9575b90615cb089600193614523565b98909150615c59565b975087615ca3565b600190615c83565b5f5b848110615cd85750615be5565b60ff6001821b8c161615615cef575b600101615ccb565b97615d0b60019161105064ffffffffff8951168c8b87896154fa565b989050615ce7565b615d1c8461410f565b60018403615d335760ff6080830151165b96615bba565b60ff606083015181608085015116191616615d2d565b9190917f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831683036138f25761ffff90604051937f8478258700000000000000000000000000000000000000000000000000000000855260041b1c16600483015260248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561388d575f91615df2575090565b90506020813d602011615e1e575b81615e0d60209383613f98565b81010312610910576144ed906141a7565b3d9150615e00565b905f8091602081519101845afa8080615ecd575b15615e5a5750506040513d81523d5f602083013e60203d82010160405290565b15615e94576001600160a01b03907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d15615ea5576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d151580615e3a5750813b1515615e3a565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615f57579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561388d575f516001600160a01b03811615615f4d57905f905f90565b505f906001905f90565b5050505f9160039190565b905f915b60ff8116615f715750565b91615f7b906158eb565b915f1960ff8216019060ff82116138f25716615f66565b9082101561428f570190565b359060208110615fac575090565b5f199060200360031b1b169056",
}

// Court is an auto generated Go binding around an Ethereum contract.
type Court struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Court) GetABI() abi.ABI {
	return c.abi
}

// NewCourt creates a new instance of Court.
func NewCourt() *Court {
	parsed, err := CourtMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Court{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Court) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address escrow_, address nodes_, address witness_, (uint32,uint32,uint32,uint32,uint32,uint32,uint8,uint8,uint96,uint96,uint96,uint96) r) returns()
func (court *Court) PackConstructor(escrow_ common.Address, nodes_ common.Address, witness_ common.Address, r Rules) []byte {
	enc, err := court.abi.Pack("", escrow_, nodes_, witness_, r)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAppeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc780bbbe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function appeal((bytes32,address,address,address,bool) c) returns()
func (court *Court) PackAppeal(c Case) []byte {
	enc, err := court.abi.Pack("appeal", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAppeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc780bbbe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function appeal((bytes32,address,address,address,bool) c) returns()
func (court *Court) TryPackAppeal(c Case) ([]byte, error) {
	return court.abi.Pack("appeal", c)
}

// PackCallAgain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e5b7eaa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function callAgain(bytes32 id, uint256 number) returns()
func (court *Court) PackCallAgain(id [32]byte, number *big.Int) []byte {
	enc, err := court.abi.Pack("callAgain", id, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCallAgain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e5b7eaa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function callAgain(bytes32 id, uint256 number) returns()
func (court *Court) TryPackCallAgain(id [32]byte, number *big.Int) ([]byte, error) {
	return court.abi.Pack("callAgain", id, number)
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b89e7e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(bytes32 id, uint256 number, uint256 position, bytes32 hash) returns()
func (court *Court) PackCommit(id [32]byte, number *big.Int, position *big.Int, hash [32]byte) []byte {
	enc, err := court.abi.Pack("commit", id, number, position, hash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b89e7e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(bytes32 id, uint256 number, uint256 position, bytes32 hash) returns()
func (court *Court) TryPackCommit(id [32]byte, number *big.Int, position *big.Int, hash [32]byte) ([]byte, error) {
	return court.abi.Pack("commit", id, number, position, hash)
}

// PackConcede is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07d300c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function concede((bytes32,address,address,address,bool) c) returns()
func (court *Court) PackConcede(c Case) []byte {
	enc, err := court.abi.Pack("concede", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConcede is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07d300c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function concede((bytes32,address,address,address,bool) c) returns()
func (court *Court) TryPackConcede(c Case) ([]byte, error) {
	return court.abi.Pack("concede", c)
}

// PackContest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd03e6469.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contest((bytes32,address,address,address,bool) c) returns()
func (court *Court) PackContest(c Case) []byte {
	enc, err := court.abi.Pack("contest", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd03e6469.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contest((bytes32,address,address,address,bool) c) returns()
func (court *Court) TryPackContest(c Case) ([]byte, error) {
	return court.abi.Pack("contest", c)
}

// PackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadd98c70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dispute(bytes32 id) view returns((uint96,uint96,uint8,uint8))
func (court *Court) PackDispute(id [32]byte) []byte {
	enc, err := court.abi.Pack("dispute", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadd98c70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dispute(bytes32 id) view returns((uint96,uint96,uint8,uint8))
func (court *Court) TryPackDispute(id [32]byte) ([]byte, error) {
	return court.abi.Pack("dispute", id)
}

// UnpackDispute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xadd98c70.
//
// Solidity: function dispute(bytes32 id) view returns((uint96,uint96,uint8,uint8))
func (court *Court) UnpackDispute(data []byte) (CourtDispute, error) {
	out, err := court.abi.Unpack("dispute", data)
	if err != nil {
		return *new(CourtDispute), err
	}
	out0 := *abi.ConvertType(out[0], new(CourtDispute)).(*CourtDispute)
	return out0, nil
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa993ef53.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw((bytes32,address,address,address,bool) c, bytes header) returns()
func (court *Court) PackDraw(c Case, header []byte) []byte {
	enc, err := court.abi.Pack("draw", c, header)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa993ef53.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw((bytes32,address,address,address,bool) c, bytes header) returns()
func (court *Court) TryPackDraw(c Case, header []byte) ([]byte, error) {
	return court.abi.Pack("draw", c, header)
}

// PackDrawAndCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac5b274d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drawAndCommit((bytes32,address,address,address,bool) c, bytes header, uint256 position, bytes32 hash) returns()
func (court *Court) PackDrawAndCommit(c Case, header []byte, position *big.Int, hash [32]byte) []byte {
	enc, err := court.abi.Pack("drawAndCommit", c, header, position, hash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrawAndCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac5b274d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drawAndCommit((bytes32,address,address,address,bool) c, bytes header, uint256 position, bytes32 hash) returns()
func (court *Court) TryPackDrawAndCommit(c Case, header []byte, position *big.Int, hash [32]byte) ([]byte, error) {
	return court.abi.Pack("drawAndCommit", c, header, position, hash)
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow() view returns(address)
func (court *Court) PackEscrow() []byte {
	enc, err := court.abi.Pack("escrow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrow() view returns(address)
func (court *Court) TryPackEscrow() ([]byte, error) {
	return court.abi.Pack("escrow")
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(address)
func (court *Court) UnpackEscrow(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("escrow", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cc3a837.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute((bytes32,address,address,address,bool) c) returns()
func (court *Court) PackExecute(c Case) []byte {
	enc, err := court.abi.Pack("execute", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cc3a837.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute((bytes32,address,address,address,bool) c) returns()
func (court *Court) TryPackExecute(c Case) ([]byte, error) {
	return court.abi.Pack("execute", c)
}

// PackGiveResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ebc7ef3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function giveResult((bytes32,address,address,address,bool) c, (bytes32,address,uint8,uint32,bytes,uint64,uint64,uint64,string,string) r, bytes signature) returns()
func (court *Court) PackGiveResult(c Case, r Result, signature []byte) []byte {
	enc, err := court.abi.Pack("giveResult", c, r, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGiveResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ebc7ef3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function giveResult((bytes32,address,address,address,bool) c, (bytes32,address,uint8,uint32,bytes,uint64,uint64,uint64,string,string) r, bytes signature) returns()
func (court *Court) TryPackGiveResult(c Case, r Result, signature []byte) ([]byte, error) {
	return court.abi.Pack("giveResult", c, r, signature)
}

// PackHashVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f8a1406.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashVote(bytes32 id, uint256 round, address referee, bool guilty, bytes32 salt) pure returns(bytes32)
func (court *Court) PackHashVote(id [32]byte, round *big.Int, referee common.Address, guilty bool, salt [32]byte) []byte {
	enc, err := court.abi.Pack("hashVote", id, round, referee, guilty, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f8a1406.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashVote(bytes32 id, uint256 round, address referee, bool guilty, bytes32 salt) pure returns(bytes32)
func (court *Court) TryPackHashVote(id [32]byte, round *big.Int, referee common.Address, guilty bool, salt [32]byte) ([]byte, error) {
	return court.abi.Pack("hashVote", id, round, referee, guilty, salt)
}

// UnpackHashVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f8a1406.
//
// Solidity: function hashVote(bytes32 id, uint256 round, address referee, bool guilty, bytes32 salt) pure returns(bytes32)
func (court *Court) UnpackHashVote(data []byte) ([32]byte, error) {
	out, err := court.abi.Unpack("hashVote", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x929091c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf((bytes32,address,address,address,bool) c) pure returns(bytes32)
func (court *Court) PackIdOf(c Case) []byte {
	enc, err := court.abi.Pack("idOf", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x929091c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf((bytes32,address,address,address,bool) c) pure returns(bytes32)
func (court *Court) TryPackIdOf(c Case) ([]byte, error) {
	return court.abi.Pack("idOf", c)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x929091c6.
//
// Solidity: function idOf((bytes32,address,address,address,bool) c) pure returns(bytes32)
func (court *Court) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := court.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5db82fa0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodes() view returns(address)
func (court *Court) PackNodes() []byte {
	enc, err := court.abi.Pack("nodes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5db82fa0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodes() view returns(address)
func (court *Court) TryPackNodes() ([]byte, error) {
	return court.abi.Pack("nodes")
}

// UnpackNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5db82fa0.
//
// Solidity: function nodes() view returns(address)
func (court *Court) UnpackNodes(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("nodes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ea2fdf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(uint8 kind, ((address,bytes32,address,bytes,bytes,string,(uint64,uint64,uint64,uint32,string,uint64),uint64,uint64,uint256,uint64,uint64),bytes,(address,bytes32,bytes32,address,address,uint256,uint256,uint256,uint64),bytes,(bytes32,address,uint8,uint32,bytes,uint64,uint64,uint64,string,string),bytes) e) returns(bytes32 id)
func (court *Court) PackOpen(kind uint8, e Evidence) []byte {
	enc, err := court.abi.Pack("open", kind, e)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ea2fdf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(uint8 kind, ((address,bytes32,address,bytes,bytes,string,(uint64,uint64,uint64,uint32,string,uint64),uint64,uint64,uint256,uint64,uint64),bytes,(address,bytes32,bytes32,address,address,uint256,uint256,uint256,uint64),bytes,(bytes32,address,uint8,uint32,bytes,uint64,uint64,uint64,string,string),bytes) e) returns(bytes32 id)
func (court *Court) TryPackOpen(kind uint8, e Evidence) ([]byte, error) {
	return court.abi.Pack("open", kind, e)
}

// UnpackOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4ea2fdf4.
//
// Solidity: function open(uint8 kind, ((address,bytes32,address,bytes,bytes,string,(uint64,uint64,uint64,uint32,string,uint64),uint64,uint64,uint256,uint64,uint64),bytes,(address,bytes32,bytes32,address,address,uint256,uint256,uint256,uint64),bytes,(bytes32,address,uint8,uint32,bytes,uint64,uint64,uint64,string,string),bytes) e) returns(bytes32 id)
func (court *Court) UnpackOpen(data []byte) ([32]byte, error) {
	out, err := court.abi.Unpack("open", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReplace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d1c9999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function replace(bytes32 id, uint256 number) returns()
func (court *Court) PackReplace(id [32]byte, number *big.Int) []byte {
	enc, err := court.abi.Pack("replace", id, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReplace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d1c9999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function replace(bytes32 id, uint256 number) returns()
func (court *Court) TryPackReplace(id [32]byte, number *big.Int) ([]byte, error) {
	return court.abi.Pack("replace", id, number)
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf4b2c94.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(bytes32 id, uint256 number, (uint256,address,bytes32)[] commitments, (uint256,bool,bytes32)[] votes) returns()
func (court *Court) PackReveal(id [32]byte, number *big.Int, commitments []Commitment, votes []Vote) []byte {
	enc, err := court.abi.Pack("reveal", id, number, commitments, votes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf4b2c94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(bytes32 id, uint256 number, (uint256,address,bytes32)[] commitments, (uint256,bool,bytes32)[] votes) returns()
func (court *Court) TryPackReveal(id [32]byte, number *big.Int, commitments []Commitment, votes []Vote) ([]byte, error) {
	return court.abi.Pack("reveal", id, number, commitments, votes)
}

// PackRoundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x352b4d49.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundOf(bytes32 id, uint256 number) view returns((uint40,uint8,uint8,uint8,uint8,uint8,uint8,uint168))
func (court *Court) PackRoundOf(id [32]byte, number *big.Int) []byte {
	enc, err := court.abi.Pack("roundOf", id, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x352b4d49.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundOf(bytes32 id, uint256 number) view returns((uint40,uint8,uint8,uint8,uint8,uint8,uint8,uint168))
func (court *Court) TryPackRoundOf(id [32]byte, number *big.Int) ([]byte, error) {
	return court.abi.Pack("roundOf", id, number)
}

// UnpackRoundOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x352b4d49.
//
// Solidity: function roundOf(bytes32 id, uint256 number) view returns((uint40,uint8,uint8,uint8,uint8,uint8,uint8,uint168))
func (court *Court) UnpackRoundOf(data []byte) (CourtRound, error) {
	out, err := court.abi.Unpack("roundOf", data)
	if err != nil {
		return *new(CourtRound), err
	}
	out0 := *abi.ConvertType(out[0], new(CourtRound)).(*CourtRound)
	return out0, nil
}

// PackRules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52f6747a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rules() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint8,uint8,uint96,uint96,uint96,uint96))
func (court *Court) PackRules() []byte {
	enc, err := court.abi.Pack("rules")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52f6747a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rules() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint8,uint8,uint96,uint96,uint96,uint96))
func (court *Court) TryPackRules() ([]byte, error) {
	return court.abi.Pack("rules")
}

// UnpackRules is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52f6747a.
//
// Solidity: function rules() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint8,uint8,uint96,uint96,uint96,uint96))
func (court *Court) UnpackRules(data []byte) (Rules, error) {
	out, err := court.abi.Unpack("rules", data)
	if err != nil {
		return *new(Rules), err
	}
	out0 := *abi.ConvertType(out[0], new(Rules)).(*Rules)
	return out0, nil
}

// PackShowReceipt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9caee937.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function showReceipt((bytes32,address,address,address,bool) c, bytes signature) returns()
func (court *Court) PackShowReceipt(c Case, signature []byte) []byte {
	enc, err := court.abi.Pack("showReceipt", c, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShowReceipt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9caee937.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function showReceipt((bytes32,address,address,address,bool) c, bytes signature) returns()
func (court *Court) TryPackShowReceipt(c Case, signature []byte) ([]byte, error) {
	return court.abi.Pack("showReceipt", c, signature)
}

// PackShowVoucher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5dfe1425.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function showVoucher((bytes32,address,address,address,bool) c, uint96 cumulative, bytes32 r, bytes32 vs) returns()
func (court *Court) PackShowVoucher(c Case, cumulative *big.Int, r [32]byte, vs [32]byte) []byte {
	enc, err := court.abi.Pack("showVoucher", c, cumulative, r, vs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShowVoucher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5dfe1425.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function showVoucher((bytes32,address,address,address,bool) c, uint96 cumulative, bytes32 r, bytes32 vs) returns()
func (court *Court) TryPackShowVoucher(c Case, cumulative *big.Int, r [32]byte, vs [32]byte) ([]byte, error) {
	return court.abi.Pack("showVoucher", c, cumulative, r, vs)
}

// PackWitness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39046e8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function witness() view returns(address)
func (court *Court) PackWitness() []byte {
	enc, err := court.abi.Pack("witness")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWitness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39046e8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function witness() view returns(address)
func (court *Court) TryPackWitness() ([]byte, error) {
	return court.abi.Pack("witness")
}

// UnpackWitness is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39046e8b.
//
// Solidity: function witness() view returns(address)
func (court *Court) UnpackWitness(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("witness", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// CourtAppealed represents a Appealed event raised by the Court contract.
type CourtAppealed struct {
	Id        [32]byte
	Appellant common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const CourtAppealedEventName = "Appealed"

// ContractEventName returns the user-defined event name.
func (CourtAppealed) ContractEventName() string {
	return CourtAppealedEventName
}

// UnpackAppealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Appealed(bytes32 indexed id, address indexed appellant)
func (court *Court) UnpackAppealedEvent(log *types.Log) (*CourtAppealed, error) {
	event := "Appealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtAppealed)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtCommitted represents a Committed event raised by the Court contract.
type CourtCommitted struct {
	Id       [32]byte
	Round    *big.Int
	Position *big.Int
	Referee  common.Address
	Hash     [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const CourtCommittedEventName = "Committed"

// ContractEventName returns the user-defined event name.
func (CourtCommitted) ContractEventName() string {
	return CourtCommittedEventName
}

// UnpackCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Committed(bytes32 indexed id, uint256 indexed round, uint256 position, address referee, bytes32 hash)
func (court *Court) UnpackCommittedEvent(log *types.Log) (*CourtCommitted, error) {
	event := "Committed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtCommitted)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtDrawCalled represents a DrawCalled event raised by the Court contract.
type CourtDrawCalled struct {
	Id     [32]byte
	Round  *big.Int
	Beacon *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtDrawCalledEventName = "DrawCalled"

// ContractEventName returns the user-defined event name.
func (CourtDrawCalled) ContractEventName() string {
	return CourtDrawCalledEventName
}

// UnpackDrawCalledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DrawCalled(bytes32 indexed id, uint256 indexed round, uint256 beacon)
func (court *Court) UnpackDrawCalledEvent(log *types.Log) (*CourtDrawCalled, error) {
	event := "DrawCalled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtDrawCalled)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtDrawn represents a Drawn event raised by the Court contract.
type CourtDrawn struct {
	Id    [32]byte
	Round *big.Int
	Seats *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const CourtDrawnEventName = "Drawn"

// ContractEventName returns the user-defined event name.
func (CourtDrawn) ContractEventName() string {
	return CourtDrawnEventName
}

// UnpackDrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Drawn(bytes32 indexed id, uint256 indexed round, uint112 seats)
func (court *Court) UnpackDrawnEvent(log *types.Log) (*CourtDrawn, error) {
	event := "Drawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtDrawn)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtExecuted represents a Executed event raised by the Court contract.
type CourtExecuted struct {
	Id      [32]byte
	Verdict uint8
	Due     *big.Int
	Burned  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const CourtExecutedEventName = "Executed"

// ContractEventName returns the user-defined event name.
func (CourtExecuted) ContractEventName() string {
	return CourtExecutedEventName
}

// UnpackExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Executed(bytes32 indexed id, uint8 verdict, uint256 due, uint256 burned)
func (court *Court) UnpackExecutedEvent(log *types.Log) (*CourtExecuted, error) {
	event := "Executed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtExecuted)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtFined represents a Fined event raised by the Court contract.
type CourtFined struct {
	Id       [32]byte
	Round    *big.Int
	Position *big.Int
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const CourtFinedEventName = "Fined"

// ContractEventName returns the user-defined event name.
func (CourtFined) ContractEventName() string {
	return CourtFinedEventName
}

// UnpackFinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Fined(bytes32 indexed id, uint256 indexed round, uint256 position, uint256 amount)
func (court *Court) UnpackFinedEvent(log *types.Log) (*CourtFined, error) {
	event := "Fined"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtFined)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtOpened represents a Opened event raised by the Court contract.
type CourtOpened struct {
	Id        [32]byte
	Claimant  common.Address
	Defendant common.Address
	Deal      [32]byte
	Solver    common.Address
	Kind      uint8
	Due       *big.Int
	Pledge    *big.Int
	AnswerBy  *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CourtOpenedEventName = "Opened"

// ContractEventName returns the user-defined event name.
func (CourtOpened) ContractEventName() string {
	return CourtOpenedEventName
}

// UnpackOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Opened(bytes32 indexed id, address indexed claimant, address indexed defendant, bytes32 deal, address solver, uint8 kind, uint256 due, uint256 pledge, uint256 answerBy)
func (court *Court) UnpackOpenedEvent(log *types.Log) (*CourtOpened, error) {
	event := "Opened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtOpened)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtResultGiven represents a ResultGiven event raised by the Court contract.
type CourtResultGiven struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const CourtResultGivenEventName = "ResultGiven"

// ContractEventName returns the user-defined event name.
func (CourtResultGiven) ContractEventName() string {
	return CourtResultGivenEventName
}

// UnpackResultGivenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResultGiven(bytes32 indexed id)
func (court *Court) UnpackResultGivenEvent(log *types.Log) (*CourtResultGiven, error) {
	event := "ResultGiven"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtResultGiven)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtRevealed represents a Revealed event raised by the Court contract.
type CourtRevealed struct {
	Id       [32]byte
	Round    *big.Int
	Position *big.Int
	Guilty   bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const CourtRevealedEventName = "Revealed"

// ContractEventName returns the user-defined event name.
func (CourtRevealed) ContractEventName() string {
	return CourtRevealedEventName
}

// UnpackRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revealed(bytes32 indexed id, uint256 indexed round, uint256 position, bool guilty)
func (court *Court) UnpackRevealedEvent(log *types.Log) (*CourtRevealed, error) {
	event := "Revealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtRevealed)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (court *Court) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], court.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return court.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["AlreadyOpened"].ID.Bytes()[:4]) {
		return court.UnpackAlreadyOpenedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["BadBeacon"].ID.Bytes()[:4]) {
		return court.UnpackBadBeaconError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["BadHeader"].ID.Bytes()[:4]) {
		return court.UnpackBadHeaderError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["BadRules"].ID.Bytes()[:4]) {
		return court.UnpackBadRulesError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return court.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["BeaconStillGood"].ID.Bytes()[:4]) {
		return court.UnpackBeaconStillGoodError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["CommitmentsMissing"].ID.Bytes()[:4]) {
		return court.UnpackCommitmentsMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return court.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["InsufficientBond"].ID.Bytes()[:4]) {
		return court.UnpackInsufficientBondError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NoVerdict"].ID.Bytes()[:4]) {
		return court.UnpackNoVerdictError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NobodyToReplace"].ID.Bytes()[:4]) {
		return court.UnpackNobodyToReplaceError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotReferee"].ID.Bytes()[:4]) {
		return court.UnpackNotRefereeError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["OnlyParty"].ID.Bytes()[:4]) {
		return court.UnpackOnlyPartyError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return court.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return court.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return court.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["VoucherTooLow"].ID.Bytes()[:4]) {
		return court.UnpackVoucherTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongCommitments"].ID.Bytes()[:4]) {
		return court.UnpackWrongCommitmentsError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongKind"].ID.Bytes()[:4]) {
		return court.UnpackWrongKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return court.UnpackWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongVote"].ID.Bytes()[:4]) {
		return court.UnpackWrongVoteError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CourtAddressEmptyCode represents a AddressEmptyCode error raised by the Court contract.
type CourtAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func CourtAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (court *Court) UnpackAddressEmptyCodeError(raw []byte) (*CourtAddressEmptyCode, error) {
	out := new(CourtAddressEmptyCode)
	if err := court.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtAlreadyOpened represents a AlreadyOpened error raised by the Court contract.
type CourtAlreadyOpened struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyOpened()
func CourtAlreadyOpenedErrorID() common.Hash {
	return common.HexToHash("0x1da42b26e004cf8c2b6fb52a3019cbf27665f0c7fe24e1a58c8d871b2d758e29")
}

// UnpackAlreadyOpenedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyOpened()
func (court *Court) UnpackAlreadyOpenedError(raw []byte) (*CourtAlreadyOpened, error) {
	out := new(CourtAlreadyOpened)
	if err := court.abi.UnpackIntoInterface(out, "AlreadyOpened", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtBadBeacon represents a BadBeacon error raised by the Court contract.
type CourtBadBeacon struct {
	Beacon *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBeacon(uint256 beacon)
func CourtBadBeaconErrorID() common.Hash {
	return common.HexToHash("0x4ff3ef6b43a9665cc56e5166609a1debdcac58ecbd6af9a3f949aefa5054589e")
}

// UnpackBadBeaconError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBeacon(uint256 beacon)
func (court *Court) UnpackBadBeaconError(raw []byte) (*CourtBadBeacon, error) {
	out := new(CourtBadBeacon)
	if err := court.abi.UnpackIntoInterface(out, "BadBeacon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtBadHeader represents a BadHeader error raised by the Court contract.
type CourtBadHeader struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadHeader()
func CourtBadHeaderErrorID() common.Hash {
	return common.HexToHash("0x451b7cffd5afdd96a51fe8544f5ec6ffb29228bad9c3d25b5d9e4bcb05191f5c")
}

// UnpackBadHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadHeader()
func (court *Court) UnpackBadHeaderError(raw []byte) (*CourtBadHeader, error) {
	out := new(CourtBadHeader)
	if err := court.abi.UnpackIntoInterface(out, "BadHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtBadRules represents a BadRules error raised by the Court contract.
type CourtBadRules struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRules()
func CourtBadRulesErrorID() common.Hash {
	return common.HexToHash("0x0e3264aa250ea17ed2092f85fb5cd46dc9e7b19ea29dc293063f57dc8bc8bab7")
}

// UnpackBadRulesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRules()
func (court *Court) UnpackBadRulesError(raw []byte) (*CourtBadRules, error) {
	out := new(CourtBadRules)
	if err := court.abi.UnpackIntoInterface(out, "BadRules", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtBadSignature represents a BadSignature error raised by the Court contract.
type CourtBadSignature struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(address signer)
func CourtBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x9a7d38d94d3da0d5188ab778bbe9a3a38c77802b1bf2426c15740dc786da791d")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(address signer)
func (court *Court) UnpackBadSignatureError(raw []byte) (*CourtBadSignature, error) {
	out := new(CourtBadSignature)
	if err := court.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtBeaconStillGood represents a BeaconStillGood error raised by the Court contract.
type CourtBeaconStillGood struct {
	Beacon *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeaconStillGood(uint256 beacon)
func CourtBeaconStillGoodErrorID() common.Hash {
	return common.HexToHash("0x9d15b9bba6f92dbc15f3394d4cd022b7a8a4a9942f635740455d74c8da11f318")
}

// UnpackBeaconStillGoodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeaconStillGood(uint256 beacon)
func (court *Court) UnpackBeaconStillGoodError(raw []byte) (*CourtBeaconStillGood, error) {
	out := new(CourtBeaconStillGood)
	if err := court.abi.UnpackIntoInterface(out, "BeaconStillGood", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtCommitmentsMissing represents a CommitmentsMissing error raised by the Court contract.
type CourtCommitmentsMissing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitmentsMissing()
func CourtCommitmentsMissingErrorID() common.Hash {
	return common.HexToHash("0x2100fb20bb41ac85d4bdc81af6ca75311ac75ff25c0fcd0dad922b81c14aefb9")
}

// UnpackCommitmentsMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitmentsMissing()
func (court *Court) UnpackCommitmentsMissingError(raw []byte) (*CourtCommitmentsMissing, error) {
	out := new(CourtCommitmentsMissing)
	if err := court.abi.UnpackIntoInterface(out, "CommitmentsMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtFailedCall represents a FailedCall error raised by the Court contract.
type CourtFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func CourtFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (court *Court) UnpackFailedCallError(raw []byte) (*CourtFailedCall, error) {
	out := new(CourtFailedCall)
	if err := court.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtInsufficientBond represents a InsufficientBond error raised by the Court contract.
type CourtInsufficientBond struct {
	Amount    *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBond(uint256 amount, uint256 available)
func CourtInsufficientBondErrorID() common.Hash {
	return common.HexToHash("0x44d4caf750ea74407547ceb252d1c72d961f5025a7b3473fac9b354f227e0fd6")
}

// UnpackInsufficientBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBond(uint256 amount, uint256 available)
func (court *Court) UnpackInsufficientBondError(raw []byte) (*CourtInsufficientBond, error) {
	out := new(CourtInsufficientBond)
	if err := court.abi.UnpackIntoInterface(out, "InsufficientBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNoVerdict represents a NoVerdict error raised by the Court contract.
type CourtNoVerdict struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoVerdict()
func CourtNoVerdictErrorID() common.Hash {
	return common.HexToHash("0xdf726563b08d8f3dfcf73a18babf1eca1a54af3feeb92546ae5cc189e098b70e")
}

// UnpackNoVerdictError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoVerdict()
func (court *Court) UnpackNoVerdictError(raw []byte) (*CourtNoVerdict, error) {
	out := new(CourtNoVerdict)
	if err := court.abi.UnpackIntoInterface(out, "NoVerdict", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNobodyToReplace represents a NobodyToReplace error raised by the Court contract.
type CourtNobodyToReplace struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NobodyToReplace()
func CourtNobodyToReplaceErrorID() common.Hash {
	return common.HexToHash("0x8e087af41e5936cd9d5a70e006e7112cf22886c1b4ba3e353e3154d9c35bda59")
}

// UnpackNobodyToReplaceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NobodyToReplace()
func (court *Court) UnpackNobodyToReplaceError(raw []byte) (*CourtNobodyToReplace, error) {
	out := new(CourtNobodyToReplace)
	if err := court.abi.UnpackIntoInterface(out, "NobodyToReplace", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotReferee represents a NotReferee error raised by the Court contract.
type CourtNotReferee struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReferee(uint256 position)
func CourtNotRefereeErrorID() common.Hash {
	return common.HexToHash("0x17777dd6cf6ad8b7ae570d1f214a2600c2a5986c60ea13db6c5a883cbcedf626")
}

// UnpackNotRefereeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReferee(uint256 position)
func (court *Court) UnpackNotRefereeError(raw []byte) (*CourtNotReferee, error) {
	out := new(CourtNotReferee)
	if err := court.abi.UnpackIntoInterface(out, "NotReferee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtOnlyParty represents a OnlyParty error raised by the Court contract.
type CourtOnlyParty struct {
	Party common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyParty(address party)
func CourtOnlyPartyErrorID() common.Hash {
	return common.HexToHash("0xbd667b8bc9023c2877636b61da6e648fc24246508ed1218202e6f6442a2f0333")
}

// UnpackOnlyPartyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyParty(address party)
func (court *Court) UnpackOnlyPartyError(raw []byte) (*CourtOnlyParty, error) {
	out := new(CourtOnlyParty)
	if err := court.abi.UnpackIntoInterface(out, "OnlyParty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Court contract.
type CourtReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func CourtReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (court *Court) UnpackReentrancyGuardReentrantCallError(raw []byte) (*CourtReentrancyGuardReentrantCall, error) {
	out := new(CourtReentrancyGuardReentrantCall)
	if err := court.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtTooEarly represents a TooEarly error raised by the Court contract.
type CourtTooEarly struct {
	From *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 from)
func CourtTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 from)
func (court *Court) UnpackTooEarlyError(raw []byte) (*CourtTooEarly, error) {
	out := new(CourtTooEarly)
	if err := court.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtTooLate represents a TooLate error raised by the Court contract.
type CourtTooLate struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 until)
func CourtTooLateErrorID() common.Hash {
	return common.HexToHash("0x691e5682c05af91a82d806fceac093f8891d2c453dfc42c67196c1ccdb7b8be1")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 until)
func (court *Court) UnpackTooLateError(raw []byte) (*CourtTooLate, error) {
	out := new(CourtTooLate)
	if err := court.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtVoucherTooLow represents a VoucherTooLow error raised by the Court contract.
type CourtVoucherTooLow struct {
	Cumulative *big.Int
	Needed     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VoucherTooLow(uint256 cumulative, uint256 needed)
func CourtVoucherTooLowErrorID() common.Hash {
	return common.HexToHash("0x643f783e4e80da3fefafe0f9004f458f0a9eb9d267f61e9f37b8a340ab3181b4")
}

// UnpackVoucherTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VoucherTooLow(uint256 cumulative, uint256 needed)
func (court *Court) UnpackVoucherTooLowError(raw []byte) (*CourtVoucherTooLow, error) {
	out := new(CourtVoucherTooLow)
	if err := court.abi.UnpackIntoInterface(out, "VoucherTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongCommitments represents a WrongCommitments error raised by the Court contract.
type CourtWrongCommitments struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCommitments()
func CourtWrongCommitmentsErrorID() common.Hash {
	return common.HexToHash("0x9c9b75a64584ddc9749b739a6435ef86ab801862e39fb6e1671ae5aa888e21a1")
}

// UnpackWrongCommitmentsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCommitments()
func (court *Court) UnpackWrongCommitmentsError(raw []byte) (*CourtWrongCommitments, error) {
	out := new(CourtWrongCommitments)
	if err := court.abi.UnpackIntoInterface(out, "WrongCommitments", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongKind represents a WrongKind error raised by the Court contract.
type CourtWrongKind struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongKind(uint8 kind)
func CourtWrongKindErrorID() common.Hash {
	return common.HexToHash("0x7758e7e0e24bfdd670d4117b81b6d0e7915e8ee786576792be0be5b9837958b5")
}

// UnpackWrongKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongKind(uint8 kind)
func (court *Court) UnpackWrongKindError(raw []byte) (*CourtWrongKind, error) {
	out := new(CourtWrongKind)
	if err := court.abi.UnpackIntoInterface(out, "WrongKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongStatus represents a WrongStatus error raised by the Court contract.
type CourtWrongStatus struct {
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(uint8 status)
func CourtWrongStatusErrorID() common.Hash {
	return common.HexToHash("0x359011ccd738a108d04e7a1ab24582560fddd574ce22131d066f1d19eed7398c")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(uint8 status)
func (court *Court) UnpackWrongStatusError(raw []byte) (*CourtWrongStatus, error) {
	out := new(CourtWrongStatus)
	if err := court.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongVote represents a WrongVote error raised by the Court contract.
type CourtWrongVote struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongVote(uint256 position)
func CourtWrongVoteErrorID() common.Hash {
	return common.HexToHash("0xff70eb48ed8d61b90fbb495c275a5963160e6a15b955706c8649827a4c98eda8")
}

// UnpackWrongVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongVote(uint256 position)
func (court *Court) UnpackWrongVoteError(raw []byte) (*CourtWrongVote, error) {
	out := new(CourtWrongVote)
	if err := court.abi.UnpackIntoInterface(out, "WrongVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}
