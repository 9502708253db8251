// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package escrow is the Go binding of the contract Escrow, generated from
// chain/contracts/src/Escrow.sol by chain/gen.
package escrow

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

// Line is an auto generated low-level Go binding around an user-defined struct.
type Line struct {
	Head [32]byte
	R    [32]byte
	Vs   [32]byte
}

// Voucher is an auto generated low-level Go binding around an user-defined struct.
type Voucher struct {
	Payer      common.Address
	Payee      common.Address
	Cumulative *big.Int
}

// EscrowMetaData contains all meta data concerning the Escrow contract.
var EscrowMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"withdrawDelay_\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"court_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"}],\"name\":\"BadPayee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoWithdrawal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"OnlyCourt\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"availableAt\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"TransferFee\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"lines\",\"type\":\"bytes32[]\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Moved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumEscrow.SkipReason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"Skipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"availableAt\",\"type\":\"uint256\"}],\"name\":\"WithdrawalAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"}],\"name\":\"WithdrawalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"SIGNATURE_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VOUCHER_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"announceWithdrawal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancelWithdrawal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structLine[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"}],\"internalType\":\"structVoucher\",\"name\":\"v\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"claimSigned\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"}],\"name\":\"claimed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"court\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"depositFor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"availableAt\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"depositUntil\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"depositWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domainSeparator\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"}],\"internalType\":\"structVoucher\",\"name\":\"voucher\",\"type\":\"tuple\"}],\"name\":\"hashVoucher\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"to\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"amounts\",\"type\":\"uint256[]\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"seize\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdrawDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"withdrawal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"availableAt\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Escrow",
	Bin: "0x6101c08060405234610216576060816121aa8038038091610020828561021a565b8339810103126102165780516001600160a01b0381169190828103610216576020820151916001600160401b03831683036102165760400151926001600160a01b038416908185036102165760405161007a60408261021a565b60058152602081019064105d1bdb1b60da1b82526040519161009d60408461021a565b600183526020830191603160f81b83526100b681610251565b610120526100c384610251565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261012c60c08261021a565b5190206080523060c0521590811561020d575b506101fe5761016052610180526101a052604051611eed90816102bd823960805181611c6c015260a05181611d29015260c05181611c3d015260e05181611cbb01526101005181611ce101526101205181610b3f01526101405181610b6801526101605181818161012c01528181610821015281816109d201528181611056015281816115d201526118d70152610180518181816102470152818161041d01526111ee01526101a05181818161019901528181610d36015261122f0152f35b63bfcf3c0b60e01b5f5260045ffd5b9050155f61013f565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761023d57604052565b634e487b7160e01b5f52604160045260245ffd5b601f81511161027c57602081519101516020821061026d571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c908162971a3014611212575080630288a39c146111ce5780630c9cbf0e1461117857806322611280146111155780632f4f21e2146110b05780633ccfd60b14610e975780634496f18314610cda5780634a970be714610c99578063517c79f214610c7c57806370a0823114610c3b57806384b0196e14610b2757806394739e8714610aed5780639613104914610a96578063996a6f751461084c578063afb0ef8714610581578063b6b55f2514610537578063ba7e3128146103d9578063c26a0117146103be578063e253c4fa146101fa578063eb9253c014610176578063f698da25146101545763fc0c546a1461010d575f80fd5b34610150575f3660031901126101505760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b34610150575f36600319011261015057602061016e611c33565b604051908152f35b346101505760403660031901126101505761018f611253565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036101ce5761016e60209160243590611424565b7f42a53496000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346101505760c03660031901126101505760043560243567ffffffffffffffff8116918282036101505760643560ff811681036101505761023961150a565b61026d67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642611340565b80851061039357506001600160601b03929161029761029d9260a4359060843590604435856118c9565b3361158b565b335f90815260026020526040902080547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff811690841660601b77ffffffffffffffffffffffff000000000000000000000000161781559061033a90825477ffffffffffffffffffffffffffffffffffffffffffffffff1660c09190911b77ffffffffffffffffffffffffffffffffffffffffffffffff1916178255565b54169060405191825260208201527f9af5208f4a6f6c7001c4c7c54434505fccefba7771cf71365559106c39b59d1860403392a25f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461015057606036600319011261015057602061016e6113e5565b3461015057602036600319011261015057600435801561050f57335f52600260205260405f206001600160601b038154168083116104f9575067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff42160167ffffffffffffffff81116104e55781546001600160601b031677ffffffffffffffffffffffff000000000000000000000000606085901b161760c082901b77ffffffffffffffffffffffffffffffffffffffffffffffff19161790915567ffffffffffffffff906040519283521660208201527f9af5208f4a6f6c7001c4c7c54434505fccefba7771cf71365559106c39b59d1860403392a2005b634e487b7160e01b5f52601160045260245ffd5b8263cf47918160e01b5f5260045260245260445ffd5b7f1f2a2005000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101505760203660031901126101505761055061150a565b61055c6004353361158b565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b346101505760403660031901126101505761059a611253565b6024359067ffffffffffffffff821161015057366023830112156101505781600401359067ffffffffffffffff8211610150573660246060840285010111610150576105e461150a565b5f6105ee8261196e565b6105f6611c33565b6001600160a01b03831692835f52600360205260405f206106168661138d565b9661062460405198896112ee565b868852601f196106338861138d565b013660208a01375f5b878110156107ad576060810282019060248201358060601c6001600160601b03821661066a8189848a6119bb565b94856106b6575b5050508a518210156106a2576bffffffffffffffffffffffff1916909117600582901b8a016020015260010161063c565b634e487b7160e01b5f52603260045260245ffd5b610707906106ca838b86979e99978e611d4f565b60648201359060ff601b60447f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff851695013593821c011690611e6b565b5090600482101561079957838d92159182610786575b50501561074557505061073b916107349187611bc8565b8093611340565b965b8b8080610671565b6040805192835260026020840152959a5f969094509092917f56ce0f5e16592dde38e69812a2e105b947b95aad9c295455658c26fa638b5a419190a361073d565b6001600160a01b0316149050835f61071d565b634e487b7160e01b5f52602160045260245ffd5b60208685897f2bfaaa152bcd96bf9b286ad5528d510fe2a107a182c7e42aefb7f0e1130bb3716107e48e60405191829187836113a5565b0390a2818061081b575b50505f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b610845917f000000000000000000000000000000000000000000000000000000000000000061178e565b82816107ee565b3461015057366003190160808112610150576060136101505760643567ffffffffffffffff8111610150573660238201121561015057806004013567ffffffffffffffff8111610150573660248284010111610150576108aa61150a565b5f916108bc6108b761134d565b61196e565b6001600160a01b036108cc61134d565b165f52600360205260405f20906108e1611363565b906108fa6108ed61134d565b92604435938491866119bb565b93846109fb575b505050505060409081519161091681846112ee565b600183526020830192601f198201368537826bffffffffffffffffffffffff1961093e611363565b60601b16178151156106a2578460209550527f2bfaaa152bcd96bf9b286ad5528d510fe2a107a182c7e42aefb7f0e1130bb3716109926001600160a01b0361098461134d565b1692845191829187836113a5565b0390a2816109c4575b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d51908152f35b6109f6826109d061134d565b7f000000000000000000000000000000000000000000000000000000000000000061178e565b61099b565b610a1a916024610a09611363565b910190610a146113e5565b90611a91565b15610a3d5750610a339250610a2d611363565b90611bc8565b8180808080610901565b915050610a48611363565b907f56ce0f5e16592dde38e69812a2e105b947b95aad9c295455658c26fa638b5a416001600160a01b03610a7a61134d565b60408051948552600260208601529082169490911692a3610a33565b346101505760203660031901126101505760406001600160a01b03610ab9611253565b16805f5260026020526001600160601b03825f205460601c16905f526002602052815f205460c01c82519182526020820152f35b34610150575f3660031901126101505760206040517fe97f861363ad8ac91020d8ebd35b9a703c4c5640c829581f381fd2d7a6919a4d8152f35b34610150575f36600319011261015057610bdf610b637f0000000000000000000000000000000000000000000000000000000000000000611de0565b610b8c7f0000000000000000000000000000000000000000000000000000000000000000611de0565b6020610bed60405192610b9f83856112ee565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e087019061129a565b90858203604087015261129a565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610c2457505050500390f35b835185528695509381019392810192600101610c15565b34610150576020366003190112610150576001600160a01b03610c5c611253565b165f52600260205260206001600160601b0360405f205416604051908152f35b34610150575f36600319011261015057602060405162030d408152f35b346101505760a03660031901126101505760443560043560ff821682036101505761029761055c92610cc961150a565b6084359060643590602435856118c9565b346101505760403660031901126101505760043567ffffffffffffffff811161015057610d0b903690600401611269565b60243567ffffffffffffffff811161015057610d2b903690600401611269565b926001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036101ce579291905f935f935b838510610ddc5785335f5260026020526001600160601b0360405f20541690818111610dc757906001600160601b03610d9e921690611310565b335f5260026020526001600160601b0360405f2091166001600160601b03198254161790555f80f35b63cf47918160e01b5f5260045260245260445ffd5b9091929394610dec868386611330565b3515610e8e57610e0a600191610e03888588611330565b3590611340565b95610e33610e21610e1c838988611330565b611379565b610e2c838689611330565b3590611825565b610e41610e1c828887611330565b6001600160a01b03610e54838689611330565b359160405192835216907e0e6e1d52477156459d942cdb0bc0970a404c1ea857ab5b75b5ad32f334dfc160203392a35b0193929190610d64565b94600190610e84565b34610150575f36600319011261015057610eaf61150a565b335f52600260205260405f2060405190610ec8826112be565b54906001600160601b03821681526001600160601b038260601c16916020820192808452604083019160c01c8252156110885767ffffffffffffffff90511680421061039357506001600160601b038061055c935116915116908181105f1461107a57610f3961101c918093611310565b6001600160601b0360405191610f4e836112be565b16815267ffffffffffffffff602082015f8152610fda6001600160601b0360408501925f8452335f526002602052818060405f20975116168219875416178655511684907fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff00000000000000000000000083549260601b169116179055565b51825477ffffffffffffffffffffffffffffffffffffffffffffffff16911660c01b77ffffffffffffffffffffffffffffffffffffffffffffffff1916179055565b6001600160601b036040519116908181527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560203392a2337f000000000000000000000000000000000000000000000000000000000000000061178e565b5061101c610f398280611310565b7f0b509f74000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610150576040366003190112610150576110c9611253565b6110d161150a565b6001600160a01b038116156110ed5761055c906024359061158b565b7fbfcf3c0b000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610150575f36600319011261015057335f52600260205260405f206001600160601b03815460601c16156110885780546001600160601b03169055337f2c149134fe0030fa8b86362e124b3379a0d5bf7e1c0f487a35a06f89bbf60cee5f80a2005b3461015057604036600319011261015057611191611253565b6024356001600160a01b038116809103610150575f5260036020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b34610150575f36600319011261015057602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610150575f366003190112610150576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b600435906001600160a01b038216820361015057565b9181601f840112156101505782359167ffffffffffffffff8311610150576020808501948460051b01011161015057565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b6060810190811067ffffffffffffffff8211176112da57604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff8211176112da57604052565b906001600160601b03809116911603906001600160601b0382116104e557565b91908110156106a25760051b0190565b919082018092116104e557565b6024356001600160a01b03811681036101505790565b6004356001600160a01b03811681036101505790565b356001600160a01b03811681036101505790565b67ffffffffffffffff81116112da5760051b60200190565b6060602091604081019381526040838201528451809452019201905f5b8181106113cf5750505090565b82518452602093840193909201916001016113c2565b6113ed611c33565b600435906001600160a01b0382168203610150576024356001600160a01b0381168103610150576114219260443592611d4f565b90565b6001600160a01b03165f818152600260205260409020546001600160601b031692918381101561150357925b83156114fc5761146a6001600160601b0385168092611310565b825f5260026020526001600160601b0360405f2091166001600160601b0319825416179055335f52600260205260405f20906001600160601b03825416016001600160601b0381116104e5576001600160601b03166001600160601b0319825416179055604051908382527e0e6e1d52477156459d942cdb0bc0970a404c1ea857ab5b75b5ad32f334dfc160203393a3565b505f925050565b5082611450565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6115565760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b919082039182116104e557565b811561050f5761159b8282611825565b7f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c460206001600160a01b03604051938585521692a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b038116604051906370a0823160e01b8252306004830152602082602481845afa91821561171e575f9261175a575b50604051927f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528460445260205f60648180855af19060015f511482161561173b575b50836040525f6060521561172957826024816020936370a0823160e01b82523060048301525afa801561171e575f906116ea575b6116b0925061157e565b908082036116bc575050565b7fb1905359000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020823d602011611716575b81611704602093836112ee565b81010312610150576116b091516116a6565b3d91506116f7565b6040513d5f823e3d90fd5b635274afe760e01b5f5260045260245ffd5b6001821516611751573b15153d1516165f611672565b843d5f823e3d90fd5b9091506020813d602011611786575b81611776602093836112ee565b810103126101505751905f611626565b3d9150611769565b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615611804575b604052156117e85750565b6001600160a01b0390635274afe760e01b5f521660045260245ffd5b90600181151661181c57823b15153d151616906117dd565b503d5f823e3d90fd5b6001600160a01b031690815f5260026020526001600160601b0360405f205416806001600160601b03036001600160601b0381116104e557821161189d576001600160601b039161187591611340565b16905f5260026020526001600160601b0360405f2091166001600160601b0319825416179055565b507f08083b2a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b939091936001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001693843b15610150575f9460e493869260ff604051998a9889977fd505accf0000000000000000000000000000000000000000000000000000000089523360048a01523060248a01526044890152606488015216608486015260a485015260c48401525af16119625750565b5f61196c916112ee565b565b6001600160a01b0316801580156119b2575b6119875750565b7fcb89ee36000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50308114611980565b9190916001600160a01b0383165f5260205260405f20549182841115611a4d576001600160a01b031690815f5260026020526001600160601b0360405f20541615611a0b5750506114219161157e565b7f56ce0f5e16592dde38e69812a2e105b947b95aad9c295455658c26fa638b5a419192506001600160a01b036040918251958652600160208701521693a35f90565b92915060406001600160a01b03807f56ce0f5e16592dde38e69812a2e105b947b95aad9c295455658c26fa638b5a419383519586525f602087015216941692a35f90565b90611a9d848483611e37565b50600481101561079957159081611bb2575b50611ba957813b15611ba15783611b1060845f969587966040519485926020840197630b135d3f60e11b89526024850152604060448501528160648501528484013787838284010152601f801991011681010301601f1981018352826112ee565b519162030d40fa3d15611b9a573d67ffffffffffffffff81116112da5760405190611b45601f8201601f1916602001836112ee565b81523d5f602083013e5b81611b8c575b81611b5e575090565b630b135d3f60e11b9150602081519101519060208110611b7d57501490565b5f199060200360031b1b161490565b905060208151101590611b55565b6060611b4f565b505050505f90565b50505050600190565b90506001600160a01b038084169116145f611aaf565b906001600160a01b0316805f5260026020526001600160601b0360405f205416808411611c2b575b815f5260026020526001600160601b03808560405f20930316166001600160601b03198254161790555f5260205260405f2081815401905590565b925082611bf0565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480611d26575b15611c8e577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152611d2060c0826112ee565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611c65565b916042936001600160a01b03604051928160208501957fe97f861363ad8ac91020d8ebd35b9a703c4c5640c829581f381fd2d7a6919a4d8752166040850152166060830152608082015260808152611da860a0826112ee565b519020604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b60ff811690601f8211611e0f5760405191611dfc6040846112ee565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9060418303611e6157611e5a9250602081013591604082359201355f1a90611e6b565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611ee2579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561171e575f516001600160a01b03811615611ed857905f905f90565b505f906001905f90565b5050505f916003919056",
}

// Escrow is an auto generated Go binding around an Ethereum contract.
type Escrow struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Escrow) GetABI() abi.ABI {
	return c.abi
}

// NewEscrow creates a new instance of Escrow.
func NewEscrow() *Escrow {
	parsed, err := EscrowMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Escrow{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Escrow) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, uint64 withdrawDelay_, address court_) returns()
func (escrow *Escrow) PackConstructor(token_ common.Address, withdrawDelay_ uint64, court_ common.Address) []byte {
	enc, err := escrow.abi.Pack("", token_, withdrawDelay_, court_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackSIGNATUREGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x517c79f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SIGNATURE_GAS() view returns(uint256)
func (escrow *Escrow) PackSIGNATUREGAS() []byte {
	enc, err := escrow.abi.Pack("SIGNATURE_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSIGNATUREGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x517c79f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SIGNATURE_GAS() view returns(uint256)
func (escrow *Escrow) TryPackSIGNATUREGAS() ([]byte, error) {
	return escrow.abi.Pack("SIGNATURE_GAS")
}

// UnpackSIGNATUREGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x517c79f2.
//
// Solidity: function SIGNATURE_GAS() view returns(uint256)
func (escrow *Escrow) UnpackSIGNATUREGAS(data []byte) (*big.Int, error) {
	out, err := escrow.abi.Unpack("SIGNATURE_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVOUCHERTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94739e87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (escrow *Escrow) PackVOUCHERTYPEHASH() []byte {
	enc, err := escrow.abi.Pack("VOUCHER_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVOUCHERTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94739e87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (escrow *Escrow) TryPackVOUCHERTYPEHASH() ([]byte, error) {
	return escrow.abi.Pack("VOUCHER_TYPEHASH")
}

// UnpackVOUCHERTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94739e87.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (escrow *Escrow) UnpackVOUCHERTYPEHASH(data []byte) ([32]byte, error) {
	out, err := escrow.abi.Unpack("VOUCHER_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAnnounceWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba7e3128.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announceWithdrawal(uint256 amount) returns()
func (escrow *Escrow) PackAnnounceWithdrawal(amount *big.Int) []byte {
	enc, err := escrow.abi.Pack("announceWithdrawal", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounceWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba7e3128.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announceWithdrawal(uint256 amount) returns()
func (escrow *Escrow) TryPackAnnounceWithdrawal(amount *big.Int) ([]byte, error) {
	return escrow.abi.Pack("announceWithdrawal", amount)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (escrow *Escrow) PackBalanceOf(owner common.Address) []byte {
	enc, err := escrow.abi.Pack("balanceOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (escrow *Escrow) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return escrow.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (escrow *Escrow) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := escrow.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancelWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22611280.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelWithdrawal() returns()
func (escrow *Escrow) PackCancelWithdrawal() []byte {
	enc, err := escrow.abi.Pack("cancelWithdrawal")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22611280.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelWithdrawal() returns()
func (escrow *Escrow) TryPackCancelWithdrawal() ([]byte, error) {
	return escrow.abi.Pack("cancelWithdrawal")
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafb0ef87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address payee, (bytes32,bytes32,bytes32)[] lines) returns(uint256 paid)
func (escrow *Escrow) PackClaim(payee common.Address, lines []Line) []byte {
	enc, err := escrow.abi.Pack("claim", payee, lines)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafb0ef87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(address payee, (bytes32,bytes32,bytes32)[] lines) returns(uint256 paid)
func (escrow *Escrow) TryPackClaim(payee common.Address, lines []Line) ([]byte, error) {
	return escrow.abi.Pack("claim", payee, lines)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xafb0ef87.
//
// Solidity: function claim(address payee, (bytes32,bytes32,bytes32)[] lines) returns(uint256 paid)
func (escrow *Escrow) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := escrow.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x996a6f75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimSigned((address,address,uint256) v, bytes signature) returns(uint256 paid)
func (escrow *Escrow) PackClaimSigned(v Voucher, signature []byte) []byte {
	enc, err := escrow.abi.Pack("claimSigned", v, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x996a6f75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimSigned((address,address,uint256) v, bytes signature) returns(uint256 paid)
func (escrow *Escrow) TryPackClaimSigned(v Voucher, signature []byte) ([]byte, error) {
	return escrow.abi.Pack("claimSigned", v, signature)
}

// UnpackClaimSigned is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x996a6f75.
//
// Solidity: function claimSigned((address,address,uint256) v, bytes signature) returns(uint256 paid)
func (escrow *Escrow) UnpackClaimSigned(data []byte) (*big.Int, error) {
	out, err := escrow.abi.Unpack("claimSigned", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c9cbf0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimed(address payer, address payee) view returns(uint256)
func (escrow *Escrow) PackClaimed(payer common.Address, payee common.Address) []byte {
	enc, err := escrow.abi.Pack("claimed", payer, payee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c9cbf0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimed(address payer, address payee) view returns(uint256)
func (escrow *Escrow) TryPackClaimed(payer common.Address, payee common.Address) ([]byte, error) {
	return escrow.abi.Pack("claimed", payer, payee)
}

// UnpackClaimed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c9cbf0e.
//
// Solidity: function claimed(address payer, address payee) view returns(uint256)
func (escrow *Escrow) UnpackClaimed(data []byte) (*big.Int, error) {
	out, err := escrow.abi.Unpack("claimed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function court() view returns(address)
func (escrow *Escrow) PackCourt() []byte {
	enc, err := escrow.abi.Pack("court")
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
func (escrow *Escrow) TryPackCourt() ([]byte, error) {
	return escrow.abi.Pack("court")
}

// UnpackCourt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00971a30.
//
// Solidity: function court() view returns(address)
func (escrow *Escrow) UnpackCourt(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("court", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6b55f25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint256 amount) returns()
func (escrow *Escrow) PackDeposit(amount *big.Int) []byte {
	enc, err := escrow.abi.Pack("deposit", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6b55f25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint256 amount) returns()
func (escrow *Escrow) TryPackDeposit(amount *big.Int) ([]byte, error) {
	return escrow.abi.Pack("deposit", amount)
}

// PackDepositFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f4f21e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositFor(address payer, uint256 amount) returns()
func (escrow *Escrow) PackDepositFor(payer common.Address, amount *big.Int) []byte {
	enc, err := escrow.abi.Pack("depositFor", payer, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f4f21e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositFor(address payer, uint256 amount) returns()
func (escrow *Escrow) TryPackDepositFor(payer common.Address, amount *big.Int) ([]byte, error) {
	return escrow.abi.Pack("depositFor", payer, amount)
}

// PackDepositUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe253c4fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositUntil(uint256 amount, uint64 availableAt, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (escrow *Escrow) PackDepositUntil(amount *big.Int, availableAt uint64, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := escrow.abi.Pack("depositUntil", amount, availableAt, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe253c4fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositUntil(uint256 amount, uint64 availableAt, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (escrow *Escrow) TryPackDepositUntil(amount *big.Int, availableAt uint64, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return escrow.abi.Pack("depositUntil", amount, availableAt, deadline, v, r, s)
}

// PackDepositWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a970be7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (escrow *Escrow) PackDepositWithPermit(amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := escrow.abi.Pack("depositWithPermit", amount, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a970be7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (escrow *Escrow) TryPackDepositWithPermit(amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return escrow.abi.Pack("depositWithPermit", amount, deadline, v, r, s)
}

// PackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (escrow *Escrow) PackDomainSeparator() []byte {
	enc, err := escrow.abi.Pack("domainSeparator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (escrow *Escrow) TryPackDomainSeparator() ([]byte, error) {
	return escrow.abi.Pack("domainSeparator")
}

// UnpackDomainSeparator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf698da25.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (escrow *Escrow) UnpackDomainSeparator(data []byte) ([32]byte, error) {
	out, err := escrow.abi.Unpack("domainSeparator", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (escrow *Escrow) PackEip712Domain() []byte {
	enc, err := escrow.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (escrow *Escrow) TryPackEip712Domain() ([]byte, error) {
	return escrow.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (escrow *Escrow) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := escrow.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackHashVoucher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc26a0117.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashVoucher((address,address,uint256) voucher) view returns(bytes32)
func (escrow *Escrow) PackHashVoucher(voucher Voucher) []byte {
	enc, err := escrow.abi.Pack("hashVoucher", voucher)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashVoucher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc26a0117.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashVoucher((address,address,uint256) voucher) view returns(bytes32)
func (escrow *Escrow) TryPackHashVoucher(voucher Voucher) ([]byte, error) {
	return escrow.abi.Pack("hashVoucher", voucher)
}

// UnpackHashVoucher is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc26a0117.
//
// Solidity: function hashVoucher((address,address,uint256) voucher) view returns(bytes32)
func (escrow *Escrow) UnpackHashVoucher(data []byte) ([32]byte, error) {
	out, err := escrow.abi.Unpack("hashVoucher", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4496f183.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(address[] to, uint256[] amounts) returns()
func (escrow *Escrow) PackRelease(to []common.Address, amounts []*big.Int) []byte {
	enc, err := escrow.abi.Pack("release", to, amounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4496f183.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(address[] to, uint256[] amounts) returns()
func (escrow *Escrow) TryPackRelease(to []common.Address, amounts []*big.Int) ([]byte, error) {
	return escrow.abi.Pack("release", to, amounts)
}

// PackSeize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9253c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seize(address from, uint256 amount) returns(uint256 taken)
func (escrow *Escrow) PackSeize(from common.Address, amount *big.Int) []byte {
	enc, err := escrow.abi.Pack("seize", from, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9253c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seize(address from, uint256 amount) returns(uint256 taken)
func (escrow *Escrow) TryPackSeize(from common.Address, amount *big.Int) ([]byte, error) {
	return escrow.abi.Pack("seize", from, amount)
}

// UnpackSeize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9253c0.
//
// Solidity: function seize(address from, uint256 amount) returns(uint256 taken)
func (escrow *Escrow) UnpackSeize(data []byte) (*big.Int, error) {
	out, err := escrow.abi.Unpack("seize", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (escrow *Escrow) PackToken() []byte {
	enc, err := escrow.abi.Pack("token")
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
func (escrow *Escrow) TryPackToken() ([]byte, error) {
	return escrow.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (escrow *Escrow) UnpackToken(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (escrow *Escrow) PackWithdraw() []byte {
	enc, err := escrow.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (escrow *Escrow) TryPackWithdraw() ([]byte, error) {
	return escrow.abi.Pack("withdraw")
}

// PackWithdrawDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0288a39c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawDelay() view returns(uint64)
func (escrow *Escrow) PackWithdrawDelay() []byte {
	enc, err := escrow.abi.Pack("withdrawDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0288a39c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawDelay() view returns(uint64)
func (escrow *Escrow) TryPackWithdrawDelay() ([]byte, error) {
	return escrow.abi.Pack("withdrawDelay")
}

// UnpackWithdrawDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0288a39c.
//
// Solidity: function withdrawDelay() view returns(uint64)
func (escrow *Escrow) UnpackWithdrawDelay(data []byte) (uint64, error) {
	out, err := escrow.abi.Unpack("withdrawDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96131049.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawal(address owner) view returns(uint256 amount, uint64 availableAt)
func (escrow *Escrow) PackWithdrawal(owner common.Address) []byte {
	enc, err := escrow.abi.Pack("withdrawal", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96131049.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawal(address owner) view returns(uint256 amount, uint64 availableAt)
func (escrow *Escrow) TryPackWithdrawal(owner common.Address) ([]byte, error) {
	return escrow.abi.Pack("withdrawal", owner)
}

// WithdrawalOutput serves as a container for the return parameters of contract
// method Withdrawal.
type WithdrawalOutput struct {
	Amount      *big.Int
	AvailableAt uint64
}

// UnpackWithdrawal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96131049.
//
// Solidity: function withdrawal(address owner) view returns(uint256 amount, uint64 availableAt)
func (escrow *Escrow) UnpackWithdrawal(data []byte) (WithdrawalOutput, error) {
	out, err := escrow.abi.Unpack("withdrawal", data)
	outstruct := new(WithdrawalOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amount = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.AvailableAt = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// EscrowClaimed represents a Claimed event raised by the Escrow contract.
type EscrowClaimed struct {
	Payee common.Address
	Paid  *big.Int
	Lines [][32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const EscrowClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (EscrowClaimed) ContractEventName() string {
	return EscrowClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed payee, uint256 paid, bytes32[] lines)
func (escrow *Escrow) UnpackClaimedEvent(log *types.Log) (*EscrowClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowClaimed)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowDeposited represents a Deposited event raised by the Escrow contract.
type EscrowDeposited struct {
	Payer  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const EscrowDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (EscrowDeposited) ContractEventName() string {
	return EscrowDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed payer, uint256 amount)
func (escrow *Escrow) UnpackDepositedEvent(log *types.Log) (*EscrowDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowDeposited)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowEIP712DomainChanged represents a EIP712DomainChanged event raised by the Escrow contract.
type EscrowEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const EscrowEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (EscrowEIP712DomainChanged) ContractEventName() string {
	return EscrowEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (escrow *Escrow) UnpackEIP712DomainChangedEvent(log *types.Log) (*EscrowEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowMoved represents a Moved event raised by the Escrow contract.
type EscrowMoved struct {
	From   common.Address
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const EscrowMovedEventName = "Moved"

// ContractEventName returns the user-defined event name.
func (EscrowMoved) ContractEventName() string {
	return EscrowMovedEventName
}

// UnpackMovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Moved(address indexed from, address indexed to, uint256 amount)
func (escrow *Escrow) UnpackMovedEvent(log *types.Log) (*EscrowMoved, error) {
	event := "Moved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowMoved)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowSkipped represents a Skipped event raised by the Escrow contract.
type EscrowSkipped struct {
	Payer      common.Address
	Payee      common.Address
	Cumulative *big.Int
	Reason     uint8
	Raw        *types.Log // Blockchain specific contextual infos
}

const EscrowSkippedEventName = "Skipped"

// ContractEventName returns the user-defined event name.
func (EscrowSkipped) ContractEventName() string {
	return EscrowSkippedEventName
}

// UnpackSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Skipped(address indexed payer, address indexed payee, uint256 cumulative, uint8 reason)
func (escrow *Escrow) UnpackSkippedEvent(log *types.Log) (*EscrowSkipped, error) {
	event := "Skipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowSkipped)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowWithdrawalAnnounced represents a WithdrawalAnnounced event raised by the Escrow contract.
type EscrowWithdrawalAnnounced struct {
	Payer       common.Address
	Amount      *big.Int
	AvailableAt *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const EscrowWithdrawalAnnouncedEventName = "WithdrawalAnnounced"

// ContractEventName returns the user-defined event name.
func (EscrowWithdrawalAnnounced) ContractEventName() string {
	return EscrowWithdrawalAnnouncedEventName
}

// UnpackWithdrawalAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawalAnnounced(address indexed payer, uint256 amount, uint256 availableAt)
func (escrow *Escrow) UnpackWithdrawalAnnouncedEvent(log *types.Log) (*EscrowWithdrawalAnnounced, error) {
	event := "WithdrawalAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowWithdrawalAnnounced)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowWithdrawalCanceled represents a WithdrawalCanceled event raised by the Escrow contract.
type EscrowWithdrawalCanceled struct {
	Payer common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const EscrowWithdrawalCanceledEventName = "WithdrawalCanceled"

// ContractEventName returns the user-defined event name.
func (EscrowWithdrawalCanceled) ContractEventName() string {
	return EscrowWithdrawalCanceledEventName
}

// UnpackWithdrawalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawalCanceled(address indexed payer)
func (escrow *Escrow) UnpackWithdrawalCanceledEvent(log *types.Log) (*EscrowWithdrawalCanceled, error) {
	event := "WithdrawalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowWithdrawalCanceled)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowWithdrawn represents a Withdrawn event raised by the Escrow contract.
type EscrowWithdrawn struct {
	Payer  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const EscrowWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (EscrowWithdrawn) ContractEventName() string {
	return EscrowWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed payer, uint256 amount)
func (escrow *Escrow) UnpackWithdrawnEvent(log *types.Log) (*EscrowWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowWithdrawn)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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
func (escrow *Escrow) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], escrow.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return escrow.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["BadPayee"].ID.Bytes()[:4]) {
		return escrow.UnpackBadPayeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return escrow.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return escrow.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NoWithdrawal"].ID.Bytes()[:4]) {
		return escrow.UnpackNoWithdrawalError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["OnlyCourt"].ID.Bytes()[:4]) {
		return escrow.UnpackOnlyCourtError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return escrow.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return escrow.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return escrow.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return escrow.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["TransferFee"].ID.Bytes()[:4]) {
		return escrow.UnpackTransferFeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["ZeroAccount"].ID.Bytes()[:4]) {
		return escrow.UnpackZeroAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return escrow.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// EscrowAmountTooLarge represents a AmountTooLarge error raised by the Escrow contract.
type EscrowAmountTooLarge struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(uint256 amount)
func EscrowAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x08083b2a16b607736bde3b2f81a2e47b6cddd068539243b1d8b47462dd533e58")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(uint256 amount)
func (escrow *Escrow) UnpackAmountTooLargeError(raw []byte) (*EscrowAmountTooLarge, error) {
	out := new(EscrowAmountTooLarge)
	if err := escrow.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowBadPayee represents a BadPayee error raised by the Escrow contract.
type EscrowBadPayee struct {
	Payee common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPayee(address payee)
func EscrowBadPayeeErrorID() common.Hash {
	return common.HexToHash("0xcb89ee366e6635ada888b91a8a9f3fe3559156f211d82e4136d76efe5132727a")
}

// UnpackBadPayeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPayee(address payee)
func (escrow *Escrow) UnpackBadPayeeError(raw []byte) (*EscrowBadPayee, error) {
	out := new(EscrowBadPayee)
	if err := escrow.abi.UnpackIntoInterface(out, "BadPayee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowInsufficientBalance represents a InsufficientBalance error raised by the Escrow contract.
type EscrowInsufficientBalance struct {
	Amount  *big.Int
	Balance *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 amount, uint256 balance)
func EscrowInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 amount, uint256 balance)
func (escrow *Escrow) UnpackInsufficientBalanceError(raw []byte) (*EscrowInsufficientBalance, error) {
	out := new(EscrowInsufficientBalance)
	if err := escrow.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowInvalidShortString represents a InvalidShortString error raised by the Escrow contract.
type EscrowInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func EscrowInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (escrow *Escrow) UnpackInvalidShortStringError(raw []byte) (*EscrowInvalidShortString, error) {
	out := new(EscrowInvalidShortString)
	if err := escrow.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNoWithdrawal represents a NoWithdrawal error raised by the Escrow contract.
type EscrowNoWithdrawal struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoWithdrawal()
func EscrowNoWithdrawalErrorID() common.Hash {
	return common.HexToHash("0x0b509f74165a6db2e1b06d392500bda8a877e304440360599a9dcd7903c01405")
}

// UnpackNoWithdrawalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoWithdrawal()
func (escrow *Escrow) UnpackNoWithdrawalError(raw []byte) (*EscrowNoWithdrawal, error) {
	out := new(EscrowNoWithdrawal)
	if err := escrow.abi.UnpackIntoInterface(out, "NoWithdrawal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowOnlyCourt represents a OnlyCourt error raised by the Escrow contract.
type EscrowOnlyCourt struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyCourt(address caller)
func EscrowOnlyCourtErrorID() common.Hash {
	return common.HexToHash("0x42a53496c8413caad71436013dd9c912bd952a6a3bcbf1cef3d7294fcf18b1f2")
}

// UnpackOnlyCourtError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyCourt(address caller)
func (escrow *Escrow) UnpackOnlyCourtError(raw []byte) (*EscrowOnlyCourt, error) {
	out := new(EscrowOnlyCourt)
	if err := escrow.abi.UnpackIntoInterface(out, "OnlyCourt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Escrow contract.
type EscrowReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func EscrowReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (escrow *Escrow) UnpackReentrancyGuardReentrantCallError(raw []byte) (*EscrowReentrancyGuardReentrantCall, error) {
	out := new(EscrowReentrancyGuardReentrantCall)
	if err := escrow.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Escrow contract.
type EscrowSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func EscrowSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (escrow *Escrow) UnpackSafeERC20FailedOperationError(raw []byte) (*EscrowSafeERC20FailedOperation, error) {
	out := new(EscrowSafeERC20FailedOperation)
	if err := escrow.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowStringTooLong represents a StringTooLong error raised by the Escrow contract.
type EscrowStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func EscrowStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (escrow *Escrow) UnpackStringTooLongError(raw []byte) (*EscrowStringTooLong, error) {
	out := new(EscrowStringTooLong)
	if err := escrow.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowTooEarly represents a TooEarly error raised by the Escrow contract.
type EscrowTooEarly struct {
	AvailableAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 availableAt)
func EscrowTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 availableAt)
func (escrow *Escrow) UnpackTooEarlyError(raw []byte) (*EscrowTooEarly, error) {
	out := new(EscrowTooEarly)
	if err := escrow.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowTransferFee represents a TransferFee error raised by the Escrow contract.
type EscrowTransferFee struct {
	Amount   *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFee(uint256 amount, uint256 received)
func EscrowTransferFeeErrorID() common.Hash {
	return common.HexToHash("0xb19053596dc6884d4e00ea9b8ec17acfa1016ff434e64c0b3354a9d619b4639f")
}

// UnpackTransferFeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFee(uint256 amount, uint256 received)
func (escrow *Escrow) UnpackTransferFeeError(raw []byte) (*EscrowTransferFee, error) {
	out := new(EscrowTransferFee)
	if err := escrow.abi.UnpackIntoInterface(out, "TransferFee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowZeroAccount represents a ZeroAccount error raised by the Escrow contract.
type EscrowZeroAccount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAccount()
func EscrowZeroAccountErrorID() common.Hash {
	return common.HexToHash("0xbfcf3c0bb32fe792f677ae14b5f44b9695700b5b4a64cfda8a7f506371f2d39f")
}

// UnpackZeroAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAccount()
func (escrow *Escrow) UnpackZeroAccountError(raw []byte) (*EscrowZeroAccount, error) {
	out := new(EscrowZeroAccount)
	if err := escrow.abi.UnpackIntoInterface(out, "ZeroAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowZeroAmount represents a ZeroAmount error raised by the Escrow contract.
type EscrowZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func EscrowZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (escrow *Escrow) UnpackZeroAmountError(raw []byte) (*EscrowZeroAmount, error) {
	out := new(EscrowZeroAmount)
	if err := escrow.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
