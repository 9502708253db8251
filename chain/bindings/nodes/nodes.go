// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package nodes is the Go binding of the contract Nodes, generated from
// chain/contracts/src/Nodes.sol by chain/gen.
package nodes

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

// NodesDraw is an auto generated low-level Go binding around an user-defined struct.
type NodesDraw struct {
	Seed      [32]byte
	Seats     *big.Int
	Others    *big.Int
	Size      *big.Int
	SeatCount *big.Int
	Called    *big.Int
	Parties   [3]common.Address
}

// NodesSeat is an auto generated low-level Go binding around an user-defined struct.
type NodesSeat struct {
	Account common.Address
	Since   *big.Int
	Left    *big.Int
}

// NodesMetaData contains all meta data concerning the Nodes contract.
var NodesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractEscrow\",\"name\":\"escrow_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"unstakeDelay_\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"seatStake_\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"AccountInUse\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"AlreadySeated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"EndpointTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"staked\",\"type\":\"uint256\"}],\"name\":\"InsufficientStake\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoPeer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoRole\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"NotEnoughReferees\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotOffered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSeated\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"OnlyCourt\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"SeatNotFree\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"availableAt\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"TooManyRotations\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"TransferFee\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32[2]\",\"name\":\"proof\",\"type\":\"bytes32[2]\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"}],\"name\":\"Rotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"candidate\",\"type\":\"address\"}],\"name\":\"RotationOffered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"SeatLeft\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"SeatTaken\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"StakeWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"UnstakeCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pending\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"availableAt\",\"type\":\"uint256\"}],\"name\":\"UnstakeRequested\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_ENDPOINT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ROTATIONS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SEATS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_TICKETS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"acceptRotation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"cancelUnstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"court\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"uint112\",\"name\":\"seats\",\"type\":\"uint112\"},{\"internalType\":\"uint112\",\"name\":\"others\",\"type\":\"uint112\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"seatCount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"called\",\"type\":\"uint256\"},{\"internalType\":\"address[3]\",\"name\":\"parties\",\"type\":\"address[3]\"}],\"internalType\":\"structNodes.Draw\",\"name\":\"d\",\"type\":\"tuple\"}],\"name\":\"draw\",\"outputs\":[{\"internalType\":\"uint112\",\"name\":\"seats\",\"type\":\"uint112\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escrow\",\"outputs\":[{\"internalType\":\"contractEscrow\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"holderOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"node\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[2]\",\"name\":\"proof\",\"type\":\"bytes32[2]\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"candidate\",\"type\":\"address\"}],\"name\":\"offerRotation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"pendingUnstake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"availableAt\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"drawn\",\"type\":\"uint256\"}],\"name\":\"refereeAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[2]\",\"name\":\"proof\",\"type\":\"bytes32[2]\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"requestUnstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"rotation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"candidate\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"rotations\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"seat\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"left\",\"type\":\"uint48\"}],\"internalType\":\"structNodes.Seat\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seatCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"seatOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seatStake\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"sit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"stakeWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"successorOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unstakeDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"withdrawStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Nodes",
	Bin: "0x6101208060405234610311576060816127f48038038091610020828561034b565b8339810103126103115780516001600160a01b03811691828203610311576020810151906001600160401b03821682036103115760400151916001600160601b038316808403610311571561033c5760a052604051637e062a3560e11b8152602081600481875afa9081156102cc575f9161031d575b50608052604051620971a360e41b8152602081600481875afa9081156102cc575f916102d7575b5060c05260e05261010052604051637e062a3560e11b815290602082600481845afa9182156102cc575f9261029b575b5060405163095ea7b360e01b5f52816004525f1960245260205f60448180875af19060015f511482161561028c575b604052156101a1575b60405161245290816103a282396080518181816102c10152818161088a01528181611517015261227f015260a0518181816103050152611db6015260c051818181611aca0152611c4d015260e0518181816106d101528181610e1301526112a7015261010051818181610cc901528181610ed701526121670152f35b60405163095ea7b360e01b5f52816004525f60245260205f60448180875af19060015f5114821615610274575b60405215610253576040519063095ea7b360e01b5f526004525f1960245260205f60448180865af19060015f5114821615610232575b604052156102125780610125565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661024a57823b15153d15161690610204565b503d5f823e3d90fd5b50635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661024a57833b15153d151616906101ce565b90833b15153d1516169061011c565b6102be91925060203d6020116102c5575b6102b6818361034b565b810190610382565b905f6100ed565b503d6102ac565b6040513d5f823e3d90fd5b90506020813d602011610315575b816102f26020938361034b565b8101031261031157516001600160a01b0381168103610311575f6100bd565b5f80fd5b3d91506102e5565b610336915060203d6020116102c5576102b6818361034b565b5f610096565b631f2a200560e01b5f5260045ffd5b601f909101601f19168101906001600160401b0382119082101761036e57604052565b634e487b7160e01b5f52604160045260245ffd5b9081602091031261031157516001600160a01b0381168103610311579056fe6080806040526004361015610012575f80fd5b5f905f3560e01c908162971a3014611aad57508062e6f34914611a585780630b8942631461160f578063217126971461147d578063255a133e1461141557806328db42bd146113dd57806329b6d913146112cb5780633222012f146112875780633371dfc7146112285780634f22b5cf14610f3c5780635adbc9c714610efb57806360938acd14610eb85780636692608514610c795780637d93619f1461098b578063847825871461096a57806394c2c24f1461094d5780639abf6e5c14610842578063a0f16bf914610660578063a13d448214610627578063ad9159fd146105e8578063af0e1f1b146105b3578063b9cd92c31461057b578063ba7df45e1461055e578063bffbe61c146103dd578063c3efb69c146103c1578063c6b463d3146103a3578063dd752e5514610329578063e2fdcc17146102e5578063fc0c546a146102a1578063fca846dc14610284578063fdb67368146101f35763ffdd5f8d1461017c575f80fd5b346101f05760203660031901126101f0576001600160a01b0361019d611aee565b338352826020526040832082821673ffffffffffffffffffffffffffffffffffffffff1982541617905516337f7845a8aac88d56bb26e9d647e974907c2e7f37f0ddce19614fccb974c0a40e998380a380f35b80fd5b50346101f05760203660031901126101f05760043590806040805161021781611c01565b82815282602082015201525f19820191821161027057606061024161023b84611b82565b50611f1d565b65ffffffffffff60408051926001600160a01b0381511684528260208201511660208501520151166040820152f35b80634e487b7160e01b602492526011600452fd5b50346101f057806003193601126101f05760206040516102008152f35b50346101f057806003193601126101f05760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101f057806003193601126101f05760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101f05761033836611b33565b90610341612096565b600481101561038f578015610380579061035a916121cc565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b6004836373666af560e11b8152fd5b602483634e487b7160e01b81526021600452fd5b50346101f057806003193601126101f0576020600654604051908152f35b50346101f057806003193601126101f057602060405160108152f35b50346101f05760203660031901126101f0576103f7611aee565b906001600160a01b036040928380516104108282611c1d565b369037168152600560205281812090815492600383019281519060018291019084905b60028210610548575050506104488282611c1d565b81519183948381549661045a88611bae565b9283835260208301986001811690815f1461052957506001146104e8575b5061048b92509795939694970387611c1d565b5194859384526020840182905b600282106104ce57505060a09450608060608501525180928160808601528585015e828201840152601f01601f19168101030190f35b865181526020968701968896506001929092019101610498565b87525060208620909186915b81831061050d57505090602061048b928201015f610478565b6020919350806001915483858a010152019101909185926104f4565b60ff19168a525061048b93151560051b830160200191505f9050610478565b6001602081928554815201930191019091610433565b50346101f057806003193601126101f05760206040516101008152f35b50346101f05760203660031901126101f05760406020916001600160a01b036105a2611aee565b168152600383522054604051908152f35b50346101f05760203660031901126101f05760206105d76105d2611aee565b611f9b565b6001600160a01b0360405191168152f35b50346101f0576001600160601b0361061d6001600160a01b03604060209461060f36611b04565b931681526004865220611b5f565b5416604051908152f35b50346101f05760203660031901126101f0576001600160a01b0360406020928261064f611aee565b168152808452205416604051908152f35b50346101f05761066f36611b33565b9190821561083357338252600460205261068c8160408420611b5f565b8054906001600160601b0382169182861161081c57856001600160601b036106b79260601c16611b52565b906001600160601b0382116108095767ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff4216019267ffffffffffffffff84116107f55761077d916001600160601b03806107258a8895611b75565b6001600160601b039116919091161677ffffffffffffffffffffffff000000000000000000000000606086901b161760c09290921b77ffffffffffffffffffffffffffffffffffffffffffffffff1916919091179055565b60048310156107e1579367ffffffffffffffff83926003959660405193845260208401521660408201527f76b6aa5078adc7322bfbe8eaf97cfa757181de3bfbeb161d53e1b338af85dac960603392a3146107d55780f35b6107de3361210a565b80f35b602484634e487b7160e01b81526021600452fd5b602486634e487b7160e01b81526011600452fd5b602485876304041d9560e11b8252600452fd5b60448584886322df051360e11b8352600452602452fd5b600482631f2a200560e01b8152fd5b503461093a5760c036600319011261093a5760043590600482101561093a5760243560643560ff811680910361093a5761087a612096565b831561093e576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b1561093a575f9160e4839260405194859384927fd505accf0000000000000000000000000000000000000000000000000000000084523360048501523060248501528860448501526044356064850152608484015260843560a484015260a43560c48401525af1610924575b5061035a91926121cc565b61035a92505f61093391611c1d565b5f91610919565b5f80fd5b6373666af560e11b5f5260045ffd5b3461093a575f36600319011261093a57602061fffe604051908152f35b3461093a57604036600319011261093a5760206105d7602435600435611f54565b3461093a5761012036600319011261093a576024356dffffffffffffffffffffffffffff8116810361093a575f905f606435926004356084359460a4359286159360c435976001600160a01b03891690818a1415905b858910610a035760208a6dffffffffffffffffffffffffffff60405191168152f35b9091929394959697988960041b907f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8b168b14159182610b365761ffff6dffffffffffffffffffffffffffff8316821c16610c6e575b61020088148015610c67575b610c37578a60405160208101908c82528a604082015260408152610a8a606082611c1d565b51902090610c235784900692836001019384600111610b3657610aad858561218e565b8015610bf8575b610bbf57848111610b365761023b610acb91611b82565b8865ffffffffffff60208301511610801590610bcd575b610bbf576001600160a01b038151168761093a578814908115610b94575b8115610b69575b50610b4a57610b36576001926dffffffffffffffffffffffffffff911b1617995b0197969594939291906109e1565b634e487b7160e01b5f52601160045260245ffd5b98979099919a92505b5f198114610b3657600101969791999098610a59565b6001600160a01b039150511661010435906001600160a01b0382169182810361093a5750148f610b07565b90506001600160a01b0381511660e435906001600160a01b0382169182810361093a57501490610b00565b5098979099919a9250610b53565b5065ffffffffffff604082015116898115159182610bed575b5050610ae2565b11159050895f610be6565b506044356dffffffffffffffffffffffffffff8116810361093a57610c1e90869061218e565b610ab4565b634e487b7160e01b5f52601260045260245ffd5b888c7f5cf73e78000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b508a610a65565b509960019150610b28565b3461093a57602036600319011261093a57600435335f52600360205260405f2054610e8057335f52600460205260405f2060035f526020526001600160601b0360405f2054166001600160601b037f000000000000000000000000000000000000000000000000000000000000000016808210610e6b5782604051610cfd81611c01565b33815265ffffffffffff421660208201525f604082015260065460018101808211610b3657831480610e5f575b15610da757506006549068010000000000000000821015610d9357610d58826001610d5e9401600655611b82565b90611e98565b335f5260036020528060405f2055337f865f1bb4a1bcc8d5f614bab98becc77d7409c39b30ac9c4734de4f35cab165235f80a3005b634e487b7160e01b5f52604160045260245ffd5b8215908115610e55575b50610e42575f19820190828211610b3657610dcb82611b82565b505460d01c8015908115610e03575b50610df057610d58610deb92611b82565b610d5e565b8263efc7b72360e01b5f5260045260245ffd5b610e39915067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690611b52565b42111584610dda565b5063efc7b72360e01b5f5260045260245ffd5b9050821183610db1565b5061fffe831115610d2a565b6322df051360e11b5f5260045260245260445ffd5b335f52600360205260405f20547f075e2262000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461093a575f36600319011261093a5760206040516001600160601b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461093a57602036600319011261093a576001600160a01b03610f1c611aee565b165f52600160205260206001600160a01b0360405f205416604051908152f35b3461093a57608036600319011261093a576004353660641161093a576064359067ffffffffffffffff821161093a573660238301121561093a57816004013567ffffffffffffffff811161093a576024830192602482369201011161093a5781156112005761010081116111d55760405190610fb782611c01565b828252604090815194610fca8387611c1d565b6024865b606482106111c557505060208401958652601f19601f83011693835196610ff86020870189611c1d565b838852838360208a01375f6020858a010152848201978852335f526005602052845f2091518255515f5b600281106111af575050600301955195865167ffffffffffffffff8111610d935761104d8254611bae565b601f811161116c575b506020601f82116001146110e057928492825f96936080967fefda3694320a1428b610ec3310acd0fde9491c2332533475ea0f9b6df10cafff9a9b9c89926110d5575b50508160011b9188199060031b1c19161790555b60608651968060248937870152816060870152838601378301015260808133948101030190a3005b015190508c80611099565b601f19821698835f52815f20995f5b8181106111545750837fefda3694320a1428b610ec3310acd0fde9491c2332533475ea0f9b6df10cafff999a9b608097948997945f9a976001951061113c575b505050811b0190556110ad565b0151891960f88460031b161c191690558c808061112f565b838301518c556001909b019a602093840193016110ef565b81811115611056576111a190835f5260205f2090601f840160051c90602085106111a7575b601f82910160051c039101611be6565b88611056565b5f9150611191565b6001906020835193019282828601015501611022565b8135815260209182019101610fce565b7fb7d87621000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fdaffed9a000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461093a5760406001600160a01b0361127761124336611b04565b921691825f5260046020526001600160601b0361126282865f20611b5f565b5460601c16925f526004602052835f20611b5f565b5460c01c82519182526020820152f35b3461093a575f36600319011261093a57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461093a57602036600319011261093a57600435600481101561093a57335f5260046020526112fd8160405f20611b5f565b8054906001600160601b038260601c169182156113b5576001600160601b03166001600160601b03036001600160601b038111610b36576001600160601b031682116113a25780546001600160601b039081168083558301908111610b36576001600160601b03166001600160601b03198254161790556040519081527f4359d63c18ee792149f495eaf88a272205f2061f69462e17edda85bc14e20a9860203392a3005b506304041d9560e11b5f5260045260245ffd5b7f175c1aea000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461093a57602036600319011261093a576001600160a01b036113fe611aee565b165f526002602052602060405f2054604051908152f35b3461093a57606036600319011261093a5761142e611aee565b602435600481101561093a5760209161145291611449612096565b60443591611c3f565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b3461093a57602036600319011261093a57600435600481101561093a576114a2612096565b335f5260046020526114b78160405f20611b5f565b908154916001600160601b038360601c169283156113b55760c01c8042106115e4575080546001600160601b0316905560405182815233907fb2b0c01dad6a2067fabbca7212261c363c9a7b141055c7c0732617f9659805ba90602090a37f000000000000000000000000000000000000000000000000000000000000000090604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f523360045260245260205f60448180865af19060015f51148216156115c4575b50156115a8575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b6001600160a01b0390635274afe760e01b5f521660045260245ffd5b60018215166115dc5750813b15153d1516168261157d565b3d5f823e3d90fd5b7f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461093a57602036600319011261093a576001600160a01b03611630611aee565b16805f525f6020526001600160a01b0360405f2054163314801590611a3a575b611a0f5733811480156119f1575b80156119dc575b61184b57805f526002602052601060405f2054146119b157805f52600260205260405f205460018101809111610b3657335f52600260205260405f2055805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff198154169055805f52600160205260405f206001600160a01b03331673ffffffffffffffffffffffffffffffffffffffff1982541617905560015b60ff811690600382116118a157335f52600460205260405f20600483101561188d578261172991611b5f565b546001600160601b0381161590811591611877575b5061184b575f61178f60ff93858352600460205261175f8160408520611b5f565b33845260046020526117748260408620611b5f565b8181036117a1575b5050858352600460205260408320611b5f565b551660ff8114610b36576001016116fd565b815481546001600160601b039091166bffffffffffffffffffffffff19821681178355835477ffffffffffffffffffffffff0000000000000000000000001677ffffffffffffffffffffffffffffffffffffffffffffffff19909216171781556118449154815477ffffffffffffffffffffffffffffffffffffffffffffffff1677ffffffffffffffffffffffffffffffffffffffffffffffff19909116179055565b868061177c565b7fdedbe317000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b6001600160601b03915060601c1615158461173e565b634e487b7160e01b5f52602160045260245ffd5b82805f52600360205260405f205480611960575b50805f52600560205260405f205f81555f5b6002811061195057506003016118dd8154611bae565b908161190c575b33837f69c9009b1c47f492526cab7207a94eda16f186f387459aefd205f3db54bef8295f80a3005b81601f5f93116001146119235750555b81806118e4565b8183526020832061194091601f0160051c84190190600101611be6565b808252816020812091555561191c565b6001905f828285010155016118c7565b5f8281526003602052604080822082905533825290208190555f198101908111610b365761198d90611b82565b50805473ffffffffffffffffffffffffffffffffffffffff191633179055816118b5565b7f2d60d86d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50335f52600260205260405f20541515611665565b50335f5260016020526001600160a01b0360405f205416151561165e565b7fd2923498000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50805f5260016020526001600160a01b0360405f2054161515611650565b3461093a575f36600319011261093a57335f52600360205260405f205415611a8557611a8333611ff3565b005b7f8dca143c000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461093a575f36600319011261093a576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b600435906001600160a01b038216820361093a57565b604090600319011261093a576004356001600160a01b038116810361093a5790602435600481101561093a5790565b604090600319011261093a57600435600481101561093a579060243590565b91908201809211610b3657565b90600481101561188d575f5260205260405f2090565b91908203918211610b3657565b600654811015611b9a5760065f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b90600182811c92168015611bdc575b6020831014611bc857565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611bbd565b5f5b828110611bf457505050565b5f82820155600101611be8565b6060810190811067ffffffffffffffff821117610d9357604052565b90601f8019910116810190811067ffffffffffffffff821117610d9357604052565b909291926001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691823303611e6c57611c7e90611f9b565b906001600160a01b03821690815f526004602052611c9f8160405f20611b5f565b9586546001600160601b038082169160601c16978183105f14611e6557825b838a611cca8284611b75565b1015611e5d57611cd991611b75565b611ce38185611b52565b998a15611e4f57916001600160601b03611d1b611d639386958380611d0c8b611d689c9b611b75565b16168419865416178555611b75565b82547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff16911660601b77ffffffffffffffffffffffff00000000000000000000000016179055565b611b75565b600482101561188d576003927f5e59549ec8a731defa7fb8a1d19a18243623a69b9f8045cd93c6c677c84788f8604084938151908b82526020820152a314611e40575b506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b1561093a575f916044839260405194859384927f2f4f21e200000000000000000000000000000000000000000000000000000000845260048401528860248401525af18015611e3557611e295750565b5f611e3391611c1d565b565b6040513d5f823e3d90fd5b611e499061210a565b5f611dab565b505f99505050505050505050565b505088611cd9565b8192611cbe565b7f42a53496000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b90611f0a57815160208301516040939093015160a09390931b79ffffffffffff0000000000000000000000000000000000000000166001600160a01b03919091161760d09290921b7fffffffffffff000000000000000000000000000000000000000000000000000016919091179055565b634e487b7160e01b5f525f60045260245ffd5b90604051611f2a81611c01565b60408193546001600160a01b038116835265ffffffffffff8160a01c16602084015260d01c910152565b8015611f95575f198101908111610b3657611f6e90611b82565b50549065ffffffffffff8260a01c16105f14611f90576001600160a01b031690565b505f90565b50505f90565b906001600160a01b0382165f5260016020526001600160a01b0360405f2054165b6001600160a01b038116611fcd5750565b91506001600160a01b0382165f5260016020526001600160a01b0360405f205416611fbc565b6001600160a01b03165f8181526003602052604081208054919055905f198201828111610b365761202661207091611b82565b50805479ffffffffffffffffffffffffffffffffffffffffffffffffffff164260d01b7fffffffffffff000000000000000000000000000000000000000000000000000016179055565b7fa3e6a13991f55b6d2fb33656ec51e02e8f971cce85a8da9c800d50d7949d8f5d5f80a3565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6120e25760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b6001600160a01b038116805f52600360205260405f20541515908161213b575b506121325750565b611e3390611ff3565b90505f52600460205260405f2060035f526020526001600160601b0360405f2054166001600160601b037f000000000000000000000000000000000000000000000000000000000000000016115f61212a565b6dffffffffffffffffffffffffffff81166121a95750505f90565b8161ffff8216146121c55760101c6001600160601b031661218e565b5050600190565b811561244357335f5260016020526001600160a01b0360405f20541661184b57335f5260046020526122018160405f20611b5f565b612215836001600160601b03835416611b52565b906001600160601b0382116124305780546bffffffffffffffffffffffff19166001600160601b038316179055600482101561188d576040519083825260208201527f0a79772743d87ba7576fca49d64545ccce7a2369f471f1badf89540cdb09b28260403392a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b038116604051906370a0823160e01b8252306004830152602082602481845afa918215611e35575f926123fc575b50604051927f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528460445260205f60648180855af19060015f51148216156123dd575b50836040525f606052156123cb57826024816020936370a0823160e01b82523060048301525afa8015611e35575f90612397575b61235d9250611b75565b90808203612369575050565b7fb1905359000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020823d6020116123c3575b816123b160209383611c1d565b8101031261093a5761235d9151612353565b3d91506123a4565b635274afe760e01b5f5260045260245ffd5b60018215166123f3573b15153d1516165f61231f565b843d5f823e3d90fd5b9091506020813d602011612428575b8161241860209383611c1d565b8101031261093a5751905f6122d3565b3d915061240b565b836304041d9560e11b5f5260045260245ffd5b631f2a200560e01b5f5260045ffd",
}

// Nodes is an auto generated Go binding around an Ethereum contract.
type Nodes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Nodes) GetABI() abi.ABI {
	return c.abi
}

// NewNodes creates a new instance of Nodes.
func NewNodes() *Nodes {
	parsed, err := NodesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Nodes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Nodes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address escrow_, uint64 unstakeDelay_, uint96 seatStake_) returns()
func (nodes *Nodes) PackConstructor(escrow_ common.Address, unstakeDelay_ uint64, seatStake_ *big.Int) []byte {
	enc, err := nodes.abi.Pack("", escrow_, unstakeDelay_, seatStake_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXENDPOINT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba7df45e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ENDPOINT() view returns(uint256)
func (nodes *Nodes) PackMAXENDPOINT() []byte {
	enc, err := nodes.abi.Pack("MAX_ENDPOINT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXENDPOINT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba7df45e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ENDPOINT() view returns(uint256)
func (nodes *Nodes) TryPackMAXENDPOINT() ([]byte, error) {
	return nodes.abi.Pack("MAX_ENDPOINT")
}

// UnpackMAXENDPOINT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba7df45e.
//
// Solidity: function MAX_ENDPOINT() view returns(uint256)
func (nodes *Nodes) UnpackMAXENDPOINT(data []byte) (*big.Int, error) {
	out, err := nodes.abi.Unpack("MAX_ENDPOINT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXROTATIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3efb69c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ROTATIONS() view returns(uint256)
func (nodes *Nodes) PackMAXROTATIONS() []byte {
	enc, err := nodes.abi.Pack("MAX_ROTATIONS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXROTATIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3efb69c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ROTATIONS() view returns(uint256)
func (nodes *Nodes) TryPackMAXROTATIONS() ([]byte, error) {
	return nodes.abi.Pack("MAX_ROTATIONS")
}

// UnpackMAXROTATIONS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3efb69c.
//
// Solidity: function MAX_ROTATIONS() view returns(uint256)
func (nodes *Nodes) UnpackMAXROTATIONS(data []byte) (*big.Int, error) {
	out, err := nodes.abi.Unpack("MAX_ROTATIONS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXSEATS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c2c24f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SEATS() view returns(uint256)
func (nodes *Nodes) PackMAXSEATS() []byte {
	enc, err := nodes.abi.Pack("MAX_SEATS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSEATS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c2c24f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SEATS() view returns(uint256)
func (nodes *Nodes) TryPackMAXSEATS() ([]byte, error) {
	return nodes.abi.Pack("MAX_SEATS")
}

// UnpackMAXSEATS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94c2c24f.
//
// Solidity: function MAX_SEATS() view returns(uint256)
func (nodes *Nodes) UnpackMAXSEATS(data []byte) (*big.Int, error) {
	out, err := nodes.abi.Unpack("MAX_SEATS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXTICKETS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfca846dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_TICKETS() view returns(uint256)
func (nodes *Nodes) PackMAXTICKETS() []byte {
	enc, err := nodes.abi.Pack("MAX_TICKETS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXTICKETS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfca846dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_TICKETS() view returns(uint256)
func (nodes *Nodes) TryPackMAXTICKETS() ([]byte, error) {
	return nodes.abi.Pack("MAX_TICKETS")
}

// UnpackMAXTICKETS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfca846dc.
//
// Solidity: function MAX_TICKETS() view returns(uint256)
func (nodes *Nodes) UnpackMAXTICKETS(data []byte) (*big.Int, error) {
	out, err := nodes.abi.Unpack("MAX_TICKETS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAcceptRotation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b894263.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptRotation(address account) returns()
func (nodes *Nodes) PackAcceptRotation(account common.Address) []byte {
	enc, err := nodes.abi.Pack("acceptRotation", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptRotation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b894263.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptRotation(address account) returns()
func (nodes *Nodes) TryPackAcceptRotation(account common.Address) ([]byte, error) {
	return nodes.abi.Pack("acceptRotation", account)
}

// PackCancelUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29b6d913.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelUnstake(uint8 role) returns()
func (nodes *Nodes) PackCancelUnstake(role uint8) []byte {
	enc, err := nodes.abi.Pack("cancelUnstake", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29b6d913.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelUnstake(uint8 role) returns()
func (nodes *Nodes) TryPackCancelUnstake(role uint8) ([]byte, error) {
	return nodes.abi.Pack("cancelUnstake", role)
}

// PackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function court() view returns(address)
func (nodes *Nodes) PackCourt() []byte {
	enc, err := nodes.abi.Pack("court")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function court() view returns(address)
func (nodes *Nodes) TryPackCourt() ([]byte, error) {
	return nodes.abi.Pack("court")
}

// UnpackCourt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00971a30.
//
// Solidity: function court() view returns(address)
func (nodes *Nodes) UnpackCourt(data []byte) (common.Address, error) {
	out, err := nodes.abi.Unpack("court", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d93619f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw((bytes32,uint112,uint112,uint256,uint256,uint256,address[3]) d) view returns(uint112 seats)
func (nodes *Nodes) PackDraw(d NodesDraw) []byte {
	enc, err := nodes.abi.Pack("draw", d)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d93619f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw((bytes32,uint112,uint112,uint256,uint256,uint256,address[3]) d) view returns(uint112 seats)
func (nodes *Nodes) TryPackDraw(d NodesDraw) ([]byte, error) {
	return nodes.abi.Pack("draw", d)
}

// UnpackDraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d93619f.
//
// Solidity: function draw((bytes32,uint112,uint112,uint256,uint256,uint256,address[3]) d) view returns(uint112 seats)
func (nodes *Nodes) UnpackDraw(data []byte) (*big.Int, error) {
	out, err := nodes.abi.Unpack("draw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow() view returns(address)
func (nodes *Nodes) PackEscrow() []byte {
	enc, err := nodes.abi.Pack("escrow")
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
func (nodes *Nodes) TryPackEscrow() ([]byte, error) {
	return nodes.abi.Pack("escrow")
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(address)
func (nodes *Nodes) UnpackEscrow(data []byte) (common.Address, error) {
	out, err := nodes.abi.Unpack("escrow", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHolderOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf0e1f1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holderOf(address account) view returns(address holder)
func (nodes *Nodes) PackHolderOf(account common.Address) []byte {
	enc, err := nodes.abi.Pack("holderOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHolderOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf0e1f1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holderOf(address account) view returns(address holder)
func (nodes *Nodes) TryPackHolderOf(account common.Address) ([]byte, error) {
	return nodes.abi.Pack("holderOf", account)
}

// UnpackHolderOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf0e1f1b.
//
// Solidity: function holderOf(address account) view returns(address holder)
func (nodes *Nodes) UnpackHolderOf(data []byte) (common.Address, error) {
	out, err := nodes.abi.Unpack("holderOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbffbe61c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function node(address account) view returns(bytes32 peer, bytes32[2] proof, string endpoint)
func (nodes *Nodes) PackNode(account common.Address) []byte {
	enc, err := nodes.abi.Pack("node", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbffbe61c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function node(address account) view returns(bytes32 peer, bytes32[2] proof, string endpoint)
func (nodes *Nodes) TryPackNode(account common.Address) ([]byte, error) {
	return nodes.abi.Pack("node", account)
}

// NodeOutput serves as a container for the return parameters of contract
// method Node.
type NodeOutput struct {
	Peer     [32]byte
	Proof    [2][32]byte
	Endpoint string
}

// UnpackNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbffbe61c.
//
// Solidity: function node(address account) view returns(bytes32 peer, bytes32[2] proof, string endpoint)
func (nodes *Nodes) UnpackNode(data []byte) (NodeOutput, error) {
	out, err := nodes.abi.Unpack("node", data)
	outstruct := new(NodeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Peer = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Proof = *abi.ConvertType(out[1], new([2][32]byte)).(*[2][32]byte)
	outstruct.Endpoint = *abi.ConvertType(out[2], new(string)).(*string)
	return *outstruct, nil
}

// PackOfferRotation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffdd5f8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offerRotation(address candidate) returns()
func (nodes *Nodes) PackOfferRotation(candidate common.Address) []byte {
	enc, err := nodes.abi.Pack("offerRotation", candidate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOfferRotation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffdd5f8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offerRotation(address candidate) returns()
func (nodes *Nodes) TryPackOfferRotation(candidate common.Address) ([]byte, error) {
	return nodes.abi.Pack("offerRotation", candidate)
}

// PackPendingUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3371dfc7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingUnstake(address account, uint8 role) view returns(uint256 amount, uint64 availableAt)
func (nodes *Nodes) PackPendingUnstake(account common.Address, role uint8) []byte {
	enc, err := nodes.abi.Pack("pendingUnstake", account, role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3371dfc7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingUnstake(address account, uint8 role) view returns(uint256 amount, uint64 availableAt)
func (nodes *Nodes) TryPackPendingUnstake(account common.Address, role uint8) ([]byte, error) {
	return nodes.abi.Pack("pendingUnstake", account, role)
}

// PendingUnstakeOutput serves as a container for the return parameters of contract
// method PendingUnstake.
type PendingUnstakeOutput struct {
	Amount      *big.Int
	AvailableAt uint64
}

// UnpackPendingUnstake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3371dfc7.
//
// Solidity: function pendingUnstake(address account, uint8 role) view returns(uint256 amount, uint64 availableAt)
func (nodes *Nodes) UnpackPendingUnstake(data []byte) (PendingUnstakeOutput, error) {
	out, err := nodes.abi.Unpack("pendingUnstake", data)
	outstruct := new(PendingUnstakeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amount = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.AvailableAt = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackRefereeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84782587.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refereeAt(uint256 number, uint256 drawn) view returns(address)
func (nodes *Nodes) PackRefereeAt(number *big.Int, drawn *big.Int) []byte {
	enc, err := nodes.abi.Pack("refereeAt", number, drawn)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefereeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84782587.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refereeAt(uint256 number, uint256 drawn) view returns(address)
func (nodes *Nodes) TryPackRefereeAt(number *big.Int, drawn *big.Int) ([]byte, error) {
	return nodes.abi.Pack("refereeAt", number, drawn)
}

// UnpackRefereeAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84782587.
//
// Solidity: function refereeAt(uint256 number, uint256 drawn) view returns(address)
func (nodes *Nodes) UnpackRefereeAt(data []byte) (common.Address, error) {
	out, err := nodes.abi.Unpack("refereeAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f22b5cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes32 peer, bytes32[2] proof, string endpoint) returns()
func (nodes *Nodes) PackRegister(peer [32]byte, proof [2][32]byte, endpoint string) []byte {
	enc, err := nodes.abi.Pack("register", peer, proof, endpoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f22b5cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 peer, bytes32[2] proof, string endpoint) returns()
func (nodes *Nodes) TryPackRegister(peer [32]byte, proof [2][32]byte, endpoint string) ([]byte, error) {
	return nodes.abi.Pack("register", peer, proof, endpoint)
}

// PackRequestUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0f16bf9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestUnstake(uint8 role, uint256 amount) returns()
func (nodes *Nodes) PackRequestUnstake(role uint8, amount *big.Int) []byte {
	enc, err := nodes.abi.Pack("requestUnstake", role, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0f16bf9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestUnstake(uint8 role, uint256 amount) returns()
func (nodes *Nodes) TryPackRequestUnstake(role uint8, amount *big.Int) ([]byte, error) {
	return nodes.abi.Pack("requestUnstake", role, amount)
}

// PackRise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00e6f349.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rise() returns()
func (nodes *Nodes) PackRise() []byte {
	enc, err := nodes.abi.Pack("rise")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00e6f349.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rise() returns()
func (nodes *Nodes) TryPackRise() ([]byte, error) {
	return nodes.abi.Pack("rise")
}

// PackRotation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa13d4482.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rotation(address account) view returns(address candidate)
func (nodes *Nodes) PackRotation(account common.Address) []byte {
	enc, err := nodes.abi.Pack("rotation", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRotation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa13d4482.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rotation(address account) view returns(address candidate)
func (nodes *Nodes) TryPackRotation(account common.Address) ([]byte, error) {
	return nodes.abi.Pack("rotation", account)
}

// UnpackRotation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa13d4482.
//
// Solidity: function rotation(address account) view returns(address candidate)
func (nodes *Nodes) UnpackRotation(data []byte) (common.Address, error) {
	out, err := nodes.abi.Unpack("rotation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRotations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28db42bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rotations(address account) view returns(uint256 count)
func (nodes *Nodes) PackRotations(account common.Address) []byte {
	enc, err := nodes.abi.Pack("rotations", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRotations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28db42bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rotations(address account) view returns(uint256 count)
func (nodes *Nodes) TryPackRotations(account common.Address) ([]byte, error) {
	return nodes.abi.Pack("rotations", account)
}

// UnpackRotations is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28db42bd.
//
// Solidity: function rotations(address account) view returns(uint256 count)
func (nodes *Nodes) UnpackRotations(data []byte) (*big.Int, error) {
	out, err := nodes.abi.Unpack("rotations", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdb67368.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seat(uint256 number) view returns((address,uint48,uint48))
func (nodes *Nodes) PackSeat(number *big.Int) []byte {
	enc, err := nodes.abi.Pack("seat", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdb67368.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seat(uint256 number) view returns((address,uint48,uint48))
func (nodes *Nodes) TryPackSeat(number *big.Int) ([]byte, error) {
	return nodes.abi.Pack("seat", number)
}

// UnpackSeat is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfdb67368.
//
// Solidity: function seat(uint256 number) view returns((address,uint48,uint48))
func (nodes *Nodes) UnpackSeat(data []byte) (NodesSeat, error) {
	out, err := nodes.abi.Unpack("seat", data)
	if err != nil {
		return *new(NodesSeat), err
	}
	out0 := *abi.ConvertType(out[0], new(NodesSeat)).(*NodesSeat)
	return out0, nil
}

// PackSeatCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6b463d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatCount() view returns(uint256)
func (nodes *Nodes) PackSeatCount() []byte {
	enc, err := nodes.abi.Pack("seatCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6b463d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatCount() view returns(uint256)
func (nodes *Nodes) TryPackSeatCount() ([]byte, error) {
	return nodes.abi.Pack("seatCount")
}

// UnpackSeatCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6b463d3.
//
// Solidity: function seatCount() view returns(uint256)
func (nodes *Nodes) UnpackSeatCount(data []byte) (*big.Int, error) {
	out, err := nodes.abi.Unpack("seatCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSeatOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9cd92c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatOf(address account) view returns(uint256 number)
func (nodes *Nodes) PackSeatOf(account common.Address) []byte {
	enc, err := nodes.abi.Pack("seatOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9cd92c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatOf(address account) view returns(uint256 number)
func (nodes *Nodes) TryPackSeatOf(account common.Address) ([]byte, error) {
	return nodes.abi.Pack("seatOf", account)
}

// UnpackSeatOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9cd92c3.
//
// Solidity: function seatOf(address account) view returns(uint256 number)
func (nodes *Nodes) UnpackSeatOf(data []byte) (*big.Int, error) {
	out, err := nodes.abi.Unpack("seatOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSeatStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60938acd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatStake() view returns(uint96)
func (nodes *Nodes) PackSeatStake() []byte {
	enc, err := nodes.abi.Pack("seatStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60938acd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatStake() view returns(uint96)
func (nodes *Nodes) TryPackSeatStake() ([]byte, error) {
	return nodes.abi.Pack("seatStake")
}

// UnpackSeatStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60938acd.
//
// Solidity: function seatStake() view returns(uint96)
func (nodes *Nodes) UnpackSeatStake(data []byte) (*big.Int, error) {
	out, err := nodes.abi.Unpack("seatStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66926085.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sit(uint256 number) returns()
func (nodes *Nodes) PackSit(number *big.Int) []byte {
	enc, err := nodes.abi.Pack("sit", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66926085.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sit(uint256 number) returns()
func (nodes *Nodes) TryPackSit(number *big.Int) ([]byte, error) {
	return nodes.abi.Pack("sit", number)
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x255a133e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address account, uint8 role, uint256 amount) returns(uint256 taken)
func (nodes *Nodes) PackSlash(account common.Address, role uint8, amount *big.Int) []byte {
	enc, err := nodes.abi.Pack("slash", account, role, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x255a133e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address account, uint8 role, uint256 amount) returns(uint256 taken)
func (nodes *Nodes) TryPackSlash(account common.Address, role uint8, amount *big.Int) ([]byte, error) {
	return nodes.abi.Pack("slash", account, role, amount)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x255a133e.
//
// Solidity: function slash(address account, uint8 role, uint256 amount) returns(uint256 taken)
func (nodes *Nodes) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := nodes.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd752e55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake(uint8 role, uint256 amount) returns()
func (nodes *Nodes) PackStake(role uint8, amount *big.Int) []byte {
	enc, err := nodes.abi.Pack("stake", role, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd752e55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake(uint8 role, uint256 amount) returns()
func (nodes *Nodes) TryPackStake(role uint8, amount *big.Int) ([]byte, error) {
	return nodes.abi.Pack("stake", role, amount)
}

// PackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad9159fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeOf(address account, uint8 role) view returns(uint256)
func (nodes *Nodes) PackStakeOf(account common.Address, role uint8) []byte {
	enc, err := nodes.abi.Pack("stakeOf", account, role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad9159fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeOf(address account, uint8 role) view returns(uint256)
func (nodes *Nodes) TryPackStakeOf(account common.Address, role uint8) ([]byte, error) {
	return nodes.abi.Pack("stakeOf", account, role)
}

// UnpackStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad9159fd.
//
// Solidity: function stakeOf(address account, uint8 role) view returns(uint256)
func (nodes *Nodes) UnpackStakeOf(data []byte) (*big.Int, error) {
	out, err := nodes.abi.Unpack("stakeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakeWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9abf6e5c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeWithPermit(uint8 role, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (nodes *Nodes) PackStakeWithPermit(role uint8, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := nodes.abi.Pack("stakeWithPermit", role, amount, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9abf6e5c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeWithPermit(uint8 role, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (nodes *Nodes) TryPackStakeWithPermit(role uint8, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return nodes.abi.Pack("stakeWithPermit", role, amount, deadline, v, r, s)
}

// PackSuccessorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5adbc9c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function successorOf(address account) view returns(address successor)
func (nodes *Nodes) PackSuccessorOf(account common.Address) []byte {
	enc, err := nodes.abi.Pack("successorOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSuccessorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5adbc9c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function successorOf(address account) view returns(address successor)
func (nodes *Nodes) TryPackSuccessorOf(account common.Address) ([]byte, error) {
	return nodes.abi.Pack("successorOf", account)
}

// UnpackSuccessorOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5adbc9c7.
//
// Solidity: function successorOf(address account) view returns(address successor)
func (nodes *Nodes) UnpackSuccessorOf(data []byte) (common.Address, error) {
	out, err := nodes.abi.Unpack("successorOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (nodes *Nodes) PackToken() []byte {
	enc, err := nodes.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (nodes *Nodes) TryPackToken() ([]byte, error) {
	return nodes.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (nodes *Nodes) UnpackToken(data []byte) (common.Address, error) {
	out, err := nodes.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnstakeDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3222012f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unstakeDelay() view returns(uint64)
func (nodes *Nodes) PackUnstakeDelay() []byte {
	enc, err := nodes.abi.Pack("unstakeDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnstakeDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3222012f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unstakeDelay() view returns(uint64)
func (nodes *Nodes) TryPackUnstakeDelay() ([]byte, error) {
	return nodes.abi.Pack("unstakeDelay")
}

// UnpackUnstakeDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3222012f.
//
// Solidity: function unstakeDelay() view returns(uint64)
func (nodes *Nodes) UnpackUnstakeDelay(data []byte) (uint64, error) {
	out, err := nodes.abi.Unpack("unstakeDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackWithdrawStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21712697.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawStake(uint8 role) returns()
func (nodes *Nodes) PackWithdrawStake(role uint8) []byte {
	enc, err := nodes.abi.Pack("withdrawStake", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21712697.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawStake(uint8 role) returns()
func (nodes *Nodes) TryPackWithdrawStake(role uint8) ([]byte, error) {
	return nodes.abi.Pack("withdrawStake", role)
}

// NodesRegistered represents a Registered event raised by the Nodes contract.
type NodesRegistered struct {
	Account  common.Address
	Peer     [32]byte
	Proof    [2][32]byte
	Endpoint string
	Raw      *types.Log // Blockchain specific contextual infos
}

const NodesRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (NodesRegistered) ContractEventName() string {
	return NodesRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(address indexed account, bytes32 indexed peer, bytes32[2] proof, string endpoint)
func (nodes *Nodes) UnpackRegisteredEvent(log *types.Log) (*NodesRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesRegistered)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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

// NodesRotated represents a Rotated event raised by the Nodes contract.
type NodesRotated struct {
	Account   common.Address
	Successor common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const NodesRotatedEventName = "Rotated"

// ContractEventName returns the user-defined event name.
func (NodesRotated) ContractEventName() string {
	return NodesRotatedEventName
}

// UnpackRotatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rotated(address indexed account, address indexed successor)
func (nodes *Nodes) UnpackRotatedEvent(log *types.Log) (*NodesRotated, error) {
	event := "Rotated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesRotated)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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

// NodesRotationOffered represents a RotationOffered event raised by the Nodes contract.
type NodesRotationOffered struct {
	Account   common.Address
	Candidate common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const NodesRotationOfferedEventName = "RotationOffered"

// ContractEventName returns the user-defined event name.
func (NodesRotationOffered) ContractEventName() string {
	return NodesRotationOfferedEventName
}

// UnpackRotationOfferedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RotationOffered(address indexed account, address indexed candidate)
func (nodes *Nodes) UnpackRotationOfferedEvent(log *types.Log) (*NodesRotationOffered, error) {
	event := "RotationOffered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesRotationOffered)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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

// NodesSeatLeft represents a SeatLeft event raised by the Nodes contract.
type NodesSeatLeft struct {
	Account common.Address
	Number  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const NodesSeatLeftEventName = "SeatLeft"

// ContractEventName returns the user-defined event name.
func (NodesSeatLeft) ContractEventName() string {
	return NodesSeatLeftEventName
}

// UnpackSeatLeftEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SeatLeft(address indexed account, uint256 indexed number)
func (nodes *Nodes) UnpackSeatLeftEvent(log *types.Log) (*NodesSeatLeft, error) {
	event := "SeatLeft"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesSeatLeft)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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

// NodesSeatTaken represents a SeatTaken event raised by the Nodes contract.
type NodesSeatTaken struct {
	Account common.Address
	Number  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const NodesSeatTakenEventName = "SeatTaken"

// ContractEventName returns the user-defined event name.
func (NodesSeatTaken) ContractEventName() string {
	return NodesSeatTakenEventName
}

// UnpackSeatTakenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SeatTaken(address indexed account, uint256 indexed number)
func (nodes *Nodes) UnpackSeatTakenEvent(log *types.Log) (*NodesSeatTaken, error) {
	event := "SeatTaken"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesSeatTaken)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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

// NodesSlashed represents a Slashed event raised by the Nodes contract.
type NodesSlashed struct {
	Account common.Address
	Role    uint8
	Amount  *big.Int
	Total   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const NodesSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (NodesSlashed) ContractEventName() string {
	return NodesSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(address indexed account, uint8 indexed role, uint256 amount, uint256 total)
func (nodes *Nodes) UnpackSlashedEvent(log *types.Log) (*NodesSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesSlashed)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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

// NodesStakeWithdrawn represents a StakeWithdrawn event raised by the Nodes contract.
type NodesStakeWithdrawn struct {
	Account common.Address
	Role    uint8
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const NodesStakeWithdrawnEventName = "StakeWithdrawn"

// ContractEventName returns the user-defined event name.
func (NodesStakeWithdrawn) ContractEventName() string {
	return NodesStakeWithdrawnEventName
}

// UnpackStakeWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeWithdrawn(address indexed account, uint8 indexed role, uint256 amount)
func (nodes *Nodes) UnpackStakeWithdrawnEvent(log *types.Log) (*NodesStakeWithdrawn, error) {
	event := "StakeWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesStakeWithdrawn)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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

// NodesStaked represents a Staked event raised by the Nodes contract.
type NodesStaked struct {
	Account common.Address
	Role    uint8
	Amount  *big.Int
	Total   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const NodesStakedEventName = "Staked"

// ContractEventName returns the user-defined event name.
func (NodesStaked) ContractEventName() string {
	return NodesStakedEventName
}

// UnpackStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staked(address indexed account, uint8 indexed role, uint256 amount, uint256 total)
func (nodes *Nodes) UnpackStakedEvent(log *types.Log) (*NodesStaked, error) {
	event := "Staked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesStaked)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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

// NodesUnstakeCanceled represents a UnstakeCanceled event raised by the Nodes contract.
type NodesUnstakeCanceled struct {
	Account common.Address
	Role    uint8
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const NodesUnstakeCanceledEventName = "UnstakeCanceled"

// ContractEventName returns the user-defined event name.
func (NodesUnstakeCanceled) ContractEventName() string {
	return NodesUnstakeCanceledEventName
}

// UnpackUnstakeCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnstakeCanceled(address indexed account, uint8 indexed role, uint256 amount)
func (nodes *Nodes) UnpackUnstakeCanceledEvent(log *types.Log) (*NodesUnstakeCanceled, error) {
	event := "UnstakeCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesUnstakeCanceled)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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

// NodesUnstakeRequested represents a UnstakeRequested event raised by the Nodes contract.
type NodesUnstakeRequested struct {
	Account     common.Address
	Role        uint8
	Amount      *big.Int
	Pending     *big.Int
	AvailableAt *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const NodesUnstakeRequestedEventName = "UnstakeRequested"

// ContractEventName returns the user-defined event name.
func (NodesUnstakeRequested) ContractEventName() string {
	return NodesUnstakeRequestedEventName
}

// UnpackUnstakeRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnstakeRequested(address indexed account, uint8 indexed role, uint256 amount, uint256 pending, uint256 availableAt)
func (nodes *Nodes) UnpackUnstakeRequestedEvent(log *types.Log) (*NodesUnstakeRequested, error) {
	event := "UnstakeRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesUnstakeRequested)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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
func (nodes *Nodes) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], nodes.abi.Errors["AccountInUse"].ID.Bytes()[:4]) {
		return nodes.UnpackAccountInUseError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["AlreadySeated"].ID.Bytes()[:4]) {
		return nodes.UnpackAlreadySeatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return nodes.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["EndpointTooLong"].ID.Bytes()[:4]) {
		return nodes.UnpackEndpointTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["InsufficientStake"].ID.Bytes()[:4]) {
		return nodes.UnpackInsufficientStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["NoPeer"].ID.Bytes()[:4]) {
		return nodes.UnpackNoPeerError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["NoRole"].ID.Bytes()[:4]) {
		return nodes.UnpackNoRoleError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["NotEnoughReferees"].ID.Bytes()[:4]) {
		return nodes.UnpackNotEnoughRefereesError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["NotOffered"].ID.Bytes()[:4]) {
		return nodes.UnpackNotOfferedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["NotSeated"].ID.Bytes()[:4]) {
		return nodes.UnpackNotSeatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["NothingPending"].ID.Bytes()[:4]) {
		return nodes.UnpackNothingPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["OnlyCourt"].ID.Bytes()[:4]) {
		return nodes.UnpackOnlyCourtError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return nodes.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return nodes.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["SeatNotFree"].ID.Bytes()[:4]) {
		return nodes.UnpackSeatNotFreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return nodes.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["TooManyRotations"].ID.Bytes()[:4]) {
		return nodes.UnpackTooManyRotationsError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["TransferFee"].ID.Bytes()[:4]) {
		return nodes.UnpackTransferFeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["ZeroAccount"].ID.Bytes()[:4]) {
		return nodes.UnpackZeroAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return nodes.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// NodesAccountInUse represents a AccountInUse error raised by the Nodes contract.
type NodesAccountInUse struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountInUse(address account)
func NodesAccountInUseErrorID() common.Hash {
	return common.HexToHash("0xdedbe317c88b7dff30f2bd52a48d191cd83a432a62aa58b979ecc54f2e698136")
}

// UnpackAccountInUseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountInUse(address account)
func (nodes *Nodes) UnpackAccountInUseError(raw []byte) (*NodesAccountInUse, error) {
	out := new(NodesAccountInUse)
	if err := nodes.abi.UnpackIntoInterface(out, "AccountInUse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesAlreadySeated represents a AlreadySeated error raised by the Nodes contract.
type NodesAlreadySeated struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySeated(uint256 number)
func NodesAlreadySeatedErrorID() common.Hash {
	return common.HexToHash("0x075e2262670c9185e1c523044264277a5639537331d3537cd2b4885708764e35")
}

// UnpackAlreadySeatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySeated(uint256 number)
func (nodes *Nodes) UnpackAlreadySeatedError(raw []byte) (*NodesAlreadySeated, error) {
	out := new(NodesAlreadySeated)
	if err := nodes.abi.UnpackIntoInterface(out, "AlreadySeated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesAmountTooLarge represents a AmountTooLarge error raised by the Nodes contract.
type NodesAmountTooLarge struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(uint256 amount)
func NodesAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x08083b2a16b607736bde3b2f81a2e47b6cddd068539243b1d8b47462dd533e58")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(uint256 amount)
func (nodes *Nodes) UnpackAmountTooLargeError(raw []byte) (*NodesAmountTooLarge, error) {
	out := new(NodesAmountTooLarge)
	if err := nodes.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesEndpointTooLong represents a EndpointTooLong error raised by the Nodes contract.
type NodesEndpointTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EndpointTooLong(uint256 length)
func NodesEndpointTooLongErrorID() common.Hash {
	return common.HexToHash("0xb7d87621b8a7db756bd53cc2e3676dbe2beb484b1b2a4186533c169fbf5d57a5")
}

// UnpackEndpointTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EndpointTooLong(uint256 length)
func (nodes *Nodes) UnpackEndpointTooLongError(raw []byte) (*NodesEndpointTooLong, error) {
	out := new(NodesEndpointTooLong)
	if err := nodes.abi.UnpackIntoInterface(out, "EndpointTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesInsufficientStake represents a InsufficientStake error raised by the Nodes contract.
type NodesInsufficientStake struct {
	Amount *big.Int
	Staked *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientStake(uint256 amount, uint256 staked)
func NodesInsufficientStakeErrorID() common.Hash {
	return common.HexToHash("0x45be0a261a88f9fedc41221879f08865d5e8d6053c877967e6e8e39e5697e6d5")
}

// UnpackInsufficientStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientStake(uint256 amount, uint256 staked)
func (nodes *Nodes) UnpackInsufficientStakeError(raw []byte) (*NodesInsufficientStake, error) {
	out := new(NodesInsufficientStake)
	if err := nodes.abi.UnpackIntoInterface(out, "InsufficientStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesNoPeer represents a NoPeer error raised by the Nodes contract.
type NodesNoPeer struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPeer()
func NodesNoPeerErrorID() common.Hash {
	return common.HexToHash("0xdaffed9a99754d388c4d272ca7604fe9c7ced33c530e04389edcd44d7f20941a")
}

// UnpackNoPeerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPeer()
func (nodes *Nodes) UnpackNoPeerError(raw []byte) (*NodesNoPeer, error) {
	out := new(NodesNoPeer)
	if err := nodes.abi.UnpackIntoInterface(out, "NoPeer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesNoRole represents a NoRole error raised by the Nodes contract.
type NodesNoRole struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoRole()
func NodesNoRoleErrorID() common.Hash {
	return common.HexToHash("0xe6ccd5ea3aaa8514cb67c6e37430083256fa8bca72d8f91e1731f61ac7016254")
}

// UnpackNoRoleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoRole()
func (nodes *Nodes) UnpackNoRoleError(raw []byte) (*NodesNoRole, error) {
	out := new(NodesNoRole)
	if err := nodes.abi.UnpackIntoInterface(out, "NoRole", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesNotEnoughReferees represents a NotEnoughReferees error raised by the Nodes contract.
type NodesNotEnoughReferees struct {
	Found *big.Int
	Size  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughReferees(uint256 found, uint256 size)
func NodesNotEnoughRefereesErrorID() common.Hash {
	return common.HexToHash("0x5cf73e78d8218b3799bd046815e2c7dc565aeba049e2dea368f0ebf89f2e185c")
}

// UnpackNotEnoughRefereesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughReferees(uint256 found, uint256 size)
func (nodes *Nodes) UnpackNotEnoughRefereesError(raw []byte) (*NodesNotEnoughReferees, error) {
	out := new(NodesNotEnoughReferees)
	if err := nodes.abi.UnpackIntoInterface(out, "NotEnoughReferees", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesNotOffered represents a NotOffered error raised by the Nodes contract.
type NodesNotOffered struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOffered(address account)
func NodesNotOfferedErrorID() common.Hash {
	return common.HexToHash("0xd2923498f3b4ffb1ff5309a2f9299ad0c3a0686062ac6fd4f030d6d1f568ee47")
}

// UnpackNotOfferedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOffered(address account)
func (nodes *Nodes) UnpackNotOfferedError(raw []byte) (*NodesNotOffered, error) {
	out := new(NodesNotOffered)
	if err := nodes.abi.UnpackIntoInterface(out, "NotOffered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesNotSeated represents a NotSeated error raised by the Nodes contract.
type NodesNotSeated struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSeated()
func NodesNotSeatedErrorID() common.Hash {
	return common.HexToHash("0x8dca143c2662f82a1ee6b61cd812e1e82168a9ec37007c0cd5c72d61d523a484")
}

// UnpackNotSeatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSeated()
func (nodes *Nodes) UnpackNotSeatedError(raw []byte) (*NodesNotSeated, error) {
	out := new(NodesNotSeated)
	if err := nodes.abi.UnpackIntoInterface(out, "NotSeated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesNothingPending represents a NothingPending error raised by the Nodes contract.
type NodesNothingPending struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingPending()
func NodesNothingPendingErrorID() common.Hash {
	return common.HexToHash("0x175c1aea8c453b556720d39e3cb0e313105d00199d98e8a01c1a820f7ffae2f3")
}

// UnpackNothingPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingPending()
func (nodes *Nodes) UnpackNothingPendingError(raw []byte) (*NodesNothingPending, error) {
	out := new(NodesNothingPending)
	if err := nodes.abi.UnpackIntoInterface(out, "NothingPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesOnlyCourt represents a OnlyCourt error raised by the Nodes contract.
type NodesOnlyCourt struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyCourt(address caller)
func NodesOnlyCourtErrorID() common.Hash {
	return common.HexToHash("0x42a53496c8413caad71436013dd9c912bd952a6a3bcbf1cef3d7294fcf18b1f2")
}

// UnpackOnlyCourtError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyCourt(address caller)
func (nodes *Nodes) UnpackOnlyCourtError(raw []byte) (*NodesOnlyCourt, error) {
	out := new(NodesOnlyCourt)
	if err := nodes.abi.UnpackIntoInterface(out, "OnlyCourt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Nodes contract.
type NodesReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func NodesReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (nodes *Nodes) UnpackReentrancyGuardReentrantCallError(raw []byte) (*NodesReentrancyGuardReentrantCall, error) {
	out := new(NodesReentrancyGuardReentrantCall)
	if err := nodes.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Nodes contract.
type NodesSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func NodesSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (nodes *Nodes) UnpackSafeERC20FailedOperationError(raw []byte) (*NodesSafeERC20FailedOperation, error) {
	out := new(NodesSafeERC20FailedOperation)
	if err := nodes.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesSeatNotFree represents a SeatNotFree error raised by the Nodes contract.
type NodesSeatNotFree struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeatNotFree(uint256 number)
func NodesSeatNotFreeErrorID() common.Hash {
	return common.HexToHash("0xefc7b723207ee6ce90213e633120477f563faf16d1db440af01194578ae5d589")
}

// UnpackSeatNotFreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeatNotFree(uint256 number)
func (nodes *Nodes) UnpackSeatNotFreeError(raw []byte) (*NodesSeatNotFree, error) {
	out := new(NodesSeatNotFree)
	if err := nodes.abi.UnpackIntoInterface(out, "SeatNotFree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesTooEarly represents a TooEarly error raised by the Nodes contract.
type NodesTooEarly struct {
	AvailableAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 availableAt)
func NodesTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 availableAt)
func (nodes *Nodes) UnpackTooEarlyError(raw []byte) (*NodesTooEarly, error) {
	out := new(NodesTooEarly)
	if err := nodes.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesTooManyRotations represents a TooManyRotations error raised by the Nodes contract.
type NodesTooManyRotations struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyRotations(address account)
func NodesTooManyRotationsErrorID() common.Hash {
	return common.HexToHash("0x2d60d86dd0ee901d2a0c10bccb55805a83589a2e62661a758e00f5606f69bcfe")
}

// UnpackTooManyRotationsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyRotations(address account)
func (nodes *Nodes) UnpackTooManyRotationsError(raw []byte) (*NodesTooManyRotations, error) {
	out := new(NodesTooManyRotations)
	if err := nodes.abi.UnpackIntoInterface(out, "TooManyRotations", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesTransferFee represents a TransferFee error raised by the Nodes contract.
type NodesTransferFee struct {
	Amount   *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFee(uint256 amount, uint256 received)
func NodesTransferFeeErrorID() common.Hash {
	return common.HexToHash("0xb19053596dc6884d4e00ea9b8ec17acfa1016ff434e64c0b3354a9d619b4639f")
}

// UnpackTransferFeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFee(uint256 amount, uint256 received)
func (nodes *Nodes) UnpackTransferFeeError(raw []byte) (*NodesTransferFee, error) {
	out := new(NodesTransferFee)
	if err := nodes.abi.UnpackIntoInterface(out, "TransferFee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesZeroAccount represents a ZeroAccount error raised by the Nodes contract.
type NodesZeroAccount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAccount()
func NodesZeroAccountErrorID() common.Hash {
	return common.HexToHash("0xbfcf3c0bb32fe792f677ae14b5f44b9695700b5b4a64cfda8a7f506371f2d39f")
}

// UnpackZeroAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAccount()
func (nodes *Nodes) UnpackZeroAccountError(raw []byte) (*NodesZeroAccount, error) {
	out := new(NodesZeroAccount)
	if err := nodes.abi.UnpackIntoInterface(out, "ZeroAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesZeroAmount represents a ZeroAmount error raised by the Nodes contract.
type NodesZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func NodesZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (nodes *Nodes) UnpackZeroAmountError(raw []byte) (*NodesZeroAmount, error) {
	out := new(NodesZeroAmount)
	if err := nodes.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
