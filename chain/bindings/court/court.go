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

// CourtDispute is an auto generated low-level Go binding around an user-defined struct.
type CourtDispute struct {
	Pledge    *big.Int
	Due       *big.Int
	Time      *big.Int
	Status    uint8
	Kind      uint8
	Appellant uint8
}

// CourtPanel is an auto generated low-level Go binding around an user-defined struct.
type CourtPanel struct {
	Seats     *big.Int
	Beacon    *big.Int
	SeatCount uint16
	Committed uint8
	Revealed  uint8
	Guilty    uint8
	Replaced  uint8
	Fined     uint8
	Size      uint8
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
	Position uint8
	Referee  common.Address
	Guilty   bool
	Salt     [32]byte
}

// CourtMetaData contains all meta data concerning the Court contract.
var CourtMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractEscrow\",\"name\":\"escrow_\",\"type\":\"address\"},{\"internalType\":\"contractNodes\",\"name\":\"nodes_\",\"type\":\"address\"},{\"internalType\":\"contractWitness\",\"name\":\"witness_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"filing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"answer\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"draw\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"commit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"reveal\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"appeal\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"beaconDelay\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"slashFactor\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fine\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"appealBond\",\"type\":\"uint96\"}],\"internalType\":\"structRules\",\"name\":\"r\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadyOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"beacon\",\"type\":\"uint256\"}],\"name\":\"BadBeacon\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadHeader\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadRules\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"beacon\",\"type\":\"uint256\"}],\"name\":\"BeaconStillGood\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"}],\"name\":\"InsufficientBond\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoVerdict\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NobodyToReplace\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"NotReferee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"party\",\"type\":\"address\"}],\"name\":\"OnlyParty\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"VoucherTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"WrongKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumCourt.Status\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"WrongStatus\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"WrongVote\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"appellant\",\"type\":\"address\"}],\"name\":\"Appealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"Committed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"beacon\",\"type\":\"uint256\"}],\"name\":\"DrawCalled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint112\",\"name\":\"seats\",\"type\":\"uint112\"}],\"name\":\"Drawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumCourt.Verdict\",\"name\":\"verdict\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"Executed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Fined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"claimant\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"defendant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pledge\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"answerBy\",\"type\":\"uint256\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ResultGiven\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"guilty\",\"type\":\"bool\"}],\"name\":\"Revealed\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"APPEAL_PANEL\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"BURNED\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FIRST_PANEL\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_REPLACED\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"fromStake\",\"type\":\"bool\"}],\"name\":\"appeal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"callAgain\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"position\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"concede\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"contest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"dispute\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"pledge\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"due\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"},{\"internalType\":\"enumCourt.Status\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"enumCourt.Side\",\"name\":\"appellant\",\"type\":\"uint8\"}],\"internalType\":\"structCourt.Dispute\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"header\",\"type\":\"bytes\"}],\"name\":\"draw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escrow\",\"outputs\":[{\"internalType\":\"contractEscrow\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"exitCode\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"duration\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"internalType\":\"structResult\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"giveResult\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"referee\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"guilty\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"hashVote\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nodes\",\"outputs\":[{\"internalType\":\"contractNodes\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"module\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"inputs\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"cpu\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disk\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"gpus\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"gpuName\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"gpuMemory\",\"type\":\"uint64\"}],\"internalType\":\"structResources\",\"name\":\"needs\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeout\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"maxPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structJobOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"requesterSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"jobOffer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resourceOffer\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"gasPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structDeal\",\"name\":\"deal\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"dealSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"exitCode\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"duration\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"internalType\":\"structResult\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"providerSignature\",\"type\":\"bytes\"}],\"internalType\":\"structEvidence\",\"name\":\"e\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"fromStake\",\"type\":\"bool\"}],\"name\":\"open\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"}],\"name\":\"panel\",\"outputs\":[{\"components\":[{\"internalType\":\"uint112\",\"name\":\"seats\",\"type\":\"uint112\"},{\"internalType\":\"uint48\",\"name\":\"beacon\",\"type\":\"uint48\"},{\"internalType\":\"uint16\",\"name\":\"seatCount\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"committed\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"revealed\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"guilty\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"replaced\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"fined\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"size\",\"type\":\"uint8\"}],\"internalType\":\"structCourt.Panel\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"replace\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"position\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"referee\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"guilty\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"internalType\":\"structVote[]\",\"name\":\"votes\",\"type\":\"tuple[]\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rules\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"filing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"answer\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"draw\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"commit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"reveal\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"appeal\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"beaconDelay\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"slashFactor\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fine\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"appealBond\",\"type\":\"uint96\"}],\"internalType\":\"structRules\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"uint96\",\"name\":\"cumulative\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"name\":\"showVoucher\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"witness\",\"outputs\":[{\"internalType\":\"contractWitness\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Court",
	Bin: "0x6102606040523461064057616394803803809161001e82610260610962565b610260396101e0811261064057610036610260610985565b610280519091906001600160a01b0381168103610640576102a051916001600160a01b03831683036106405761018090605f190112610640576040519261018084016001600160401b0381118582101761094e576040526100986102c0610999565b84526100a56102e0610999565b60208501526100b5610300610999565b60408501526100c5610320610999565b60608501526100d5610340610999565b60808501526100e5610360610999565b60a08501526100f56103806109aa565b60c08501526101056103a06109aa565b60e08501526101156103c06109b8565b6101008501526101266103e06109b8565b6101208501526101376104006109b8565b6101408501526101486104206109b8565b61016085015261018161017063ffffffff60408701511663ffffffff606088015116906109cc565b63ffffffff608087015116906109cc565b806003029060038204036106a757604051620971a360e41b81526001600160a01b0383169190602081600481865afa90811561064c575f9161092f575b506001600160a01b03163014801592906108be575b821561083f575b82156107c1575b5081156106eb575b5080156106bb575b8015610677575b8015610657575b80156105c6575b80156105b7575b80156105a5575b8015610593575b8015610581575b801561056f575b801561055d575b8015610547575b6105385760805260c05260a05263ffffffff81511660e05263ffffffff6020820151166101005263ffffffff6040820151166101205263ffffffff6060820151166101405263ffffffff6080820151166101605263ffffffff60a0820151166101805260ff60c0820151166101a05260ff60e0820151166101c05260018060601b03610100820151166101e05260018060601b03610120820151166102005260018060601b03610140820151166102205261016060018060601b03910151166102405260405161599b90816109f98239608051818181610141015281816111bf01528181611f340152818161303501528181613adc015281816140520152818161483101528181614c7d0152615245015260a051818181610fcb01526128e4015260c0518181816104af01528181610a67015281816114fa0152818161238501528181612be70152818161475c0152818161493c01528181614b240152615148015260e0518181816110b1015261241b0152610100518181816112fa015261244b015261012051818181610800015281816124780152818161272c01526138b501526101405181818161028f0152818161171601528181611bb3015281816124a501528181612a050152613d7f0152610160518181816105fa0152818161174a015281816124d20152612a320152610180518181816124ff01528181612a660152613de301526101a0518181816104630152818161252d015281816127d101528181612b9b0152614ad701526101c051818181611469015261255801526101e0518181816125840152818161332501528181615408015261567a01526102005181818161030e015281816125b6015281816151120152818161537d01526155ef015261022051818181611180015281816125e801528181612eec015281816139bc01528181613f180152614a7c01526102405181818161261901528181612b1b01528181612f340152818161317b015281816131d601528181613a0701528181613be701528181613c4501528181613f600152818161414001526141a10152f35b630719325560e11b5f5260045ffd5b506101008401516001600160601b031615610237565b5063ffffffff60a08501511615610230565b5063ffffffff60808501511615610229565b5063ffffffff60608501511615610222565b5063ffffffff6040850151161561021b565b5063ffffffff60208501511615610214565b5060ff60c0850151161561020d565b506040516360938acd60e01b81526020816004816001600160a01b0387165afa90811561064c575f9161060e575b506101208501516001600160601b03908116911610610206565b90506020813d602011610644575b8161062960209383610962565b810103126106405761063a906109b8565b5f6105f4565b5f80fd5b3d915061061c565b6040513d5f823e3d90fd5b506101208401516101008501516001600160601b039182169116116101ff565b5061016084015161010085015160076001600160601b039182168181029390921691908304036106a757106101f8565b634e487b7160e01b5f52601160045260245ffd5b50610140840151610100850151600a6001600160601b039182168181029390921691908304036106a757106101f1565b604051633222012f60e01b815291506020826004816001600160a01b0388165afa91821561064c575f9261077d575b5061073763ffffffff87511663ffffffff602089015116906109cc565b906001600160ff1b03811681036106a75761076a916107599160011b906109cc565b63ffffffff60a088015116906109cc565b6001600160401b0390911611155f6101e9565b9091506020813d6020116107b9575b8161079960209383610962565b8101031261064057516001600160401b038116810361064057905f61071a565b3d915061078c565b60405163e2fdcc1760e01b8152919250906020816004816001600160a01b038a165afa90811561064c575f91610805575b506001600160a01b03161415905f6101e1565b90506020813d602011610837575b8161082060209383610962565b810103126106405761083190610985565b5f6107f2565b3d9150610813565b60405163e2fdcc1760e01b81529092506020816004816001600160a01b0389165afa801561064c5783915f91610882575b506001600160a01b03161415916101da565b9150506020813d6020116108b6575b8161089e60209383610962565b81010312610640576108b08391610985565b5f610870565b3d9150610891565b604051620971a360e41b81529092506020816004816001600160a01b0389165afa90811561064c575f91610900575b506001600160a01b0316301415916101d3565b610922915060203d602011610928575b61091a8183610962565b8101906109d9565b5f6108ed565b503d610910565b610948915060203d6020116109285761091a8183610962565b5f6101be565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761094e57604052565b51906001600160a01b038216820361064057565b519063ffffffff8216820361064057565b519060ff8216820361064057565b51906001600160601b038216820361064057565b919082018092116106a757565b9081602091031261064057516001600160a01b0381168103610640579056fe60806040526004361015610011575f80fd5b5f5f3560e01c806307d300c014612d4157806319e940d9146129885780631ad0c51c1461296c5780631f8a140614612924578063229a190a1461290857806339046e8b146128c45780633d170c21146126dd57806352f6747a146123a95780635db82fa0146123655780635dfe142514611e2b57806371f7199414611e0e578063752a450d14611d655780638bbe4d9d14611b515780638ebc7ef3146119fa57806390258c3114611688578063929091c6146116605780639973066b14610f105780639cc3a83714610eee578063a993ef5314610773578063add98c70146106c3578063b249070e14610238578063d03e646914610184578063da5e0c18146101685763e2fdcc1714610122575f80fd5b3461016557806003193601126101655760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b5034610165578060031936011261016557602060405160078152f35b50346101655760a03660031901126101655761019e614360565b6101a66149a6565b6080819392930192600184516101bb8161362b565b6101c48161362b565b146101f957906101d391614a61565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b60248385516102078161362b565b7f7758e7e00000000000000000000000000000000000000000000000000000000082526102338161362b565b600452fd5b503461016557602036600319011261016557600435610255614360565b61025e816143d4565b916060830192835160058110156106af576002190161067a5760408101926102b564ffffffffff85511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613635565b91824210610667576102c68161489a565b946102d1868461466d565b9560c0870192600260ff85511614610658576060880160ff815116916101008a019760ff610301818b5116614d12565b1684146105d3575b5096997f00000000000000000000000000000000000000000000000000000000000000006001600160601b03169790895b60ff8d511660ff821690811015610435578c8c6001831b60ff818a161661042657916001600160701b039160ff61038a95948a511616610404575b5051169064ffffffffff8a511691898d6150cf565b808b036103f6575060e08c0160ff6103a48183511661434f565b1690525b8060041b610ff060f08216911681036103e257600160ff928e6001600160701b038061ffff87961b16198251161690525b0116905061033a565b60248c634e487b7160e01b81526011600452fd5b6103ff906151e8565b6103a8565b8d8152600260205260408120848c60081b17825260205260408120558e610375565b5050505060ff600181926103d9565b505089968b9360ff8a97989616905260ff6104528183511661434f565b16905265ffffffffffff61048960ff7f00000000000000000000000000000000000000000000000000000000000000001643613635565b16926020810193845260405163c6b463d360e01b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156105c8578991610568575b50927fc85a5644f778a6886f450b91de6b486c1ae27a5e1739f5a7b7097f92d1f1cfc3956002602096946105286105399561ffff65ffffffffffff991660408201528c8c614d2a565b5264ffffffffff4216905286614f32565b5116604051908152a3807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b9194929390506020823d6020116105c0575b816105876020938361351c565b810103126105bc57905191939092917fc85a5644f778a6886f450b91de6b486c1ae27a5e1739f5a7b7097f92d1f1cfc36104df565b5f80fd5b3d915061057a565b6040513d8b823e3d90fd5b90925060036105e18b61469a565b6105ea81613642565b03610649576106209063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613635565b804210610637575060ff60808a015116915f610309565b630a8d68c960e21b8952600452602488fd5b6004896323821ebd60e21b8152fd5b6004876323821ebd60e21b8152fd5b60248484630a8d68c960e21b8252600452fd5b6024828551600581101561069d5761069b90630d64047360e21b835261361d565bfd5b50634e487b7160e01b81526021600452fd5b602483634e487b7160e01b81526021600452fd5b5034610165576020366003190112610165576106dd61431f565b506106e96004356143d4565b90604051906001600160601b0383511682526001600160601b03602084015116602083015264ffffffffff6040840151166040830152606083015190600582101561075f575060c09260a091606084015260808101516107488161362b565b608084015201516107588161362b565b60a0820152f35b80634e487b7160e01b602492526021600452fd5b503461016557366003190160c08112610eea5760a0136101655760a43567ffffffffffffffff8111610eea576107ad903690600401613430565b6107b5614360565b6107c66107c13661353e565b61378b565b906107d0826143d4565b6060810180516005811015610ed65760011901610eb55750604081019064ffffffffff82511661082763ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168092613635565b421015610e9157506108389061489a565b93610843858561466d565b926020840165ffffffffffff815116408015908115610e29575b50610df55750600281108015610de2575b610dd3578015610dbf57813560f81c60010160ff8111610dab5760ff60f61991160160ff8111610dab5760ff1690875b600d8110610c3957506021820192838311610bfd578184118015610c20575b610c115760018301809311610bfd57916108e193916108db93614a49565b906150b3565b9060ff60c084019281845116604051906020820192835287604083015288606083015260808201526080815261091860a08261351c565b519020925116610bec5785905b85610bc65786905b60ff6101008601511664ffffffffff61ffff60408801511692511692604051946109568661348f565b6001600160a01b03610966613662565b1686526001600160a01b0361097961364c565b1660208701526064356001600160a01b03811690818103610bc2575060408701526040519660e0880188811067ffffffffffffffff821117610bae57916001600160701b03939291849260405289528160208a01911681528160408a0193168352606089019485526080890195865260a0890196875260c08901978852604051987f7d93619f000000000000000000000000000000000000000000000000000000008a525160048a015251166024880152511660448601525160648501525160848401525160a48301525160c4820186905b60038210610b8f57505050602081610124816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b84578591610b35575b506001600160701b037fc2182c5fde4c3fd7d2f32b0eb6aaf7dbd3eb3d537f5fb23ae72f599bed1837e19281602093168152610ad4818787614d2a565b8487528683526040808820805460ff60e81b19167d0300000000000000000000000000000000000000000000000000000000001790558588528784528720805464ffffffffff60c01b19164260c01b64ffffffffff60c01b16179055610539565b90506020813d602011610b7c575b81610b506020938361351c565b81010312610b785751906001600160701b0382168203610b7857906001600160701b03610a97565b8480fd5b3d9150610b43565b6040513d87823e3d90fd5b6020806001926001600160a01b03865116815201930191019091610a4b565b60248d634e487b7160e01b81526041600452fd5b8c80fd5b8487526001602052604087208780526020526001600160701b036040882054169061092d565b6001600160701b0383511690610925565b602489634e487b7160e01b81526011600452fd5b60048963451b7cff60e01b8152fd5b5060a0610c2e8484846150a7565b3560f81c14156108bd565b9181811015610c1157610c4d8183866150a7565b3560f81c6080811015610c71575060018101809111610bfd57600190925b0161089e565b9060b8821015610ccd57816001019182600111610cb957607e1901918211610ca557600191610c9f91613635565b92610c6b565b60248a634e487b7160e01b81526011600452fd5b60248b634e487b7160e01b81526011600452fd5b9060c0811015610d9c5760b6198101818111610cb95760018301908184116103e25784610cfa8284613635565b11610d8d57610d1891610d106108db9282613635565b908689614a49565b60b78260200301602081116103e2577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036103e25760031b1c90838211610d7e5760b5190180600111610cb95791610d78610c9f92600194613635565b90613635565b60048b63451b7cff60e01b8152fd5b60048c63451b7cff60e01b8152fd5b60048a63451b7cff60e01b8152fd5b602488634e487b7160e01b81526011600452fd5b602487634e487b7160e01b81526032600452fd5b60048763451b7cff60e01b8152fd5b508015610dbf5760f88235811c1061086e565b517f4ff3ef6b00000000000000000000000000000000000000000000000000000000885265ffffffffffff16600452602487fd5b905067ffffffffffffffff8311610e7d57604051610e51601f8501601f19166020018261351c565b83815260208101903685870111610e7957848683378a6020868301015251902014155f61085d565b8a80fd5b602489634e487b7160e01b81526041600452fd5b86610ea660249264ffffffffff865116613635565b63348f2b4160e11b8252600452fd5b8560249151600581101561069d5761069b90630d64047360e21b835261361d565b602487634e487b7160e01b81526021600452fd5b5080fd5b50346101655760a036600319011261016557610f08614360565b6101d3613810565b5034610165573660031901906060821261016557600435916003831015610eea5760243567ffffffffffffffff811161165c576101c0906003199036030112610eea5760443590811515820361165c57610f68614360565b3660041161165c576040517f6e015a33000000000000000000000000000000000000000000000000000000006020820152610ff09160046024830137610fc160208236810187838201520301601f19810183528261351c565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166158e1565b60c08180518101031261165c576040519361100a856134ab565b6020820151855261101d604083016137e9565b9460208101958652611031606084016137e9565b9060408101918252611045608085016137e9565b936060820194855260c060a0820151916080840192835201519360a0830194855261106f8161362b565b6002811498891561163f576001600160a01b03855116946001600160a01b03825116955b6001600160a01b0381169788330361162c5780516110d863ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168092613635565b42101561161e57506110e98561362b565b6001851480611613575b6115e2575061114886516001600160a01b038551166001600160a01b038551166001600160a01b038d5116916040519361112c856134c7565b84526020840152604083015260608201528d608082015261378b565b998a8c528b60205260ff60408d205460e81c1660058110156115ce576115a6578c91908261159c575b506111a8906001600160601b037f0000000000000000000000000000000000000000000000000000000000000000169d8e91614719565b1561145d5799899a6001600160a01b0380809c9b9c7f000000000000000000000000000000000000000000000000000000000000000016945116915116604051917f0c9cbf0e00000000000000000000000000000000000000000000000000000000835260048301526024820152602081604481865afa908115611452578b908b92611415575b506112a392602094926001600160701b038060408f61127096815260018a528181208180528a52209216166001600160701b03198254161790558651613635565b6040519c8d809481936303ae494f60e61b83528b60048401602090939291936001600160a01b0360408201951681520152565b03925af198891561140a5787996113d4575b508793877f119a96912593330f63fbbd795cf4bc44a0ebcd1637d5800d79b832e2037cbe089460c0946001600160a01b03948560209e935b61137961132063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642613635565b966001600160601b03865116906040519161133a836134ab565b6001600160601b0389168352602083015264ffffffffff89166040830152600160608301526113688661362b565b85608083015260a08201528c614f32565b519b51169151916040519b8c528e8c01526113938161362b565b60408b015260608a0152608089015260a08801521694a47f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b9398506020843d602011611402575b816113f06020938361351c565b810103126105bc5792519792876112b5565b3d91506113e3565b6040513d89823e3d90fd5b939a5050506020823d60201161144a575b816114336020938361351c565b810103126105bc5790518a9891908a6112a361122f565b3d9150611426565b6040513d8c823e3d90fd5b505097819796975160ff7f0000000000000000000000000000000000000000000000000000000000000000166001019081600111610bfd576114a892916114a3916137fd565b613635565b97604051986312ad099f60e11b8a526001600160a01b03851660048b0152600160248b01526001600160601b038082109118026001600160601b031860448a01526020896064818a6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af198891561140a578799611566575b508793877f119a96912593330f63fbbd795cf4bc44a0ebcd1637d5800d79b832e2037cbe089460c0946001600160a01b03948560209e936112ed565b9398506020843d602011611594575b816115826020938361351c565b810103126105bc57925197928761152a565b3d9150611575565b9c506111a8611171565b60048c7f1da42b26000000000000000000000000000000000000000000000000000000008152fd5b60248d634e487b7160e01b81526021600452fd5b8b602491516001810180911161160157630a8d68c960e21b8252600452fd5b50634e487b7160e01b81526011600452fd5b5080514211156110f3565b610ea68d9160249351613635565b60248c8a63bd667b8b60e01b8252600452fd5b6001600160a01b03815116946001600160a01b0381511695611093565b8280fd5b50346101655760a03660031901126101655760206116806107c13661353e565b604051908152f35b5034610165576040366003190112610165576024359060043567ffffffffffffffff8311610eea5736602384011215610eea5782600401359067ffffffffffffffff821161165c573660248360071b8601011161165c576116e8816143d4565b60608101805160058110156119e657600219016119c5575061173c64ffffffffff60408301511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613635565b8042106119b35763ffffffff7f000000000000000000000000000000000000000000000000000000000000000016906117758282613635565b4210156119a65750506117879061489a565b91611792838361466d565b9060ff6060830151169561010083019660ff6117b0818a5116614d12565b16141580611995575b611965578591959160808401918660081b935b88811015611956578060071b820160248101908885526002602052604085208c8b60ff6117f886613770565b168a1791828952836020528c60408a20549160ff806118168a613770565b9251169116109283159361194d575b8315611919575b5050506118e25760408a6118a96118a38f96978f9660019a998e8e6064937fe671a30da02849398a9db73fe66d0a63699337360f7db30513da39e9e59d16689a82526020528881205560ff8d8161188287613770565b161b1660ff82511617905201936118988561377e565b6118bf575b50613770565b9161377e565b60ff83519216825215156020820152a3016117cc565b60a060ff8c816118ce86613770565b161b1691019060ff8251161790528e61189d565b60248760ff6118f087613770565b7fff70eb4800000000000000000000000000000000000000000000000000000000835216600452fd5b61194392935061192b60448801613678565b6119376064890161377e565b916084890135936136cf565b14155f8c8e61182c565b82159350611825565b82611962878a8a614d2a565b80f35b60248660ff8951167fff70eb48000000000000000000000000000000000000000000000000000000008252600452fd5b50600260ff60c085015116106117b9565b610ea66024928792613635565b630a8d68c960e21b8552600452602484fd5b8460249151600581101561069d5761069b90630d64047360e21b835261361d565b602486634e487b7160e01b81526021600452fd5b503461016557366003190160e08112610eea5760a08112610eea5760a43567ffffffffffffffff811161165c57610140906003199036030112610eea5760c43567ffffffffffffffff811161165c57611a57903690600401613430565b5050611a61614360565b611a696149a6565b90916080820160018151611a7c8161362b565b611a858161362b565b03611b43575036600411611b3f576040517f76b1baf6000000000000000000000000000000000000000000000000000000006020820152611ae49160046024830137610fc160208236810188838201520301601f19810183528261351c565b827f1811542c28d698b57d0437f5809fc66be091b2ae485a42eccbba3cb30dd24c1e8580a2602081805181010312611b3f57602001518015158103611b3f5715611b31576101d391614542565b611b3a91614a61565b6101d3565b8380fd5b84602491516102078161362b565b5034610165576060366003190112610165576004356024359060ff821680920361165c5760443591611b82826143d4565b926060840180516005811015610ed65760021901610eb557506040840193611bd964ffffffffff86511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613635565b80421015611d535750611beb9061489a565b9383865260016020526040862085875260205260408620906001841b82549160ff8360d81c16861090811591611d24575b50611cf85783158015611ce7575b611cbb577f3956ea6fde4336146d379c41903651a75e366b198e5d51174c6ddf03f455630e94926020949260ff80611c9794169160b01c16177fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff60ff60b01b83549260b01b169116179055565b8487526002835260408720828760081b17885283526040872055604051908152a380f35b602488867fff70eb48000000000000000000000000000000000000000000000000000000008252600452fd5b5060ff818360b01c16161515611c2a565b602488867f17777dd6000000000000000000000000000000000000000000000000000000008252600452fd5b51611d41915064ffffffffff16866001600160701b0385166148bd565b6001600160a01b03163314155f611c1c565b63348f2b4160e11b8752600452602486fd5b503461016557604036600319011261016557611d7f61368c565b50610120611d9160243560043561466d565b60ff610100604051926001600160701b03815116845265ffffffffffff602082015116602085015261ffff60408201511660408501528260608201511660608501528260808201511660808501528260a08201511660a08501528260c08201511660c08501528260e08201511660e0850152015116610100820152f35b5034610165578060031936011261016557602060405161dead8152f35b50346101655736600319016101008112610eea5760a0136101655760a4356001600160601b038116809103610eea5760e43560c435611e68614360565b611e746107c13661353e565b90611e7e826143d4565b60608101805160058110156122dc576001141580612350575b61232f576080820160028151611eac8161362b565b611eb58161362b565b036123215750611ec4846145d1565b60a0830151611ed28161362b565b611edb8161362b565b15801590612311575b6122f0576001600160701b03611f0a9151166001600160601b0360208501511690613635565b905160058110156122dc57600114806122c7575b6122a95780861061227957506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692611f5d613662565b611f6561364c565b6001600160a01b0360405192611f7a8461348f565b1682526001600160a01b0360208301911681526001600160a01b03604083019189835281604051947fc26a01170000000000000000000000000000000000000000000000000000000086525116600485015251166024830152516044820152602081606481885afa801561226e578890612236575b61200f9150846001600160ff1b0388169160ff601b8a821c01169061585f565b5061201981613642565b1590811591612218575b506121dc57869593929161203691614542565b604093845193612046868661351c565b60018552601f198601875b8181106121a65750506001600160601b031961206b613662565b60601b16179185519261207d8461348f565b83526020830152848201526120918361372c565b5261209b8261372c565b506120a461364c565b9083519485927fafb0ef870000000000000000000000000000000000000000000000000000000084526001600160a01b0360448501911660048501528560248501528451809152602060648501950190825b8181106121765750505082908160209503925af190811561216d575061213e575b50807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b61215f9060203d602011612166575b612157818361351c565b810190613761565b505f612117565b503d61214d565b513d84823e3d90fd5b825180518852602081810151818a015290890151898901526060909701968996508a9450909201916001016120f6565b6020919293949596985087516121bb8161348f565b8a81528a838201528a8982015282828b010152019088979594939291612051565b6024876001600160a01b036121ef613662565b7f9a7d38d900000000000000000000000000000000000000000000000000000000835216600452fd5b90506001600160a01b038061222b613662565b16911614155f612023565b506020813d602011612266575b816122506020938361351c565b810103126122625761200f9051611fef565b8780fd5b3d9150612243565b6040513d8a823e3d90fd5b86604491877f643f783e000000000000000000000000000000000000000000000000000000008352600452602452fd5b60248764ffffffffff60408501511663348f2b4160e11b8252600452fd5b5064ffffffffff604083015116421015611f1e565b602488634e487b7160e01b81526021600452fd5b6024888351600581101561069d5761069b90630d64047360e21b835261361d565b5060ff60c0820151161515611ee4565b87602491516102078161362b565b8660249151600581101561069d5761069b90630d64047360e21b835261361d565b50805160058110156122dc5760021415611e97565b503461016557806003193601126101655760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101655780600319360112610165576040516123c68161345e565b8181528160208201528160408201528160608201528160808201528160a08201528160c08201528160e082015281610100820152816101208201528161014082015261016001526040516124198161345e565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff169081815260208101907f000000000000000000000000000000000000000000000000000000000000000063ffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260a084017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260c08501907f000000000000000000000000000000000000000000000000000000000000000060ff16825260e08601927f000000000000000000000000000000000000000000000000000000000000000060ff1684526101008701947f00000000000000000000000000000000000000000000000000000000000000006001600160601b031686526101208801967f00000000000000000000000000000000000000000000000000000000000000006001600160601b031688526101408901987f00000000000000000000000000000000000000000000000000000000000000006001600160601b03168a5261016001997f00000000000000000000000000000000000000000000000000000000000000006001600160601b03168b526040519b8c525163ffffffff1660208c01525163ffffffff1660408b01525163ffffffff1660608a01525163ffffffff1660808901525163ffffffff1660a08801525160ff1660c08701525160ff1660e0860152516001600160601b0316610100850152516001600160601b0316610120840152516001600160601b0316610140830152516001600160601b031661016082015261018090f35b5034610165576020366003190112610165576004356126fb816143d4565b9060608201805160058110156128b0576001190161288f57506040820164ffffffffff8151169061275363ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168093613635565b42101561287a5750508083526001602052604083206127718361489a565b8452602052604083209165ffffffffffff835460701c16804311801590612870575b6128455750602065ffffffffffff6128357fc85a5644f778a6886f450b91de6b486c1ae27a5e1739f5a7b7097f92d1f1cfc393612830836127f760ff7f00000000000000000000000000000000000000000000000000000000000000001643613635565b895473ffffffffffff00000000000000000000000000001916911660701b73ffffffffffff000000000000000000000000000016178855565b61489a565b945460701c16604051908152a380f35b7f9d15b9bb000000000000000000000000000000000000000000000000000000008552600452602484fd5b5080401515612793565b610ea660249264ffffffffff87935116613635565b8360249151600581101561069d5761069b90630d64047360e21b835261361d565b602485634e487b7160e01b81526021600452fd5b503461016557806003193601126101655760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610165578060031936011261016557602060405160038152f35b50346101655760a036600319011261016557604435906001600160a01b03821682036101655760643590811515820361016557602061168060843584866024356004356136cf565b5034610165578060031936011261016557602060405160028152f35b503461016557366003190160c08112610eea5760a0136101655760a4358015158103610eea576129b6614360565b6129c26107c13661353e565b6129cb816143d4565b9160608301805160058110156119e657600314801590612d22575b6119c5576040840190612a58612a2b64ffffffffff84511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613635565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613635565b804210612d105763ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690612a918282613635565b421015612d03575050612aab612aa6856145d1565b61469a565b612ab481613642565b60038114612cf457600190612ac881613642565b148015612ce75760843580151581036122625715612cd0576024356001600160a01b0381168103612262575b6001600160a01b03811694853303612cbd57612b41919080612ca4575b6001600160601b037f00000000000000000000000000000000000000000000000000000000000000001691614719565b15612c9d5760025b612b528161362b565b60a0860152612b5f61368c565b926007610100850152847f673c0e4adf716bc1add5673ef65630ad636896c3d4282ca79d98ff4e578eaaed8880a365ffffffffffff612bc160ff7f00000000000000000000000000000000000000000000000000000000000000001643613635565b16926020810193845260405163c6b463d360e01b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561226e578891612c62575b50600196602094600265ffffffffffff956105287fc85a5644f778a6886f450b91de6b486c1ae27a5e1739f5a7b7097f92d1f1cfc3999661ffff610539971660408201528c8c614d2a565b9050602094919394813d602011612c95575b81612c816020938361351c565b810103126105bc5751909392906001612c17565b3d9150612c74565b6001612b49565b506001600160a01b03612cb561364c565b168614612b11565b6024898763bd667b8b60e01b8252600452fd5b6044356001600160a01b0381168114612af4578780fd5b612cef614461565b612af4565b60048763df72656360e01b8152fd5b610ea66024928992613635565b630a8d68c960e21b8752600452602486fd5b5060a0840151612d318161362b565b612d3a8161362b565b15156129e6565b50346105bc5760a03660031901126105bc57612d5b614360565b612d676107c13661353e565b612d70816143d4565b6060810191825160058110156132f0576001141580613407575b6133e95760a08201928351612d9e8161362b565b612da78161362b565b158015906133c4575b6133a257805160058110156132f0576001148061338d575b61336f576001600160a01b03612ddc614461565b1680330361335d575060016080840151612df58161362b565b612dfe8161362b565b1480613349575b1561331b576001600160601b035f5b16935f825160058110156132f057600314928315613304575b50835f525f60205260405f20600160ea1b60ff60e81b198254161790558151612e558161362b565b612e5e8161362b565b1515958695866132e7575b86806132df575b6132cb575b60405197612e8289613500565b6060808a5260208a018181525f60408c01819052918b01918252989092600d917f6f9fc163f4a16a5333e5fadfca81541013547b12a9a4c03729b7c3c21b6a4bf598606098612ee0612ed78f9660ff16614488565b80875251614488565b8d526001600160601b037f00000000000000000000000000000000000000000000000000000000000000001697612f5b612f246001600160601b038751168b613635565b85156132a9576001600160601b037f00000000000000000000000000000000000000000000000000000000000000005b1690613635565b88525f918280612f6a8d613642565b60018d14938d85156132515750505050612ff692918591612faa6001600160601b038060208b015116818b51168082105f1461324a57505b16809d613635565b925b61313f575b50612fd7919050612fc2608461377e565b1561313057612fd16044613678565b88615316565b612fe1608461377e565b1561312157612ff06024613678565b86615316565b8061310f575b6130d6575b50505050519061301182896152c5565b6040519261301e81613642565b835260208301526040820152a26001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691519051823b156105bc57613083925f9283604051809681958294634496f18360e01b8452600484016144c7565b03925af180156130cb576130b85750807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b6130c491505f9061351c565b5f5f612117565b6040513d5f823e3d90fd5b6130e28388848d615359565b6130ed575b80613001565b6130ff92156131075785905b896155ca565b5f88816130e7565b6003906130f9565b5061311987613642565b861515612ffc565b61312b6044613678565b612ff0565b61313a6024613678565b612fd1565b891591821561321f575b508180613202575b6131c7575b816131a9575b50613169575b5f80612fb1565b906131a1612fd7916001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613635565b919050613162565b60029150516131b78161362b565b6131c08161362b565b145f61315c565b916131fc906001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613635565b91613156565b50600181516132108161362b565b6132198161362b565b14613151565b90915061322b8d613642565b600182516132388161362b565b6132418161362b565b1414905f613149565b9050612fa2565b929c612ff6965088959294929360029061326a81613642565b036132825750506001600160601b0388511693612fac565b816132a3929550613292916144ba565b936001600160601b038a5116613635565b93612fac565b6001600160601b035f612f54565b634e487b7160e01b5f52601160045260245ffd5b91506132d9612aa6866145d1565b91612e75565b508715612e70565b60019750612e69565b634e487b7160e01b5f52602160045260245ffd5b9092505160058110156132f057600214915f612e2d565b6001600160601b037f0000000000000000000000000000000000000000000000000000000000000000612e14565b50805160058110156132f057600214612e05565b63bd667b8b60e01b5f5260045260245ffd5b64ffffffffff60408401511663348f2b4160e11b5f5260045260245ffd5b5064ffffffffff604084015116421015612dc8565b5160058110156132f0576133bf90630d64047360e21b5f5261361d565b60245ffd5b50815f52600160205260405f205f805260205260ff60405f205460c81c161515612db0565b825160058110156132f0576133bf90630d64047360e21b5f5261361d565b50825160058110156132f05760021415612d8a565b35906001600160a01b03821682036105bc57565b9181601f840112156105bc5782359167ffffffffffffffff83116105bc57602083818601950101116105bc57565b610180810190811067ffffffffffffffff82111761347b57604052565b634e487b7160e01b5f52604160045260245ffd5b6060810190811067ffffffffffffffff82111761347b57604052565b60c0810190811067ffffffffffffffff82111761347b57604052565b60a0810190811067ffffffffffffffff82111761347b57604052565b610120810190811067ffffffffffffffff82111761347b57604052565b6080810190811067ffffffffffffffff82111761347b57604052565b90601f8019910116810190811067ffffffffffffffff82111761347b57604052565b60a09060031901126105bc5760405190613557826134c7565b8160043581526024356001600160a01b03811681036105bc5760208201526044356001600160a01b03811681036105bc5760408201526064356001600160a01b03811681036105bc5760608201526084359081151582036105bc5760800152565b91908260a09103126105bc576040516135d0816134c7565b60808193803583526135e46020820161341c565b60208401526135f56040820161341c565b60408401526136066060820161341c565b606084015201359081151582036105bc5760800152565b60058110156132f057600452565b600311156132f057565b919082018092116132b757565b600411156132f057565b6044356001600160a01b03811681036105bc5790565b6024356001600160a01b03811681036105bc5790565b356001600160a01b03811681036105bc5790565b60405190613699826134e3565b5f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b93916001600160a01b0390939193604051946020860196875260408601521660608401521515608083015260a082015260a0815261370e60c08261351c565b51902090565b67ffffffffffffffff811161347b5760051b60200190565b8051156137395760200190565b634e487b7160e01b5f52603260045260245ffd5b80518210156137395760209160051b010190565b908160209103126105bc575190565b3560ff811681036105bc5790565b3580151581036105bc5790565b60405160806020820192805184526001600160a01b0360208201511660408401526001600160a01b0360408201511660608401526001600160a01b03606082015116828401520151151560a082015260a0815261370e60c08261351c565b51906001600160a01b03821682036105bc57565b818102929181159184041417156132b757565b61381e6107c13660046135b8565b613827816143d4565b60608101918251925f9360058110156132f057600114613e5657805160058110156128b0576002141580613e41575b61288f576138638361489a565b9061386e828461466d565b81516005811015610ed657600303613e39576138898161469a565b925b825160058110156122dc57600203613d665750506138db64ffffffffff60408601511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613635565b804210613d5457508181516005811015610ed657600314918215613d3d575b508386528560205260408620600160ea1b60ff60e81b1982541617905560a0850180516139268161362b565b61392f8161362b565b151580948195613d28575b508480613d20575b613d0c575b6040519661395488613500565b606080895260208901819052604089018a90528801899052600d907f6f9fc163f4a16a5333e5fadfca81541013547b12a9a4c03729b7c3c21b6a4bf5966060966139ad6139a460ff8d9616614488565b80865251614488565b60208501526001600160601b037f00000000000000000000000000000000000000000000000000000000000000001695613a2d8d6139f56001600160601b038751168a613635565b908515613cfe57506001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613635565b898601528c908d80918193613a418c613642565b60018c14938c8515613cb957505050918591613a9b9493613a806001600160601b038060208c015116818c51168082105f1461324a575016809d613635565b935b613ba9575b505050612fd790612fc2608060040161377e565b80613b97575b613b5e575b5050849150015190613ab882886152c5565b60405192613ac581613642565b835260208301526040820152a26001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166020825192015191813b15611b3f57918391613b2f9383604051809681958294634496f18360e01b8452600484016144c7565b03925af18015613b5357613b41575050565b613b4c82809261351c565b6101655750565b6040513d84823e3d90fd5b613b6a8387848c615359565b613b75575b80613aa6565b613b879215613b8f5784905b886155ca565b5f8681613b6f565b600390613b81565b50613ba186613642565b851515613aa1565b8a15928315613c8e575b508280613c71575b613c36575b82613c15575b5050613bd5575b5f8f81613a87565b90613c0d612fd7916001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613635565b919050613bcd565b600292505190613c248261362b565b50613c2e8161362b565b148f5f613bc6565b92613c6b906001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613635565b92613bc0565b5060018151613c7f8161362b565b613c888161362b565b14613bbb565b909250613c9a8d613642565b60018351613ca78161362b565b613cb08161362b565b1414915f613bb3565b613a9b96509b600285939d8a9795939650613cd381613642565b03613cea57506001600160601b0389511694613a82565b89516001600160601b031695909450613a82565b6001600160601b0390612f54565b9150613d1a612aa6866145d1565b91613947565b508015613942565b60039150613d3581613642565b14155f61393a565b9091505160058110156119e657600214905f6138fa565b630a8d68c960e21b8652600452602485fd5b613da5612a2b64ffffffffff60408901511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613635565b91613daf85613642565b6003851480918192613e26575b50613e1757613dca85613642565b159081613e0e575b50156138db57613e099063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613635565b6138db565b9050155f613dd2565b60048863df72656360e01b8152fd5b6002915060c060ff91015116105f613dbc565b60039261388b565b50805160058110156128b05760031415613856565b64ffffffffff60408401511680421061430d5750600190805160058110156132f0576003149081156142f8575b50825f525f60205260405f20600160ea1b60ff60e81b1982541617905560a0840151613eae8161362b565b613eb78161362b565b151580806142e6575b80806142de575b6142ca575b60405195613ed987613500565b6060808852602088018190525f60408901819052908801528691613f09613f00600d614488565b80855251614488565b60208401526001600160601b037f00000000000000000000000000000000000000000000000000000000000000001694613f86613f506001600160601b0385511688613635565b83156132a9576001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613635565b60608501525f8a8180613f988b613642565b60018b0361422457505091614011849260609997958795613ffb6001600160601b03807f6f9fc163f4a16a5333e5fadfca81541013547b12a9a4c03729b7c3c21b6a4bf59f9d9b6020015116818a51168082105f1461421d57505b16809b613635565b915b614106575b50612fd790612fc2608461377e565b806140f4575b6140c4575b505084915001519061402e82886152c5565b6040519261403b81613642565b835260208301526040820152a26001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166020825192015191813b15611b3f579183916140a59383604051809681958294634496f18360e01b8452600484016144c7565b03925af18015613b53576140b7575050565b816140c19161351c565b50565b6140d08387848c615359565b6140db575b8061401c565b6140ec9215613b8f578490886155ca565b5f86816140d5565b506140fe86613642565b851515614017565b88159081156141ed575b81806141cd575b614192575b8161416e575b5061412e575b8e614002565b90614166612fd7916001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613635565b919050614128565b6002915060a0880151906141818261362b565b5061418b8161362b565b148f614122565b916141c7906001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613635565b9161411c565b50600160a08901516141de8161362b565b6141e78161362b565b14614117565b90506141f88b613642565b600160a08801516142088161362b565b6142118161362b565b1460018c141490614110565b9050613ff3565b93949596509791505061423688613642565b600288036142805750928289926140117f6f9fc163f4a16a5333e5fadfca81541013547b12a9a4c03729b7c3c21b6a4bf5999795606099978e6001600160601b0387511692613ffd565b89929a50606096949150927f6f9fc163f4a16a5333e5fadfca81541013547b12a9a4c03729b7c3c21b6a4bf59795939a614011826001600160601b038551169d5f9e8f9092613ffd565b92506142d8612aa6856145d1565b92613ecc565b508115613ec7565b905060048310156132f0578290613ec0565b90505160058110156132f0576002145f613e83565b630a8d68c960e21b5f5260045260245ffd5b6040519061432c826134ab565b5f60a0838281528260208201528260408201528260608201528260808201520152565b60ff1660ff81146132b75760010190565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6143ac5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b6143dc61431f565b505f525f60205260405f20604051906143f4826134ab565b546001600160601b03811682526001600160601b038160601c16602083015264ffffffffff8160c01c16604083015260ff8160e81c1660058110156132f057606083015260ff8160f01c166144488161362b565b608083015260f81c6144598161362b565b60a082015290565b60843580151581036105bc5715613662576044356001600160a01b03811681036105bc5790565b9061449282613714565b61449f604051918261351c565b82815280926144b0601f1991613714565b0190602036910137565b919082039182116132b757565b604081016040825282518091526020606083019301905f5b818110614523575050506020818303910152602080835192838152019201905f5b81811061450d5750505090565b8251845260209384019390920191600101614500565b82516001600160a01b03168552602094850194909201916001016144df565b905f915f60608301805160058110156132f0576003149081156145bc575b50825f525f60205260405f20600160ea1b60ff60e81b1982541617905560a084015161458b8161362b565b6145948161362b565b151580806145b35780806142de576142ca5760405195613ed987613500565b60019150613ec0565b90505160058110156132f0576002145f614560565b6145d961368c565b505f52600160205260405f205f805260205260405f2060ff604051916145fe836134e3565b546001600160701b038116835265ffffffffffff8160701c16602084015261ffff8160a01c166040840152818160b01c166060840152818160b81c166080840152818160c01c1660a0840152818160c81c1660c0840152818160d01c1660e084015260d81c1661010082015290565b61467561368c565b505f52600160205260405f20905f5260205260405f2060ff604051916145fe836134e3565b6146aa60ff60a08301511661582f565b906146bb60ff60808301511661582f565b906001600160ff1b03831683036132b757610100019160ff8351168160011b11614711576146e8916144ba565b906001600160ff1b03821682036132b75760ff9051169060011b1161470c57600390565b600290565b505050600190565b908290156147fa57506001600160a01b03604051916312ad099f60e11b8352166004820152600160248201528160448201526020816064815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19081156130cb575f916147c8575b50905b80820361479a575050565b7f44d4caf7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90506020813d6020116147f2575b816147e36020938361351c565b810103126105bc57515f61478c565b3d91506147d6565b6040516303ae494f60e61b81526001600160a01b0390921660048301526024820152602081806044810103815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19081156130cb575f91614868575b509061478f565b90506020813d602011614892575b816148836020938361351c565b810103126105bc57515f614861565b3d9150614876565b60a001516148a78161362b565b6148b08161362b565b6148b8575f90565b600190565b91907f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036132b75761ffff906001600160701b03604051947f84782587000000000000000000000000000000000000000000000000000000008652169060041b1c16600483015260248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156130cb575f9161496f575090565b90506020813d60201161499e575b8161498a6020938361351c565b810103126105bc5761499b906137e9565b90565b3d915061497d565b6149ae61431f565b506149bd6107c13660046135b8565b906149c7826143d4565b9060608201805160058110156132f0575f19016133a2575064ffffffffff60408301511680421015614a3757506149fe608461377e565b15614a20576001600160a01b03614a156024613678565b1680330361335d5750565b6001600160a01b03614a326044613678565b614a15565b63348f2b4160e11b5f5260045260245ffd5b909392938483116105bc5784116105bc578101920390565b614aa26001600160601b036020840151166001600160601b037f00000000000000000000000000000000000000000000000000000000000000001690613635565b6001600160601b03835116818110614c15575b5050614ac0816145d1565b91600361010084015265ffffffffffff614afd60ff7f00000000000000000000000000000000000000000000000000000000000000001643613635565b1690602084019182526040519363c6b463d360e01b85526020856004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9485156130cb575f95614bbf575b507fc85a5644f778a6886f450b91de6b486c1ae27a5e1739f5a7b7097f92d1f1cfc392614bb4602093614b9a65ffffffffffff9461ffff5f9a1660408201528989614d2a565b6002606082015264ffffffffff4216604082015286614f32565b5116604051908152a3565b909294506020813d602011614c0d575b81614bdc6020938361351c565b810103126105bc575193917fc85a5644f778a6886f450b91de6b486c1ae27a5e1739f5a7b7097f92d1f1cfc3614b54565b3d9150614bcf565b614c7090614c23608461377e565b15614cfd576020614c3f614c376024613678565b925b856144ba565b6040516303ae494f60e61b81526001600160a01b039093166004840152602483018190529192839081906044820190565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19182156130cb575f92614cc9575b5080820361479a5750506001600160601b031682525f80614ab5565b9091506020813d602011614cf5575b81614ce56020938361351c565b810103126105bc5751905f614cad565b3d9150614cd8565b6020614c3f614d0c6044613678565b92614c39565b60ff600191161b5f1981019081116132b75760ff1690565b5f52600160205260405f20905f5260205260405f20906001600160701b0380825116166001600160701b0319835416178255614da765ffffffffffff602083015116839073ffffffffffff00000000000000000000000000001973ffffffffffff000000000000000000000000000083549260701b169116179055565b6040810151825460608301517fffffffffffffffffff000000ffffffffffffffffffffffffffffffffffffffff90911660a09290921b75ffff0000000000000000000000000000000000000000169190911760b09190911b60ff60b01b1617825560808101519082547fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff78ff00000000000000000000000000000000000000000000000060a084015160c01b167fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff79ff0000000000000000000000000000000000000000000000000060c086015160c81b16937fffffffffffff000000ffffffffffffffffffffffffffffffffffffffffffffff77ff00000000000000000000000000000000000000000000007bff0000000000000000000000000000000000000000000000000000006101007aff000000000000000000000000000000000000000000000000000060e08b015160d01b1699015160d81b169860b81b169116171617161717179055565b5f525f60205260405f20906001600160601b038151168254907fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffffffffffff000000000000000000000000602085015160601b16921617178255614fc664ffffffffff604083015116839064ffffffffff60c01b1964ffffffffff60c01b83549260c01b169116179055565b606081015160058110156132f05760ff60e81b197dff000000000000000000000000000000000000000000000000000000000084549260e81b1691161782556080810151906150148261362b565b61501d8261362b565b7dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7eff0000000000000000000000000000000000000000000000000000000000007fff0000000000000000000000000000000000000000000000000000000000000060a0865494015161508d8161362b565b6150968161362b565b60f81b169360f01b16911617179055565b90821015613739570190565b3590602081106150c1575090565b5f199060200360031b1b1690565b918395946001600160a01b0392946150e6926148bd565b169384156151e057604051946312ad099f60e11b86526004860152600360248601526001600160601b037f00000000000000000000000000000000000000000000000000000000000000001660448601526020856064815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19485156130cb575f956151ab575b5060407f78801a4d9e80b6b0c8e4586e11aba973d7384f343a5e44e7f88803142f50325b918682519182526020820152a3565b9094506020813d6020116151d8575b816151c76020938361351c565b810103126105bc5751936040615178565b3d91506151ba565b505f93505050565b80156140c157604080516151fc828261351c565b60018152601f198201928336602084013782519361521a848661351c565b6001855236602086013761522d8461372c565b5261dead61523a8261372c565b526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692833b156105bc5761528f935f92838551809781958294634496f18360e01b8452600484016144c7565b03925af19081156152ae57506152a25750565b5f6152ac9161351c565b565b513d5f823e3d90fd5b5f1981146132b75760010190565b81156153125760608161530e925161dead6152e6604084019283519061374d565b52846152f8602084015183519061374d565b5261530381516152b7565b9052019182516144ba565b9052565b5050565b908215615354578160609161530e9351906001600160a01b0361533f604085019384519061374d565b91169052846152f8602084015183519061374d565b505050565b939190936153675f8261466d565b926153a360ff60e0860151166001600160601b037f000000000000000000000000000000000000000000000000000000000000000016906137fd565b936153ad84613642565b600384149687156155945760ff608083015116935b606082015160058110156132f0576003148015615583575b6154fd575b50606087989498016153f2878251613635565b90525f9361010083019860406001600160601b037f0000000000000000000000000000000000000000000000000000000000000000169301955b60ff8b511660ff8216908110156154ef578060ff60018d931b851616156154e2578590856154598c613642565b6154b3575b9260ff93926001926154868c879664ffffffffff6001600160701b038e5116925116916148bd565b6001600160a01b0381166154a2575b5050505b0116905061542c565b6154ab92615316565b8c5f80615495565b9291909a8087116154da575b9187916154ce8d8c96956144ba565b9c92509290935061545e565b9a508a6154bf565b505060ff60018192615499565b505050505050945050505050565b939194965f989198976101008701985b60ff8a511660ff821690811015615574578b60ff6001831b8816161561553b575b505060010160ff1661550d565b61556a60ff939b610d788b86956001958f64ffffffffff60406001600160701b035f93511693015116936150cf565b9a9250508b61552e565b5050959294509650965f6153df565b5061558d8261489a565b15156153da565b61559d85613642565b600185036155b45760ff60a0830151165b936153c2565b60ff60808301518160a0850151161916166155ae565b939190936155d960018261466d565b9261561560ff60e0860151166001600160601b037f000000000000000000000000000000000000000000000000000000000000000016906137fd565b9361561f84613642565b600384149687156157f95760ff608083015116935b606082015160058110156132f05760031480156157e7575b615761575b5060608798949801615664878251613635565b90525f9361010083019860406001600160601b037f0000000000000000000000000000000000000000000000000000000000000000169301955b60ff8b511660ff8216908110156154ef578060ff60018d931b85161615615754578590856156cb8c613642565b615725575b9260ff93926001926156f88c879664ffffffffff6001600160701b038e5116925116916148bd565b6001600160a01b038116615714575b5050505b0116905061569e565b61571d92615316565b8c5f80615707565b9291909a80871161574c575b9187916157408d8c96956144ba565b9c9250929093506156d0565b9a508a615731565b505060ff6001819261570b565b939194965f989198976101008701985b60ff8a511660ff8216908110156157d8578b60ff6001831b8816161561579f575b505060010160ff16615771565b6157ce60ff939b610d788b86956001958f64ffffffffff60406001600160701b038a93511693015116936150cf565b9a9250508b615792565b5050959294509650965f615651565b506157f18261489a565b60011061564c565b61580285613642565b600185036158195760ff60a0830151165b93615634565b60ff60808301518160a085015116191616615813565b905f915b60ff811661583e5750565b91615848906152b7565b915f1960ff8216019060ff82116132b75716615833565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116158d6579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156130cb575f516001600160a01b038116156158cc57905f905f90565b505f906001905f90565b5050505f9160039190565b905f8091602081519101845afa8080615988575b156159155750506040513d81523d5f602083013e60203d82010160405290565b1561594f576001600160a01b03907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d15615960576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d1515806158f55750813b15156158f556",
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

// PackBURNED is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71f71994.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BURNED() view returns(address)
func (court *Court) PackBURNED() []byte {
	enc, err := court.abi.Pack("BURNED")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBURNED is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71f71994.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BURNED() view returns(address)
func (court *Court) TryPackBURNED() ([]byte, error) {
	return court.abi.Pack("BURNED")
}

// UnpackBURNED is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x71f71994.
//
// Solidity: function BURNED() view returns(address)
func (court *Court) UnpackBURNED(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("BURNED", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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
// the contract method with ID 0x3d170c21.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function callAgain(bytes32 id) returns()
func (court *Court) PackCallAgain(id [32]byte) []byte {
	enc, err := court.abi.Pack("callAgain", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCallAgain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d170c21.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function callAgain(bytes32 id) returns()
func (court *Court) TryPackCallAgain(id [32]byte) ([]byte, error) {
	return court.abi.Pack("callAgain", id)
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bbe4d9d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(bytes32 id, uint8 position, bytes32 hash) returns()
func (court *Court) PackCommit(id [32]byte, position uint8, hash [32]byte) []byte {
	enc, err := court.abi.Pack("commit", id, position, hash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bbe4d9d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(bytes32 id, uint8 position, bytes32 hash) returns()
func (court *Court) TryPackCommit(id [32]byte, position uint8, hash [32]byte) ([]byte, error) {
	return court.abi.Pack("commit", id, position, hash)
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
// Solidity: function dispute(bytes32 id) view returns((uint96,uint96,uint40,uint8,uint8,uint8))
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
// Solidity: function dispute(bytes32 id) view returns((uint96,uint96,uint40,uint8,uint8,uint8))
func (court *Court) TryPackDispute(id [32]byte) ([]byte, error) {
	return court.abi.Pack("dispute", id)
}

// UnpackDispute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xadd98c70.
//
// Solidity: function dispute(bytes32 id) view returns((uint96,uint96,uint40,uint8,uint8,uint8))
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

// PackPanel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x752a450d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function panel(bytes32 id, uint256 round) view returns((uint112,uint48,uint16,uint8,uint8,uint8,uint8,uint8,uint8))
func (court *Court) PackPanel(id [32]byte, round *big.Int) []byte {
	enc, err := court.abi.Pack("panel", id, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPanel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x752a450d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function panel(bytes32 id, uint256 round) view returns((uint112,uint48,uint16,uint8,uint8,uint8,uint8,uint8,uint8))
func (court *Court) TryPackPanel(id [32]byte, round *big.Int) ([]byte, error) {
	return court.abi.Pack("panel", id, round)
}

// UnpackPanel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x752a450d.
//
// Solidity: function panel(bytes32 id, uint256 round) view returns((uint112,uint48,uint16,uint8,uint8,uint8,uint8,uint8,uint8))
func (court *Court) UnpackPanel(data []byte) (CourtPanel, error) {
	out, err := court.abi.Unpack("panel", data)
	if err != nil {
		return *new(CourtPanel), err
	}
	out0 := *abi.ConvertType(out[0], new(CourtPanel)).(*CourtPanel)
	return out0, nil
}

// PackReplace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb249070e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function replace(bytes32 id) returns()
func (court *Court) PackReplace(id [32]byte) []byte {
	enc, err := court.abi.Pack("replace", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReplace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb249070e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function replace(bytes32 id) returns()
func (court *Court) TryPackReplace(id [32]byte) ([]byte, error) {
	return court.abi.Pack("replace", id)
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90258c31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(bytes32 id, (uint8,address,bool,bytes32)[] votes) returns()
func (court *Court) PackReveal(id [32]byte, votes []Vote) []byte {
	enc, err := court.abi.Pack("reveal", id, votes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90258c31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(bytes32 id, (uint8,address,bool,bytes32)[] votes) returns()
func (court *Court) TryPackReveal(id [32]byte, votes []Vote) ([]byte, error) {
	return court.abi.Pack("reveal", id, votes)
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
// Solidity: event Committed(bytes32 indexed id, uint256 indexed round, uint256 position)
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
