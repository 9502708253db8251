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

// NodesMetaData contains all meta data concerning the Nodes contract.
var NodesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"unstakeDelay_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"EndpointTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"staked\",\"type\":\"uint256\"}],\"name\":\"InsufficientStake\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoPeer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoRole\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingPending\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"availableAt\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"TransferFee\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"StakeWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"UnstakeCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pending\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"availableAt\",\"type\":\"uint256\"}],\"name\":\"UnstakeRequested\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_ENDPOINT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"cancelUnstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"node\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"pendingUnstake\",\"outputs\":[{\"internalType\":\"uint192\",\"name\":\"amount\",\"type\":\"uint192\"},{\"internalType\":\"uint64\",\"name\":\"availableAt\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"requestUnstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"stakeWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unstakeDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"withdrawStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Nodes",
	Bin: "0x60c0346100bc57601f6113e438819003918201601f19168301916001600160401b038311848410176100c05780849260409485528339810103126100bc5780516001600160a01b038116918282036100bc5760200151916001600160401b03831683036100bc57156100ad5760805260a05260405161130f90816100d5823960805181818160ca0152818161099f01528181610d0801526110d3015260a0518181816107530152610aff0152f35b63bfcf3c0b60e01b5f5260045ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c80632171269714610c0457806329b6d91314610b235780633222012f14610adf5780633371dfc714610a7b5780639abf6e5c1461094a578063a0f16bf9146106a2578063ad9159fd14610660578063ba7df45e14610643578063bffbe61c146104f3578063cf2d31fb1461019d578063dd752e55146100f15763fc0c546a1461009e575f80fd5b346100ee57806003193601126100ee57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346100ee5761010036610ea7565b90610109610fe8565b600481101561017057801561014857906101229161105c565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b6004837fe6ccd5ea000000000000000000000000000000000000000000000000000000008152fd5b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b50346100ee5760406003193601126100ee5760043560243567ffffffffffffffff81116104ef57366023820112156104ef5780600401359067ffffffffffffffff82116104eb57602481019060248336920101116104eb5782156104c3576101008211610497576040519061021182610ec6565b8382527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401169260016040519361024e6020870186610f0f565b828552828460208701378760208487010152602081019485523388526002602052604088209051815501925180519067ffffffffffffffff821161046a579087929161029a8654610f97565b601f811161040d575b50602090601f83116001146103435791807fb5e40ee7342dbfc9a69f18dcafa0ce9b1cf82362987b8552d82ef3b7368902539792604095948792610338575b50507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790555b8082519460208652816020870152838601378301015260408133948101030190a380f35b015190505f806102e2565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe083929793169083865287862091865b8181106103f25750917fb5e40ee7342dbfc9a69f18dcafa0ce9b1cf82362987b8552d82ef3b7368902539884926040979695600195106103bb575b505050811b019055610314565b01517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88460031b161c191690555f80806103ae565b828a015184556020998a01998d985060019094019301610373565b828111156102a3579091929386905260208920601f840160051c9060208510610462575b8a95949392601f0160051c8290039101855b8281106104515750506102a3565b808201969096558a95600101610443565b8a9150610431565b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b602484837fb7d87621000000000000000000000000000000000000000000000000000000008252600452fd5b6004847fdaffed9a000000000000000000000000000000000000000000000000000000008152fd5b8380fd5b8280fd5b50346100ee5760206003193601126100ee5760043573ffffffffffffffffffffffffffffffffffffffff811680910361063f57815260026020526040812060018154910160405192838183549361054985610f97565b9081845260208401956001811690815f1461060457506001146105c7575b836060887fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8a8a61059c878b0388610f0f565b6040519687958652604060208701525180928160408801528787015e85828601015201168101030190f35b8452602084208492505b8183106105e857505081016020018261059c610567565b6020919350806001915483858b010152019101909186926105d1565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001687525050151560051b820160200190508261059c610567565b5080fd5b50346100ee57806003193601126100ee5760206040516101008152f35b50346100ee5761069973ffffffffffffffffffffffffffffffffffffffff604060209361068c36610e28565b9316815280855220610e64565b54604051908152f35b50346100ee576106b136610ea7565b801561092257338352826020526106cb8260408520610e64565b548082116108f257338452600160205261070c8277ffffffffffffffffffffffffffffffffffffffffffffffff6107058660408920610e64565b5416610f50565b77ffffffffffffffffffffffffffffffffffffffffffffffff81116108c25777ffffffffffffffffffffffffffffffffffffffffffffffff1661077967ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642610f50565b67ffffffffffffffff8111610892578367ffffffffffffffff61079d921693610f8a565b338652856020526107b18560408820610e64565b556040516107be81610ec6565b8181526020810183815233875260016020527fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffffffffffffffffffffffffffffffffffff6108178860408b20610e64565b935116915160c01b16179055600484101561086557604051928352602083015260408201527f76b6aa5078adc7322bfbe8eaf97cfa757181de3bfbeb161d53e1b338af85dac960603392a380f35b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b7f6dfcc6500000000000000000000000000000000000000000000000000000000086526040600452602452604485fd5b7f6dfcc65000000000000000000000000000000000000000000000000000000000855260c0600452602452604484fd5b83906044927f45be0a26000000000000000000000000000000000000000000000000000000008352600452602452fd5b6004837f1f2a2005000000000000000000000000000000000000000000000000000000008152fd5b5034610a4f5760c0600319360112610a4f57600435906004821015610a4f5760243560643560ff8116809103610a4f57610982610fe8565b8315610a535773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b15610a4f575f9160e4839260405194859384927fd505accf0000000000000000000000000000000000000000000000000000000084523360048501523060248501528860448501526044356064850152608484015260843560a484015260a43560c48401525af1610a39575b50610122919261105c565b61012292505f610a4891610f0f565b5f91610a2e565b5f80fd5b7fe6ccd5ea000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610a4f576040610ab473ffffffffffffffffffffffffffffffffffffffff610aa336610e28565b91165f526001602052825f20610e64565b5481519077ffffffffffffffffffffffffffffffffffffffffffffffff8116825260c01c6020820152f35b34610a4f575f600319360112610a4f57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610a4f576020600319360112610a4f576004356004811015610a4f57335f52600160205277ffffffffffffffffffffffffffffffffffffffffffffffff610b6e8260405f20610e64565b54168015610bdc57335f5260016020525f610b8c8360408320610e64565b55335f525f602052610ba18260405f20610e64565b610bac828254610f50565b90556040519081527f4359d63c18ee792149f495eaf88a272205f2061f69462e17edda85bc14e20a9860203392a3005b7f175c1aea000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610a4f576020600319360112610a4f576004356004811015610a4f57610c29610fe8565b335f526001602052610c3e8160405f20610e64565b9060405191610c4c83610ec6565b5477ffffffffffffffffffffffffffffffffffffffffffffffff8116808452602084019160c01c825215610bdc5767ffffffffffffffff905116804210610dfd5750335f5260016020525f610ca48260408320610e64565b5577ffffffffffffffffffffffffffffffffffffffffffffffff8251166040519081527fb2b0c01dad6a2067fabbca7212261c363c9a7b141055c7c0732617f9659805ba60203392a377ffffffffffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000915116604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f523360045260245260205f60448180865af19060015f5114821615610ddd575b5015610d9b575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b6001821516610df55750813b15153d15161682610d70565b3d5f823e3d90fd5b7f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6003196040910112610a4f5760043573ffffffffffffffffffffffffffffffffffffffff81168103610a4f57906024356004811015610a4f5790565b906004811015610e7a575f5260205260405f2090565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6003196040910112610a4f576004356004811015610a4f579060243590565b6040810190811067ffffffffffffffff821117610ee257604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610ee257604052565b91908201809211610f5d57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b91908203918211610f5d57565b90600182811c92168015610fde575b6020831014610fb157565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691610fa6565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6110345760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b81156112e757335f525f6020526110808261107a8360405f20610e64565b54610f50565b335f525f602052806110958360405f20610e64565b556004821015610e7a576040519083825260208201527f0a79772743d87ba7576fca49d64545ccce7a2369f471f1badf89540cdb09b28260403392a37f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff8116604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481845afa91821561125e575f926112b3575b50604051927f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528460445260205f60648180855af19060015f5114821615611294575b50836040525f6060521561126957826024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa801561125e575f9061122a575b6111f09250610f8a565b908082036111fc575050565b7fb1905359000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020823d602011611256575b8161124460209383610f0f565b81010312610a4f576111f091516111e6565b3d9150611237565b6040513d5f823e3d90fd5b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60018215166112aa573b15153d1516165f611199565b843d5f823e3d90fd5b9091506020813d6020116112df575b816112cf60209383610f0f565b81010312610a4f5751905f61114d565b3d91506112c2565b7f1f2a2005000000000000000000000000000000000000000000000000000000005f5260045ffd",
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
// Solidity: constructor(address token_, uint64 unstakeDelay_) returns()
func (nodes *Nodes) PackConstructor(token_ common.Address, unstakeDelay_ uint64) []byte {
	enc, err := nodes.abi.Pack("", token_, unstakeDelay_)
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

// PackNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbffbe61c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function node(address account) view returns(bytes32 peer, string endpoint)
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
// Solidity: function node(address account) view returns(bytes32 peer, string endpoint)
func (nodes *Nodes) TryPackNode(account common.Address) ([]byte, error) {
	return nodes.abi.Pack("node", account)
}

// NodeOutput serves as a container for the return parameters of contract
// method Node.
type NodeOutput struct {
	Peer     [32]byte
	Endpoint string
}

// UnpackNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbffbe61c.
//
// Solidity: function node(address account) view returns(bytes32 peer, string endpoint)
func (nodes *Nodes) UnpackNode(data []byte) (NodeOutput, error) {
	out, err := nodes.abi.Unpack("node", data)
	outstruct := new(NodeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Peer = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Endpoint = *abi.ConvertType(out[1], new(string)).(*string)
	return *outstruct, nil
}

// PackPendingUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3371dfc7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingUnstake(address account, uint8 role) view returns(uint192 amount, uint64 availableAt)
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
// Solidity: function pendingUnstake(address account, uint8 role) view returns(uint192 amount, uint64 availableAt)
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
// Solidity: function pendingUnstake(address account, uint8 role) view returns(uint192 amount, uint64 availableAt)
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

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf2d31fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes32 peer, string endpoint) returns()
func (nodes *Nodes) PackRegister(peer [32]byte, endpoint string) []byte {
	enc, err := nodes.abi.Pack("register", peer, endpoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf2d31fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 peer, string endpoint) returns()
func (nodes *Nodes) TryPackRegister(peer [32]byte, endpoint string) ([]byte, error) {
	return nodes.abi.Pack("register", peer, endpoint)
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
// Solidity: function stakeOf(address account, uint8 role) view returns(uint256 amount)
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
// Solidity: function stakeOf(address account, uint8 role) view returns(uint256 amount)
func (nodes *Nodes) TryPackStakeOf(account common.Address, role uint8) ([]byte, error) {
	return nodes.abi.Pack("stakeOf", account, role)
}

// UnpackStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad9159fd.
//
// Solidity: function stakeOf(address account, uint8 role) view returns(uint256 amount)
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
// Solidity: event Registered(address indexed account, bytes32 indexed peer, string endpoint)
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
	if bytes.Equal(raw[:4], nodes.abi.Errors["NothingPending"].ID.Bytes()[:4]) {
		return nodes.UnpackNothingPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return nodes.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return nodes.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return nodes.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return nodes.UnpackTooEarlyError(raw[4:])
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

// NodesSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Nodes contract.
type NodesSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func NodesSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (nodes *Nodes) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*NodesSafeCastOverflowedUintDowncast, error) {
	out := new(NodesSafeCastOverflowedUintDowncast)
	if err := nodes.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
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
