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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractEscrow\",\"name\":\"escrow_\",\"type\":\"address\"},{\"internalType\":\"contractNodes\",\"name\":\"nodes_\",\"type\":\"address\"},{\"internalType\":\"contractWitness\",\"name\":\"witness_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"filing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"answer\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"draw\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"commit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"reveal\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"appeal\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"beaconDelay\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"slashFactor\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fine\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"appealBond\",\"type\":\"uint96\"}],\"internalType\":\"structRules\",\"name\":\"r\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadyOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"beacon\",\"type\":\"uint256\"}],\"name\":\"BadBeacon\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadHeader\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadRules\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"beacon\",\"type\":\"uint256\"}],\"name\":\"BeaconStillGood\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CommitmentsMissing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"}],\"name\":\"InsufficientBond\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoVerdict\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NobodyToReplace\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"NotReferee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"party\",\"type\":\"address\"}],\"name\":\"OnlyParty\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"VoucherTooLow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongCommitments\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"WrongKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumCourt.Status\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"WrongStatus\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"WrongVote\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"appellant\",\"type\":\"address\"}],\"name\":\"Appealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"referee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"Committed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"beacon\",\"type\":\"uint256\"}],\"name\":\"DrawCalled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint112\",\"name\":\"seats\",\"type\":\"uint112\"}],\"name\":\"Drawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumCourt.Verdict\",\"name\":\"verdict\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"Executed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Fined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"claimant\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"defendant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pledge\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"answerBy\",\"type\":\"uint256\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ResultGiven\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"guilty\",\"type\":\"bool\"}],\"name\":\"Revealed\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"APPEAL_PANEL\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FIRST_PANEL\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_REPLACED\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"fromStake\",\"type\":\"bool\"}],\"name\":\"appeal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"callAgain\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"concede\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"contest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"dispute\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"pledge\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"due\",\"type\":\"uint96\"},{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"enumCourt.Side\",\"name\":\"appellant\",\"type\":\"uint8\"}],\"internalType\":\"structCourt.Dispute\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"header\",\"type\":\"bytes\"}],\"name\":\"draw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"header\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"drawAndCommit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escrow\",\"outputs\":[{\"internalType\":\"contractEscrow\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"exitCode\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"duration\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"internalType\":\"structResult\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"giveResult\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"referee\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"guilty\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"hashVote\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nodes\",\"outputs\":[{\"internalType\":\"contractNodes\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"module\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"inputs\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"cpu\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disk\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"gpus\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"gpuName\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"gpuMemory\",\"type\":\"uint64\"}],\"internalType\":\"structResources\",\"name\":\"needs\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeout\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"maxPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structJobOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"requesterSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"jobOffer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resourceOffer\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"gasPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structDeal\",\"name\":\"deal\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"dealSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"exitCode\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"duration\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"internalType\":\"structResult\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"providerSignature\",\"type\":\"bytes\"}],\"internalType\":\"structEvidence\",\"name\":\"e\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"fromStake\",\"type\":\"bool\"}],\"name\":\"open\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"replace\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"referee\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"internalType\":\"structCommitment[]\",\"name\":\"commitments\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"guilty\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"internalType\":\"structVote[]\",\"name\":\"votes\",\"type\":\"tuple[]\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"roundOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"},{\"internalType\":\"enumCourt.Status\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committed\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"revealed\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"guilty\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"replaced\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"fined\",\"type\":\"uint8\"},{\"internalType\":\"uint168\",\"name\":\"body\",\"type\":\"uint168\"}],\"internalType\":\"structCourt.Round\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rules\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"filing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"answer\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"draw\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"commit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"reveal\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"appeal\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"beaconDelay\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"slashFactor\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fine\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"appealBond\",\"type\":\"uint96\"}],\"internalType\":\"structRules\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"uint96\",\"name\":\"cumulative\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"name\":\"showVoucher\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"witness\",\"outputs\":[{\"internalType\":\"contractWitness\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Court",
	Bin: "0x61026060405234610663576165bc803803809161001e82610260610985565b610260396101e08112610663576100366102606109a8565b610280519091906001600160a01b0381168103610663576102a051916001600160a01b03831683036106635761018090605f190112610663576040519261018084016001600160401b03811185821017610971576040526100986102c06109bc565b84526100a56102e06109bc565b60208501526100b56103006109bc565b60408501526100c56103206109bc565b60608501526100d56103406109bc565b60808501526100e56103606109bc565b60a08501526100f56103806109cd565b60c08501526101056103a06109cd565b60e08501526101156103c06109db565b6101008501526101266103e06109db565b6101208501526101376104006109db565b6101408501526101486104206109db565b61016085015261018161017063ffffffff60408701511663ffffffff606088015116906109ef565b63ffffffff608087015116906109ef565b806003029060038204036106ca57604051620971a360e41b81526001600160a01b0383169190602081600481865afa90811561066f575f91610952575b506001600160a01b03163014801592906108e1575b8215610862575b82156107e4575b50811561070e575b5080156106de575b801561069a575b801561067a575b80156105e9575b80156105da575b80156105c8575b80156105b6575b80156105a4575b8015610592575b8015610580575b801561056a575b61055b5760805260c05260a05263ffffffff81511660e05263ffffffff6020820151166101005263ffffffff6040820151166101205263ffffffff6060820151166101405263ffffffff6080820151166101605263ffffffff60a0820151166101805260ff60c0820151166101a05260ff60e0820151166101c05260018060601b03610100820151166101e05260018060601b03610120820151166102005260018060601b03610140820151166102205261016060018060601b039101511661024052604051615ba09081610a1c82396080518181816101370152818161199a0152818161210f0152818161286a015281816139160152818161458701528181614b7b015281816151c701526153fc015260a051818181611ee30152612f59015260c0518181816108fe01528181610fed015281816114100152818161247801528181612be00152818161333901528181614ac701528181614c1701528181614cd0015281816150b50152818161531d01526159bf015260e051818181611fdc0152612c810152610100518181816121f70152612cb10152610120518181816106d001528181610dc501528181611cf601528181612cde01526134ab01526101405181818161029e015281816112fa01528181611d7201528181612d0b015281816131500152614d830152610160518181816102d20152818161159601528181611d4b01528181612d38015261317d015261018051818181611dd201528181612d6501526131b101526101a0518181816113c901528181612d93015281816132e501528181613514015261506101526101c0518181816123ea0152612dbe01526101e051818181612dea01528181613c540152818161560401526157ef01526102005181818161137201528181612e1c015281816152e7015281816155840152615767015261022051818181611808015281816120ae01528181612e4e0152818161378c01528181614401015261501e01526102405181818161184b01528181611b2501528181611b8001528181612e7f01528181613268015281816137de01528181613ab301528181613b0e01528181614449015281816146c501526147230152f35b630719325560e11b5f5260045ffd5b506101008401516001600160601b031615610237565b5063ffffffff60a08501511615610230565b5063ffffffff60808501511615610229565b5063ffffffff60608501511615610222565b5063ffffffff6040850151161561021b565b5063ffffffff60208501511615610214565b5060ff60c0850151161561020d565b506040516360938acd60e01b81526020816004816001600160a01b0387165afa90811561066f575f91610631575b506101208501516001600160601b03908116911610610206565b90506020813d602011610667575b8161064c60209383610985565b810103126106635761065d906109db565b5f610617565b5f80fd5b3d915061063f565b6040513d5f823e3d90fd5b506101208401516101008501516001600160601b039182169116116101ff565b5061016084015161010085015160076001600160601b039182168181029390921691908304036106ca57106101f8565b634e487b7160e01b5f52601160045260245ffd5b50610140840151610100850151600a6001600160601b039182168181029390921691908304036106ca57106101f1565b604051633222012f60e01b815291506020826004816001600160a01b0388165afa91821561066f575f926107a0575b5061075a63ffffffff87511663ffffffff602089015116906109ef565b906001600160ff1b03811681036106ca5761078d9161077c9160011b906109ef565b63ffffffff60a088015116906109ef565b6001600160401b0390911611155f6101e9565b9091506020813d6020116107dc575b816107bc60209383610985565b8101031261066357516001600160401b038116810361066357905f61073d565b3d91506107af565b60405163e2fdcc1760e01b8152919250906020816004816001600160a01b038a165afa90811561066f575f91610828575b506001600160a01b03161415905f6101e1565b90506020813d60201161085a575b8161084360209383610985565b8101031261066357610854906109a8565b5f610815565b3d9150610836565b60405163e2fdcc1760e01b81529092506020816004816001600160a01b0389165afa801561066f5783915f916108a5575b506001600160a01b03161415916101da565b9150506020813d6020116108d9575b816108c160209383610985565b81010312610663576108d383916109a8565b5f610893565b3d91506108b4565b604051620971a360e41b81529092506020816004816001600160a01b0389165afa90811561066f575f91610923575b506001600160a01b0316301415916101d3565b610945915060203d60201161094b575b61093d8183610985565b8101906109fc565b5f610910565b503d610933565b61096b915060203d60201161094b5761093d8183610985565b5f6101be565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761097157604052565b51906001600160a01b038216820361066357565b519063ffffffff8216820361066357565b519060ff8216820361066357565b51906001600160601b038216820361066357565b919082018092116106ca57565b9081602091031261066357516001600160a01b0381168103610663579056fe60806040526004361015610011575f80fd5b5f5f3560e01c806307d300c0146135b55780630e5b7eaa1461346657806319e940d9146130df5780631ad0c51c146130c35780631b89e7e21461309d5780631f8a140614613055578063229a190a14613039578063352b4d4914612f8857806339046e8b14612f4357806352f6747a14612c0f5780635db82fa014612bca5780635dfe14251461273e5780638ebc7ef3146125fc578063929091c6146125d45780639973066b14611e4b5780639cc3a8371461164a5780639d1c9999146112ae578063a993ef5314610d0a578063ac5b274d14610611578063add98c7014610553578063cf4b2c941461020e578063d03e646914610185578063da5e0c18146101695763e2fdcc1714610122575f80fd5b346101665780600319360112610166576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b80fd5b5034610166578060031936011261016657602060405160078152f35b50346101665760a03660031901126101665761019f6141b3565b6101a7614f00565b506040819392930192600184516101bd81613f30565b6101c681613f30565b146101e857906101d591615008565b805f516020615b605f395f51905f525d80f35b60248385516101f681613f30565b6303bac73f60e51b825261020981613f30565b600452fd5b5034610166576080366003190112610166576024356004356044356001600160401b03811161054f57610245903690600401613f3a565b9290916064356001600160401b03811161054b57610267903690600401613f3a565b946102728484614278565b946020860180516006811015610537576002190161050257506102c464ffffffffff87511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b8042106104f05763ffffffff7f000000000000000000000000000000000000000000000000000000000000000016906102fd8282613f6a565b4210156104d457505060ff6040870151166103178661527f565b1415806104c3575b6104b45787885b8381106104805750821590811561046b575b5061045c579195606086019290885b81811061035d578961035a898989614952565b80f35b61036881838b614196565b61037481358686614196565b8035916001831b9160ff808416938a5116161590811591610425575b5061040e577fe671a30da02849398a9db73fe66d0a63699337360f7db30513da39e9e59d16686040600195946103e88e868f978f978f60209260ff82511617905201916103dc836141a6565b6103fb575b50506141a6565b825191825215156020820152a301610347565b6080019060ff8251161790528f806103e1565b60016211e29760e31b03198d52600483905260248dfd5b905060406104518b8d61043a60208601613fc1565b610446602088016141a6565b918588013593614041565b91013514155f610390565b634e4dbad360e11b8852600488fd5b90506104788787876154ba565b14155f610338565b906104ad600191610492848787614196565b9061049f60208301613fc1565b906040830135923590615477565b9101610326565b63010807d960e51b8852600488fd5b50600260ff60a0880151161061031f565b6104e16024928b92613f6a565b63348f2b4160e11b8252600452fd5b630a8d68c960e21b8952600452602488fd5b8860249151600681101561052557630d64047360e21b825261052390613d3d565bfd5b50634e487b7160e01b81526021600452fd5b634e487b7160e01b8a52602160045260248afd5b8580fd5b8380fd5b5034610166576020366003190112610166576040608091610572614172565b50600435815280602052206040519061058a82613d78565b546001600160601b038116825260208201906001600160601b038160601c1682526001600160601b0360ff808360c01c169260408601936105ca81613f30565b845260c81c169260608501936105df81613f30565b845281604051955116855251166020840152516105fb81613f30565b60408301525161060a81613f30565b6060820152f35b50346101665736600319016101008112610d065760a0136101665760a4356001600160401b038111610d065761064b903690600401613d4b565b6106536141b3565b610666610661366004613ecb565b6140df565b80845260016020526040842084805260205260ff604085205460281c166006811015610cf257600403610cea5760ff60015b16916106a48383614278565b93602085019182516006811015610cd65760011901610cb5576106f664ffffffffff87511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b80421015610ca3575064ffffffffff60e087015160701c1680408015908115610c3c575b50610c2a5750600281108015610c17575b610c08578015610bf457813560f81c60010160ff8111610be05761075060ff91615939565b1690875b600d8110610a7357506021820192838311610a37578184118015610a5a575b610a4b5760018301809311610a375791610797939161079193614ff0565b90615b43565b60ff60a08601511660405190602082019283528460408301528560608301526080820152608081526107ca60a082613e30565b5190206001600160701b036107df8587614850565b169184610a1457865b6107f186615299565b9360e088019461ffff865160981c169064ffffffffff8a5116926040519461081886613dc3565b6024356001600160a01b03811690818103610a10575086526044356001600160a01b03811690818103610a10575060208701526064356001600160a01b03811692838203610a10576001600160701b039384925060408901526040519961087e8b613e15565b8a5260208a019081529181166040808b0191825260608b0195865260808b0196875260a08b0197885260c08b0198895251637d93619f60e01b8152995160048b01529151166024890152511660448701525160648601525160848501525160a4840152518760c484015b600382106109f0575060209150839050610124817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156109e557879261099a575b50602085936109866101d5986001600160701b03889660037fc2182c5fde4c3fd7d2f32b0eb6aaf7dbd3eb3d537f5fb23ae72f599bed1837e1975264ffffffffff42168352168093528686614952565b604051908152a360e4359160c43591614d4b565b9091506020813d6020116109dd575b816109b660209383613e30565b810103126109d95751946001600160701b03861686036109d95794906020610936565b8680fd5b3d91506109a9565b6040513d89823e3d90fd5b82516001600160a01b0316815260209283019260019290920191016108e8565b8e80fd5b6001600160701b0365ffffffffffff60e0610a2e876141e8565b015116166107e8565b634e487b7160e01b89526011600452602489fd5b63451b7cff60e01b8952600489fd5b5060a0610a68848484615b37565b3560f81c1415610773565b9181811015610a4b57610a87818386615b37565b3560f81c6080811015610aab575060018101809111610a3757600190925b01610754565b9060b8821015610b0757816001019182600111610af357607e1901918211610adf57600191610ad991613f6a565b92610aa5565b634e487b7160e01b8a52601160045260248afd5b634e487b7160e01b8b52601160045260248bfd5b9060c0811015610bd15760b6198101818111610af3576001830190818411610bae5784610b348284613f6a565b11610bc257610b5291610b4a6107919282613f6a565b908689614ff0565b60b7826020030160208111610bae576001600160fd1b0381168103610bae5760031b1c90838211610b9f5760b5190180600111610af35791610b99610ad992600194613f6a565b90613f6a565b63451b7cff60e01b8b5260048bfd5b634e487b7160e01b8c52601160045260248cfd5b63451b7cff60e01b8c5260048cfd5b63451b7cff60e01b8a5260048afd5b634e487b7160e01b88526011600452602488fd5b634e487b7160e01b87526032600452602487fd5b63451b7cff60e01b8752600487fd5b508015610bf45760f88235811c1061072b565b634ff3ef6b60e01b8852600452602487fd5b90506001600160401b038311610c8f57604051610c63601f8501601f191660200182613e30565b83815260208101903685870111610c8b57848683378a6020868301015251902014155f61071a565b8a80fd5b634e487b7160e01b89526041600452602489fd5b63348f2b4160e11b8852600452602487fd5b6024878451600681101561052557630d64047360e21b825261052390613d3d565b634e487b7160e01b88526021600452602488fd5b60ff84610698565b634e487b7160e01b85526021600452602485fd5b5080fd5b503461016657366003190160c08112610d065760a0136101665760a4356001600160401b038111610d0657610d43903690600401613d4b565b90610d4c6141b3565b610d5a610661366004613ecb565b9081845260016020526040842084805260205260ff604085205460281c166006811015610cf2576004036112a65760ff60015b1692610d998484614278565b91602083019182516006811015610cd65760011901610cb557610deb64ffffffffff85511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b80421015610ca3575064ffffffffff60e085015160701c1680408015908115611257575b50610c2a5750600281108015611244575b610c08578015610bf457813560f81c60010160ff8111610be057610e4560ff91615939565b1690875b600d811061114e57506021820192838311610a37578184118015611135575b610a4b5760018301809311610a375791610e86939161079193614ff0565b60ff60a0840151166040519060208201928352856040830152866060830152608082015260808152610eb960a082613e30565b5190206001600160701b03610ece8685614850565b16918561111257865b610ee087615299565b9360e086019461ffff865160981c169064ffffffffff8851169260405194610f0786613dc3565b6024356001600160a01b03811690818103610a10575086526044356001600160a01b03811690818103610a10575060208701526064356001600160a01b03811692838203610a10576001600160701b0393849250604089015260405199610f6d8b613e15565b8a5260208a019081529181166040808b0191825260608b0195865260808b0196875260a08b0197885260c08b0198895251637d93619f60e01b8152995160048b01529151166024890152511660448701525160648601525160848501525160a4840152518760c484015b600382106110f2575060209150839050610124817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156109e557879261108a575b507fc2182c5fde4c3fd7d2f32b0eb6aaf7dbd3eb3d537f5fb23ae72f599bed1837e1936001600160701b03602094936003611070945264ffffffffff42168352168093528686614952565b604051908152a3805f516020615b605f395f51905f525d80f35b909291506020813d6020116110ea575b816110a760209383613e30565b810103126109d95751916001600160701b03831683036109d9579091907fc2182c5fde4c3fd7d2f32b0eb6aaf7dbd3eb3d537f5fb23ae72f599bed1837e1611025565b3d915061109a565b82516001600160a01b031681526020928301926001929092019101610fd7565b6001600160701b0365ffffffffffff60e061112c886141e8565b01511616610ed7565b5060a0611143848484615b37565b3560f81c1415610e68565b9181811015610a4b57611162818386615b37565b3560f81c6080811015611186575060018101809111610a3757600190925b01610e49565b9060b88210156111ba57816001019182600111610af357607e1901918211610adf576001916111b491613f6a565b92611180565b9060c0811015610bd15760b6198101818111610af3576001830190818411610bae57846111e78284613f6a565b11610bc2576111fd91610b4a6107919282613f6a565b60b7826020030160208111610bae576001600160fd1b0381168103610bae5760031b1c90838211610b9f5760b5190180600111610af35791610b996111b492600194613f6a565b508015610bf45760f88235811c10610e20565b90506001600160401b038311610c8f5760405161127e601f8501601f191660200182613e30565b83815260208101903685870111610c8b57848683378a6020868301015251902014155f610e0f565b60ff84610d8d565b5034610166576112bd36613d13565b906112c66141b3565b6112d08282614278565b602081018051600681101561163657600219016116155761132064ffffffffff83511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b8042106116035760a08301600260ff825116146115f4576040840160ff8151169261134a8861527f565b841461156e575b5061135c8786614850565b9261136688615299565b89916001600160601b037f000000000000000000000000000000000000000000000000000000000000000016905b8284106114e7575050505060ff606086015116905260ff6113b781835116614161565b169052846114d4575b60026113ef60ff7f00000000000000000000000000000000000000000000000000000000000000001643613f6a565b92524264ffffffffff16835260405163c6b463d360e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156109e557879161148b575b5060981b64ffffffffff60701b607084901b16909117176001600160a81b031660e08301525f516020615b805f395f51905f529160209190611070908686614952565b90506020929192813d6020116114cc575b816114a960209383613e30565b810103126114c857519091905f516020615b805f395f51905f52611448565b5f80fd5b3d915061149c565b83865260026020528560408120556113c0565b90919295898b8a60018a1b8516611562578361150e939264ffffffffff8c935116936152a7565b808403611554575060c0890160ff61152881835116614161565b1690525b6001600160fc1b0387168703610bae5760019061ffff8860041b1b1916965b01929190611394565b61155d906153c5565b61152c565b5050509560019061154b565b909250600361157d8887614a06565b61158681613f8b565b036115e5576115bc9063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b8042106115d3575060ff606085015116915f611351565b630a8d68c960e21b8852600452602487fd5b6323821ebd60e21b8852600488fd5b6323821ebd60e21b8752600487fd5b630a8d68c960e21b8652600452602485fd5b8460249151600681101561052557630d64047360e21b825261052390613d3d565b634e487b7160e01b86526021600452602486fd5b50346101665760a0366003190112610166576116646141b3565b61167061066136613e51565b908181528060205260408120916040519261168a84613d78565b546001600160601b038116845260ff60208501916001600160601b038160601c168352818160c01c166116bc81613f30565b604087015260c81c169060608501916116d481613f30565b8083526116e081613f30565b6116e981613f30565b611e425760ff845b16906116fd8285614278565b9160039064ffffffffff8451169160208501918251600681101561053757600103611cd55750506001915b8042106115d357508197855161173d81613f30565b61174681613f30565b1515958694888a52600160205260408a208a80526020528560408b20600560281b60ff60281b19825416179055611ca8575b8515611ca157611787896141e8565b945b8698611c8a575b508580611c82575b611c56575b918a604099989694928b61183b999795818d519d8e6117bb81613dc3565b6060815282602082015201526117d1600d614084565b6117de6040519182613e30565b600d8152601f196117ef600d614084565b013660208301378d528c60406118726001600160601b037f0000000000000000000000000000000000000000000000000000000000000000169d8e6001600160601b038a511690613f6a565b8b15611c48576001600160601b037f00000000000000000000000000000000000000000000000000000000000000005b1690613f6a565b91015281948291839661188487613f8b565b60018714938415611c01575050916118c16001600160601b036119119897959381808e999751169151168082105f14611bfa57505b16809e613f6a565b945b611ae4575b505050506118f2906118dd60806004016141a6565b15611ad5576118ec6044613fc1565b8c615537565b6118fc60846141a6565b15611ac65761190b6024613fc1565b8a615537565b61191a8a613f8b565b8915159081611a9b575b506060948a947f6f9fc163f4a16a5333e5fadfca81541013547b12a9a4c03729b7c3c21b6a4bf597948b9c948b94611a2c575b505050506040915001519061196c82886154f2565b6040519261197981613f8b565b835260208301526040820152a2805160209091015181526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15611a285760405163abed3b2760e01b815291839183918290849082906119e690600483016142fa565b03925af18015611a1d57611a08575b505f516020615b605f395f51905f525d80f35b81611a1291613e30565b61016657805f6119f5565b6040513d84823e3d90fd5b5050fd5b84611a5e9683611a82575b505050805f14611a7b576001925b81611a72575b5015611a695760ff6003925b168961574e565b81865f808080611957565b60ff8692611a57565b9050155f611a4b565b8b92611a45565b8260036020611a939501528d61556d565b5f8488611a37565b9050516006811015611ab257600114156060611924565b634e487b7160e01b89526021600452602489fd5b611ad06044613fc1565b61190b565b611adf6024613fc1565b6118ec565b8b15938415611bcd575b5050829081611bac575b50611b71575b81611b53575b50611b13575b8c5f8d816118c8565b90611b4b6118f2916001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b919050611b0a565b6002915051611b6181613f30565b611b6a81613f30565b145f611b04565b91611ba6906001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b91611afe565b60019150825190611bbc82613f30565b50611bc681613f30565b148e611af8565b91935090611bda90613f8b565b60018251611be781613f30565b611bf081613f30565b1414918f80611aee565b90506118b9565b959391509c61191197509184928b979550611c1b86613f8b565b60028603611c345750516001600160601b0316956118c3565b6001600160601b03919650955116956118c3565b6001600160601b038661186b565b899a5091849260409998969492611c7061183b9997614996565b9c50929496989950909294965061179d565b508715611798565b6003919850611c9881613f8b565b1415965f611790565b8694611789565b888a52600160205260408a2060018b5260205260408a20600560281b60ff60281b19825416179055611778565b8293919351600681101561053757600203611d215750611d1c9063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b611728565b9092825160068110156105375703611e2157611d97611d408287614a06565b93610b9963ffffffff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff7f000000000000000000000000000000000000000000000000000000000000000016613f6a565b90611da184613f8b565b600384148080611e10575b611e0157611db985613f8b565b159081611df8575b501561172857611d1c9063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b9050155f611dc1565b63df72656360e01b8a5260048afd5b50600260ff60a08901511610611dac565b6024888351600681101561052557630d64047360e21b825261052390613d3d565b60ff60016116f1565b503461016657366003190160608112610d0657600435916003831015610166576024356001600160401b038111610d06576101c090600319903603011261016657604435918215158303610d0657611ea16141b3565b36600411610d0657604051636e015a3360e01b6020820152611f109160046024830137611ee160208236810186838201520301601f198101835282613e30565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316615aab565b60c081805181010312610d06576040519360c085018581106001600160401b038211176125c05760405260208201518552611f4d6040830161413a565b9160208601928352611f616060820161413a565b9060408701918252611f756080820161413a565b936060880194855260c060a08301519260808a0193845201519360a08901948552611f9f81613f30565b600281149182156125a957845181516001600160a01b039081169691165b6001600160a01b038116973389900361259557805161200363ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168092613f6a565b421015612587575061201485613f30565b600185148061257c575b61254b57508b51835183518b5160405161206a9490936001600160a01b0392831693831692169061204e85613dde565b84526020840152604083015260608201528660808201526140df565b9a8b8b52600160205260408b208b805260205260ff60408c205460281c1660068110156125375761252857908592918361251e575b506120d6906001600160601b037f000000000000000000000000000000000000000000000000000000000000000016938491614a79565b6120de614005565b94156123e1579151915160405163064e5f8760e11b81526001600160a01b03938416600482015290831660248201527f000000000000000000000000000000000000000000000000000000000000000090921691602081604481865afa9081156123d657908a939291849161239b575b506001600160a81b031660e086015285516020926121a59290916121729190613f6a565b6040516303ae494f60e61b81526001600160a01b038a166004820152602481019190915293849283919082906044820190565b03925af1908115612390578891612353575b509260209960c0938a969364ffffffffff7f119a96912593330f63fbbd795cf4bc44a0ebcd1637d5800d79b832e2037cbe0897935b8161221d63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642613f6a565b16845260018f850152612230848b614875565b6122f88d8b6001600160601b03895116916040519261224e84613d78565b6001600160601b038a168452602084019081526001600160601b03806040808701946122798c613f30565b8b865260608801968188528152602081905220955116166001600160601b03198554161784555190835490516122ae81613f30565b6122b781613f30565b60ff8e1b908e1b16916001600160601b0360601b9060601b16906cffffffffffffffffffffffffff60601b19161717825551906122f382613f30565b613fd5565b519a60018060a01b039051169451925116936040519a8b528d8b015261231d81613f30565b60408a01526060890152608088015260a08701526001600160a01b031694a45f516020615b605f395f51905f525d604051908152f35b9294919390506020833d602011612388575b8161237260209383613e30565b810103126114c8579151909391929060206121b7565b3d9150612365565b6040513d8a823e3d90fd5b929350506020823d6020116123ce575b816123b860209383613e30565b810103126114c85790518992919061217261214e565b3d91506123ab565b6040513d8c823e3d90fd5b509050835160ff7f0000000000000000000000000000000000000000000000000000000000000000166001019081600111610adf5761242992916124249161414e565b613f6a565b604051906312ad099f60e11b825260018060a01b0386166004830152600160248301526001600160601b038082109118026001600160601b031860448201526020816064818b60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19081156123905788916124e1575b509260209960c0938a969364ffffffffff7f119a96912593330f63fbbd795cf4bc44a0ebcd1637d5800d79b832e2037cbe0897936121ec565b9294919390506020833d602011612516575b8161250060209383613e30565b810103126114c8579151909391929060206124a8565b3d91506124f3565b92506120d661209f565b630ed2159360e11b8b5260048bfd5b634e487b7160e01b8c52602160045260248cfd5b8a602491516001810180911161256a57630a8d68c960e21b8252600452fd5b50634e487b7160e01b81526011600452fd5b50805142111561201e565b6104e18c9160249351613f6a565b63bd667b8b60e01b8b52600489905260248bfd5b805185516001600160a01b03908116969116611fbd565b634e487b7160e01b84526041600452602484fd5b50346101665760a03660031901126101665760206125f461066136613e51565b604051908152f35b503461016657366003190160e08112610d065760a08112610d065760a4356001600160401b03811161273a57610140906003199036030112610d065760c4356001600160401b03811161273a57612657903690600401613d4b565b50506126616141b3565b612669614f00565b9192604082016001815161267c81613f30565b61268581613f30565b0361272c57503660041161272857604051633b58dd7b60e11b60208201526126cb9160046024830137611ee160208236810189838201520301601f198101835282613e30565b837f1811542c28d698b57d0437f5809fc66be091b2ae485a42eccbba3cb30dd24c1e8680a2602081805181010312612728576020015180151581036127285715612718576101d592614333565b905061272391615008565b6101d5565b8480fd5b85602491516101f681613f30565b8280fd5b50346101665736600319016101008112610d065760a0136101665760a4356001600160601b038116809103610d065760e43560c43561277b6141b3565b61278761066136613e51565b908185528460205260408520604051906127a082613d78565b54906001600160601b0382168152602081016001600160601b038360601c16815260ff808460c01c169360408401946127d881613f30565b855260c81c166127e781613f30565b60608301526127f5856141e8565b926020840180516006811015612bb6575f1901612b9557506002815161281a81613f30565b61282381613f30565b03612b87575064ffffffffff83511680421015612b75575060e08301519051612860916001600160601b03909116906001600160a81b0316613f6a565b808710612b5e57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169361289b613fab565b6128a3613f95565b604051916128b083613dc3565b6001600160a01b039081168352908116602080840191825260408085018c8152905163c26a011760e01b81529451841660048601529151909216602484015251604483015281606481895afa8015612b53578990612b1b575b61292a91506001600160ff1b03881690869060ff8a811c601b011690615a29565b5061293481613f8b565b1590811591612af4575b50612ad15791612952918897959493614333565b6040938451936129628686613e30565b60018552601f198601875b818110612a9b5750506001600160601b0319612987613fab565b60601b16179185519261299984613dc3565b83526020830152848201526129ad8361409b565b526129b78261409b565b506129c0613f95565b835163afb0ef8760e01b81526001600160a01b0390911660048201526024810184905282516044820181905290946064860193869392602090910190825b818110612a6b5750505082908160209503925af1908115612a625750612a33575b50805f516020615b605f395f51905f525d80f35b612a549060203d602011612a5b575b612a4c8183613e30565b8101906140d0565b505f612a1f565b503d612a42565b513d84823e3d90fd5b825180518852602081810151818a015290890151898901526060909701968996508a9450909201916001016129fe565b602091929394959698508751612ab081613dc3565b8a81528a838201528a8982015282828b01015201908897959493929161296d565b602488612adc613fab565b639a7d38d960e01b82526001600160a01b0316600452fd5b90506001600160a01b03612b06613fab565b6001600160a01b03909216911614155f61293e565b506020813d602011612b4b575b81612b3560209383613e30565b81010312612b475761292a9051612909565b8880fd5b3d9150612b28565b6040513d8b823e3d90fd5b63321fbc1f60e11b88526004879052602452604487fd5b63348f2b4160e11b8952600452602488fd5b88602491516101f681613f30565b8960249151600681101561052557630d64047360e21b825261052390613d3d565b634e487b7160e01b8b52602160045260248bfd5b50346101665780600319360112610166576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5034610166578060031936011261016657604051612c2c81613da7565b8181528160208201528160408201528160608201528160808201528160a08201528160c08201528160e08201528161010082015281610120820152816101408201526101600152604051612c7f81613da7565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff169081815260208101907f000000000000000000000000000000000000000000000000000000000000000063ffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260a084017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260c08501907f000000000000000000000000000000000000000000000000000000000000000060ff16825260e08601927f000000000000000000000000000000000000000000000000000000000000000060ff1684526101008701947f00000000000000000000000000000000000000000000000000000000000000006001600160601b031686526101208801967f00000000000000000000000000000000000000000000000000000000000000006001600160601b031688526101408901987f00000000000000000000000000000000000000000000000000000000000000006001600160601b03168a5261016001997f00000000000000000000000000000000000000000000000000000000000000006001600160601b03168b526040519b8c525163ffffffff1660208c01525163ffffffff1660408b01525163ffffffff1660608a01525163ffffffff1660808901525163ffffffff1660a08801525160ff1660c08701525160ff1660e0860152516001600160601b0316610100850152516001600160601b0316610120840152516001600160601b0316610140830152516001600160601b031661016082015261018090f35b50346101665780600319360112610166576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461016657612fa9612f9a36613d13565b90612fa3614005565b50614278565b6040519064ffffffffff815116825260208101516006811015613025576101009350602083015260ff604082015116604083015260ff606082015116606083015260ff608082015116608083015260ff60a08201511660a083015260ff60c08201511660c083015260e060018060a81b039101511660e0820152f35b634e487b7160e01b84526021600452602484fd5b5034610166578060031936011261016657602060405160038152f35b50346101665760a036600319011261016657604435906001600160a01b0382168203610166576064359081151582036101665760206125f46084358486602435600435614041565b50346101665760803660031901126101665761035a606435604435602435600435614d4b565b5034610166578060031936011261016657602060405160028152f35b503461016657366003190160c08112610d065760a0136101665760a4358015158103610d065761310d6141b3565b61311961066136613e51565b90613123826141e8565b60208101805160068110156116365760021901611615576131a361317664ffffffffff84511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b8042106116035763ffffffff7f000000000000000000000000000000000000000000000000000000000000000016906131dc8282613f6a565b4210156134595750506131ee82614996565b6131f781613f8b565b6003811461344a5760019061320b81613f8b565b14801561343d5760843580151581036109d95715613426576024356001600160a01b03811681036109d9575b6001600160a01b0381169433869003613412579161328e6132b095949284600495906133f9575b6001600160601b037f00000000000000000000000000000000000000000000000000000000000000001691614a79565b156133ef576132a960025b8789528860205260408920613fd5565b5283614875565b817f673c0e4adf716bc1add5673ef65630ad636896c3d4282ca79d98ff4e578eaaed8480a36132dd614005565b9061330b60ff7f00000000000000000000000000000000000000000000000000000000000000001643613f6a565b916002602082015264ffffffffff4216815260405163c6b463d360e01b815260208160048160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156133e45785916133af575b50607084901b64ffffffffff60701b1660989190911b6001600160a81b03161760e08201526001925f516020615b805f395f51905f529160209190611070908686614952565b9190506020823d6020116133dc575b816133cb60209383613e30565b810103126114c85790516001613369565b3d91506133be565b6040513d87823e3d90fd5b6132a96001613299565b506001600160a01b0361340a613f95565b16881461325e565b63bd667b8b60e01b88526004869052602488fd5b6044356001600160a01b0381168114613237578680fd5b6134456142a3565b613237565b63df72656360e01b8652600486fd5b6104e16024928892613f6a565b50346101665761347536613d13565b906134808282614278565b6020810180516006811015611636576001190161161557506134d164ffffffffff82511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b804210156135a3575064ffffffffff60e082015160701c16804311801590613599575b613587575060205f516020615b805f395f51905f529161357d61353a60ff7f00000000000000000000000000000000000000000000000000000000000000001643613f6a565b916135458782614850565b60e08201805190916001600160a81b0391908216607087901b64ffffffffff60701b161761ffff60981b909116171690528686614952565b604051908152a380f35b639d15b9bb60e01b8552600452602484fd5b50804015156134f4565b63348f2b4160e11b8552600452602484fd5b50346114c85760a03660031901126114c8576135cf6141b3565b6135db61066136613e51565b805f525f60205260405f2090604051916135f483613d78565b54906001600160601b038216835260208301926001600160601b038360601c16845260ff808460c01c1693604083019461362d81613f30565b855260c81c1693606082019461364281613f30565b855261364d836141e8565b91602083019485516006811015613a48576001141580613cee575b613ccb5785516006811015613a485760011480613cb9575b613c9e576001600160a01b036136946142a3565b16803303613c8c5750600190516136aa81613f30565b6136b381613f30565b1480613c78575b15613c4a576001600160601b035f5b165f9287516136d781613f30565b6136e081613f30565b1515865f52600160205260405f205f80526020528060405f20600560281b60ff60281b19825416179055613c1d575b8015613c15578087613720816141e8565b8293613c09575b8280613c01575b613bf0575b6040519a8b9561374287613dc3565b6060875289602088019e8f5f905260408901995f8b52613762600d614084565b604051906137709082613e30565b600d8152601f19613781600d614084565b013660208301378a527f00000000000000000000000000000000000000000000000000000000000000006001600160601b03169b8c81516001600160601b03166137ca91613f6a565b613804908a15613be2576001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b8c525f94858061381387613f8b565b60018714948515613b8a57505050916138516001600160601b038b9593818061389a9a999751169151168082105f14613b8357505b169e8f90613f6a565b935b613a75575b50505061387b9061386c60806004016141a6565b15613a6b5761190b6044613fc1565b61388560846141a6565b15613a5c576138946024613fc1565b88615537565b6138a389613f8b565b8815159081613a1c575b50928897969593927f6f9fc163f4a16a5333e5fadfca81541013547b12a9a4c03729b7c3c21b6a4bf59a9260609a96946139aa575b5050505050505051906138f582886154f2565b6040519261390281613f8b565b835260208301526040820152a251905181527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156114c85760405163abed3b2760e01b8152915f91839182908490829061396a90600483016142fa565b03925af1801561399f5761398c5750805f516020615b605f395f51905f525d80f35b61399891505f90613e30565b5f5f612a1f565b6040513d5f823e3d90fd5b6139de96869184613a03575b50505050805f146139fc576001925b816139f3575b50156139ea5760ff6003925b168a61574e565b82875f80808a816138e2565b60ff87926139d7565b9050155f6139cb565b5f926139c5565b613a13936003602083015261556d565b8a84895f6139b6565b92505091969594935051916006831015613a4857949593949293899392909189916001141560606138ad565b634e487b7160e01b5f52602160045260245ffd5b613a666044613fc1565b613894565b611ad06024613fc1565b8a15928315613b57575b50508180613b3a575b613aff575b81613ae1575b50613aa1575b8b5f80613858565b90613ad961387b916001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b919050613a99565b6002915051613aef81613f30565b613af881613f30565b145f613a93565b91613b34906001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b91613a8d565b5060018151613b4881613f30565b613b5181613f30565b14613a88565b613b6391929350613f8b565b60018251613b7081613f30565b613b7981613f30565b1414905f8e613a7f565b9050613848565b909593919f61389a98508c97959350613ba286613f8b565b60028603613bbc575050516001600160601b031694613853565b613bdc929650613bd4826001600160601b03926142ed565b965116613f6a565b94613853565b6001600160601b035f61186b565b9650613bfb87614996565b96613733565b50831561372e565b92505087600192613727565b808787613720565b865f52600160205260405f2060015f5260205260405f20600560281b60ff60281b1982541617905561370f565b6001600160601b037f00000000000000000000000000000000000000000000000000000000000000006136c9565b5084516006811015613a48576002146136ba565b63bd667b8b60e01b5f5260045260245ffd5b64ffffffffff84511663348f2b4160e11b5f5260045260245ffd5b5064ffffffffff845116421015613680565b85516006811015613a4857630d64047360e21b5f52613ce990613d3d565b60245ffd5b5085516006811015613a48576002141580613668575060ff60a0850151161515613668565b60409060031901126114c8576004359060243590565b35906001600160a01b03821682036114c857565b6006811015613a4857600452565b9181601f840112156114c8578235916001600160401b0383116114c857602083818601950101116114c857565b608081019081106001600160401b03821117613d9357604052565b634e487b7160e01b5f52604160045260245ffd5b61018081019081106001600160401b03821117613d9357604052565b606081019081106001600160401b03821117613d9357604052565b60a081019081106001600160401b03821117613d9357604052565b61010081019081106001600160401b03821117613d9357604052565b60e081019081106001600160401b03821117613d9357604052565b90601f801991011681019081106001600160401b03821117613d9357604052565b60a09060031901126114c85760405190613e6a82613dde565b6004358252816024356001600160a01b03811681036114c85760208201526044356001600160a01b03811681036114c85760408201526064356001600160a01b03811681036114c85760608201526084359081151582036114c85760800152565b91908260a09103126114c857604051613ee381613dde565b6080819380358352613ef760208201613d29565b6020840152613f0860408201613d29565b6040840152613f1960608201613d29565b606084015201359081151582036114c85760800152565b60031115613a4857565b9181601f840112156114c8578235916001600160401b0383116114c857602080850194606085020101116114c857565b91908201809211613f7757565b634e487b7160e01b5f52601160045260245ffd5b60041115613a4857565b6044356001600160a01b03811681036114c85790565b6024356001600160a01b03811681036114c85790565b356001600160a01b03811681036114c85790565b90613fdf81613f30565b815460ff60c81b191660c89190911b60ff60c81b16179055565b6006821015613a485752565b6040519061401282613df9565b5f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b93919290926040519360208501958652604085015260018060a01b031660608401521515608083015260a082015260a0815261407e60c082613e30565b51902090565b6001600160401b038111613d935760051b60200190565b8051156140a85760200190565b634e487b7160e01b5f52603260045260245ffd5b80518210156140a85760209160051b010190565b908160209103126114c8575190565b604051608060208201928051845260018060a01b03602082015116604084015260018060a01b03604082015116606084015260018060a01b03606082015116828401520151151560a082015260a0815261407e60c082613e30565b51906001600160a01b03821682036114c857565b81810292918115918404141715613f7757565b60ff1660ff8114613f775760010190565b6040519061417f82613d78565b5f6060838281528260208201528260408201520152565b91908110156140a8576060020190565b3580151581036114c85790565b5f516020615b605f395f51905f525c6141d95760015f516020615b605f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b6141f0614005565b505f52600160205260405f205f805260205260405f206040519061421382613df9565b5464ffffffffff8116825261423160ff8260281c1660208401613ff9565b60ff8160301c16604083015260ff8160381c16606083015260ff8160401c16608083015260ff8160481c1660a083015260ff8160501c1660c083015260581c60e082015290565b614280614005565b505f52600160205260405f20905f5260205260405f206040519061421382613df9565b60843580151581036114c85715613fab576044356001600160a01b03811681036114c85790565b906006811015613a485760ff60281b82549160281b169060ff60281b1916179055565b91908203918211613f7757565b60206040818301928281528451809452019201905f5b81811061431d5750505090565b8251845260209384019390920191600101614310565b5f925f90606084019081519461434886613f30565b61435186613f30565b845f52600160205260405f205f805260205260405f20600560281b60ff60281b1982541617905585614823575b851561481d5761438d856141e8565b915b8615159087614814575b8715158861480c575b6147fb575b6040519788936143b685613dc3565b606085525f60208601525f60408601526143d0600d614084565b6143dd6040519182613e30565b600d8152601f196143ee600d614084565b0136602083013785526001600160601b037f0000000000000000000000000000000000000000000000000000000000000000169661446f6144396001600160601b038451168a613f6a565b8415613be2576001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b60408701525f918c83806144828d613f8b565b60018d036147a25750506001600160601b03826144be928280602061450399989701511692511690508082105f1461479b57505b16809a613f6a565b905b84614689575b506144e4906144d560846141a6565b1561467f576138946044613fc1565b6144ee60846141a6565b15614670576144fd6024613fc1565b86615537565b61450c87613f8b565b8615158061464f575b917f6f9fc163f4a16a5333e5fadfca81541013547b12a9a4c03729b7c3c21b6a4bf59795939160609795936145f1575b5050506040915001519061455982886154f2565b6040519261456681613f8b565b835260208301526040820152a2805160209091015181526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b1561273a576145d28392839260405194858094819363abed3b2760e01b8352600483016142fa565b03925af18015611a1d576145e4575050565b816145ee91613e30565b50565b61462594848883614636575b50508115905061462f576001925b81151591611a72575015611a695760ff600392168961574e565b5f86818080614545565b8b9261460b565b82600360206146479501528d61556d565b5f84886145fd565b50909192506020820151600681101561053757889392919060011415614515565b61467a6044613fc1565b6144fd565b613a666024613fc1565b8d871591821561476c575b828061474f575b614714575b826146f3575b50506146b3575b5f6144c6565b906146eb6144e4916001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b9190506146ad565b60029250519061470282613f30565b5061470c81613f30565b148d5f6146a6565b92614749906001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b926146a0565b506001815161475d81613f30565b61476681613f30565b1461469b565b9150506147788b613f8b565b8d6001825161478681613f30565b61478f81613f30565b1460018d141491614694565b90506144b6565b94509991929495969750506147b68a613f8b565b60028a036147d9575091614503916001600160601b038c979695945116916144c0565b8b96959493919c5061450392506001600160601b03909c51169b5f9c916144c0565b945061480683614996565b946143a7565b5081156143a2565b60019150614399565b8161438f565b845f52600160205260405f2060015f5260205260405f20600560281b60ff60281b1982541617905561437e565b6001600160701b039161486d5760e001511665ffffffffffff1690565b60e001511690565b5f52600160205260405f205f805260205260405f209064ffffffffff81511664ffffffffff1983541617825560208101516006811015613a48576148b990836142ca565b60408101519082546affffffffffffffffffffff67ff00000000000000606084015160381b169168ff0000000000000000608085015160401b169060ff60481b60a086015160481b169360ff60501b60c087015160501b169560e0851991015160581b169660ff60501b199266ff00000000000060ff60481b199260301b169068ffffff00000000000019161716171617161717179055565b5f52600160205260405f20905f5260205260405f209064ffffffffff81511664ffffffffff1983541617825560208101516006811015613a48576148b990836142ca565b6149b560ff60606149ac8260808601511661594c565b9301511661594c565b906001600160ff1b0381168103613f775760038160011b116149ff576149da916142ed565b6001600160ff1b0381168103613f775760039060011b116149fa57600390565b600290565b5050600190565b90614a2660ff6060614a1d8260808701511661594c565b9401511661594c565b906001600160ff1b0383168303613f7757614a4090615299565b91828160011b11614a7157614a54916142ed565b6001600160ff1b0381168103613f775760011b116149fa57600390565b505050600190565b908080614ca2575b614bec57829015614b4c57506040516312ad099f60e11b81526001600160a01b039182166004820152600160248201526044810183905290602090829060649082905f907f0000000000000000000000000000000000000000000000000000000000000000165af190811561399f575f91614b1a575b50905b808203614b05575050565b6344d4caf760e01b5f5260045260245260445ffd5b90506020813d602011614b44575b81614b3560209383613e30565b810103126114c857515f614af7565b3d9150614b28565b6040516303ae494f60e61b81526001600160a01b0390921660048301526024820152602081806044810103815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af190811561399f575f91614bba575b5090614afa565b90506020813d602011614be4575b81614bd560209383613e30565b810103126114c857515f614bb3565b3d9150614bc8565b5060405163af0e1f1b60e01b81526001600160a01b03918216600482015290602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa90811561399f575f91614c68575b5063bd667b8b60e01b5f9081526001600160a01b0391909116600452602490fd5b90506020813d602011614c9a575b81614c8360209383613e30565b810103126114c857614c949061413a565b81614c47565b3d9150614c76565b5060405163af0e1f1b60e01b81526001600160a01b03838116600483018190529190602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa90811561399f575f91614d11575b506001600160a01b03161415614a81565b90506020813d602011614d43575b81614d2c60209383613e30565b810103126114c857614d3d9061413a565b5f614d00565b3d9150614d1f565b919092614d588484614278565b6020810180516006811015613a485760021901614ee35750614da964ffffffffff82511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b80421015614ed15750614dbb85615299565b8310801590614ea2575b614e8f576001831b604082019060ff8183511616614e7c577f35b40b32da2f1b3785ff0610aa3cc6be770cc1a7a4f925c46b906a81b937dacf94926060949260ff614e56931660ff825116179052614e2a83614e22838b8b6154ba565b863391615477565b88614e6a5760e082019065ffffffffffff8251169060018060a81b039060301b161790525b8787614952565b6040519182523360208301526040820152a3565b875f52600260205260405f2055614e4f565b84631fee1d6960e31b5f5260045260245ffd5b82630bbbbeeb60e11b5f5260045260245ffd5b50614ec0614eb08683614850565b8464ffffffffff8451169161597c565b6001600160a01b0316331415614dc5565b63348f2b4160e11b5f5260045260245ffd5b516006811015613a4857630d64047360e21b5f52613ce990613d3d565b614f08614172565b50614f11614005565b50614f20610661366004613ecb565b90815f525f60205260405f2060ff60405191614f3b83613d78565b546001600160601b03811683526001600160601b038160601c166020840152818160c01c16614f6981613f30565b604084015260c81c16614f7b81613f30565b606082015290614f8a836141e8565b906020820180516006811015613a48575f1901614ee3575064ffffffffff82511680421015614ed15750614fbe60846141a6565b15614fe157614fcd6024613fc1565b6001600160a01b031633819003613c8c5750565b614feb6044613fc1565b614fcd565b909392938483116114c85784116114c8578101920390565b906001600160601b0361504481602084015116827f00000000000000000000000000000000000000000000000000000000000000001690613f6a565b915116818110615167575b5050615059614005565b9061508760ff7f00000000000000000000000000000000000000000000000000000000000000001643613f6a565b916002602082015264ffffffffff4216815260405163c6b463d360e01b815260208160048160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561399f575f91615133575b50607084901b64ffffffffff60701b1660989190911b6001600160a81b03161760e08201525f925f516020615b805f395f51905f52916020919061512a908686614952565b604051908152a3565b9190506020823d60201161515f575b8161514f60209383613e30565b810103126114c85790515f6150e5565b3d9150615142565b6151c29061517560846141a6565b1561526a5760206151916151896024613fc1565b925b856142ed565b6040516303ae494f60e61b81526001600160a01b039093166004840152602483018190529192839081906044820190565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af191821561399f575f92615236575b50808203614b05575050815f525f6020526001600160601b038060405f209216166001600160601b03198254161790555f8061504f565b9091506020813d602011615262575b8161525260209383613e30565b810103126114c85751905f6151ff565b3d9150615245565b60206151916152796044613fc1565b9261518b565b61528a600191615299565b1b5f198101908111613f775790565b6152a257600390565b600790565b9294939092916001600160a01b03916152c191879061597c565b169384156153bd576040516312ad099f60e11b81526004810195909552600360248601527f00000000000000000000000000000000000000000000000000000000000000006001600160601b031660448601526020856064815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af194851561399f575f95615388575b5060407f78801a4d9e80b6b0c8e4586e11aba973d7384f343a5e44e7f88803142f50325b918682519182526020820152a3565b9094506020813d6020116153b5575b816153a460209383613e30565b810103126114c85751936040615355565b3d9150615397565b505f93505050565b80156145ee5760408051916153da8284613e30565b60018352601f19820136602085013761dead60601b176153f98361409b565b527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156114c857815163abed3b2760e01b8152925f91849182908490829061544f90600483016142fa565b03925af190811561546e57506154625750565b5f61546c91613e30565b565b513d5f823e3d90fd5b91926001600160781b03936040519260208401948552604084015260018060a01b031660608301526080820152608081526154b360a082613e30565b5190201690565b906154d3575060e0015160301c6001600160781b031690565b90505f52600260205260405f205490565b5f198114613f775760010190565b81156155335760408161552f925160208201906155198661dead60601b17918351906140bc565b5261552481516154e4565b9052019182516142ed565b9052565b5050565b908215615568578160409161552f93516155198660208501936001600160601b03199060601b1617918351906140bc565b505050565b92916155aa60ff60c0840151166001600160601b037f0000000000000000000000000000000000000000000000000000000000000000169061414e565b916155b482613f8b565b600382149081156157185760ff606082015116955b6155d35f83614850565b9260039160208401516006811015613a48576003146156ce575b5060408798929801615600878251613f6a565b90527f00000000000000000000000000000000000000000000000000000000000000006001600160601b0316915f5b8981106156425750505050505050505050565b60ff6001821b831616156156c657838361565b89613f8b565b61569f575b9060019161567764ffffffffff885116838a61597c565b90838060a01b03821661568e575b50505b0161562f565b615698918c615537565b5f80615685565b978085116156be575b906156b5896001936142ed565b98909150615660565b9750876156a8565b600190615688565b5f5b8381106156dd57506155ed565b60ff6001821b8b1616156156f4575b6001016156d0565b96615710600191610b9964ffffffffff8851168b8a5f886152a7565b9790506156ec565b61572183613f8b565b600183036157385760ff6080820151165b956155c9565b60ff606082015181608084015116191616615732565b9392909361578d60ff60c0850151166001600160601b037f0000000000000000000000000000000000000000000000000000000000000000169061414e565b9261579783613f8b565b600383149586156159035760ff606083015116965b6157b68284614850565b936157c083615299565b9260208501516006811015613a48576003146158b9575b5050604087989298016157eb878251613f6a565b90527f00000000000000000000000000000000000000000000000000000000000000006001600160601b0316915f5b89811061582d5750505050505050505050565b60ff6001821b831616156158b157838361584689613f8b565b61588a575b9060019161586264ffffffffff885116838a61597c565b90838060a01b038216615879575b50505b0161581a565b615883918c615537565b5f80615870565b978085116158a9575b906158a0896001936142ed565b9890915061584b565b975087615893565b600190615873565b5f5b8481106158c857506157d7565b60ff6001821b8c1616156158df575b6001016158bb565b976158fb600191610b9964ffffffffff8951168c8b87896152a7565b9890506158d7565b61590c84613f8b565b600184036159235760ff6080830151165b966157ac565b60ff60608301518160808501511619161661591d565b60ff60f6199116019060ff8211613f7757565b905f915b60ff811661595b5750565b91615965906154e4565b915f1960ff8216019060ff8211613f775716615950565b9091906001600160fc1b0383168303613f775761ffff9060405193638478258760e01b855260041b1c166004830152602482015260208160448160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561399f575f916159f2575090565b90506020813d602011615a21575b81615a0d60209383613e30565b810103126114c857615a1e9061413a565b90565b3d9150615a00565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615aa0579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561399f575f516001600160a01b03811615615a9657905f905f90565b505f906001905f90565b5050505f9160039190565b905f8091602081519101845afa8080615b24575b15615adf5750506040513d81523d5f602083013e60203d82010160405290565b15615b0457639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b3d15615b15576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d151580615abf5750813b1515615abf565b908210156140a8570190565b359060208110615b51575090565b5f199060200360031b1b169056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00c85a5644f778a6886f450b91de6b486c1ae27a5e1739f5a7b7097f92d1f1cfc3",
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

// PackAPPEALPANEL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda5e0c18.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function APPEAL_PANEL() view returns(uint8)
func (court *Court) PackAPPEALPANEL() []byte {
	enc, err := court.abi.Pack("APPEAL_PANEL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAPPEALPANEL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda5e0c18.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function APPEAL_PANEL() view returns(uint8)
func (court *Court) TryPackAPPEALPANEL() ([]byte, error) {
	return court.abi.Pack("APPEAL_PANEL")
}

// UnpackAPPEALPANEL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda5e0c18.
//
// Solidity: function APPEAL_PANEL() view returns(uint8)
func (court *Court) UnpackAPPEALPANEL(data []byte) (uint8, error) {
	out, err := court.abi.Unpack("APPEAL_PANEL", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackFIRSTPANEL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x229a190a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FIRST_PANEL() view returns(uint8)
func (court *Court) PackFIRSTPANEL() []byte {
	enc, err := court.abi.Pack("FIRST_PANEL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFIRSTPANEL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x229a190a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FIRST_PANEL() view returns(uint8)
func (court *Court) TryPackFIRSTPANEL() ([]byte, error) {
	return court.abi.Pack("FIRST_PANEL")
}

// UnpackFIRSTPANEL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x229a190a.
//
// Solidity: function FIRST_PANEL() view returns(uint8)
func (court *Court) UnpackFIRSTPANEL(data []byte) (uint8, error) {
	out, err := court.abi.Unpack("FIRST_PANEL", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMAXREPLACED is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ad0c51c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_REPLACED() view returns(uint8)
func (court *Court) PackMAXREPLACED() []byte {
	enc, err := court.abi.Pack("MAX_REPLACED")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXREPLACED is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ad0c51c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_REPLACED() view returns(uint8)
func (court *Court) TryPackMAXREPLACED() ([]byte, error) {
	return court.abi.Pack("MAX_REPLACED")
}

// UnpackMAXREPLACED is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ad0c51c.
//
// Solidity: function MAX_REPLACED() view returns(uint8)
func (court *Court) UnpackMAXREPLACED(data []byte) (uint8, error) {
	out, err := court.abi.Unpack("MAX_REPLACED", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackAppeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19e940d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function appeal((bytes32,address,address,address,bool) c, bool fromStake) returns()
func (court *Court) PackAppeal(c Case, fromStake bool) []byte {
	enc, err := court.abi.Pack("appeal", c, fromStake)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAppeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19e940d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function appeal((bytes32,address,address,address,bool) c, bool fromStake) returns()
func (court *Court) TryPackAppeal(c Case, fromStake bool) ([]byte, error) {
	return court.abi.Pack("appeal", c, fromStake)
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
// the contract method with ID 0x9973066b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(uint8 kind, ((address,bytes32,address,bytes,bytes,string,(uint64,uint64,uint64,uint32,string,uint64),uint64,uint64,uint256,uint64,uint64),bytes,(address,bytes32,bytes32,address,address,uint256,uint256,uint256,uint64),bytes,(bytes32,address,uint8,uint32,bytes,uint64,uint64,uint64,string,string),bytes) e, bool fromStake) returns(bytes32 id)
func (court *Court) PackOpen(kind uint8, e Evidence, fromStake bool) []byte {
	enc, err := court.abi.Pack("open", kind, e, fromStake)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9973066b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(uint8 kind, ((address,bytes32,address,bytes,bytes,string,(uint64,uint64,uint64,uint32,string,uint64),uint64,uint64,uint256,uint64,uint64),bytes,(address,bytes32,bytes32,address,address,uint256,uint256,uint256,uint64),bytes,(bytes32,address,uint8,uint32,bytes,uint64,uint64,uint64,string,string),bytes) e, bool fromStake) returns(bytes32 id)
func (court *Court) TryPackOpen(kind uint8, e Evidence, fromStake bool) ([]byte, error) {
	return court.abi.Pack("open", kind, e, fromStake)
}

// UnpackOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9973066b.
//
// Solidity: function open(uint8 kind, ((address,bytes32,address,bytes,bytes,string,(uint64,uint64,uint64,uint32,string,uint64),uint64,uint64,uint256,uint64,uint64),bytes,(address,bytes32,bytes32,address,address,uint256,uint256,uint256,uint64),bytes,(bytes32,address,uint8,uint32,bytes,uint64,uint64,uint64,string,string),bytes) e, bool fromStake) returns(bytes32 id)
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
