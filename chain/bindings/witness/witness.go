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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractEscrow\",\"name\":\"escrow_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadEvidence\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"escrow\",\"outputs\":[{\"internalType\":\"contractEscrow\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"module\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"inputs\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"cpu\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disk\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"gpus\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"gpuName\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"gpuMemory\",\"type\":\"uint64\"}],\"internalType\":\"structResources\",\"name\":\"needs\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeout\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"maxPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structJobOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"requesterSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"jobOffer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resourceOffer\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"gasPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structDeal\",\"name\":\"deal\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"dealSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"exitCode\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"duration\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"internalType\":\"structResult\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"providerSignature\",\"type\":\"bytes\"}],\"internalType\":\"structEvidence\",\"name\":\"e\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"name\":\"prove\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"internalType\":\"structProof\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"unpaid\",\"type\":\"bool\"}],\"internalType\":\"structCase\",\"name\":\"c\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"exitCode\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"gas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"memory_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"duration\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"engine\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"message\",\"type\":\"string\"}],\"internalType\":\"structResult\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"proveResult\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"failed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Witness",
	Bin: "0x60a034607357601f61131d38819003918201601f19168301916001600160401b03831184841017607757808492602094604052833981010312607357516001600160a01b0381168103607357608052604051611291908161008c8239608051818181605c0152818161012d01526102700152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081636e015a33146101d55750806376b1baf6146100845763e2fdcc171461003d575f80fd5b34610080575f3660031901126100805760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b3461008057366003190160e081126100805760a0136100805760a43567ffffffffffffffff81116100805761014060031982360301126100805760c43567ffffffffffffffff811161008057366023820112156100805780600401359067ffffffffffffffff8211610080573660248383010111610080576044356001600160a01b0381168103610080576040519163f698da2560e01b83526020836004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9283156101ca575f93610191575b6020600860ff61018760448a6101818b8b8b60248c01918560040191600435610e6e565b01610cfa565b1614604051908152f35b939250906020843d6020116101c2575b816101ae60209383610c50565b81010312610080579251919290602061015d565b3d91506101a1565b6040513d5f823e3d90fd5b34610080576060366003190112610080576004359060038210156100805760243567ffffffffffffffff81116100805780600401916101c0600319833603011261008057604435801515036100805760a0816102315f93610c20565b8281528260208201528260408201528260608201528260808201520152604481016040519063f698da2560e01b82526020826004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9182156101ca575f92610bec575b506102ab8480610c72565b60c081013560be19823603018112156100805781016102c8610d08565b80519060200120906102d981610ce5565b906102e660208201610ce5565b906102f360408201610ce5565b6102ff60608301610d8f565b9061030d6080840184610c9c565b369061031892610da0565b805190602001209260a00161032c90610ce5565b93604051956020870197885267ffffffffffffffff16604087015267ffffffffffffffff16606086015267ffffffffffffffff16608085015263ffffffff1660a084015260c083015267ffffffffffffffff1660e082015260e0815261039461010082610c50565b519020906103a0610d08565b6040518060208101927f4a6f624f666665722861646472657373207265717565737465722c62797465738452604082017f333220706565722c6164647265737320736f6c7665722c6279746573206d6f649052606082017f756c652c627974657320696e707574732c737472696e6720656e67696e652c009052607f82017f5265736f7572636573206e656564732c75696e743634206761732c75696e74369052609f82017f342074696d656f75742c75696e74323536206d617850726963652c75696e7436905260bf82017f34206578706972792c75696e743634206e6f6e6365290000000000000000000090528051602081920160d584015e810160d581015f90520360d501601f19810182526104b99082610c50565b5190206104c582610c88565b926104d260408401610c88565b6104df6060850185610c9c565b36906104ea92610da0565b80519060200120608085016104ff9086610c9c565b369061050a92610da0565b805190602001209060a086016105209087610c9c565b369061052b92610da0565b805190602001209260405197602089019687526001600160a01b03166040890152602087013560608901526001600160a01b0316608088015260a087015260c086015260e085015260e0845261058361010085610c50565b61058f60e08401610ce5565b9261059d6101008201610ce5565b906105ab6101408201610ce5565b906105b96101608201610ce5565b92604051966020880195865267ffffffffffffffff16604088015267ffffffffffffffff1660608701526101200135608086015267ffffffffffffffff1660a085015267ffffffffffffffff1660c084015260c0835261061a60e084610c50565b6040519283926020840195518091875e83019060208201905f8252519283915e016020015f815203601f19810182526106539082610c50565b51902061067890836042916040519161190160f01b8352600283015260228201522090565b9160405160208101907f4465616c286164647265737320736f6c7665722c62797465733332206a6f624f8252604081017f666665722c62797465733332207265736f757263654f666665722c61646472659052606081017f7373207265717565737465722c616464726573732070726f76696465722c00009052607e81017f75696e743235362070726963652c75696e743235362067617350726963652c759052609e81017f696e74323536206d617850726963652c75696e74363420646561646c696e65299052609e815261074f60be82610c50565b5190209361075c83610c88565b9060648101359660a48201986107718a610c88565b968060c48501996107818b610c88565b968c6101248801359861014489019c6107998e610ce5565b9260405194602086019687526001600160a01b03166040860152606085015260848a013560808501526001600160a01b031660a08401526001600160a01b031660c083015260e488013560e08301526101048801356101008301528861012083015267ffffffffffffffff16610140820152610140815261081c61016082610c50565b51902061084190886042916040519161190160f01b8352600283015260228201522090565b9a14801590610bc2575b8015610b90575b8015610b79575b8015610b54575b610b2c576bffffffffffffffffffffffff8511610b0057906109256001928c61088881610c88565b9160028503610af8575061089e61090e91610c88565b8d604051906001600160a01b0360208301937ff18bc2eb2d9fc619f81a70676121b44d40b28913269cf5dc858cee48303fd7af85521660408301526060820152606081526108ed608082610c50565b519020896042916040519161190160f01b8352600283015260228201522090565b905b61091d6024880187610c9c565b929091610de6565b6109408a61093289610c88565b61091d610164880187610c9c565b03610aab579261091d6109df93946101a46109d761095d8b610c88565b946109678c610c88565b8d604051906001600160a01b0360208301937f75a4bf7da0fddd2122e6ecfc28d5be8bd1ac39ea980c50e613b6e9e3a717305c85521660408301526060820152606081526109b6608082610c50565b519020906042916040519161190160f01b8352600283015260228201522090565b940190610c9c565b915b8215610a83576001600160a01b03809281610a18610a12610a0c610a0660c09c610c88565b99610c88565b93610c88565b94610ce5565b9667ffffffffffffffff60a0604051610a3081610c20565b8b815284602082019416845284604082019616865284606082019816885260808101998a5201981688526040519889525116602088015251166040860152511660608401525160808301525160a0820152f35b7f86fdb19c000000000000000000000000000000000000000000000000000000005f5260045ffd5b610aec9250610ae7610af294610ac089610c88565b610184850194610ade6101a4610ad68888610ccf565b920186610c9c565b9390928d610e6e565b610ccf565b826110de565b916109e1565b905090610910565b847f08083b2a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f57aa51ca000000000000000000000000000000000000000000000000000000005f5260045ffd5b50610b5e8b610c88565b6001600160a01b0380610b708c610c88565b16911614610860565b50610120610b878480610c72565b01358511610859565b50610ba66040610ba08580610c72565b01610c88565b6001600160a01b0380610bb88a610c88565b1691161415610852565b508a6001600160a01b0380610be2610a0c610bdd8880610c72565b610c88565b169116141561084b565b9091506020813d602011610c18575b81610c0860209383610c50565b81010312610080575190856102a0565b3d9150610bfb565b60c0810190811067ffffffffffffffff821117610c3c57604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff821117610c3c57604052565b90359061017e1981360301821215610080570190565b356001600160a01b03811681036100805790565b903590601e1981360301821215610080570180359067ffffffffffffffff82116100805760200191813603831361008057565b90359061013e1981360301821215610080570190565b3567ffffffffffffffff811681036100805790565b3560ff811681036100805790565b60405190610d17608083610c50565b605b82527f67206770754e616d652c75696e743634206770754d656d6f72792900000000006060837f5265736f75726365732875696e743634206370752c75696e743634206d656d6f60208201527f72792c75696e743634206469736b2c75696e74333220677075732c737472696e60408201520152565b3563ffffffff811681036100805790565b92919267ffffffffffffffff8211610c3c5760405191610dca601f8201601f191660200184610c50565b829481845281830111610080578281602093845f960137010152565b929091610df2926111db565b506004811015610e5a571590811591610e43575b50610e0e5750565b6001600160a01b03907f9a7d38d9000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90506001600160a01b03808316911614155f610e06565b634e487b7160e01b5f52602160045260245ffd5b949392909481359081148015906110bd575b610b2c5760405160208101907f526573756c742862797465733332206465616c2c616464726573732070726f768252604081017f696465722c75696e7438207374617475732c75696e7433322065786974436f649052606081017f652c6279746573206f75747075742c75696e743634206761732c0000000000009052607a81017f75696e743634206d656d6f72792c75696e743634206475726174696f6e2c73749052609a81017f72696e6720656e67696e652c737472696e67206d657373616765290000000000905260958152610f5a60b582610c50565b51902091610f6a60208201610c88565b90610f7760408201610cfa565b610f8360608301610d8f565b610f906080840184610c9c565b3690610f9b92610da0565b8051906020012060a08401610faf90610ce5565b90610fbc60c08601610ce5565b92610fc960e08701610ce5565b94610fd8610100880188610c9c565b3690610fe392610da0565b80519060200120966101208101610ff991610c9c565b369061100492610da0565b80519060200120976040519960208b019b8c5260408b01526001600160a01b031660608a015260ff16608089015263ffffffff1660a088015260c087015267ffffffffffffffff1660e086015267ffffffffffffffff1661010085015267ffffffffffffffff16610120840152610140830152610160820152610160815261108e61018082610c50565b5190206110b2916042916040519161190160f01b8352600283015260228201522090565b6110bb93610de6565b565b506110ca60208301610c88565b6001600160a01b0380881691161415610e80565b90600860ff6110ef60408401610cfa565b16146111d55760a08201359160e081013590818410156111ce57838203928284116111875760a0019067ffffffffffffffff61112a83610ce5565b161515806111a9575b6111a15761114e60c067ffffffffffffffff92013592610ce5565b1690818102918183041490151715611187576001633b9aca005f1983010401901515029182105f1461119b575081018091116111875790565b634e487b7160e01b5f52601160045260245ffd5b91505090565b505091505090565b5077ffffffffffffffffffffffffffffffffffffffffffffffff60c082013511611133565b5091505090565b50505f90565b9060418303611205576111fe9250602081013591604082359201355f1a9061120f565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611286579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156101ca575f516001600160a01b0381161561127c57905f905f90565b505f906001905f90565b5050505f916003919056",
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
// the contract method with ID 0x6e015a33.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove(uint8 kind, ((address,bytes32,address,bytes,bytes,string,(uint64,uint64,uint64,uint32,string,uint64),uint64,uint64,uint256,uint64,uint64),bytes,(address,bytes32,bytes32,address,address,uint256,uint256,uint256,uint64),bytes,(bytes32,address,uint8,uint32,bytes,uint64,uint64,uint64,string,string),bytes) e, bool ) view returns((bytes32,address,address,address,uint256,uint256))
func (witness *Witness) PackProve(kind uint8, e Evidence, arg2 bool) []byte {
	enc, err := witness.abi.Pack("prove", kind, e, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e015a33.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove(uint8 kind, ((address,bytes32,address,bytes,bytes,string,(uint64,uint64,uint64,uint32,string,uint64),uint64,uint64,uint256,uint64,uint64),bytes,(address,bytes32,bytes32,address,address,uint256,uint256,uint256,uint64),bytes,(bytes32,address,uint8,uint32,bytes,uint64,uint64,uint64,string,string),bytes) e, bool ) view returns((bytes32,address,address,address,uint256,uint256))
func (witness *Witness) TryPackProve(kind uint8, e Evidence, arg2 bool) ([]byte, error) {
	return witness.abi.Pack("prove", kind, e, arg2)
}

// UnpackProve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e015a33.
//
// Solidity: function prove(uint8 kind, ((address,bytes32,address,bytes,bytes,string,(uint64,uint64,uint64,uint32,string,uint64),uint64,uint64,uint256,uint64,uint64),bytes,(address,bytes32,bytes32,address,address,uint256,uint256,uint256,uint64),bytes,(bytes32,address,uint8,uint32,bytes,uint64,uint64,uint64,string,string),bytes) e, bool ) view returns((bytes32,address,address,address,uint256,uint256))
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
