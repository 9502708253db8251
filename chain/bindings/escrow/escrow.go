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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"withdrawDelay_\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"court_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"}],\"name\":\"BadPayee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoWithdrawal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"OnlyCourt\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"OnlyOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"OnlyToken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"availableAt\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"TransferFee\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"lines\",\"type\":\"bytes32[]\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"payments\",\"type\":\"bytes32[]\"}],\"name\":\"Released\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Seized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumEscrow.SkipReason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"Skipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"availableAt\",\"type\":\"uint256\"}],\"name\":\"WithdrawalAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"}],\"name\":\"WithdrawalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BURNED\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SIGNATURE_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VOUCHER_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"announceWithdrawal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancelWithdrawal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structLine[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"}],\"internalType\":\"structVoucher\",\"name\":\"v\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"claimSigned\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"}],\"name\":\"claimed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"court\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"depositFor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"availableAt\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"depositUntil\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"depositWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domainSeparator\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"}],\"internalType\":\"structVoucher\",\"name\":\"voucher\",\"type\":\"tuple\"}],\"name\":\"hashVoucher\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"onTransferReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"openAccount\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"payments\",\"type\":\"bytes32[]\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"seize\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdrawDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"withdrawal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"availableAt\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Escrow",
	Bin: "0x6101c0806040523461029c5760608161302b803803809161002082856102a0565b83398101031261029c5780516001600160a01b0381169182820361029c576020810151906001600160401b038216820361029c57604001516001600160a01b0381169390929084840361029c5760405161007b6040826102a0565b60058152602081019064105d1bdb1b60da1b82526040519161009e6040846102a0565b600183526020830191603160f81b83526100b7816102d7565b610120526100c4846102d7565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261012d60c0826102a0565b5190206080523060c052158015610294575b6102855761016052610180526101a0525f52600260205260405f2080548060c01c1561026d575b505061dead5f5260026020527f6a9609baa168169acaea398c4407efea4be641bb08e21e88806d9836fd9333cc805460c081901c15610255575b604051612ce89081610343823960805181612aeb015260a05181612ba8015260c05181612abc015260e05181612b3a01526101005181612b6001526101205181611457015261014051816114800152610160518181816101780152818161077b01528181610f94015281816112ad015281816118b901528181612176015261246f0152610180518181816103d801528181611b36015261261901526101a05181818161022e01528181610be70152611c410152f35b6001600160c01b0316600160c01b1790555f806101a0565b6001600160c01b0316600160c01b1790555f80610166565b63bfcf3c0b60e01b5f5260045ffd5b50831561013f565b5f80fd5b601f909101601f19168101906001600160401b038211908210176102c357604052565b634e487b7160e01b5f52604160045260245ffd5b601f8151116103025760208151910151602082106102f3571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c908162971a3014611bf9575080630272f3a314611b5a5780630288a39c14611af85780630c9cbf0e14611a6d57806322611280146119ce5780632f4f21e21461193e5780633ccfd60b146116985780634a970be714611639578063517c79f2146115fe57806370a082311461158d57806371f719941461155357806384b0196e1461142157806388a7ca5c1461122857806394739e87146111d057806396131049146110f1578063996a6f7514610dc3578063abed3b2714610b5a578063afb0ef871461058d578063b6b55f251461054a578063ba7e312814610370578063c26a011714610337578063e253c4fa1461028f578063eb9253c0146101e0578063f698da25146101a05763fc0c546a1461012e575f80fd5b3461019c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b3461019c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c5760206101d8612aa5565b604051908152f35b3461019c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c57610217611c65565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610263576101d860209160243590611f6f565b7f42a53496000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461019c5760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c5760043560243567ffffffffffffffff8116810361019c5760643560ff8116810361019c576103129261030661030c926102f56120ae565b60a435906084359060443585612454565b33612122565b336125e8565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b3461019c5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c5760206101d8611e98565b3461019c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c57600435801561052257335f52600260205260405f2080546bffffffffffffffffffffffff81168084116104f3575067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff4216019167ffffffffffffffff83116104c65767ffffffffffffffff929160c01c82841681116104bc575b5080546bffffffffffffffffffffffff1677ffffffffffffffffffffffff000000000000000000000000606086901b161760c083901b7fffffffffffffffff000000000000000000000000000000000000000000000000161790555b6040519283521660208201527f9af5208f4a6f6c7001c4c7c54434505fccefba7771cf71365559106c39b59d1860403392a2005b915061048861042c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b837fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f1f2a2005000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461019c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c576105816120ae565b61031260043533612122565b3461019c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c576105c4611c65565b67ffffffffffffffff6024351161019c5736602360243501121561019c5767ffffffffffffffff602435600401351161019c57366024606081356004013502813501011161019c576106146120ae565b5f61061e8261274a565b61062d60243560040135611dd0565b9161063b6040519384611d65565b600460243501358084527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09061067090611dd0565b0136602085013761067f612aa5565b926040519361018085016040527fe97f861363ad8ac91020d8ebd35b9a703c4c5640c829581f381fd2d7a6919a4d85528260408601527f1901000000000000000000000000000000000000000000000000000000000000608086015260828501525f73ffffffffffffffffffffffffffffffffffffffff8316945b6024356004013582106107a6575050927f2bfaaa152bcd96bf9b286ad5528d510fe2a107a182c7e42aefb7f0e1130bb37161073e6020956040519182918783611e2e565b0390a28180610775575b50505f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b61079f917f000000000000000000000000000000000000000000000000000000000000000061238a565b8281610748565b9093855f52600360205260405f20945f905f966020602460608402813501019260051b8701015b6024606081356004013502813501018310610942575b50509060607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc61081a936024359003010492611e7e565b9480610828575b50906106fa565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82018281116104c65760243560040135811015610915576060602491028135010135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116104c65760038110156108e8577f56ce0f5e16592dde38e69812a2e105b947b95aad9c295455658c26fa638b5a41604089938151936bffffffffffffffffffffffff82168552602085015260601c92a386610821565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b90918035908160601c94855f528460205260405f208054966bffffffffffffffffffffffff8516918883115f14610b4457600260205260405f20928354926bffffffffffffffffffffffff84165f14610b2c57808d9160208301528260608301526080822060a283015260e0604089013560207f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60426080870120926101008701938452601b8160ff1c01610120880152828d01356101408801521691826101608701525f8487015260808487019160015afa507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a183151591101692015114165f14610b155790898f999897969594939203996bffffffffffffffffffffffff83168b11610aff575b8a01905588900390557fffffffffffffffffffffffffffffffffffffffff000000000000000000000000831687178452909501946060905b0193610ab257506020016107cd565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001690525060607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc6107e3565b6bffffffffffffffffffffffff83169a50610a6b565b505050509450929190606099506003998a94610aa3565b50505050509450929190606099506002998a94610aa3565b5050509450929190606099506001998a94610aa3565b3461019c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c5760043567ffffffffffffffff811161019c573660238201121561019c57806004013567ffffffffffffffff811161019c5760248201908060051b92602484369201011161019c5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610263575f925f5b828110610d2e57507f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60405192602084528060208501521161019c5781816040927fd694f779ce801ba1e83a948c84874fb2fbb0bf733aab1c7bbdfbeea79895425095848401378101030190a1335f5260026020526bffffffffffffffffffffffff60405f20541690818111610d0057906bffffffffffffffffffffffff610cba921690611da6565b335f5260026020526bffffffffffffffffffffffff60405f2091167fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008254161790555f80f35b7fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b80610d556bffffffffffffffffffffffff610d4c6001948789611e6e565b35168097611e7e565b95610d61828688611e6e565b3560601c5f5260026020526bffffffffffffffffffffffff80610d8b60405f209382855416611e7e565b81808210911802811816167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000082541617905501610c11565b3461019c577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016080811261019c5760601361019c5760643567ffffffffffffffff811161019c57610e1a903690600401611cee565b90610e236120ae565b5f91610e35610e30611de8565b61274a565b73ffffffffffffffffffffffffffffffffffffffff610e52611de8565b165f52600360205260405f2090610e67611e0b565b90610e80610e73611de8565b92604435938491866127a4565b9384610fbd575b5050505050604090815191610e9c8184611d65565b6001835260208301927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201368537827fffffffffffffffffffffffffffffffffffffffff000000000000000000000000610ef5611e0b565b60601b161781511561091557602094527f2bfaaa152bcd96bf9b286ad5528d510fe2a107a182c7e42aefb7f0e1130bb371610f5473ffffffffffffffffffffffffffffffffffffffff610f46611de8565b169284519182918783611e2e565b0390a281610f86575b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d51908152f35b610fb882610f92611de8565b7f000000000000000000000000000000000000000000000000000000000000000061238a565b610f5d565b90610fdc91610fce96949596611e0b565b610fd6611e98565b906128b6565b1561108d575050610feb611e0b565b73ffffffffffffffffffffffffffffffffffffffff165f818152600260205260409020546bffffffffffffffffffffffff16808411611085575b815f5260026020526bffffffffffffffffffffffff808560405f20930316167fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008254161790555f5260205260405f208181540190555b8180808080610e87565b925082611025565b91509150611099611e0b565b907f56ce0f5e16592dde38e69812a2e105b947b95aad9c295455658c26fa638b5a41604073ffffffffffffffffffffffffffffffffffffffff806110db611de8565b83519586526002602087015216941692a361107b565b3461019c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c5773ffffffffffffffffffffffffffffffffffffffff61113d611c65565b165f52600260205260405f20604080519161115783611d1c565b54916bffffffffffffffffffffffff831681526bffffffffffffffffffffffff8360601c169283602083015260c01c918291015281155f146111be57505060405f67ffffffffffffffff5f5b6bffffffffffffffffffffffff845193168352166020820152f35b67ffffffffffffffff604092916111a3565b3461019c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c5760206040517fe97f861363ad8ac91020d8ebd35b9a703c4c5640c829581f381fd2d7a6919a4d8152f35b3461019c5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c5761125f611c65565b611267611c88565b9060443560643567ffffffffffffffff811161019c5761128b903690600401611cee565b9190926112966120ae565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036113f557811561052257816112e660209387612506565b7f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c473ffffffffffffffffffffffffffffffffffffffff8716938492604051908152a28261137b575b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d60206040517f88a7ca5c000000000000000000000000000000000000000000000000000000008152f35b73ffffffffffffffffffffffffffffffffffffffff169081036113ca5750816020918101031261019c573567ffffffffffffffff8116810361019c576113c0916125e8565b808080808061132e565b7f0a86c02a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f86fd1fb8000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461019c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c576114f761147b7f0000000000000000000000000000000000000000000000000000000000000000612bce565b6114a47f0000000000000000000000000000000000000000000000000000000000000000612bce565b6020611505604051926114b78385611d65565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190611cab565b908582036040870152611cab565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061153c57505050500390f35b83518552869550938101939281019260010161152d565b3461019c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c57602060405161dead8152f35b3461019c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c5773ffffffffffffffffffffffffffffffffffffffff6115d9611c65565b165f52600260205260206bffffffffffffffffffffffff60405f205416604051908152f35b3461019c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c57602060405162030d408152f35b3461019c5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c5760443560043560ff8216820361019c57610306610312926116876120ae565b608435906064359060243585612454565b3461019c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c576116ce6120ae565b335f52600260205260405f20604051906116e782611d1c565b54906bffffffffffffffffffffffff821681526bffffffffffffffffffffffff8260601c16916020820192808452604083019160c01c8252156119165767ffffffffffffffff9051168042106118eb57506bffffffffffffffffffffffff80610312935116915116908181105f146118dd5761176761187a918093611da6565b6bffffffffffffffffffffffff6040519161178183611d1c565b16815267ffffffffffffffff602082015f81526118316bffffffffffffffffffffffff60408501925f8452335f526002602052818060405f20975116167fffffffffffffffffffffffffffffffffffffffff000000000000000000000000875416178655511684907fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff00000000000000000000000083549260601b169116179055565b51825477ffffffffffffffffffffffffffffffffffffffffffffffff16911660c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016179055565b6bffffffffffffffffffffffff6040519116908181527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560203392a2337f000000000000000000000000000000000000000000000000000000000000000061238a565b5061187a6117678280611da6565b7f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f0b509f74000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461019c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c57611975611c65565b61197d6120ae565b73ffffffffffffffffffffffffffffffffffffffff8116156119a6576103129060243590612122565b7fbfcf3c0b000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461019c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c57335f52600260205260405f206bffffffffffffffffffffffff815460601c1615611916577fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff8154169055337f2c149134fe0030fa8b86362e124b3379a0d5bf7e1c0f487a35a06f89bbf60cee5f80a2005b3461019c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c57611aa4611c65565b73ffffffffffffffffffffffffffffffffffffffff611ac1611c88565b165f52600360205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b3461019c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461019c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c5773ffffffffffffffffffffffffffffffffffffffff611ba6611c65565b165f52600260205260405f20805460c01c15611bbe57005b805477ffffffffffffffffffffffffffffffffffffffffffffffff167801000000000000000000000000000000000000000000000000179055005b3461019c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019c5760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361019c57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361019c57565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b9181601f8401121561019c5782359167ffffffffffffffff831161019c576020838186019501011161019c57565b6060810190811067ffffffffffffffff821117611d3857604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611d3857604052565b906bffffffffffffffffffffffff809116911603906bffffffffffffffffffffffff82116104c657565b67ffffffffffffffff8111611d385760051b60200190565b60243573ffffffffffffffffffffffffffffffffffffffff8116810361019c5790565b60043573ffffffffffffffffffffffffffffffffffffffff8116810361019c5790565b6060602091604081019381526040838201528451809452019201905f5b818110611e585750505090565b8251845260209384019390920191600101611e4b565b91908110156109155760051b0190565b919082018092116104c657565b919082039182116104c657565b611ea0612aa5565b6004359073ffffffffffffffffffffffffffffffffffffffff82169182810361019c57506024359173ffffffffffffffffffffffffffffffffffffffff831680840361019c57604293506040519060208201927fe97f861363ad8ac91020d8ebd35b9a703c4c5640c829581f381fd2d7a6919a4d845260408301526060820152604435608082015260808152611f3760a082611d65565b519020604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b73ffffffffffffffffffffffffffffffffffffffff165f818152600260205260409020546bffffffffffffffffffffffff169291838110156120a757925b83156120a057611fcc6bffffffffffffffffffffffff85168092611da6565b825f5260026020526bffffffffffffffffffffffff60405f2091167fffffffffffffffffffffffffffffffffffffffff000000000000000000000000825416179055335f52600260205260405f20906bffffffffffffffffffffffff825416016bffffffffffffffffffffffff81116104c6576bffffffffffffffffffffffff167fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008254161790557f5cb51b806dc36e2a4b473564b7b82b31ffef3df0c0834f789e03ee83f39c7b016020604051858152a2565b505f925050565b5082611fad565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6120fa5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b8115610522576121328282612506565b7f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c4602073ffffffffffffffffffffffffffffffffffffffff604051938585521692a27f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff8116604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481845afa918215612301575f92612356575b50604051927f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528460445260205f60648180855af19060015f5114821615612337575b50836040525f6060521561230c57826024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa8015612301575f906122cd575b6122939250611e8b565b9080820361229f575050565b7fb1905359000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020823d6020116122f9575b816122e760209383611d65565b8101031261019c576122939151612289565b3d91506122da565b6040513d5f823e3d90fd5b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600182151661234d573b15153d1516165f61223c565b843d5f823e3d90fd5b9091506020813d602011612382575b8161237260209383611d65565b8101031261019c5751905f6121f0565b3d9150612365565b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615612433575b604052156123f15750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90600181151661244b57823b15153d151616906123e6565b503d5f823e3d90fd5b9390919373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001693843b1561019c575f9460e493869260ff604051998a9889977fd505accf0000000000000000000000000000000000000000000000000000000089523360048a01523060248a01526044890152606488015216608486015260a485015260c48401525af16124fa5750565b5f61250491611d65565b565b73ffffffffffffffffffffffffffffffffffffffff1690815f5260026020526bffffffffffffffffffffffff60405f205416806bffffffffffffffffffffffff036bffffffffffffffffffffffff81116104c65782116125bc576bffffffffffffffffffffffff9161257791611e7e565b16905f5260026020526bffffffffffffffffffffffff60405f2091167fffffffffffffffffffffffffffffffffffffffff000000000000000000000000825416179055565b507f08083b2a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff1690815f52600260205260405f2061263f67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642611e7e565b9181548060c01c808510612742575b5067ffffffffffffffff8216938085106118eb57506040926127327f9af5208f4a6f6c7001c4c7c54434505fccefba7771cf71365559106c39b59d1895936126e96bffffffffffffffffffffffff80951684907fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff00000000000000000000000083549260601b169116179055565b825477ffffffffffffffffffffffffffffffffffffffffffffffff1660c09190911b7fffffffffffffffff00000000000000000000000000000000000000000000000016178255565b54169082519182526020820152a2565b93505f61264e565b73ffffffffffffffffffffffffffffffffffffffff168015801561279b575b6127705750565b7fcb89ee36000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50308114612769565b91909173ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f205491828411156128655773ffffffffffffffffffffffffffffffffffffffff1690815f5260026020526bffffffffffffffffffffffff60405f2054161561281657505061281391611e8b565b90565b7f56ce0f5e16592dde38e69812a2e105b947b95aad9c295455658c26fa638b5a4191925073ffffffffffffffffffffffffffffffffffffffff6040918251958652600160208701521693a35f90565b929150604073ffffffffffffffffffffffffffffffffffffffff807f56ce0f5e16592dde38e69812a2e105b947b95aad9c295455658c26fa638b5a419383519586525f602087015216941692a35f90565b906128c2848483612c25565b5060048110156108e857159081612a82575b50612a7957813b15612a71578361298a60845f96957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f899860405196879460208601997f1626ba7e000000000000000000000000000000000000000000000000000000008b5260248701526040604487015281606487015286860137898582860101520116810103017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d65565b519162030d40fa3d15612a6a573d67ffffffffffffffff8111611d3857604051906129dd601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200183611d65565b81523d5f602083013e5b81612a5c575b816129f6575090565b7f1626ba7e000000000000000000000000000000000000000000000000000000009150602081519101519060208110612a2e57501490565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b161490565b9050602081511015906129ed565b60606129e7565b505050505f90565b50505050600190565b905073ffffffffffffffffffffffffffffffffffffffff8084169116145f6128d4565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480612ba5575b15612b0d577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152612b9f60c082611d65565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614612ae4565b60ff811690601f8211612bfd5760405191612bea604084611d65565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9060418303612c4f57612c489250602081013591604082359201355f1a90612c59565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411612cdd579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612301575f5173ffffffffffffffffffffffffffffffffffffffff811615612cd357905f905f90565b505f906001905f90565b5050505f916003919056",
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

// PackBURNED is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71f71994.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BURNED() view returns(address)
func (escrow *Escrow) PackBURNED() []byte {
	enc, err := escrow.abi.Pack("BURNED")
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
func (escrow *Escrow) TryPackBURNED() ([]byte, error) {
	return escrow.abi.Pack("BURNED")
}

// UnpackBURNED is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x71f71994.
//
// Solidity: function BURNED() view returns(address)
func (escrow *Escrow) UnpackBURNED(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("BURNED", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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

// PackOnTransferReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88a7ca5c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onTransferReceived(address operator, address from, uint256 amount, bytes data) returns(bytes4)
func (escrow *Escrow) PackOnTransferReceived(operator common.Address, from common.Address, amount *big.Int, data []byte) []byte {
	enc, err := escrow.abi.Pack("onTransferReceived", operator, from, amount, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnTransferReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88a7ca5c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onTransferReceived(address operator, address from, uint256 amount, bytes data) returns(bytes4)
func (escrow *Escrow) TryPackOnTransferReceived(operator common.Address, from common.Address, amount *big.Int, data []byte) ([]byte, error) {
	return escrow.abi.Pack("onTransferReceived", operator, from, amount, data)
}

// UnpackOnTransferReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x88a7ca5c.
//
// Solidity: function onTransferReceived(address operator, address from, uint256 amount, bytes data) returns(bytes4)
func (escrow *Escrow) UnpackOnTransferReceived(data []byte) ([4]byte, error) {
	out, err := escrow.abi.Unpack("onTransferReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOpenAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0272f3a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openAccount(address owner) returns()
func (escrow *Escrow) PackOpenAccount(owner common.Address) []byte {
	enc, err := escrow.abi.Pack("openAccount", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0272f3a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openAccount(address owner) returns()
func (escrow *Escrow) TryPackOpenAccount(owner common.Address) ([]byte, error) {
	return escrow.abi.Pack("openAccount", owner)
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabed3b27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(bytes32[] payments) returns()
func (escrow *Escrow) PackRelease(payments [][32]byte) []byte {
	enc, err := escrow.abi.Pack("release", payments)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabed3b27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(bytes32[] payments) returns()
func (escrow *Escrow) TryPackRelease(payments [][32]byte) ([]byte, error) {
	return escrow.abi.Pack("release", payments)
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

// EscrowReleased represents a Released event raised by the Escrow contract.
type EscrowReleased struct {
	Payments [][32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const EscrowReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (EscrowReleased) ContractEventName() string {
	return EscrowReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(bytes32[] payments)
func (escrow *Escrow) UnpackReleasedEvent(log *types.Log) (*EscrowReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowReleased)
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

// EscrowSeized represents a Seized event raised by the Escrow contract.
type EscrowSeized struct {
	From   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const EscrowSeizedEventName = "Seized"

// ContractEventName returns the user-defined event name.
func (EscrowSeized) ContractEventName() string {
	return EscrowSeizedEventName
}

// UnpackSeizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Seized(address indexed from, uint256 amount)
func (escrow *Escrow) UnpackSeizedEvent(log *types.Log) (*EscrowSeized, error) {
	event := "Seized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowSeized)
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
	if bytes.Equal(raw[:4], escrow.abi.Errors["OnlyOwner"].ID.Bytes()[:4]) {
		return escrow.UnpackOnlyOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["OnlyToken"].ID.Bytes()[:4]) {
		return escrow.UnpackOnlyTokenError(raw[4:])
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

// EscrowOnlyOwner represents a OnlyOwner error raised by the Escrow contract.
type EscrowOnlyOwner struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyOwner(address caller)
func EscrowOnlyOwnerErrorID() common.Hash {
	return common.HexToHash("0x0a86c02ac610fb23f42673818e2633fb2c60a86b7fe508c07305449f01b527ed")
}

// UnpackOnlyOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyOwner(address caller)
func (escrow *Escrow) UnpackOnlyOwnerError(raw []byte) (*EscrowOnlyOwner, error) {
	out := new(EscrowOnlyOwner)
	if err := escrow.abi.UnpackIntoInterface(out, "OnlyOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowOnlyToken represents a OnlyToken error raised by the Escrow contract.
type EscrowOnlyToken struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyToken(address caller)
func EscrowOnlyTokenErrorID() common.Hash {
	return common.HexToHash("0x86fd1fb8c30e202c39070305f09db43eaa17c8c899d7d14f1c0cafa17e9b7372")
}

// UnpackOnlyTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyToken(address caller)
func (escrow *Escrow) UnpackOnlyTokenError(raw []byte) (*EscrowOnlyToken, error) {
	out := new(EscrowOnlyToken)
	if err := escrow.abi.UnpackIntoInterface(out, "OnlyToken", raw); err != nil {
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
