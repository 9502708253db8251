// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package witness is the Go binding of the contract Witness, generated from
// chain/contracts/src/Witness.sol by chain/gen.
package witness

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

// Proof is an auto generated low-level Go binding around an user-defined struct.
type Proof struct {
	Deal      [32]byte
	Requester common.Address
	Provider  common.Address
	Solver    common.Address
	Due       *big.Int
	Deadline  *big.Int
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

// WitnessMetaData contains all meta data concerning the Witness contract.
var WitnessMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractEscrow\",\"name\":\"escrow_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadEvidence\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"escrow\",\"outputs\":[{\"internalType\":\"contractEscrow\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"module\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"inputs\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"cpu\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disk\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"gpus\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"gpuName\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"gpuMemory\",\"type\":\"uint64\"}],\"internalType\":\"structResources\",\"name\":\"needs\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeout\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"maxPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structJobOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"requesterSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"jobOffer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resourceOffer\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"gasPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structDeal\",\"name\":\"deal\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"dealSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"exitCode\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"duration\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"internalType\":\"structResult\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"providerSignature\",\"type\":\"bytes\"}],\"internalType\":\"structEvidence\",\"name\":\"e\",\"type\":\"tuple\"}],\"name\":\"prove\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"internalType\":\"structProof\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"proveReceipt\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"exitCode\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"duration\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"internalType\":\"structResult\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"proveResult\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"failed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Witness",
	Bin: "0x60a03461007e57601f61187938819003918201601f19168301916001600160401b038311848410176100825780849260209460405283398101031261007e57516001600160a01b038116810361007e576080526040516117e29081610097823960805181818160920152818161015e0152818161036601526104ef0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630e3a99da146103fd5750806376b1baf61461028057806397094925146100ba5763e2fdcc1714610048575f80fd5b346100b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100b6577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360160c081126100b65760a0136100b65760a43567ffffffffffffffff81116100b657610111903690600401610fb8565b6101196110a3565b91604051927ff698da2500000000000000000000000000000000000000000000000000000000845260208460048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa938415610275575f9461023f575b5061023761023d9461019e6110a3565b60405173ffffffffffffffffffffffffffffffffffffffff60208201927ff4979a0564425c3297a22c82be8ceb9254b818dcc950bb636905569aa0c81c2084521660408201526004356060820152606081526101fb60808261102f565b51902090604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b9061128a565b005b93506020843d60201161026d575b8161025a6020938361102f565b810103126100b65792519261023761018e565b3d915061024d565b6040513d5f823e3d90fd5b346100b6577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360160e081126100b65760a0136100b65760a43567ffffffffffffffff81116100b6576101407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126100b65760c43567ffffffffffffffff81116100b657610316903690600401610fb8565b6103219291926110a3565b92604051937ff698da2500000000000000000000000000000000000000000000000000000000855260208560048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa948515610275575f956103c6575b6020600860ff6103bc6044896103b68a8a8a8f8560040191600435611345565b01611180565b1614604051908152f35b9394506020843d6020116103f5575b816103e26020938361102f565b810103126100b657925193926008610396565b3d91506103d5565b346100b65760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b6576004359060038210156100b65760243567ffffffffffffffff81116100b65780600401916101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126100b65760a08161048a5f93610fe6565b828152826020820152826040820152826060820152826080820152015260448101604051907ff698da2500000000000000000000000000000000000000000000000000000000825260208260048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610275575f92610f84575b5061052a8480611070565b60c08101357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41823603018112156100b657810161056561118e565b80519060200120906105768161116b565b906105836020820161116b565b906105906040820161116b565b61059c60608301611215565b906105aa60808401846110e7565b36906105b592611226565b805190602001209260a0016105c99061116b565b93604051956020870197885267ffffffffffffffff16604087015267ffffffffffffffff16606086015267ffffffffffffffff16608085015263ffffffff1660a084015260c083015267ffffffffffffffff1660e082015260e081526106316101008261102f565b5190209061063d61118e565b6040518060208101927f4a6f624f666665722861646472657373207265717565737465722c62797465738452604082017f333220706565722c6164647265737320736f6c7665722c6279746573206d6f649052606082017f756c652c627974657320696e707574732c737472696e6720656e67696e652c009052607f82017f5265736f7572636573206e656564732c75696e743634206761732c75696e74369052609f82017f342074696d656f75742c75696e74323536206d617850726963652c75696e7436905260bf82017f34206578706972792c75696e743634206e6f6e6365290000000000000000000090528051602081920160d584015e810160d581015f90520360d5017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018252610774908261102f565b519020610780826110c6565b9261078d604084016110c6565b61079a60608501856110e7565b36906107a592611226565b80519060200120608085016107ba90866110e7565b36906107c592611226565b805190602001209060a086016107db90876110e7565b36906107e692611226565b8051906020012092604051976020890196875273ffffffffffffffffffffffffffffffffffffffff1660408901526020870135606089015273ffffffffffffffffffffffffffffffffffffffff16608088015260a087015260c086015260e085015260e084526108586101008561102f565b61086460e0840161116b565b92610872610100820161116b565b90610880610140820161116b565b9061088e610160820161116b565b92604051966020880195865267ffffffffffffffff16604088015267ffffffffffffffff1660608701526101200135608086015267ffffffffffffffff1660a085015267ffffffffffffffff1660c084015260c083526108ef60e08461102f565b6040519283926020840195518091875e83019060208201905f8252519283915e016020015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018252610946908261102f565b5190206109869083604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b9160405160208101907f4465616c286164647265737320736f6c7665722c62797465733332206a6f624f8252604081017f666665722c62797465733332207265736f757263654f666665722c61646472659052606081017f7373207265717565737465722c616464726573732070726f76696465722c00009052607e81017f75696e743235362070726963652c75696e743235362067617350726963652c759052609e81017f696e74323536206d617850726963652c75696e74363420646561646c696e65299052609e8152610a5d60be8261102f565b51902093610a6a836110c6565b9060648101359660a4820198610a7f8a6110c6565b968060c4850199610a8f8b6110c6565b968c6101248801359861014489019c610aa78e61116b565b92604051946020860196875273ffffffffffffffffffffffffffffffffffffffff166040860152606085015260848a0135608085015273ffffffffffffffffffffffffffffffffffffffff1660a084015273ffffffffffffffffffffffffffffffffffffffff1660c083015260e488013560e08301526101048801356101008301528861012083015267ffffffffffffffff166101408201526101408152610b516101608261102f565b519020610b919088604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b9a14801590610f4d575b8015610f0e575b8015610ef7575b8015610ec5575b610e9d576bffffffffffffffffffffffff8511610e715790610c9d6001928c610bd8816110c6565b9160028503610e695750610bee610c86916110c6565b8d6040519073ffffffffffffffffffffffffffffffffffffffff60208301937ff18bc2eb2d9fc619f81a70676121b44d40b28913269cf5dc858cee48303fd7af8552166040830152606082015260608152610c4a60808261102f565b51902089604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b905b610c9560248801876110e7565b92909161128a565b610cb88a610caa896110c6565b610c956101648801876110e7565b03610e1c5792610c95610d4393946101a4610d3b610cd58b6110c6565b94610cdf8c6110c6565b8d6040519073ffffffffffffffffffffffffffffffffffffffff60208301937f75a4bf7da0fddd2122e6ecfc28d5be8bd1ac39ea980c50e613b6e9e3a717305c85521660408301526060820152606081526101fb60808261102f565b9401906110e7565b915b8215610df45773ffffffffffffffffffffffffffffffffffffffff809281610d89610d83610d7d610d7760c09c6110c6565b996110c6565b936110c6565b9461116b565b9667ffffffffffffffff60a0604051610da181610fe6565b8b815284602082019416845284604082019616865284606082019816885260808101998a5201981688526040519889525116602088015251166040860152511660608401525160808301525160a0820152f35b7f86fdb19c000000000000000000000000000000000000000000000000000000005f5260045ffd5b610e5d9250610e58610e6394610e31896110c6565b610184850194610e4f6101a4610e478888611138565b9201866110e7565b9390928d611345565b611138565b826115ea565b91610d45565b905090610c88565b847f08083b2a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f57aa51ca000000000000000000000000000000000000000000000000000000005f5260045ffd5b50610ecf8b6110c6565b73ffffffffffffffffffffffffffffffffffffffff80610eee8c6110c6565b16911614610bb0565b50610120610f058480611070565b01358511610ba9565b50610f246040610f1e8580611070565b016110c6565b73ffffffffffffffffffffffffffffffffffffffff80610f438a6110c6565b1691161415610ba2565b508a73ffffffffffffffffffffffffffffffffffffffff80610f7a610d7d610f758880611070565b6110c6565b1691161415610b9b565b9091506020813d602011610fb0575b81610fa06020938361102f565b810103126100b65751908561051f565b3d9150610f93565b9181601f840112156100b65782359167ffffffffffffffff83116100b657602083818601950101116100b657565b60c0810190811067ffffffffffffffff82111761100257604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761100257604052565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe81813603018212156100b6570190565b60443573ffffffffffffffffffffffffffffffffffffffff811681036100b65790565b3573ffffffffffffffffffffffffffffffffffffffff811681036100b65790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100b6570180359067ffffffffffffffff82116100b6576020019181360383136100b657565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec1813603018212156100b6570190565b3567ffffffffffffffff811681036100b65790565b3560ff811681036100b65790565b6040519061119d60808361102f565b605b82527f67206770754e616d652c75696e743634206770754d656d6f72792900000000006060837f5265736f75726365732875696e743634206370752c75696e743634206d656d6f60208201527f72792c75696e743634206469736b2c75696e74333220677075732c737472696e60408201520152565b3563ffffffff811681036100b65790565b92919267ffffffffffffffff8211611002576040519161126e601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0166020018461102f565b8294818452818301116100b6578281602093845f960137010152565b9290916112969261171f565b5060048110156113185715908115916112f4575b506112b25750565b73ffffffffffffffffffffffffffffffffffffffff907f9a7d38d9000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b905073ffffffffffffffffffffffffffffffffffffffff808316911614155f6112aa565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b949392909481359081148015906115bc575b610e9d5760405160208101907f526573756c742862797465733332206465616c2c616464726573732070726f768252604081017f696465722c75696e7438207374617475732c75696e7433322065786974436f649052606081017f652c6279746573206f75747075742c75696e743634206761732c0000000000009052607a81017f75696e743634206d656d6f72792c75696e743634206475726174696f6e2c73749052609a81017f72696e6720656e67696e652c737472696e67206d65737361676529000000000090526095815261143160b58261102f565b51902091611441602082016110c6565b9061144e60408201611180565b61145a60608301611215565b61146760808401846110e7565b369061147292611226565b8051906020012060a084016114869061116b565b9061149360c0860161116b565b926114a060e0870161116b565b946114af6101008801886110e7565b36906114ba92611226565b805190602001209661012081016114d0916110e7565b36906114db92611226565b80519060200120976040519960208b019b8c5260408b015273ffffffffffffffffffffffffffffffffffffffff1660608a015260ff16608089015263ffffffff1660a088015260c087015267ffffffffffffffff1660e086015267ffffffffffffffff1661010085015267ffffffffffffffff1661012084015261014083015261016082015261016081526115726101808261102f565b5190206115b191604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b6115ba9361128a565b565b506115c9602083016110c6565b73ffffffffffffffffffffffffffffffffffffffff80881691161415611357565b90600860ff6115fb60408401611180565b16146117195760a08201359160e0810135908184101561171257838203928284116116b25760a0019067ffffffffffffffff6116368361116b565b161515806116ed575b6116e55761165a60c067ffffffffffffffff9201359261116b565b16908181029181830414901517156116b2576001633b9aca007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83010401901515029182105f146116df575081018091116116b25790565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b91505090565b505091505090565b5077ffffffffffffffffffffffffffffffffffffffffffffffff60c08201351161163f565b5091505090565b50505f90565b9060418303611749576117429250602081013591604082359201355f1a90611753565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116117d7579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610275575f5173ffffffffffffffffffffffffffffffffffffffff8116156117cd57905f905f90565b505f906001905f90565b5050505f916003919056",
}

// Witness is an auto generated Go binding around an Ethereum contract.
type Witness struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Witness) GetABI() abi.ABI {
	return c.abi
}

// NewWitness creates a new instance of Witness.
func NewWitness() *Witness {
	parsed, err := WitnessMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Witness{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Witness) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address escrow_) returns()
func (witness *Witness) PackConstructor(escrow_ common.Address) []byte {
	enc, err := witness.abi.Pack("", escrow_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow() view returns(address)
func (witness *Witness) PackEscrow() []byte {
	enc, err := witness.abi.Pack("escrow")
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
func (witness *Witness) TryPackEscrow() ([]byte, error) {
	return witness.abi.Pack("escrow")
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(address)
func (witness *Witness) UnpackEscrow(data []byte) (common.Address, error) {
	out, err := witness.abi.Unpack("escrow", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e3a99da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove(uint8 kind, ((address,bytes32,address,bytes,bytes,string,(uint64,uint64,uint64,uint32,string,uint64),uint64,uint64,uint256,uint64,uint64),bytes,(address,bytes32,bytes32,address,address,uint256,uint256,uint256,uint64),bytes,(bytes32,address,uint8,uint32,bytes,uint64,uint64,uint64,string,string),bytes) e) view returns((bytes32,address,address,address,uint256,uint256))
func (witness *Witness) PackProve(kind uint8, e Evidence) []byte {
	enc, err := witness.abi.Pack("prove", kind, e)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e3a99da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove(uint8 kind, ((address,bytes32,address,bytes,bytes,string,(uint64,uint64,uint64,uint32,string,uint64),uint64,uint64,uint256,uint64,uint64),bytes,(address,bytes32,bytes32,address,address,uint256,uint256,uint256,uint64),bytes,(bytes32,address,uint8,uint32,bytes,uint64,uint64,uint64,string,string),bytes) e) view returns((bytes32,address,address,address,uint256,uint256))
func (witness *Witness) TryPackProve(kind uint8, e Evidence) ([]byte, error) {
	return witness.abi.Pack("prove", kind, e)
}

// UnpackProve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e3a99da.
//
// Solidity: function prove(uint8 kind, ((address,bytes32,address,bytes,bytes,string,(uint64,uint64,uint64,uint32,string,uint64),uint64,uint64,uint256,uint64,uint64),bytes,(address,bytes32,bytes32,address,address,uint256,uint256,uint256,uint64),bytes,(bytes32,address,uint8,uint32,bytes,uint64,uint64,uint64,string,string),bytes) e) view returns((bytes32,address,address,address,uint256,uint256))
func (witness *Witness) UnpackProve(data []byte) (Proof, error) {
	out, err := witness.abi.Unpack("prove", data)
	if err != nil {
		return *new(Proof), err
	}
	out0 := *abi.ConvertType(out[0], new(Proof)).(*Proof)
	return out0, nil
}

// PackProveReceipt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97094925.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveReceipt((bytes32,address,address,address,bool) c, bytes signature) view returns()
func (witness *Witness) PackProveReceipt(c Case, signature []byte) []byte {
	enc, err := witness.abi.Pack("proveReceipt", c, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveReceipt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97094925.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveReceipt((bytes32,address,address,address,bool) c, bytes signature) view returns()
func (witness *Witness) TryPackProveReceipt(c Case, signature []byte) ([]byte, error) {
	return witness.abi.Pack("proveReceipt", c, signature)
}

// PackProveResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76b1baf6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveResult((bytes32,address,address,address,bool) c, (bytes32,address,uint8,uint32,bytes,uint64,uint64,uint64,string,string) r, bytes signature) view returns(bool failed)
func (witness *Witness) PackProveResult(c Case, r Result, signature []byte) []byte {
	enc, err := witness.abi.Pack("proveResult", c, r, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76b1baf6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveResult((bytes32,address,address,address,bool) c, (bytes32,address,uint8,uint32,bytes,uint64,uint64,uint64,string,string) r, bytes signature) view returns(bool failed)
func (witness *Witness) TryPackProveResult(c Case, r Result, signature []byte) ([]byte, error) {
	return witness.abi.Pack("proveResult", c, r, signature)
}

// UnpackProveResult is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x76b1baf6.
//
// Solidity: function proveResult((bytes32,address,address,address,bool) c, (bytes32,address,uint8,uint32,bytes,uint64,uint64,uint64,string,string) r, bytes signature) view returns(bool failed)
func (witness *Witness) UnpackProveResult(data []byte) (bool, error) {
	out, err := witness.abi.Unpack("proveResult", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (witness *Witness) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], witness.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return witness.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], witness.abi.Errors["BadEvidence"].ID.Bytes()[:4]) {
		return witness.UnpackBadEvidenceError(raw[4:])
	}
	if bytes.Equal(raw[:4], witness.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return witness.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], witness.abi.Errors["NothingDue"].ID.Bytes()[:4]) {
		return witness.UnpackNothingDueError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// WitnessAmountTooLarge represents a AmountTooLarge error raised by the Witness contract.
type WitnessAmountTooLarge struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(uint256 amount)
func WitnessAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x08083b2a16b607736bde3b2f81a2e47b6cddd068539243b1d8b47462dd533e58")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(uint256 amount)
func (witness *Witness) UnpackAmountTooLargeError(raw []byte) (*WitnessAmountTooLarge, error) {
	out := new(WitnessAmountTooLarge)
	if err := witness.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WitnessBadEvidence represents a BadEvidence error raised by the Witness contract.
type WitnessBadEvidence struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadEvidence()
func WitnessBadEvidenceErrorID() common.Hash {
	return common.HexToHash("0x57aa51cae9e2b30bfbe89d256846dd5dd5f968ae048d9214ca29b4359f48e900")
}

// UnpackBadEvidenceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadEvidence()
func (witness *Witness) UnpackBadEvidenceError(raw []byte) (*WitnessBadEvidence, error) {
	out := new(WitnessBadEvidence)
	if err := witness.abi.UnpackIntoInterface(out, "BadEvidence", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WitnessBadSignature represents a BadSignature error raised by the Witness contract.
type WitnessBadSignature struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(address signer)
func WitnessBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x9a7d38d94d3da0d5188ab778bbe9a3a38c77802b1bf2426c15740dc786da791d")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(address signer)
func (witness *Witness) UnpackBadSignatureError(raw []byte) (*WitnessBadSignature, error) {
	out := new(WitnessBadSignature)
	if err := witness.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WitnessNothingDue represents a NothingDue error raised by the Witness contract.
type WitnessNothingDue struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingDue()
func WitnessNothingDueErrorID() common.Hash {
	return common.HexToHash("0x86fdb19c22b5459ff505772dc0cccf970e16029c15b56aa5534340b6e2ac90f7")
}

// UnpackNothingDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingDue()
func (witness *Witness) UnpackNothingDueError(raw []byte) (*WitnessNothingDue, error) {
	out := new(WitnessNothingDue)
	if err := witness.abi.UnpackIntoInterface(out, "NothingDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}
