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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractEscrow\",\"name\":\"escrow_\",\"type\":\"address\"},{\"internalType\":\"contractNodes\",\"name\":\"nodes_\",\"type\":\"address\"},{\"internalType\":\"contractWitness\",\"name\":\"witness_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"filing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"answer\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"draw\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"commit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"reveal\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"appeal\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"beaconDelay\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"slashFactor\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fine\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"appealBond\",\"type\":\"uint96\"}],\"internalType\":\"structRules\",\"name\":\"r\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadyOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"beacon\",\"type\":\"uint256\"}],\"name\":\"BadBeacon\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadHeader\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadRules\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"beacon\",\"type\":\"uint256\"}],\"name\":\"BeaconStillGood\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CommitmentsMissing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"}],\"name\":\"InsufficientBond\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoVerdict\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NobodyToReplace\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"NotReferee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"party\",\"type\":\"address\"}],\"name\":\"OnlyParty\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"VoucherTooLow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongCommitments\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"WrongKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumCourt.Status\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"WrongStatus\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"WrongVote\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"appellant\",\"type\":\"address\"}],\"name\":\"Appealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"referee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"Committed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"beacon\",\"type\":\"uint256\"}],\"name\":\"DrawCalled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint112\",\"name\":\"seats\",\"type\":\"uint112\"}],\"name\":\"Drawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumCourt.Verdict\",\"name\":\"verdict\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"Executed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Fined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"claimant\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"defendant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pledge\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"answerBy\",\"type\":\"uint256\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ResultGiven\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"guilty\",\"type\":\"bool\"}],\"name\":\"Revealed\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"APPEAL_PANEL\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FIRST_PANEL\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_REPLACED\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"appeal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"callAgain\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"concede\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"contest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"dispute\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"pledge\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"due\",\"type\":\"uint96\"},{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"enumCourt.Side\",\"name\":\"appellant\",\"type\":\"uint8\"}],\"internalType\":\"structCourt.Dispute\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"header\",\"type\":\"bytes\"}],\"name\":\"draw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"header\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"drawAndCommit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escrow\",\"outputs\":[{\"internalType\":\"contractEscrow\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"exitCode\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"duration\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"internalType\":\"structResult\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"giveResult\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"referee\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"guilty\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"hashVote\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nodes\",\"outputs\":[{\"internalType\":\"contractNodes\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"module\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"inputs\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"cpu\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disk\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"gpus\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"gpuName\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"gpuMemory\",\"type\":\"uint64\"}],\"internalType\":\"structResources\",\"name\":\"needs\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeout\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"maxPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structJobOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"requesterSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"jobOffer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resourceOffer\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"gasPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structDeal\",\"name\":\"deal\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"dealSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"exitCode\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"duration\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"internalType\":\"structResult\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"providerSignature\",\"type\":\"bytes\"}],\"internalType\":\"structEvidence\",\"name\":\"e\",\"type\":\"tuple\"}],\"name\":\"open\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"replace\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"referee\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"internalType\":\"structCommitment[]\",\"name\":\"commitments\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"guilty\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"internalType\":\"structVote[]\",\"name\":\"votes\",\"type\":\"tuple[]\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"roundOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"},{\"internalType\":\"enumCourt.Status\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committed\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"revealed\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"guilty\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"replaced\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"fined\",\"type\":\"uint8\"},{\"internalType\":\"uint168\",\"name\":\"body\",\"type\":\"uint168\"}],\"internalType\":\"structCourt.Round\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rules\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"filing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"answer\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"draw\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"commit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"reveal\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"appeal\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"beaconDelay\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"slashFactor\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fine\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"appealBond\",\"type\":\"uint96\"}],\"internalType\":\"structRules\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"uint96\",\"name\":\"cumulative\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"name\":\"showVoucher\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"witness\",\"outputs\":[{\"internalType\":\"contractWitness\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Court",
	Bin: "0x610260604052346106af5761687b803803809161001e826102606109bb565b610260396101e081126106af576100366102606109de565b610280519091906001600160a01b03811681036106af576102a051916001600160a01b03831683036106af5761018090605f1901126106af576040519261018084016001600160401b038111858210176109a7576040526100986102c06109f2565b84526100a56102e06109f2565b60208501526100b56103006109f2565b60408501526100c56103206109f2565b60608501526100d56103406109f2565b60808501526100e56103606109f2565b60a08501526100f5610380610a03565b60c08501526101056103a0610a03565b60e08501526101156103c0610a11565b6101008501526101266103e0610a11565b610120850152610137610400610a11565b610140850152610148610420610a11565b61016085015261019561018461017363ffffffff60408801511663ffffffff60608901511690610a25565b63ffffffff60808801511690610a25565b63ffffffff60a08701511690610a25565b8060030290600382040361071657604051620971a360e41b81526001600160a01b0383169190602081600481865afa9081156106bb575f91610988575b506001600160a01b0316301480159290610917575b8215610898575b821561081a575b50811561075a575b50801561072a575b80156106e6575b80156106c6575b8015610635575b8015610626575b8015610614575b8015610602575b80156105f0575b80156105de575b80156105cc575b80156105b6575b6105a75760805260c05260a05263ffffffff81511660e05263ffffffff6020820151166101005263ffffffff6040820151166101205263ffffffff6060820151166101405263ffffffff6080820151166101605263ffffffff60a0820151166101805260ff60c0820151166101a05260ff60e0820151166101c05260018060601b03610100820151166101e05260018060601b03610120820151166102005260018060601b03610140820151166102205261016060018060601b039101511661024052604051615e299081610a5282396080518181816101410152818161135501528181611d5601528181612721015281816132b20152818161416f015281816149750152614f76015260a051818181611b8c0152612c1e015260c05181818161086301528181610d81015281816117140152818161214101528181612a730152818161364e0152818161449001528181614bb701528181614e8e015281816152cb015281816156530152615c2b015260e0518181816121d7015261260e015261010051818181612207015261284d01526101205181818161192a0152818161223401528181612de101526150600152610140518181816102d60152818161067f01528181610bf5015281816119a901528181612261015261477401526101605181818161030a015281816106ac01528181610c2901528181611982015261228e0152610180518181816106e001528181610c5d01528181611a0301526122bb01526101a05181818161080e01528181610d31015281816122e901528181612e5d0152614b6201526101c051818181611669015281816116a5015281816117500152818161178501528181612314015281816135d8015261441a01526101e051818181612340015281816137cf0152818161587c0152615a69015261020051818181610cda0152818161237201528181614e58015281816157fc01526159e101526102205181818161120301528181611852015281816123a4015281816126dd0152818161316401528181613724015281816140210152818161453e01528181614b1e0152614cc601526102405181818161079001528181611240015281816114e701528181611545015281816123d5015281816131a50152818161344f015281816134aa015281816140620152818161428101526142e20152f35b630719325560e11b5f5260045ffd5b506101008401516001600160601b03161561024b565b5063ffffffff60a08501511615610244565b5063ffffffff6080850151161561023d565b5063ffffffff60608501511615610236565b5063ffffffff6040850151161561022f565b5063ffffffff60208501511615610228565b5060ff60c08501511615610221565b506040516360938acd60e01b81526020816004816001600160a01b0387165afa9081156106bb575f9161067d575b506101208501516001600160601b0390811691161061021a565b90506020813d6020116106b3575b81610698602093836109bb565b810103126106af576106a990610a11565b5f610663565b5f80fd5b3d915061068b565b6040513d5f823e3d90fd5b506101208401516101008501516001600160601b03918216911611610213565b5061016084015161010085015160076001600160601b03918216818102939092169190830403610716571061020c565b634e487b7160e01b5f52601160045260245ffd5b50610140840151610100850151600a6001600160601b039182168181029390921691908304036107165710610205565b604051633222012f60e01b815291506020826004816001600160a01b0388165afa9182156106bb575f926107d6575b506107a663ffffffff87511663ffffffff60208901511690610a25565b6001600160ff1b0382168203610716576107c39160011b90610a25565b6001600160401b0390911611155f6101fd565b9091506020813d602011610812575b816107f2602093836109bb565b810103126106af57516001600160401b03811681036106af57905f610789565b3d91506107e5565b60405163e2fdcc1760e01b8152919250906020816004816001600160a01b038a165afa9081156106bb575f9161085e575b506001600160a01b03161415905f6101f5565b90506020813d602011610890575b81610879602093836109bb565b810103126106af5761088a906109de565b5f61084b565b3d915061086c565b60405163e2fdcc1760e01b81529092506020816004816001600160a01b0389165afa80156106bb5783915f916108db575b506001600160a01b03161415916101ee565b9150506020813d60201161090f575b816108f7602093836109bb565b810103126106af5761090983916109de565b5f6108c9565b3d91506108ea565b604051620971a360e41b81529092506020816004816001600160a01b0389165afa9081156106bb575f91610959575b506001600160a01b0316301415916101e7565b61097b915060203d602011610981575b61097381836109bb565b810190610a32565b5f610946565b503d610969565b6109a1915060203d6020116109815761097381836109bb565b5f6101d2565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176109a757604052565b51906001600160a01b03821682036106af57565b519063ffffffff821682036106af57565b519060ff821682036106af57565b51906001600160601b03821682036106af57565b9190820180921161071657565b908160209103126106af57516001600160a01b03811681036106af579056fe60c06040526004361015610011575f80fd5b5f5f3560e01c806307d300c014612f275780630e5b7eaa14612d9c5780631ad0c51c14612d805780631b89e7e214612d5a5780631f8a140614612d12578063229a190a14612cf6578063352b4d4914612c4257806339046e8b14612bfe5780634ea2fdf41461249957806352f6747a146121655780635db82fa0146121215780635dfe142514611c245780638ebc7ef314611a98578063929091c614611a705780639cc3a83714610ff45780639d1c999914610ba9578063a993ef5314610b44578063ac5b274d14610ae7578063add98c7014610a29578063c780bbbe1461061e578063cf4b2c9414610239578063d03e646914610184578063da5e0c18146101685763e2fdcc1714610122575f80fd5b3461016557806003193601126101655760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b5034610165578060031936011261016557602060405160078152f35b50346101655760a03660031901126101655761019e613d3d565b6101a6614a13565b506040819392930192600184516101bc81613a97565b6101c581613a97565b146101fa57906101d491614af7565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b602483855161020881613a97565b7f7758e7e000000000000000000000000000000000000000000000000000000000825261023481613a97565b600452fd5b5034610165576080366003190112610165576004359060243560805260443567ffffffffffffffff811161061a57610275903690600401613aa1565b929060643567ffffffffffffffff811161061657610297903690600401613aa1565b916102a460805185613e41565b60a052602060a051018051600681101561060257600219016105cd57506102fc64ffffffffff60a051511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b8042106105bb5763ffffffff7f000000000000000000000000000000000000000000000000000000000000000016906103358282613ad2565b42101561059f57505060ff604060a051015116610353608051614dd4565b14158061058d575b6105655784855b87811061053157508615908115610518575b506104f0578492919291606060a05101925b8181106103a2578661039f8760a05190608051906146f8565b80f35b6103ad818387613d20565b8035898110156104c5576103c2908a86613d20565b85518135929160ff6001851b818116931616158015919061048b575b5061045f57602060019493928261040e9360ff8b5116178a52610402838301613d30565b61044a575b5001613d30565b60405191825215156020820152877fe671a30da02849398a9db73fe66d0a63699337360f7db30513da39e9e59d1668604060805193a301610386565b608060a051019060ff8251161790525f610407565b60248a847fff70eb48000000000000000000000000000000000000000000000000000000008252600452fd5b905060406104ba8b61049f60208501613c0f565b6104ab60208801613d30565b90848801359260805190613adf565b91013514155f6103de565b7fff70eb48000000000000000000000000000000000000000000000000000000008952600452602488fd5b6004857f9c9b75a6000000000000000000000000000000000000000000000000000000008152fd5b905061052960a05160805187615721565b14155f610374565b9061055e600191610543848b87613d20565b9061055060208301613c0f565b9060408301359235906156d5565b9101610362565b6004857f2100fb20000000000000000000000000000000000000000000000000000000008152fd5b50600260ff60a080510151161061035b565b6105ac6024928892613ad2565b63348f2b4160e11b8252600452fd5b630a8d68c960e21b8652600452602485fd5b856024915160068110156105f0576105ee90630d64047360e21b83526138b8565bfd5b50634e487b7160e01b81526021600452fd5b602487634e487b7160e01b81526021600452fd5b8380fd5b5080fd5b50346101655760a036600319011261016557610638613d3d565b610649610644366139b8565b613c7a565b61065281613db1565b6020810180516006811015610a1557600219016109f4576106d26106a564ffffffffff84511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b8042106109e25763ffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061070b8282613ad2565b4210156109d557505061071d82614cf1565b61072681613c23565b600381146109ad5760019061073a81613c23565b14908115610990576084358015158103610963571561096757602435926001600160a01b0384168403610963576001600160a01b03936107d8926004915b945b610783866155fc565b6107b66001600160601b037f0000000000000000000000000000000000000000000000000000000000000000163361493b565b15610959576107d160025b888a528960205260408a20613b8f565b5284614601565b16817f673c0e4adf716bc1add5673ef65630ad636896c3d4282ca79d98ff4e578eaaed8480a3610806613b24565b9061083460ff7f00000000000000000000000000000000000000000000000000000000000000001643613ad2565b916002602082015264ffffffffff4216815260405163c6b463d360e01b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561094e578591610915575b506001936108e87fc85a5644f778a6886f450b91de6b486c1ae27a5e1739f5a7b7097f92d1f1cfc3936001600160a81b038060209560981b1664ffffffffff60701b8560701b16171660e082015286866146f8565b604051908152a3807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b9190506020823d602011610946575b8161093160209383613996565b810103126109425790516001610893565b5f80fd5b3d9150610924565b6040513d87823e3d90fd5b6107d160016107c1565b8580fd5b604435926001600160a01b0384168403610963576001600160a01b03936107d892600491610778565b6001600160a01b039260046107d8926109a7613e6c565b9461077a565b6004857fdf726563000000000000000000000000000000000000000000000000000000008152fd5b6105ac6024928792613ad2565b630a8d68c960e21b8552600452602484fd5b836024915160068110156105f0576105ee90630d64047360e21b83526138b8565b602485634e487b7160e01b81526021600452fd5b5034610165576020366003190112610165576040608091610a48613cfc565b506004358152806020522060405190610a60826138f4565b546001600160601b038116825260208201906001600160601b038160601c1682526001600160601b0360ff808360c01c16926040860193610aa081613a97565b845260c81c16926060850193610ab581613a97565b84528160405195511685525116602084015251610ad181613a97565b604083015251610ae081613a97565b6060820152f35b5034610165573660031901610100811261061a5760a0136101655760a43567ffffffffffffffff811161061a57610b36610b286101d49236906004016138c6565b90610b31613d3d565b614fe6565b9060e4359160c4359161473c565b503461016557366003190160c0811261061a5760a0136101655760a43567ffffffffffffffff811161061a57610b28610b819136906004016138c6565b5050807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b503461016557610bb83661388e565b90610bc1613d3d565b610bcb8282613e41565b6020810180516006811015610fe05760021901610fbf57610c1b64ffffffffff83511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b8042106105bb5763ffffffff7f000000000000000000000000000000000000000000000000000000000000000016610c83610c568284613ad2565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b80421015610fad575060a0840190600260ff83511614610f9e57604085019060ff82511693610cb189614dd4565b8514610f3d575b5050610cc487866145d5565b92610cce88614dee565b89916001600160601b037f000000000000000000000000000000000000000000000000000000000000000016905b828410610e89575050505060ff606086015116905260ff610d1f81835116613cd8565b16905284610e76575b6002610d5760ff7f00000000000000000000000000000000000000000000000000000000000000001643613ad2565b925264ffffffffff421683526040519063c6b463d360e01b82526020826004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215610e6b578792610e15575b507fc85a5644f778a6886f450b91de6b486c1ae27a5e1739f5a7b7097f92d1f1cfc3936001600160a81b03610e0885946020966108e89564ffffffffff60701b6001600160a81b039360981b9260701b1617171690565b1660e082015286866146f8565b909291506020813d602011610e63575b81610e3260209383613996565b81010312610942575190917fc85a5644f778a6886f450b91de6b486c1ae27a5e1739f5a7b7097f92d1f1cfc3610db1565b3d9150610e25565b6040513d89823e3d90fd5b8386526002602052856040812055610d28565b90919295898b8a60018a1b8516610f315783610eb0939264ffffffffff8c93511693614dfc565b808403610f23575060c0890160ff610eca81835116613cd8565b1690525b7f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff87168703610f0f5760019061ffff8860041b1b1916965b01929190610cfc565b60248c634e487b7160e01b81526011600452fd5b610f2c90614f2e565b610ece565b50505095600190610f06565b909193506003610f4d8988614d61565b610f5681613c23565b03610f8f5790610f6591613ad2565b804210610f7d575060ff606085015116915f80610cb8565b630a8d68c960e21b8852600452602487fd5b6004896323821ebd60e21b8152fd5b6004886323821ebd60e21b8152fd5b63348f2b4160e11b8852600452602487fd5b846024915160068110156105f0576105ee90630d64047360e21b83526138b8565b602486634e487b7160e01b81526021600452fd5b50346101655760a03660031901126101655761100e613d3d565b61101a610644366139b8565b90818152806020526040812060405190611033826138f4565b54926001600160601b038416825260ff60208301946001600160601b038160601c168652818160c01c1661106681613a97565b604085015260c81c1661107881613a97565b80606084015261108781613a97565b61109081613a97565b611a675760ff835b16936110a48583613e41565b600364ffffffffff8251169660208301516006811015611a53576001036119065750506001955b8042106105bb5750856060850151916110e383613a97565b6110ec83613a97565b848752600160205260408720878052602052604087206505000000000065ff000000000019825416179055826118d5575b82156118ce5761112c85613db1565b925b80151592816118b7575b50801515816118af575b61189e575b604051966111548861395d565b6060885288602089015288604089015261116e600d613c2d565b61117b6040519182613996565b600d8152601f1961118c600d613c2d565b01366020830137885261119f6084613d30565b1561188f576111ae6024613c0f565b906001600160601b03815116908a97608435801515810361188b5715611617578b9392918d916111dd83613c23565b600183146115fa575b50906112d1949392915b8c60406112706112676001600160601b037f0000000000000000000000000000000000000000000000000000000000000000169861122e888b613ad2565b908c156115ec57506001600160601b037f00000000000000000000000000000000000000000000000000000000000000005b1690613ad2565b82840151613ad2565b9101528d8b8196829761128286613c23565b600186149687156115c55750509061129991613ad2565b935b886114a6575b505050506112cb906112b66080600401613d30565b15611497576112c56044613c0f565b8c6157af565b896157af565b6112da89613c23565b8815158061146b575b8899937f6f9fc163f4a16a5333e5fadfca81541013547b12a9a4c03729b7c3c21b6a4bf59693606096938a936113f9575b505050604091500151906113288288615761565b6040519261133581613c23565b835260208301526040820152a26020815191015181526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156113f5576113a0839291839260405194858094819363abed3b2760e01b835260048301613ec7565b03925af180156113ea576113d5575b507f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b816113df91613996565b61016557805f6113af565b6040513d84823e3d90fd5b5050fd5b61142f94848883611452575b50508115905061144b576001925b81151591611442575b50156114395760ff6003925b16896159c8565b5f86818080611314565b60ff8692611428565b9050155f61141c565b8b92611413565b82600360206114639501528d6157e5565b5f8488611405565b506020820151600681101561148357600114156112e3565b602489634e487b7160e01b81526021600452fd5b6114a16024613c0f565b6112c5565b8a15938415611595575b5050829081611571575b50611536575b81611515575b506114d5575b8c5f8d816112a1565b9161150d6112cb916001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b9290506114cc565b600291506060015161152681613a97565b61152f81613a97565b145f6114c6565b9161156b906001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b916114c0565b6001915060608301519061158482613a97565b5061158e81613a97565b148e6114ba565b919350906115a290613c23565b600160608301516115b281613a97565b6115bb81613a97565b1414918f806114b0565b92509597506115d385613c23565b600285036115e257509561129b565b909450939561129b565b6001600160601b0390611260565b516001600160601b031680841890841102831899506112d16111e6565b9b9a99989750915060208401516006811015611877575f1901611847575b6044359a6001600160a01b038c168c03611843576116528b613c23565b60018b0361183c57516001600160601b03165b60ff7f0000000000000000000000000000000000000000000000000000000000000000166001016001116118285760408a9b9c611708999a9b6116d760ff7f0000000000000000000000000000000000000000000000000000000000000000166001016001600160601b038616613ce9565b8351637eee288d60e01b81526001600160a01b039093166004840152602483015290998a9190829081906044820190565b03916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1801561181d578b988c916117d9575b508060408c015260ff7f000000000000000000000000000000000000000000000000000000000000000016600101156117c557918c6112d194928d9460ff7f000000000000000000000000000000000000000000000000000000000000000016600101900490816001600160601b038181841610921618021899926111f0565b60248c634e487b7160e01b81526012600452fd5b9850506040883d604011611815575b816117f560409383613996565b8101031261181157602061180889613b60565b9801515f611745565b8a80fd5b3d91506117e8565b6040513d8d823e3d90fd5b60248a634e487b7160e01b81526011600452fd5b5088611665565b8980fd5b506001600160601b037f000000000000000000000000000000000000000000000000000000000000000016611635565b60248a634e487b7160e01b81526021600452fd5b8c80fd5b6118996044613c0f565b6111ae565b97506118a983614cf1565b97611147565b508215611142565b60039193506118c581613c23565b1415915f611138565b809261112e565b84875260016020526040872060018852602052604087206505000000000065ff00000000001982541617905561111d565b60208398929801516006811015611a535760020361195557506119509063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b6110cb565b909660208301516006811015611a535703611a2f576119d46119778284614d61565b976119ce63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff7f000000000000000000000000000000000000000000000000000000000000000016613ad2565b90613ad2565b906119de88613c23565b60038803611a295750600260ff60a084015116105b156110cb576119509063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b156119f3565b602486602084015160068110156105f0576105ee90630d64047360e21b83526138b8565b602488634e487b7160e01b81526021600452fd5b60ff6001611098565b50346101655760a0366003190112610165576020611a90610644366139b8565b604051908152f35b503461016557366003190160e0811261061a5760a0811261061a5760a43567ffffffffffffffff8111611c205761014090600319903603011261061a5760c43567ffffffffffffffff8111611c2057611af59036906004016138c6565b5050611aff613d3d565b611b07614a13565b91926040820160018151611b1a81613a97565b611b2381613a97565b03611c12575036600411611c0e576040517f76b1baf6000000000000000000000000000000000000000000000000000000006020820152611bb19160046024830137611b8260208236810189838201520301601f198101835282613996565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016615c95565b837f1811542c28d698b57d0437f5809fc66be091b2ae485a42eccbba3cb30dd24c1e8680a2602081805181010312611c0e57602001518015158103611c0e5715611bfe576101d492613f00565b9050611c0991614af7565b6101d4565b8480fd5b856024915161020881613a97565b8280fd5b5034610165573660031901610100811261061a5760a0136101655760a4356001600160601b03811680910361061a5760e43560c435611c61613d3d565b611c6d610644366139b8565b90818552846020526040852060405190611c86826138f4565b54906001600160601b0382168152602081016001600160601b038360601c16815260ff808460c01c16936040840194611cbe81613a97565b855260c81c16611ccd81613a97565b6060830152611cdb85613db1565b92602084018051600681101561210d575f19016120ec575060028151611d0081613a97565b611d0981613a97565b036120de575064ffffffffff835116804210156120cc5750611d44906001600160601b036001600160a81b0360e08601511691511690613ad2565b80871061209c57506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001693611d7f613be3565b611d87613bf9565b6001600160a01b0360405192611d9c8461395d565b1682526001600160a01b0360208301911681526001600160a01b0360408301918a835281604051947fc26a01170000000000000000000000000000000000000000000000000000000086525116600485015251166024830152516044820152602081606481895afa8015612091578990612059575b611e319150856001600160ff1b0389169160ff601b8b821c011690615d4f565b50611e3b81613c23565b159081159161203b575b50611fff5791611e59918897959493613f00565b604093845193611e698686613996565b60018552601f198601875b818110611fc95750506001600160601b0319611e8e613be3565b60601b161791855192611ea08461395d565b8352602083015284820152611eb483613c45565b52611ebe82613c45565b50611ec7613bf9565b9083519485927fafb0ef870000000000000000000000000000000000000000000000000000000084526001600160a01b0360448501911660048501528560248501528451809152602060648501950190825b818110611f995750505082908160209503925af1908115611f905750611f61575b50807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b611f829060203d602011611f89575b611f7a8183613996565b810190613b74565b505f611f3a565b503d611f70565b513d84823e3d90fd5b825180518852602081810151818a015290890151898901526060909701968996508a945090920191600101611f19565b602091929394959698508751611fde8161395d565b8a81528a838201528a8982015282828b010152019088979594939291611e74565b6024886001600160a01b03612012613be3565b7f9a7d38d900000000000000000000000000000000000000000000000000000000835216600452fd5b90506001600160a01b038061204e613be3565b16911614155f611e45565b506020813d602011612089575b8161207360209383613996565b8101031261208557611e319051611e11565b8880fd5b3d9150612066565b6040513d8b823e3d90fd5b87604491887f643f783e000000000000000000000000000000000000000000000000000000008352600452602452fd5b63348f2b4160e11b8952600452602488fd5b886024915161020881613a97565b896024915160068110156105f0576105ee90630d64047360e21b83526138b8565b60248b634e487b7160e01b81526021600452fd5b503461016557806003193601126101655760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461016557806003193601126101655760405161218281613940565b8181528160208201528160408201528160608201528160808201528160a08201528160c08201528160e082015281610100820152816101208201528161014082015261016001526040516121d581613940565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff169081815260208101907f000000000000000000000000000000000000000000000000000000000000000063ffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260a084017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260c08501907f000000000000000000000000000000000000000000000000000000000000000060ff16825260e08601927f000000000000000000000000000000000000000000000000000000000000000060ff1684526101008701947f00000000000000000000000000000000000000000000000000000000000000006001600160601b031686526101208801967f00000000000000000000000000000000000000000000000000000000000000006001600160601b031688526101408901987f00000000000000000000000000000000000000000000000000000000000000006001600160601b03168a5261016001997f00000000000000000000000000000000000000000000000000000000000000006001600160601b03168b526040519b8c525163ffffffff1660208c01525163ffffffff1660408b01525163ffffffff1660608a01525163ffffffff1660808901525163ffffffff1660a08801525160ff1660c08701525160ff1660e0860152516001600160601b0316610100850152516001600160601b0316610120840152516001600160601b0316610140830152516001600160601b031661016082015261018090f35b50346101655736600319016040811261061a57600435906003821015611c205760243567ffffffffffffffff8111610616576101c0906003199036030112611c20576124e3613d3d565b36600411611c20576040517f0e3a99da00000000000000000000000000000000000000000000000000000000602082015261253c9160046024830137611b8260208236810187838201520301601f198101835282613996565b9160c0838051810103126101655760405160c0810181811067ffffffffffffffff821117612bea576040526020840151815261257a60408501613b60565b926020820193845261258e60608601613b60565b93604083019485526125a260808701613b60565b926060810193845260c060a0880151976080830198895201519260a082019384526125cc81613a97565b60028114918215612bcd576001600160a01b03885116936001600160a01b03815116945b6001600160a01b03811696873303612bba57805161263563ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168092613ad2565b421015612bac575061264685613a97565b6001851480612ba1575b612b7057506126a583516001600160a01b038451166001600160a01b038d51166001600160a01b038c5116916040519361268985613924565b8452602084015260408301526060820152866080820152613c7a565b998a8a52600160205260408a208a805260205260ff60408b205460281c16600681101561210d57612b48576127046001600160601b037f000000000000000000000000000000000000000000000000000000000000000016809361493b565b61270c613b24565b958a9015612a5f57506001600160a01b0380807f000000000000000000000000000000000000000000000000000000000000000016945116915116604051917f0c9cbf0e00000000000000000000000000000000000000000000000000000000835260048301526024820152602081604481865afa908115612a54578a9392918d918591612a16575b506127e992602094926001600160a81b036127b6931660e08b015251613ad2565b6040519485809481936303ae494f60e61b83528c60048401602090939291936001600160a01b0360408201951681520152565b03925af1908115612a0b5788916129d6575b5093602099898560c09564ffffffffff6001600160a01b0380976129788f6128827f119a96912593330f63fbbd795cf4bc44a0ebcd1637d5800d79b832e2037cbe089d899f995b8761287363ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642613ad2565b16825260016020830152614601565b8d6001600160601b038a5116916040519261289c846138f4565b6001600160601b038b168452602084019081526001600160601b03806040808701946128c78d613a97565b8c865260608801968188528152602081905220955116166001600160601b031985541617845551907fffffffffffffff00000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff00000000000000000000000078ff0000000000000000000000000000000000000000000000008654935161295081613a97565b61295981613a97565b60c01b169360601b16911617178255519061297382613a97565b613b8f565b519c51169451925116936040519b8c528e8c015261299581613a97565b60408b015260608a0152608089015260a08801521694a47f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b9490506020853d602011612a03575b816129f260209383613996565b8101031261094257935160206127fb565b3d91506129e5565b6040513d8a823e3d90fd5b93945050506020823d602011612a4c575b81612a3460209383613996565b81010312610942579051899291908c906127e9612795565b3d9150612a27565b6040513d8c823e3d90fd5b959493925050506001600160a01b039994997f000000000000000000000000000000000000000000000000000000000000000016803b1561208557886001600160a01b0360248d8360405195869485937ff435f5a70000000000000000000000000000000000000000000000000000000085521660048401525af1801561209157612b2f575b509888947f119a96912593330f63fbbd795cf4bc44a0ebcd1637d5800d79b832e2037cbe0894846001600160a01b039464ffffffffff8660209f6129788f61288260c09c8f612842565b612b3a898092613996565b612b44575f612ae5565b8780fd5b60048a7f1da42b26000000000000000000000000000000000000000000000000000000008152fd5b896024915160018101809111612b8f57630a8d68c960e21b8252600452fd5b50634e487b7160e01b81526011600452fd5b508051421115612650565b6105ac8b9160249351613ad2565b60248a8963bd667b8b60e01b8252600452fd5b6001600160a01b03845116936001600160a01b03895116946125f0565b602483634e487b7160e01b81526041600452fd5b503461016557806003193601126101655760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461016557612c63612c543661388e565b90612c5d613b24565b50613e41565b906040519064ffffffffff83511682526020830151906006821015612ce2575060e0610100936001600160a81b0392602085015260ff604082015116604085015260ff606082015116606085015260ff608082015116608085015260ff60a08201511660a085015260ff60c08201511660c085015201511660e0820152f35b80634e487b7160e01b602492526021600452fd5b5034610165578060031936011261016557602060405160038152f35b50346101655760a036600319011261016557604435906001600160a01b038216820361016557606435908115158203610165576020611a906084358486602435600435613adf565b50346101655760803660031901126101655761039f60643560443560243560043561473c565b5034610165578060031936011261016557602060405160028152f35b503461016557612dab3661388e565b90612db68282613e41565b6020810180516006811015610fe05760011901610fbf5750612e0764ffffffffff82511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b80421015612f15575064ffffffffff60e082015160701c16804311801590612f0b575b612ee0575060207fc85a5644f778a6886f450b91de6b486c1ae27a5e1739f5a7b7097f92d1f1cfc391612ed6612e8360ff7f00000000000000000000000000000000000000000000000000000000000000001643613ad2565b91612e8e87826145d5565b60e08201805190916001600160a81b0391908216607087901b64ffffffffff60701b161774ffff000000000000000000000000000000000000009091161716905286866146f8565b604051908152a380f35b7f9d15b9bb000000000000000000000000000000000000000000000000000000008552600452602484fd5b5080401515612e2a565b63348f2b4160e11b8552600452602484fd5b50346109425760a036600319011261094257612f41613d3d565b612f4d610644366139b8565b805f525f60205260405f2060405190612f65826138f4565b54916001600160601b038316825260208201916001600160601b038460601c16835260ff808560c01c16946040830195612f9e81613a97565b865260c81c16906060810191612fb381613a97565b8252612fbe83613db1565b916020830195865160068110156133ee576001141580613869575b61384657865160068110156133ee5760011480613834575b613819576001600160a01b03613005613e6c565b1680330361380757506001905161301b81613a97565b61302481613a97565b14806137f3575b156137c5576001600160601b035f5b16915f92825161304981613a97565b61305281613a97565b1515865f52600160205260405f205f80526020528060405f206505000000000065ff000000000019825416179055613794575b801561378c578061309588613db1565b985b8192613783575b818061377b575b61376a575b604051996130b78b61395d565b60608b5260208b019b5f8d5260408c01965f88526130d5600d613c2d565b6130e26040519182613996565b600d8152601f196130f3600d613c2d565b013660208301378d526131066084613d30565b15613753576001600160601b0361311d6024613c0f565b915116905f99608435908115158203610942578f998f978e93156135845761314484613c23565b60018414613569575b5091889161322e9594938e8e5b6001600160601b037f000000000000000000000000000000000000000000000000000000000000000016906131d26131cb6131958b85613ad2565b891561355b576001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b8251613ad2565b90525f5f986131e087613c23565b6001871494851561351f57505050906131f891613ad2565b935b613411575b505050613228906132136080600401613d30565b15613402576132226044613c0f565b8b6157af565b886157af565b61323789613c23565b88151590816133c2575b50928897969593927f6f9fc163f4a16a5333e5fadfca81541013547b12a9a4c03729b7c3c21b6a4bf59a9260609a9694613350575b5050505050505051906132898288615761565b6040519261329681613c23565b835260208301526040820152a251905181526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610942576132fd5f9291839260405194858094819363abed3b2760e01b835260048301613ec7565b03925af18015613345576133325750807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b61333e91505f90613996565b5f5f611f3a565b6040513d5f823e3d90fd5b613384968691846133a9575b50505050805f146133a2576001925b81613399575b50156133905760ff6003925b168a6159c8565b82875f80808a81613276565b60ff879261337d565b9050155f613371565b5f9261336b565b6133b993600360208301526157e5565b8a84895f61335c565b925050919695949350519160068310156133ee5794959394929389939290918991600114156060613241565b634e487b7160e01b5f52602160045260245ffd5b61340c6024613c0f565b613222565b8b159283156134f3575b505081806134d6575b61349b575b8161347d575b5061343d575b8c5f806131ff565b91613475613228916001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b929050613435565b600291505161348b81613a97565b61349481613a97565b145f61342f565b916134d0906001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b91613429565b50600181516134e481613a97565b6134ed81613a97565b14613424565b6134ff91929350613c23565b6001825161350c81613a97565b61351581613a97565b1414905f8f61341b565b9291979950925061352f86613c23565b6002860361353f575050956131fa565b6135559296508161354f91613eba565b95613ad2565b956131fa565b6001600160601b035f611260565b516001600160601b03168086189086110285189c508861314d565b9c5093995095505050815160068110156133ee575f1901613722575b604435986001600160a01b038a168a03610942576135bd8b613c23565b60018b03613713576001600160601b03809151165b169660ff7f00000000000000000000000000000000000000000000000000000000000000001660010197886001116136ff5760406136419b6136148b84613ce9565b8251637eee288d60e01b81526001600160a01b03909216600483015260248201529b8c9081906044820190565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af18015613345575f9b5f916136bf575b50808b5289156136ab578f998f9761322e958f92948e958c95049081808210911802189e8f909561315a565b634e487b7160e01b5f52601260045260245ffd5b9b505060408b3d6040116136f7575b816136db60409383613996565b810103126109425760206136ee8c613b60565b9b01515f61367f565b3d91506136ce565b634e487b7160e01b5f52601160045260245ffd5b506001600160601b035f6135d2565b7f00000000000000000000000000000000000000000000000000000000000000006001600160601b031696506135a0565b6001600160601b036137656044613c0f565b61311d565b955061377589614cf1565b956130aa565b5082156130a5565b6001925061309e565b808698613097565b865f52600160205260405f2060015f5260205260405f206505000000000065ff000000000019825416179055613085565b6001600160601b037f000000000000000000000000000000000000000000000000000000000000000061303a565b50855160068110156133ee5760021461302b565b63bd667b8b60e01b5f5260045260245ffd5b64ffffffffff84511663348f2b4160e11b5f5260045260245ffd5b5064ffffffffff845116421015612ff1565b865160068110156133ee5761386490630d64047360e21b5f526138b8565b60245ffd5b50865160068110156133ee576002141580612fd9575060ff60a0850151161515612fd9565b6040906003190112610942576004359060243590565b35906001600160a01b038216820361094257565b60068110156133ee57600452565b9181601f840112156109425782359167ffffffffffffffff8311610942576020838186019501011161094257565b6080810190811067ffffffffffffffff82111761391057604052565b634e487b7160e01b5f52604160045260245ffd5b60a0810190811067ffffffffffffffff82111761391057604052565b610180810190811067ffffffffffffffff82111761391057604052565b6060810190811067ffffffffffffffff82111761391057604052565b610100810190811067ffffffffffffffff82111761391057604052565b90601f8019910116810190811067ffffffffffffffff82111761391057604052565b60a090600319011261094257604051906139d182613924565b8160043581526024356001600160a01b03811681036109425760208201526044356001600160a01b03811681036109425760408201526064356001600160a01b03811681036109425760608201526084359081151582036109425760800152565b91908260a091031261094257604051613a4a81613924565b6080819380358352613a5e602082016138a4565b6020840152613a6f604082016138a4565b6040840152613a80606082016138a4565b606084015201359081151582036109425760800152565b600311156133ee57565b9181601f840112156109425782359167ffffffffffffffff8311610942576020808501946060850201011161094257565b919082018092116136ff57565b93916001600160a01b0390939193604051946020860196875260408601521660608401521515608083015260a082015260a08152613b1e60c082613996565b51902090565b60405190613b3182613979565b5f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b51906001600160a01b038216820361094257565b90816020910312610942575190565b60068210156133ee5752565b90613b9981613a97565b7fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff79ff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b6024356001600160a01b03811681036109425790565b6044356001600160a01b03811681036109425790565b356001600160a01b03811681036109425790565b600411156133ee57565b67ffffffffffffffff81116139105760051b60200190565b805115613c525760200190565b634e487b7160e01b5f52603260045260245ffd5b8051821015613c525760209160051b010190565b60405160806020820192805184526001600160a01b0360208201511660408401526001600160a01b0360408201511660608401526001600160a01b03606082015116828401520151151560a082015260a08152613b1e60c082613996565b60ff1660ff81146136ff5760010190565b818102929181159184041417156136ff57565b60405190613d09826138f4565b5f6060838281528260208201528260408201520152565b9190811015613c52576060020190565b3580151581036109425790565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c613d895760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b613db9613b24565b505f52600160205260405f205f805260205260405f2060405190613ddc82613979565b5464ffffffffff81168252613dfa60ff8260281c1660208401613b83565b60ff8160301c16604083015260ff8160381c16606083015260ff8160401c16608083015260ff8160481c1660a083015260ff8160501c1660c083015260581c60e082015290565b613e49613b24565b505f52600160205260405f20905f5260205260405f2060405190613ddc82613979565b60843580151581036109425715613be3576044356001600160a01b03811681036109425790565b9060068110156133ee5765ff000000000082549160281b169065ff00000000001916179055565b919082039182116136ff57565b60206040818301928281528451809452019201905f5b818110613eea5750505090565b8251845260209384019390920191600101613edd565b60608201515f9392849190613f1482613a97565b613f1d82613a97565b835f52600160205260405f205f805260205260405f206505000000000065ff000000000019825416179055816145a4575b811561459d57613f5d84613db1565b905b82151583614595575b8315158461458d575b61457c575b60405196613f838861395d565b606088525f60208901525f6040890152613f9d600d613c2d565b613faa6040519182613996565b600d8152601f19613fbb600d613c2d565b013660208301378852613fce6084613d30565b1561456d57613fdd6024613c0f565b946001600160601b038451165f966084358015158103610942578b968a938e92156143c25761400b85613c23565b600185146143a3575b8a905b6001600160601b037f000000000000000000000000000000000000000000000000000000000000000016906140926140886140528385613ad2565b8a1561355b576001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b60408d0151613ad2565b60408c01525f9060015f986140a681613c23565b0361435e5750506140ec95949392916140be91613ad2565b915b86614245575b506140e69190506140d76084613d30565b15614236576112cb6044613c0f565b866157af565b6140f587613c23565b86151580614215575b917f6f9fc163f4a16a5333e5fadfca81541013547b12a9a4c03729b7c3c21b6a4bf59795939160609795936141d9575b505050604091500151906141428288615761565b6040519261414f81613c23565b835260208301526040820152a26020815191015181526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15611c20576141ba8392839260405194858094819363abed3b2760e01b835260048301613ec7565b03925af180156113ea576141cc575050565b816141d691613996565b50565b61420b948488836114525750508115905061144b57600192811515916114425750156114395760ff60039216896159c8565b5f8681808061412e565b509091925060208201516006811015611877578893929190600114156140fe565b6142406024613c0f565b6112cb565b881591821561432e575b828061430e575b6142d3575b826142af575b505061426f575b5f8e6140c6565b916142a76140e6916001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b929050614268565b6002925060600151906142c182613a97565b506142cb81613a97565b148e5f614261565b92614308906001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b9261425b565b506001606082015161431f81613a97565b61432881613a97565b14614256565b91506143398d613c23565b8c600180606085015161434b81613a97565b61435481613a97565b149114149161424f565b9450955091939596979850506143738b613c23565b60028b0361438e5750926140ec928d928d98979695936140c0565b5f9d508c979695946140ec945091928e6140c0565b99506001600160601b036020820151168a8082109118028a1899614014565b97509850505050602082015160068110156133ee575f190161453c575b604435956001600160a01b0387168703610942576143fc88613c23565b6001880361452e576001600160601b03806020830151165b169460ff7f00000000000000000000000000000000000000000000000000000000000000001660010191826001116136ff57604061448399614456858a613ce9565b8251637eee288d60e01b81526001600160a01b0390921660048301526024820152998a9081906044820190565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115613345578c5f9a5f936144e8575b5060408391015283156136ab578c978b948f9304908180821091180218809a93614017565b9a505090506040893d604011614526575b8161450660409383613996565b81010312610942576040908c602061451d8c613b60565b9b0151926144c3565b3d91506144f9565b6001600160601b035f614414565b7f00000000000000000000000000000000000000000000000000000000000000006001600160601b031693506143df565b6145776044613c0f565b613fdd565b935061458782614cf1565b93613f76565b508015613f71565b506001613f68565b8490613f5f565b835f52600160205260405f2060015f5260205260405f206505000000000065ff000000000019825416179055613f4e565b6dffffffffffffffffffffffffffff916145f95760e001511665ffffffffffff1690565b60e001511690565b5f52600160205260405f205f805260205260405f209064ffffffffff81511664ffffffffff19835416178255602081015160068110156133ee576146459083613e93565b60408101519082546affffffffffffffffffffff67ff00000000000000606084015160381b169168ff0000000000000000608085015160401b169069ff00000000000000000060a086015160481b16936aff0000000000000000000060c087015160501b169560e0851991015160581b16966aff00000000000000000000199266ff00000000000069ff000000000000000000199260301b169068ffffff00000000000019161716171617161717179055565b5f52600160205260405f20905f5260205260405f209064ffffffffff81511664ffffffffff19835416178255602081015160068110156133ee576146459083613e93565b9190926147498484613e41565b60208101805160068110156133ee5760021901614906575061479a64ffffffffff82511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b804210156148f457506147ac85614dee565b83108015906148c5575b614899576001831b604082019060ff818351161661486d577f35b40b32da2f1b3785ff0610aa3cc6be770cc1a7a4f925c46b906a81b937dacf94926060949260ff614847931660ff82511617905261481b83614813838b8b615721565b8633916156d5565b8861485b5760e08201906001600160a81b0365ffffffffffff8351169160301b161790525b87876146f8565b6040519182523360208301526040820152a3565b875f52600260205260405f2055614840565b847fff70eb48000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f17777dd6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506148e36148d386836145d5565b8464ffffffffff84511691615bb5565b6001600160a01b03163314156147b6565b63348f2b4160e11b5f5260045260245ffd5b5160068110156133ee5761386490630d64047360e21b5f526138b8565b90939293848311610942578411610942578101920390565b6040516303ae494f60e61b81526001600160a01b0390911660048201526024810182905290602082806044810103815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1918215613345575f926149df575b508082036149b1575050565b7f44d4caf7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091506020813d602011614a0b575b816149fb60209383613996565b810103126109425751905f6149a5565b3d91506149ee565b614a1b613cfc565b50614a24613b24565b50614a33610644366004613a32565b90815f525f60205260405f2060ff60405191614a4e836138f4565b546001600160601b03811683526001600160601b038160601c166020840152818160c01c16614a7c81613a97565b604084015260c81c16614a8e81613a97565b606082015290614a9d83613db1565b9060208201805160068110156133ee575f1901614906575064ffffffffff825116804210156148f45750614ad16084613d30565b15614aea57614ae8614ae36024613c0f565b6155fc565b565b614ae8614ae36044613c0f565b9060843580151581036109425715614cb8576001600160601b03614b4481602084015116827f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b915116818110614c78575b50505b614b5a613b24565b90614b8860ff7f00000000000000000000000000000000000000000000000000000000000000001643613ad2565b916002602082015264ffffffffff4216815260405163c6b463d360e01b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115613345575f91614c44575b505f93614c3b7fc85a5644f778a6886f450b91de6b486c1ae27a5e1739f5a7b7097f92d1f1cfc3936001600160a81b038060209560981b1664ffffffffff60701b8560701b16171660e082015286866146f8565b604051908152a3565b9190506020823d602011614c70575b81614c6060209383613996565b810103126109425790515f614be7565b3d9150614c53565b614c85614c8b9183613eba565b3361493b565b815f525f6020526001600160601b038060405f209216166001600160601b03198254161790555f80614b4f565b50614cec6001600160601b037f0000000000000000000000000000000000000000000000000000000000000000163361493b565b614b52565b614d1060ff6060614d0782608086015116615dd1565b93015116615dd1565b906001600160ff1b03811681036136ff5760038160011b11614d5a57614d3591613eba565b6001600160ff1b03811681036136ff5760039060011b11614d5557600390565b600290565b5050600190565b90614d8160ff6060614d7882608087015116615dd1565b94015116615dd1565b906001600160ff1b03831683036136ff57614d9b90614dee565b91828160011b11614dcc57614daf91613eba565b6001600160ff1b03811681036136ff5760011b11614d5557600390565b505050600190565b614ddf600191614dee565b1b5f1981019081116136ff5790565b614df757600390565b600790565b918395946001600160a01b039294614e1392615bb5565b16938415614f2657604051947f255a133e0000000000000000000000000000000000000000000000000000000086526004860152600360248601526001600160601b037f00000000000000000000000000000000000000000000000000000000000000001660448601526020856064815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1948515613345575f95614ef1575b5060407f78801a4d9e80b6b0c8e4586e11aba973d7384f343a5e44e7f88803142f50325b918682519182526020820152a3565b9094506020813d602011614f1e575b81614f0d60209383613996565b810103126109425751936040614ebe565b3d9150614f00565b505f93505050565b80156141d6576040805191614f438284613996565b60018352601f1982013660208501376ddead00000000000000000000000017614f6b83613c45565b526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b1561094257614fc05f93918492845195868094819363abed3b2760e01b835260048301613ec7565b03925af1908115614fdd5750614fd35750565b5f614ae891613996565b513d5f823e3d90fd5b91614ff5610644366004613a32565b92835f52600160205260405f205f805260205260ff60405f205460281c1660068110156133ee576004036155f45760ff60015b16926150348486613e41565b906020820192835160068110156133ee57600119016155d65761508664ffffffffff84511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613ad2565b804210156148f4575064ffffffffff60e084015160701c1680408015908115615586575b5061555b5750600282108015615548575b6153f0578115613c5257803560f81c60f5198101908082116136ff5760c7018091116136ff5760075b600d8110615431575060218101908181116136ff578382118015615418575b6153f057600181018091116136ff576151259361511f93614923565b90615e0d565b60ff60a083015116604051906020820192835287604083015286606083015260808201526080815261515860a082613996565b5190206dffffffffffffffffffffffffffff61517486846145d5565b1691856153c6575f5b61518687614dee565b9260e083019361ffff855160981c169064ffffffffff85511692604051946151ad8661395d565b6024356001600160a01b03811690818103610942575086526044356001600160a01b03811690818103610942575060208701526064356001600160a01b03811690818103610942575060408701526040519860e08a01908a821067ffffffffffffffff831117613910576dffffffffffffffffffffffffffff9384926040528b5260208b019081528160408c019316835260608b0194855260808b0195865260a08b0196875260c08b019788526040519a7f7d93619f000000000000000000000000000000000000000000000000000000008c525160048c0152511660248a0152511660448801525160648701525160848601525160a48501525160c484015f905b600382106153a757505050602083610124816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa801561334557869488945f92615350575b506020926dffffffffffffffffffffffffffff7fc2182c5fde4c3fd7d2f32b0eb6aaf7dbd3eb3d537f5fb23ae72f599bed1837e195936003614c3b945264ffffffffff421683521680935286866146f8565b929395509350506020813d60201161539f575b8161537060209383613996565b8101031261094257516dffffffffffffffffffffffffffff8116810361094257859387939092919060206152fe565b3d9150615363565b6020806001926001600160a01b038651168152019301910190916152af565b6dffffffffffffffffffffffffffff65ffffffffffff60e06153e78a613db1565b0151161661517d565b7f451b7cff000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060a0615426828686615e01565b3560f81c1415615103565b90838110156153f057615445818585615e01565b3560f81c60808110156154695750600181018091116136ff57600190915b016150e4565b9060b882101561549d578160010191826001116136ff57607e19019182116136ff5760019161549791613ad2565b91615463565b9060c08110156153f05760b61981018181116136ff5760018301908184116136ff57866154ca8284613ad2565b116153f0576154e8916154e061511f9282613ad2565b908888614923565b60b78260200301602081116136ff577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036136ff5760031b1c908582116153f05760b5190191826001116136ff576119ce61549792600194613ad2565b508115613c525760f88135811c106150bb565b7f4ff3ef6b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905067ffffffffffffffff8411613910576040516155ae601f8601601f191660200182613996565b8481526020810190368686011161094257858583375f6020878301015251902014155f6150aa565b835160068110156133ee5761386490630d64047360e21b5f526138b8565b60ff5f615028565b6001600160a01b03168033141580615616575b6138075750565b506040517f8e875b910000000000000000000000000000000000000000000000000000000081528160048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015613345575f90615695575b6001600160a01b0391501633141561560f565b506020813d6020116156cd575b816156af60209383613996565b81010312610942576156c86001600160a01b0391613b60565b615682565b3d91506156a2565b91926001600160a01b036effffffffffffffffffffffffffffff946040519360208501958652604085015216606083015260808201526080815261571a60a082613996565b5190201690565b90615742575060e0015160301c6effffffffffffffffffffffffffffff1690565b90505f52600260205260405f205490565b5f1981146136ff5760010190565b81156157ab576040816157a792516020820190615791866ddead0000000000000000000000001791835190613c66565b5261579c8151615753565b905201918251613eba565b9052565b5050565b9082156157e057816040916157a793516157918660208501936001600160601b03199060601b161791835190613c66565b505050565b929161582260ff60c0840151166001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613ce9565b9161582c82613c23565b600382149081156159925760ff606082015116955b61584b5f836145d5565b92600391602084015160068110156133ee57600314615948575b5060408798929801615878878251613ad2565b90527f00000000000000000000000000000000000000000000000000000000000000006001600160601b0316915f5b8981106158ba5750505050505050505050565b60ff6001821b831616156159405783836158d389613c23565b615919575b906001916158ef64ffffffffff885116838a615bb5565b906001600160a01b038216615908575b50505b016158a7565b615912918c6157af565b5f806158ff565b97808511615938575b9061592f89600193613eba565b989091506158d8565b975087615922565b600190615902565b5f5b8381106159575750615865565b60ff6001821b8b16161561596e575b60010161594a565b9661598a6001916119ce64ffffffffff8851168b8a5f88614dfc565b979050615966565b61599b83613c23565b600183036159b25760ff6080820151165b95615841565b60ff6060820151816080840151161916166159ac565b93929093615a0760ff60c0850151166001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613ce9565b92615a1183613c23565b60038314958615615b7f5760ff606083015116965b615a3082846145d5565b93615a3a83614dee565b92602085015160068110156133ee57600314615b35575b505060408798929801615a65878251613ad2565b90527f00000000000000000000000000000000000000000000000000000000000000006001600160601b0316915f5b898110615aa75750505050505050505050565b60ff6001821b83161615615b2d578383615ac089613c23565b615b06575b90600191615adc64ffffffffff885116838a615bb5565b906001600160a01b038216615af5575b50505b01615a94565b615aff918c6157af565b5f80615aec565b97808511615b25575b90615b1c89600193613eba565b98909150615ac5565b975087615b0f565b600190615aef565b5f5b848110615b445750615a51565b60ff6001821b8c161615615b5b575b600101615b37565b97615b776001916119ce64ffffffffff8951168c8b8789614dfc565b989050615b53565b615b8884613c23565b60018403615b9f5760ff6080830151165b96615a26565b60ff606083015181608085015116191616615b99565b9190917f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831683036136ff5761ffff90604051937f8478258700000000000000000000000000000000000000000000000000000000855260041b1c16600483015260248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115613345575f91615c5e575090565b90506020813d602011615c8d575b81615c7960209383613996565b8101031261094257615c8a90613b60565b90565b3d9150615c6c565b905f8091602081519101845afa8080615d3c575b15615cc95750506040513d81523d5f602083013e60203d82010160405290565b15615d03576001600160a01b03907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d15615d14576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d151580615ca95750813b1515615ca9565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615dc6579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15613345575f516001600160a01b03811615615dbc57905f905f90565b505f906001905f90565b5050505f9160039190565b905f915b60ff8116615de05750565b91615dea90615753565b915f1960ff8216019060ff82116136ff5716615dd5565b90821015613c52570190565b359060208110615e1b575090565b5f199060200360031b1b169056",
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
