// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package token is the Go binding of the contract AtollToken, generated from
// chain/contracts/src/AtollToken.sol by chain/gen.
package token

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

// AtollTokenMetaData contains all meta data concerning the AtollToken contract.
var AtollTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"initialHolder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"initialSupply\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"faucetCap_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ERC2612ExpiredSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC2612InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"remaining\",\"type\":\"uint256\"}],\"name\":\"FaucetExhausted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"faucet\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"faucetCap\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"faucetGiven\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "AtollToken",
	Bin: "0x6101808060405234610504576060816113c380380380916100208285610508565b8339810103126105045780516001600160a01b03811691908290036105045760406020820151910151604051610057604082610508565b600581526020810164105d1bdb1b60da1b815260405190610079604083610508565b6005825264105d1bdb1b60da1b60208301526040519261009a604085610508565b6005845264105513d31360da1b6020850152604051936100bb604086610508565b60018552603160f81b60208601908152845190946001600160401b0382116103ff5760035490600182811c921680156104fa575b60208310146103e15781601f849311610484575b50602090601f831160011461041e575f92610413575b50508160011b915f199060031b1c1916176003555b8051906001600160401b0382116103ff5760045490600182811c921680156103f5575b60208310146103e15781601f84931161036b575b50602090601f8311600114610305575f926102fa575b50508160011b915f199060031b1c1916176004555b6101998161052b565b610120526101a68461052b565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261020f60c082610508565b5190206080523060c0526101605281156102e757600254908082018092116102d35760207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef915f9360025584845283825260408420818154019055604051908152a3604051610e2c9081610597823960805181610b43015260a05181610c00015260c05181610b14015260e05181610b9201526101005181610bb801526101205181610437015261014051816104600152610160518181816105a101526106d90152f35b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b015190505f8061017b565b60045f9081528281209350601f198516905b818110610353575090846001959493921061033b575b505050811b01600455610190565b01515f1960f88460031b161c191690555f808061032d565b92936020600181928786015181550195019301610317565b828111156101655760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b602085106103d9575b849392601f0160051c82900391015f5b8281106103c9575050610165565b5f818301558594506001016103bb565b5f91506103ab565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610151565b634e487b7160e01b5f52604160045260245ffd5b015190505f80610119565b60035f9081528281209350601f198516905b81811061046c5750908460019594939210610454575b505050811b0160035561012e565b01515f1960f88460031b161c191690555f8080610446565b92936020600181928786015181550195019301610430565b828111156101035760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602085106104f2575b849392601f0160051c82900391015f5b8281106104e2575050610103565b5f818301558594506001016104d4565b5f91506104c4565b91607f16916100ef565b5f80fd5b601f909101601f19168101906001600160401b038211908210176103ff57604052565b601f815111610556576020815191015160208210610547571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde03146108e357508063095ea7b3146108bd57806318160ddd146108a057806323b872dd14610770578063313ce567146107555780633644e5151461073357806370a08231146106fc578063793768dc146106c25780637b56c2b21461056b5780637ecebe001461053357806384b0196e1461041f57806395d89b4114610313578063a9059cbb146102e2578063cc28c33b146102aa578063d505accf146101245763dd62ed3e146100cc575f80fd5b34610120576040366003190112610120576100e56109bf565b6001600160a01b036100f56109d5565b91165f5260016020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b5f80fd5b346101205760e03660031901126101205761013d6109bf565b6101456109d5565b604435906064359260843560ff811681036101205784421161027e576102396102306001600160a01b039283851697885f52600760205260405f20908154916001830190556040519060208201927f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c984528b6040840152878a1660608401528a608084015260a083015260c082015260c081526101e360e0826109eb565b5190206101ee610b0a565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015260c43591604260a4359220610ce0565b90929192610d6d565b1684810361024e575061024c9350610c26565b005b84907f4b800e46000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b847f62791302000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610120576020366003190112610120576001600160a01b036102cb6109bf565b165f526008602052602060405f2054604051908152f35b34610120576040366003190112610120576103086102fe6109bf565b6024359033610a2e565b602060405160018152f35b34610120575f366003190112610120576040515f6004548060011c90600181168015610415575b602083108114610401578285529081156103dd575060011461037f575b61037b83610367818503826109eb565b60405191829160208352602083019061099b565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b8082106103c357509091508101602001610367610357565b9192600181602092548385880101520191019092916103ab565b60ff191660208086019190915291151560051b840190910191506103679050610357565b634e487b7160e01b5f52602260045260245ffd5b91607f169161033a565b34610120575f366003190112610120576104d761045b7f0000000000000000000000000000000000000000000000000000000000000000610c89565b6104847f0000000000000000000000000000000000000000000000000000000000000000610c89565b60206104e56040519261049783856109eb565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e087019061099b565b90858203604087015261099b565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061051c57505050500390f35b83518552869550938101939281019260010161050d565b34610120576020366003190112610120576001600160a01b036105546109bf565b165f526007602052602060405f2054604051908152f35b34610120576040366003190112610120576105846109bf565b6001600160a01b03165f81815260086020526040902054602435907f0000000000000000000000000000000000000000000000000000000000000000818103918183116106ae578284119182156106a4575b50506106755750815f52600860205260405f206105f4828254610a21565b90558115610649577fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60208261062d5f94600254610a21565b60025584845283825260408420818154019055604051908152a3005b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b827ffc40f5f1000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b14905084806105d6565b634e487b7160e01b5f52601160045260245ffd5b34610120575f3660031901126101205760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610120576020366003190112610120576001600160a01b0361071d6109bf565b165f525f602052602060405f2054604051908152f35b34610120575f36600319011261012057602061074d610b0a565b604051908152f35b34610120575f36600319011261012057602060405160128152f35b34610120576060366003190112610120576107896109bf565b6107916109d5565b604435906001600160a01b03831692835f52600160205260405f206001600160a01b0333165f5260205260405f20545f1981106107d4575b506103089350610a2e565b83811061086c57841561084057331561081457610308945f52600160205260405f206001600160a01b0333165f526020528360405f2091039055846107c9565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b34610120575f366003190112610120576020600254604051908152f35b34610120576040366003190112610120576103086108d96109bf565b6024359033610c26565b34610120575f366003190112610120575f6003548060011c90600181168015610991575b602083108114610401578285529081156103dd57506001146109335761037b83610367818503826109eb565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b80821061097757509091508101602001610367610357565b91926001816020925483858801015201910190929161095f565b91607f1691610907565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361012057565b602435906001600160a01b038216820361012057565b90601f8019910116810190811067ffffffffffffffff821117610a0d57604052565b634e487b7160e01b5f52604160045260245ffd5b919082018092116106ae57565b6001600160a01b0316908115610ade576001600160a01b031691821561064957815f525f60205260405f2054818110610aac57817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b827fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480610bfd575b15610b65577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152610bf760c0826109eb565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614610b3c565b6001600160a01b0316908115610840576001600160a01b03169182156108145760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591835f526001825260405f20855f5282528060405f2055604051908152a3565b60ff811690601f8211610cb85760405191610ca56040846109eb565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411610d62579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610d57575f516001600160a01b03811615610d4d57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b6004811015610e185780610d7f575050565b60018103610daf577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b60028103610de357507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600314610ded5750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd",
}

// AtollToken is an auto generated Go binding around an Ethereum contract.
type AtollToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AtollToken) GetABI() abi.ABI {
	return c.abi
}

// NewAtollToken creates a new instance of AtollToken.
func NewAtollToken() *AtollToken {
	parsed, err := AtollTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AtollToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AtollToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address initialHolder, uint256 initialSupply, uint256 faucetCap_) returns()
func (atollToken *AtollToken) PackConstructor(initialHolder common.Address, initialSupply *big.Int, faucetCap_ *big.Int) []byte {
	enc, err := atollToken.abi.Pack("", initialHolder, initialSupply, faucetCap_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (atollToken *AtollToken) PackDOMAINSEPARATOR() []byte {
	enc, err := atollToken.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (atollToken *AtollToken) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return atollToken.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (atollToken *AtollToken) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := atollToken.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (atollToken *AtollToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := atollToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (atollToken *AtollToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return atollToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (atollToken *AtollToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := atollToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (atollToken *AtollToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := atollToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (atollToken *AtollToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return atollToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (atollToken *AtollToken) UnpackApprove(data []byte) (bool, error) {
	out, err := atollToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (atollToken *AtollToken) PackBalanceOf(account common.Address) []byte {
	enc, err := atollToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (atollToken *AtollToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return atollToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (atollToken *AtollToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := atollToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (atollToken *AtollToken) PackDecimals() []byte {
	enc, err := atollToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (atollToken *AtollToken) TryPackDecimals() ([]byte, error) {
	return atollToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (atollToken *AtollToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := atollToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (atollToken *AtollToken) PackEip712Domain() []byte {
	enc, err := atollToken.abi.Pack("eip712Domain")
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
func (atollToken *AtollToken) TryPackEip712Domain() ([]byte, error) {
	return atollToken.abi.Pack("eip712Domain")
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
func (atollToken *AtollToken) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := atollToken.abi.Unpack("eip712Domain", data)
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

// PackFaucet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b56c2b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function faucet(address to, uint256 amount) returns()
func (atollToken *AtollToken) PackFaucet(to common.Address, amount *big.Int) []byte {
	enc, err := atollToken.abi.Pack("faucet", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFaucet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b56c2b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function faucet(address to, uint256 amount) returns()
func (atollToken *AtollToken) TryPackFaucet(to common.Address, amount *big.Int) ([]byte, error) {
	return atollToken.abi.Pack("faucet", to, amount)
}

// PackFaucetCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x793768dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function faucetCap() view returns(uint256)
func (atollToken *AtollToken) PackFaucetCap() []byte {
	enc, err := atollToken.abi.Pack("faucetCap")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFaucetCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x793768dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function faucetCap() view returns(uint256)
func (atollToken *AtollToken) TryPackFaucetCap() ([]byte, error) {
	return atollToken.abi.Pack("faucetCap")
}

// UnpackFaucetCap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x793768dc.
//
// Solidity: function faucetCap() view returns(uint256)
func (atollToken *AtollToken) UnpackFaucetCap(data []byte) (*big.Int, error) {
	out, err := atollToken.abi.Unpack("faucetCap", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFaucetGiven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc28c33b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function faucetGiven(address account) view returns(uint256 amount)
func (atollToken *AtollToken) PackFaucetGiven(account common.Address) []byte {
	enc, err := atollToken.abi.Pack("faucetGiven", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFaucetGiven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc28c33b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function faucetGiven(address account) view returns(uint256 amount)
func (atollToken *AtollToken) TryPackFaucetGiven(account common.Address) ([]byte, error) {
	return atollToken.abi.Pack("faucetGiven", account)
}

// UnpackFaucetGiven is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc28c33b.
//
// Solidity: function faucetGiven(address account) view returns(uint256 amount)
func (atollToken *AtollToken) UnpackFaucetGiven(data []byte) (*big.Int, error) {
	out, err := atollToken.abi.Unpack("faucetGiven", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (atollToken *AtollToken) PackName() []byte {
	enc, err := atollToken.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (atollToken *AtollToken) TryPackName() ([]byte, error) {
	return atollToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (atollToken *AtollToken) UnpackName(data []byte) (string, error) {
	out, err := atollToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (atollToken *AtollToken) PackNonces(owner common.Address) []byte {
	enc, err := atollToken.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (atollToken *AtollToken) TryPackNonces(owner common.Address) ([]byte, error) {
	return atollToken.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (atollToken *AtollToken) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := atollToken.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (atollToken *AtollToken) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := atollToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (atollToken *AtollToken) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return atollToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (atollToken *AtollToken) PackSymbol() []byte {
	enc, err := atollToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (atollToken *AtollToken) TryPackSymbol() ([]byte, error) {
	return atollToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (atollToken *AtollToken) UnpackSymbol(data []byte) (string, error) {
	out, err := atollToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (atollToken *AtollToken) PackTotalSupply() []byte {
	enc, err := atollToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (atollToken *AtollToken) TryPackTotalSupply() ([]byte, error) {
	return atollToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (atollToken *AtollToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := atollToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (atollToken *AtollToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := atollToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (atollToken *AtollToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return atollToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (atollToken *AtollToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := atollToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (atollToken *AtollToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := atollToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (atollToken *AtollToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return atollToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (atollToken *AtollToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := atollToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// AtollTokenApproval represents a Approval event raised by the AtollToken contract.
type AtollTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const AtollTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (AtollTokenApproval) ContractEventName() string {
	return AtollTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (atollToken *AtollToken) UnpackApprovalEvent(log *types.Log) (*AtollTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != atollToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AtollTokenApproval)
	if len(log.Data) > 0 {
		if err := atollToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range atollToken.abi.Events[event].Inputs {
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

// AtollTokenEIP712DomainChanged represents a EIP712DomainChanged event raised by the AtollToken contract.
type AtollTokenEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const AtollTokenEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (AtollTokenEIP712DomainChanged) ContractEventName() string {
	return AtollTokenEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (atollToken *AtollToken) UnpackEIP712DomainChangedEvent(log *types.Log) (*AtollTokenEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != atollToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AtollTokenEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := atollToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range atollToken.abi.Events[event].Inputs {
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

// AtollTokenTransfer represents a Transfer event raised by the AtollToken contract.
type AtollTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const AtollTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (AtollTokenTransfer) ContractEventName() string {
	return AtollTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (atollToken *AtollToken) UnpackTransferEvent(log *types.Log) (*AtollTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != atollToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AtollTokenTransfer)
	if len(log.Data) > 0 {
		if err := atollToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range atollToken.abi.Events[event].Inputs {
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
func (atollToken *AtollToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], atollToken.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return atollToken.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], atollToken.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return atollToken.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], atollToken.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return atollToken.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], atollToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return atollToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], atollToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return atollToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], atollToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return atollToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], atollToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return atollToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], atollToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return atollToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], atollToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return atollToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], atollToken.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return atollToken.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], atollToken.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return atollToken.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], atollToken.abi.Errors["FaucetExhausted"].ID.Bytes()[:4]) {
		return atollToken.UnpackFaucetExhaustedError(raw[4:])
	}
	if bytes.Equal(raw[:4], atollToken.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return atollToken.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], atollToken.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return atollToken.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], atollToken.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return atollToken.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AtollTokenECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the AtollToken contract.
type AtollTokenECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func AtollTokenECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (atollToken *AtollToken) UnpackECDSAInvalidSignatureError(raw []byte) (*AtollTokenECDSAInvalidSignature, error) {
	out := new(AtollTokenECDSAInvalidSignature)
	if err := atollToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AtollTokenECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the AtollToken contract.
type AtollTokenECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func AtollTokenECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (atollToken *AtollToken) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*AtollTokenECDSAInvalidSignatureLength, error) {
	out := new(AtollTokenECDSAInvalidSignatureLength)
	if err := atollToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AtollTokenECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the AtollToken contract.
type AtollTokenECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func AtollTokenECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (atollToken *AtollToken) UnpackECDSAInvalidSignatureSError(raw []byte) (*AtollTokenECDSAInvalidSignatureS, error) {
	out := new(AtollTokenECDSAInvalidSignatureS)
	if err := atollToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AtollTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the AtollToken contract.
type AtollTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func AtollTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (atollToken *AtollToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*AtollTokenERC20InsufficientAllowance, error) {
	out := new(AtollTokenERC20InsufficientAllowance)
	if err := atollToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AtollTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the AtollToken contract.
type AtollTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func AtollTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (atollToken *AtollToken) UnpackERC20InsufficientBalanceError(raw []byte) (*AtollTokenERC20InsufficientBalance, error) {
	out := new(AtollTokenERC20InsufficientBalance)
	if err := atollToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AtollTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the AtollToken contract.
type AtollTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func AtollTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (atollToken *AtollToken) UnpackERC20InvalidApproverError(raw []byte) (*AtollTokenERC20InvalidApprover, error) {
	out := new(AtollTokenERC20InvalidApprover)
	if err := atollToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AtollTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the AtollToken contract.
type AtollTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func AtollTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (atollToken *AtollToken) UnpackERC20InvalidReceiverError(raw []byte) (*AtollTokenERC20InvalidReceiver, error) {
	out := new(AtollTokenERC20InvalidReceiver)
	if err := atollToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AtollTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the AtollToken contract.
type AtollTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func AtollTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (atollToken *AtollToken) UnpackERC20InvalidSenderError(raw []byte) (*AtollTokenERC20InvalidSender, error) {
	out := new(AtollTokenERC20InvalidSender)
	if err := atollToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AtollTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the AtollToken contract.
type AtollTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func AtollTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (atollToken *AtollToken) UnpackERC20InvalidSpenderError(raw []byte) (*AtollTokenERC20InvalidSpender, error) {
	out := new(AtollTokenERC20InvalidSpender)
	if err := atollToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AtollTokenERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the AtollToken contract.
type AtollTokenERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func AtollTokenERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (atollToken *AtollToken) UnpackERC2612ExpiredSignatureError(raw []byte) (*AtollTokenERC2612ExpiredSignature, error) {
	out := new(AtollTokenERC2612ExpiredSignature)
	if err := atollToken.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AtollTokenERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the AtollToken contract.
type AtollTokenERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func AtollTokenERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (atollToken *AtollToken) UnpackERC2612InvalidSignerError(raw []byte) (*AtollTokenERC2612InvalidSigner, error) {
	out := new(AtollTokenERC2612InvalidSigner)
	if err := atollToken.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AtollTokenFaucetExhausted represents a FaucetExhausted error raised by the AtollToken contract.
type AtollTokenFaucetExhausted struct {
	To        common.Address
	Remaining *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FaucetExhausted(address to, uint256 remaining)
func AtollTokenFaucetExhaustedErrorID() common.Hash {
	return common.HexToHash("0xfc40f5f122de3856a0f1b9f0a1d8ffe600ec1fe9b8f8f16952e2fcd6ce7ce154")
}

// UnpackFaucetExhaustedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FaucetExhausted(address to, uint256 remaining)
func (atollToken *AtollToken) UnpackFaucetExhaustedError(raw []byte) (*AtollTokenFaucetExhausted, error) {
	out := new(AtollTokenFaucetExhausted)
	if err := atollToken.abi.UnpackIntoInterface(out, "FaucetExhausted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AtollTokenInvalidAccountNonce represents a InvalidAccountNonce error raised by the AtollToken contract.
type AtollTokenInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func AtollTokenInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (atollToken *AtollToken) UnpackInvalidAccountNonceError(raw []byte) (*AtollTokenInvalidAccountNonce, error) {
	out := new(AtollTokenInvalidAccountNonce)
	if err := atollToken.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AtollTokenInvalidShortString represents a InvalidShortString error raised by the AtollToken contract.
type AtollTokenInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func AtollTokenInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (atollToken *AtollToken) UnpackInvalidShortStringError(raw []byte) (*AtollTokenInvalidShortString, error) {
	out := new(AtollTokenInvalidShortString)
	if err := atollToken.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AtollTokenStringTooLong represents a StringTooLong error raised by the AtollToken contract.
type AtollTokenStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func AtollTokenStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (atollToken *AtollToken) UnpackStringTooLongError(raw []byte) (*AtollTokenStringTooLong, error) {
	out := new(AtollTokenStringTooLong)
	if err := atollToken.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
