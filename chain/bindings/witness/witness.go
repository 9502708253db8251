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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractEscrow\",\"name\":\"escrow_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadEvidence\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"escrow\",\"outputs\":[{\"internalType\":\"contractEscrow\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"module\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"inputs\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"cpu\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disk\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"gpus\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"gpuName\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"gpuMemory\",\"type\":\"uint64\"}],\"internalType\":\"structResources\",\"name\":\"needs\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeout\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"maxPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structJobOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"requesterSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"jobOffer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resourceOffer\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"gasPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structDeal\",\"name\":\"deal\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"dealSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"exitCode\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"duration\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"internalType\":\"structResult\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"providerSignature\",\"type\":\"bytes\"}],\"internalType\":\"structEvidence\",\"name\":\"e\",\"type\":\"tuple\"}],\"name\":\"prove\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"internalType\":\"structProof\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"exitCode\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"duration\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"internalType\":\"structResult\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"proveResult\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"failed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Witness",
	Bin: "0x60a034607357601f6116cb38819003918201601f19168301916001600160401b03831184841017607757808492602094604052833981010312607357516001600160a01b038116810360735760805260405161163f908161008c82396080518181816087015281816101c701526103610152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630e3a99da1461026f5750806376b1baf6146100af5763e2fdcc171461003d575f80fd5b346100ab575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ab57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100ab577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360160e081126100ab5760a0136100ab5760a43567ffffffffffffffff81116100ab576101407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126100ab5760c43567ffffffffffffffff81116100ab57366023820112156100ab5780600401359067ffffffffffffffff82116100ab5736602483830101116100ab5760443573ffffffffffffffffffffffffffffffffffffffff811681036100ab57604051917ff698da2500000000000000000000000000000000000000000000000000000000835260208360048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa928315610264575f9361022b575b6020600860ff61022160448a61021b8b8b8b60248c019185600401916004356111a2565b01610fdd565b1614604051908152f35b939250906020843d60201161025c575b8161024860209383610eaf565b810103126100ab57925191929060206101f7565b3d915061023b565b6040513d5f823e3d90fd5b346100ab5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ab576004359060038210156100ab5760243567ffffffffffffffff81116100ab5780600401916101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126100ab5760a0816102fc5f93610e66565b828152826020820152826040820152826060820152826080820152015260448101604051907ff698da2500000000000000000000000000000000000000000000000000000000825260208260048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610264575f92610e32575b5061039c8480610ef0565b60c08101357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41823603018112156100ab5781016103d7610feb565b80519060200120906103e881610fc8565b906103f560208201610fc8565b9061040260408201610fc8565b61040e60608301611072565b9061041c6080840184610f44565b369061042792611083565b805190602001209260a00161043b90610fc8565b93604051956020870197885267ffffffffffffffff16604087015267ffffffffffffffff16606086015267ffffffffffffffff16608085015263ffffffff1660a084015260c083015267ffffffffffffffff1660e082015260e081526104a361010082610eaf565b519020906104af610feb565b6040518060208101927f4a6f624f666665722861646472657373207265717565737465722c62797465738452604082017f333220706565722c6164647265737320736f6c7665722c6279746573206d6f649052606082017f756c652c627974657320696e707574732c737472696e6720656e67696e652c009052607f82017f5265736f7572636573206e656564732c75696e743634206761732c75696e74369052609f82017f342074696d656f75742c75696e74323536206d617850726963652c75696e7436905260bf82017f34206578706972792c75696e743634206e6f6e6365290000000000000000000090528051602081920160d584015e810160d581015f90520360d5017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810182526105e69082610eaf565b5190206105f282610f23565b926105ff60408401610f23565b61060c6060850185610f44565b369061061792611083565b805190602001206080850161062c9086610f44565b369061063792611083565b805190602001209060a0860161064d9087610f44565b369061065892611083565b8051906020012092604051976020890196875273ffffffffffffffffffffffffffffffffffffffff1660408901526020870135606089015273ffffffffffffffffffffffffffffffffffffffff16608088015260a087015260c086015260e085015260e084526106ca61010085610eaf565b6106d660e08401610fc8565b926106e46101008201610fc8565b906106f26101408201610fc8565b906107006101608201610fc8565b92604051966020880195865267ffffffffffffffff16604088015267ffffffffffffffff1660608701526101200135608086015267ffffffffffffffff1660a085015267ffffffffffffffff1660c084015260c0835261076160e084610eaf565b6040519283926020840195518091875e83019060208201905f8252519283915e016020015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810182526107b89082610eaf565b5190206107f89083604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b9160405160208101907f4465616c286164647265737320736f6c7665722c62797465733332206a6f624f8252604081017f666665722c62797465733332207265736f757263654f666665722c61646472659052606081017f7373207265717565737465722c616464726573732070726f76696465722c00009052607e81017f75696e743235362070726963652c75696e743235362067617350726963652c759052609e81017f696e74323536206d617850726963652c75696e74363420646561646c696e65299052609e81526108cf60be82610eaf565b519020936108dc83610f23565b9060648101359660a48201986108f18a610f23565b968060c48501996109018b610f23565b968c6101248801359861014489019c6109198e610fc8565b92604051946020860196875273ffffffffffffffffffffffffffffffffffffffff166040860152606085015260848a0135608085015273ffffffffffffffffffffffffffffffffffffffff1660a084015273ffffffffffffffffffffffffffffffffffffffff1660c083015260e488013560e08301526101048801356101008301528861012083015267ffffffffffffffff1661014082015261014081526109c361016082610eaf565b519020610a039088604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b9a14801590610dfb575b8015610dbc575b8015610da5575b8015610d73575b610d4b576bffffffffffffffffffffffff8511610d1f5790610b0f6001928c610a4a81610f23565b9160028503610d175750610a60610af891610f23565b8d6040519073ffffffffffffffffffffffffffffffffffffffff60208301937ff18bc2eb2d9fc619f81a70676121b44d40b28913269cf5dc858cee48303fd7af8552166040830152606082015260608152610abc608082610eaf565b51902089604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b905b610b076024880187610f44565b9290916110e7565b610b2a8a610b1c89610f23565b610b07610164880187610f44565b03610cca5792610b07610bf193946101a4610be9610b478b610f23565b94610b518c610f23565b8d6040519073ffffffffffffffffffffffffffffffffffffffff60208301937f75a4bf7da0fddd2122e6ecfc28d5be8bd1ac39ea980c50e613b6e9e3a717305c8552166040830152606082015260608152610bad608082610eaf565b51902090604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b940190610f44565b915b8215610ca25773ffffffffffffffffffffffffffffffffffffffff809281610c37610c31610c2b610c2560c09c610f23565b99610f23565b93610f23565b94610fc8565b9667ffffffffffffffff60a0604051610c4f81610e66565b8b815284602082019416845284604082019616865284606082019816885260808101998a5201981688526040519889525116602088015251166040860152511660608401525160808301525160a0820152f35b7f86fdb19c000000000000000000000000000000000000000000000000000000005f5260045ffd5b610d0b9250610d06610d1194610cdf89610f23565b610184850194610cfd6101a4610cf58888610f95565b920186610f44565b9390928d6111a2565b610f95565b82611447565b91610bf3565b905090610afa565b847f08083b2a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f57aa51ca000000000000000000000000000000000000000000000000000000005f5260045ffd5b50610d7d8b610f23565b73ffffffffffffffffffffffffffffffffffffffff80610d9c8c610f23565b16911614610a22565b50610120610db38480610ef0565b01358511610a1b565b50610dd26040610dcc8580610ef0565b01610f23565b73ffffffffffffffffffffffffffffffffffffffff80610df18a610f23565b1691161415610a14565b508a73ffffffffffffffffffffffffffffffffffffffff80610e28610c2b610e238880610ef0565b610f23565b1691161415610a0d565b9091506020813d602011610e5e575b81610e4e60209383610eaf565b810103126100ab57519085610391565b3d9150610e41565b60c0810190811067ffffffffffffffff821117610e8257604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610e8257604052565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe81813603018212156100ab570190565b3573ffffffffffffffffffffffffffffffffffffffff811681036100ab5790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100ab570180359067ffffffffffffffff82116100ab576020019181360383136100ab57565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec1813603018212156100ab570190565b3567ffffffffffffffff811681036100ab5790565b3560ff811681036100ab5790565b60405190610ffa608083610eaf565b605b82527f67206770754e616d652c75696e743634206770754d656d6f72792900000000006060837f5265736f75726365732875696e743634206370752c75696e743634206d656d6f60208201527f72792c75696e743634206469736b2c75696e74333220677075732c737472696e60408201520152565b3563ffffffff811681036100ab5790565b92919267ffffffffffffffff8211610e8257604051916110cb601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200184610eaf565b8294818452818301116100ab578281602093845f960137010152565b9290916110f39261157c565b506004811015611175571590811591611151575b5061110f5750565b73ffffffffffffffffffffffffffffffffffffffff907f9a7d38d9000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b905073ffffffffffffffffffffffffffffffffffffffff808316911614155f611107565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b94939290948135908114801590611419575b610d4b5760405160208101907f526573756c742862797465733332206465616c2c616464726573732070726f768252604081017f696465722c75696e7438207374617475732c75696e7433322065786974436f649052606081017f652c6279746573206f75747075742c75696e743634206761732c0000000000009052607a81017f75696e743634206d656d6f72792c75696e743634206475726174696f6e2c73749052609a81017f72696e6720656e67696e652c737472696e67206d65737361676529000000000090526095815261128e60b582610eaf565b5190209161129e60208201610f23565b906112ab60408201610fdd565b6112b760608301611072565b6112c46080840184610f44565b36906112cf92611083565b8051906020012060a084016112e390610fc8565b906112f060c08601610fc8565b926112fd60e08701610fc8565b9461130c610100880188610f44565b369061131792611083565b8051906020012096610120810161132d91610f44565b369061133892611083565b80519060200120976040519960208b019b8c5260408b015273ffffffffffffffffffffffffffffffffffffffff1660608a015260ff16608089015263ffffffff1660a088015260c087015267ffffffffffffffff1660e086015267ffffffffffffffff1661010085015267ffffffffffffffff1661012084015261014083015261016082015261016081526113cf61018082610eaf565b51902061140e91604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b611417936110e7565b565b5061142660208301610f23565b73ffffffffffffffffffffffffffffffffffffffff808816911614156111b4565b90600860ff61145860408401610fdd565b16146115765760a08201359160e0810135908184101561156f578382039282841161150f5760a0019067ffffffffffffffff61149383610fc8565b1615158061154a575b611542576114b760c067ffffffffffffffff92013592610fc8565b169081810291818304149015171561150f576001633b9aca007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83010401901515029182105f1461153c5750810180911161150f5790565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b91505090565b505091505090565b5077ffffffffffffffffffffffffffffffffffffffffffffffff60c08201351161149c565b5091505090565b50505f90565b90604183036115a65761159f9250602081013591604082359201355f1a906115b0565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611634579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610264575f5173ffffffffffffffffffffffffffffffffffffffff81161561162a57905f905f90565b505f906001905f90565b5050505f916003919056",
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
