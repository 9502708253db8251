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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"initialHolder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"initialSupply\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"faucetCap_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"ERC1363ApproveFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC1363InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC1363InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"ERC1363TransferFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"ERC1363TransferFromFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ERC2612ExpiredSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC2612InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"remaining\",\"type\":\"uint256\"}],\"name\":\"FaucetExhausted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approveAndCall\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"approveAndCall\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"faucet\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"faucetCap\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"faucetGiven\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferAndCall\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"transferAndCall\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"transferFromAndCall\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFromAndCall\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "AtollToken",
	Bin: "0x610180806040523461050457606081611f7a80380380916100208285610508565b8339810103126105045780516001600160a01b03811691908290036105045760406020820151910151604051610057604082610508565b600581526020810164105d1bdb1b60da1b815260405190610079604083610508565b6005825264105d1bdb1b60da1b60208301526040519261009a604085610508565b6005845264105513d31360da1b6020850152604051936100bb604086610508565b60018552603160f81b60208601908152845190946001600160401b0382116103ff5760035490600182811c921680156104fa575b60208310146103e15781601f849311610484575b50602090601f831160011461041e575f92610413575b50508160011b915f199060031b1c1916176003555b8051906001600160401b0382116103ff5760045490600182811c921680156103f5575b60208310146103e15781601f84931161036b575b50602090601f8311600114610305575f926102fa575b50508160011b915f199060031b1c1916176004555b6101998161052b565b610120526101a68461052b565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261020f60c082610508565b5190206080523060c0526101605281156102e757600254908082018092116102d35760207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef915f9360025584845283825260408420818154019055604051908152a36040516119e390816105978239608051816114af015260a0518161156c015260c05181611480015260e051816114fe015261010051816115240152610120518161066001526101405181610689015261016051818181610820015261098f0152f35b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b015190505f8061017b565b60045f9081528281209350601f198516905b818110610353575090846001959493921061033b575b505050811b01600455610190565b01515f1960f88460031b161c191690555f808061032d565b92936020600181928786015181550195019301610317565b828111156101655760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b602085106103d9575b849392601f0160051c82900391015f5b8281106103c9575050610165565b5f818301558594506001016103bb565b5f91506103ab565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610151565b634e487b7160e01b5f52604160045260245ffd5b015190505f80610119565b60035f9081528281209350601f198516905b81811061046c5750908460019594939210610454575b505050811b0160035561012e565b01515f1960f88460031b161c191690555f8080610446565b92936020600181928786015181550195019301610430565b828111156101035760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602085106104f2575b849392601f0160051c82900391015f5b8281106104e2575050610103565b5f818301558594506001016104d4565b5f91506104c4565b91607f16916100ef565b5f80fd5b601f909101601f19168101906001600160401b038211908210176103ff57604052565b601f815111610556576020815191015160208210610547571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a714610cd25750806306fdde0314610bf9578063095ea7b314610bb55780631296ee6214610b5b57806318160ddd14610b2057806323b872dd14610b07578063313ce56714610ace5780633177029f14610a785780633644e51514610a385780634000aea014610a1457806370a08231146109b2578063793768dc1461095a5780637b56c2b2146107bf5780637ecebe001461075c57806384b0196e1461062a57806395d89b41146104c9578063a9059cbb1461047a578063c1d34b891461040a578063cae9ca51146103f1578063cc28c33b1461038e578063d505accf146101dd578063d8fbe994146101a95763dd62ed3e14610119575f80fd5b346101a55760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a557610150610dd1565b73ffffffffffffffffffffffffffffffffffffffff61016d610df4565b91165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b5f80fd5b346101a55760206101d36101bc36610e17565b90604051926101cb8685610e89565b5f845261114d565b6040519015158152f35b346101a55760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a557610214610dd1565b61021c610df4565b604435906064359260843560ff811681036101a5578442116103625761031d61031473ffffffffffffffffffffffffffffffffffffffff9283851697885f52600760205260405f20908154916001830190556040519060208201927f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c984528b6040840152878a1660608401528a608084015260a083015260c082015260c081526102c760e082610e89565b5190206102d2611469565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015260c43591604260a4359220611871565b9092919261190b565b168481036103325750610330935061179d565b005b84907f4b800e46000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b847f62791302000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101a55760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a55773ffffffffffffffffffffffffffffffffffffffff6103da610dd1565b165f526008602052602060405f2054604051908152f35b346101a55760206101d361040436610f77565b916111b7565b346101a55760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a557610441610dd1565b610449610df4565b6064359067ffffffffffffffff82116101a5576020926104706101d3933690600401610f31565b916044359161114d565b346101a55760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a5576104be6104b4610dd1565b6024359033611373565b602060405160018152f35b346101a5575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a5576040515f6004548060011c90600181168015610620575b6020831081146105f3578285529081156105b15750600114610553575b61054f8361053b81850382610e89565b604051918291602083526020830190610d8e565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b8082106105975750909150810160200161053b61052b565b91926001816020925483858801015201910190929161057f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208086019190915291151560051b8401909101915061053b905061052b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f169161050e565b346101a5575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a5576107006106847f000000000000000000000000000000000000000000000000000000000000000061181a565b6106ad7f000000000000000000000000000000000000000000000000000000000000000061181a565b602061070e604051926106c08385610e89565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190610d8e565b908582036040870152610d8e565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061074557505050500390f35b835185528695509381019392810192600101610736565b346101a55760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a55773ffffffffffffffffffffffffffffffffffffffff6107a8610dd1565b165f526007602052602060405f2054604051908152f35b346101a55760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a5576107f6610dd1565b73ffffffffffffffffffffffffffffffffffffffff165f81815260086020526040902054602435907f00000000000000000000000000000000000000000000000000000000000000008181039181831161092d57828411918215610923575b50506108f45750815f52600860205260405f20610873828254611140565b905581156108c8577fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6020826108ac5f94600254611140565b60025584845283825260408420818154019055604051908152a3005b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b827ffc40f5f1000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b1490508480610855565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346101a5575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a55760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101a55760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a55773ffffffffffffffffffffffffffffffffffffffff6109fe610dd1565b165f525f602052602060405f2054604051908152f35b346101a5576104be610a2536610f77565b91610a31828233611373565b33336115f9565b346101a5575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a5576020610a70611469565b604051908152f35b346101a55760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a55760206101d3610ab4610dd1565b60405190610ac28483610e89565b5f8252602435906111b7565b346101a5575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a557602060405160128152f35b346101a55760206101d3610b1a36610e17565b91610fe8565b346101a5575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a5576020600254604051908152f35b346101a55760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a5576104be610b95610dd1565b60243560405191610ba7602084610e89565b5f8352610a31828233611373565b346101a55760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a5576104be610bef610dd1565b602435903361179d565b346101a5575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a5576040515f6003548060011c90600181168015610cc8575b6020831081146105f3578285529081156105b15750600114610c6a5761054f8361053b81850382610e89565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b808210610cae5750909150810160200161053b61052b565b919260018160209254838588010152019101909291610c96565b91607f1691610c3e565b346101a55760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a557600435907fffffffff0000000000000000000000000000000000000000000000000000000082168092036101a557817fb0202a110000000000000000000000000000000000000000000000000000000060209314908115610d64575b5015158152f35b7f01ffc9a70000000000000000000000000000000000000000000000000000000091501483610d5d565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036101a557565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036101a557565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60609101126101a55760043573ffffffffffffffffffffffffffffffffffffffff811681036101a5579060243573ffffffffffffffffffffffffffffffffffffffff811681036101a5579060443590565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610eca57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff8111610eca57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b81601f820112156101a557803590610f4882610ef7565b92610f566040519485610e89565b828452602083830101116101a557815f926020809301838601378301015290565b60607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126101a55760043573ffffffffffffffffffffffffffffffffffffffff811681036101a55791602435916044359067ffffffffffffffff82116101a557610fe591600401610f31565b90565b919073ffffffffffffffffffffffffffffffffffffffff831692835f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8110611067575b506110629350611373565b600190565b83811061110c5784156110e05733156110b457611062945f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f526020528360405f20910390555f611057565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b9190820180921161092d57565b9392919061115c828287610fe8565b1561116c576110629394336115f9565b73ffffffffffffffffffffffffffffffffffffffff9081867fb56855e6000000000000000000000000000000000000000000000000000000005f52166004521660245260445260645ffd5b9190916111c583823361179d565b803b15611331576112319173ffffffffffffffffffffffffffffffffffffffff602092169360405193849283927f7b04a2d00000000000000000000000000000000000000000000000000000000084523360048501526024840152606060448401526064830190610d8e565b03815f865af15f9181611300575b50611286575061124d6115ca565b8051908161128157827fdeb6d3ed000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b602001fd5b7fffffffff000000000000000000000000000000000000000000000000000000007f7b04a2d0000000000000000000000000000000000000000000000000000000009116036112d55750600190565b7fdeb6d3ed000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61132391925060203d60201161132a575b61131b8183610e89565b810190611592565b905f61123f565b503d611311565b73ffffffffffffffffffffffffffffffffffffffff907fdeb6d3ed000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff1690811561143d5773ffffffffffffffffffffffffffffffffffffffff169182156108c857815f525f60205260405f205481811061140b57817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b827fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480611569575b156114d1577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261156360c082610e89565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146114a8565b908160209103126101a557517fffffffff00000000000000000000000000000000000000000000000000000000811681036101a55790565b3d156115f4573d906115db82610ef7565b916115e96040519384610e89565b82523d5f602084013e565b606090565b9193909293803b1561175b579161167373ffffffffffffffffffffffffffffffffffffffff928360209516968460405197889687967f88a7ca5c0000000000000000000000000000000000000000000000000000000088521660048701521660248501526044840152608060648401526084830190610d8e565b03815f865af15f918161173a575b506116c3575061168f6115ca565b8051908161128157827f8a96cd9c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffff000000000000000000000000000000000000000000000000000000007f88a7ca5c0000000000000000000000000000000000000000000000000000000091160361170f5750565b7f8a96cd9c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61175491925060203d60201161132a5761131b8183610e89565b905f611681565b73ffffffffffffffffffffffffffffffffffffffff907f8a96cd9c000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff169081156110e05773ffffffffffffffffffffffffffffffffffffffff169182156110b45760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591835f526001825260405f20855f5282528060405f2055604051908152a3565b60ff811690601f82116118495760405191611836604084610e89565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611900579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156118f5575f5173ffffffffffffffffffffffffffffffffffffffff8116156118eb57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b60048110156119b6578061191d575050565b6001810361194d577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b6002810361198157507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60031461198b5750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd",
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

// PackApproveAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3177029f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approveAndCall(address spender, uint256 value) returns(bool)
func (atollToken *AtollToken) PackApproveAndCall(spender common.Address, value *big.Int) []byte {
	enc, err := atollToken.abi.Pack("approveAndCall", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApproveAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3177029f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approveAndCall(address spender, uint256 value) returns(bool)
func (atollToken *AtollToken) TryPackApproveAndCall(spender common.Address, value *big.Int) ([]byte, error) {
	return atollToken.abi.Pack("approveAndCall", spender, value)
}

// UnpackApproveAndCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3177029f.
//
// Solidity: function approveAndCall(address spender, uint256 value) returns(bool)
func (atollToken *AtollToken) UnpackApproveAndCall(data []byte) (bool, error) {
	out, err := atollToken.abi.Unpack("approveAndCall", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackApproveAndCall0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcae9ca51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approveAndCall(address spender, uint256 value, bytes data) returns(bool)
func (atollToken *AtollToken) PackApproveAndCall0(spender common.Address, value *big.Int, data []byte) []byte {
	enc, err := atollToken.abi.Pack("approveAndCall0", spender, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApproveAndCall0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcae9ca51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approveAndCall(address spender, uint256 value, bytes data) returns(bool)
func (atollToken *AtollToken) TryPackApproveAndCall0(spender common.Address, value *big.Int, data []byte) ([]byte, error) {
	return atollToken.abi.Pack("approveAndCall0", spender, value, data)
}

// UnpackApproveAndCall0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcae9ca51.
//
// Solidity: function approveAndCall(address spender, uint256 value, bytes data) returns(bool)
func (atollToken *AtollToken) UnpackApproveAndCall0(data []byte) (bool, error) {
	out, err := atollToken.abi.Unpack("approveAndCall0", data)
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

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (atollToken *AtollToken) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := atollToken.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (atollToken *AtollToken) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return atollToken.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (atollToken *AtollToken) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := atollToken.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
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

// PackTransferAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1296ee62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferAndCall(address to, uint256 value) returns(bool)
func (atollToken *AtollToken) PackTransferAndCall(to common.Address, value *big.Int) []byte {
	enc, err := atollToken.abi.Pack("transferAndCall", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1296ee62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferAndCall(address to, uint256 value) returns(bool)
func (atollToken *AtollToken) TryPackTransferAndCall(to common.Address, value *big.Int) ([]byte, error) {
	return atollToken.abi.Pack("transferAndCall", to, value)
}

// UnpackTransferAndCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1296ee62.
//
// Solidity: function transferAndCall(address to, uint256 value) returns(bool)
func (atollToken *AtollToken) UnpackTransferAndCall(data []byte) (bool, error) {
	out, err := atollToken.abi.Unpack("transferAndCall", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferAndCall0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4000aea0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferAndCall(address to, uint256 value, bytes data) returns(bool)
func (atollToken *AtollToken) PackTransferAndCall0(to common.Address, value *big.Int, data []byte) []byte {
	enc, err := atollToken.abi.Pack("transferAndCall0", to, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferAndCall0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4000aea0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferAndCall(address to, uint256 value, bytes data) returns(bool)
func (atollToken *AtollToken) TryPackTransferAndCall0(to common.Address, value *big.Int, data []byte) ([]byte, error) {
	return atollToken.abi.Pack("transferAndCall0", to, value, data)
}

// UnpackTransferAndCall0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4000aea0.
//
// Solidity: function transferAndCall(address to, uint256 value, bytes data) returns(bool)
func (atollToken *AtollToken) UnpackTransferAndCall0(data []byte) (bool, error) {
	out, err := atollToken.abi.Unpack("transferAndCall0", data)
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

// PackTransferFromAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1d34b89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFromAndCall(address from, address to, uint256 value, bytes data) returns(bool)
func (atollToken *AtollToken) PackTransferFromAndCall(from common.Address, to common.Address, value *big.Int, data []byte) []byte {
	enc, err := atollToken.abi.Pack("transferFromAndCall", from, to, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFromAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1d34b89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFromAndCall(address from, address to, uint256 value, bytes data) returns(bool)
func (atollToken *AtollToken) TryPackTransferFromAndCall(from common.Address, to common.Address, value *big.Int, data []byte) ([]byte, error) {
	return atollToken.abi.Pack("transferFromAndCall", from, to, value, data)
}

// UnpackTransferFromAndCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc1d34b89.
//
// Solidity: function transferFromAndCall(address from, address to, uint256 value, bytes data) returns(bool)
func (atollToken *AtollToken) UnpackTransferFromAndCall(data []byte) (bool, error) {
	out, err := atollToken.abi.Unpack("transferFromAndCall", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFromAndCall0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8fbe994.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFromAndCall(address from, address to, uint256 value) returns(bool)
func (atollToken *AtollToken) PackTransferFromAndCall0(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := atollToken.abi.Pack("transferFromAndCall0", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFromAndCall0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8fbe994.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFromAndCall(address from, address to, uint256 value) returns(bool)
func (atollToken *AtollToken) TryPackTransferFromAndCall0(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return atollToken.abi.Pack("transferFromAndCall0", from, to, value)
}

// UnpackTransferFromAndCall0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8fbe994.
//
// Solidity: function transferFromAndCall(address from, address to, uint256 value) returns(bool)
func (atollToken *AtollToken) UnpackTransferFromAndCall0(data []byte) (bool, error) {
	out, err := atollToken.abi.Unpack("transferFromAndCall0", data)
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
	if bytes.Equal(raw[:4], atollToken.abi.Errors["ERC1363ApproveFailed"].ID.Bytes()[:4]) {
		return atollToken.UnpackERC1363ApproveFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], atollToken.abi.Errors["ERC1363InvalidReceiver"].ID.Bytes()[:4]) {
		return atollToken.UnpackERC1363InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], atollToken.abi.Errors["ERC1363InvalidSpender"].ID.Bytes()[:4]) {
		return atollToken.UnpackERC1363InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], atollToken.abi.Errors["ERC1363TransferFailed"].ID.Bytes()[:4]) {
		return atollToken.UnpackERC1363TransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], atollToken.abi.Errors["ERC1363TransferFromFailed"].ID.Bytes()[:4]) {
		return atollToken.UnpackERC1363TransferFromFailedError(raw[4:])
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

// AtollTokenERC1363ApproveFailed represents a ERC1363ApproveFailed error raised by the AtollToken contract.
type AtollTokenERC1363ApproveFailed struct {
	Spender common.Address
	Value   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1363ApproveFailed(address spender, uint256 value)
func AtollTokenERC1363ApproveFailedErrorID() common.Hash {
	return common.HexToHash("0x50e555c4dddff13ff30dbe54ae3a28130e668ee6eed8bb039a74fffd407a490b")
}

// UnpackERC1363ApproveFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1363ApproveFailed(address spender, uint256 value)
func (atollToken *AtollToken) UnpackERC1363ApproveFailedError(raw []byte) (*AtollTokenERC1363ApproveFailed, error) {
	out := new(AtollTokenERC1363ApproveFailed)
	if err := atollToken.abi.UnpackIntoInterface(out, "ERC1363ApproveFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AtollTokenERC1363InvalidReceiver represents a ERC1363InvalidReceiver error raised by the AtollToken contract.
type AtollTokenERC1363InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1363InvalidReceiver(address receiver)
func AtollTokenERC1363InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x8a96cd9cdbe4c7400f09928c2ad0cc705eacfcb08e7a1ee2637bbd7d7c9a2e71")
}

// UnpackERC1363InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1363InvalidReceiver(address receiver)
func (atollToken *AtollToken) UnpackERC1363InvalidReceiverError(raw []byte) (*AtollTokenERC1363InvalidReceiver, error) {
	out := new(AtollTokenERC1363InvalidReceiver)
	if err := atollToken.abi.UnpackIntoInterface(out, "ERC1363InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AtollTokenERC1363InvalidSpender represents a ERC1363InvalidSpender error raised by the AtollToken contract.
type AtollTokenERC1363InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1363InvalidSpender(address spender)
func AtollTokenERC1363InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0xdeb6d3edd553d3f2f498b7c0760945593e1f70901005a8ebfec201cf36d60756")
}

// UnpackERC1363InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1363InvalidSpender(address spender)
func (atollToken *AtollToken) UnpackERC1363InvalidSpenderError(raw []byte) (*AtollTokenERC1363InvalidSpender, error) {
	out := new(AtollTokenERC1363InvalidSpender)
	if err := atollToken.abi.UnpackIntoInterface(out, "ERC1363InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AtollTokenERC1363TransferFailed represents a ERC1363TransferFailed error raised by the AtollToken contract.
type AtollTokenERC1363TransferFailed struct {
	Receiver common.Address
	Value    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1363TransferFailed(address receiver, uint256 value)
func AtollTokenERC1363TransferFailedErrorID() common.Hash {
	return common.HexToHash("0x231b03aea3deff6bcb604f6edbb43d345173148bbf0c0dac8696fa8a0e12c649")
}

// UnpackERC1363TransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1363TransferFailed(address receiver, uint256 value)
func (atollToken *AtollToken) UnpackERC1363TransferFailedError(raw []byte) (*AtollTokenERC1363TransferFailed, error) {
	out := new(AtollTokenERC1363TransferFailed)
	if err := atollToken.abi.UnpackIntoInterface(out, "ERC1363TransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AtollTokenERC1363TransferFromFailed represents a ERC1363TransferFromFailed error raised by the AtollToken contract.
type AtollTokenERC1363TransferFromFailed struct {
	Sender   common.Address
	Receiver common.Address
	Value    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1363TransferFromFailed(address sender, address receiver, uint256 value)
func AtollTokenERC1363TransferFromFailedErrorID() common.Hash {
	return common.HexToHash("0xb56855e6dc0676c3d4dd01bd25a7d38479fa62d646d465c20d121d8911c8dc00")
}

// UnpackERC1363TransferFromFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1363TransferFromFailed(address sender, address receiver, uint256 value)
func (atollToken *AtollToken) UnpackERC1363TransferFromFailedError(raw []byte) (*AtollTokenERC1363TransferFromFailed, error) {
	out := new(AtollTokenERC1363TransferFromFailed)
	if err := atollToken.abi.UnpackIntoInterface(out, "ERC1363TransferFromFailed", raw); err != nil {
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
