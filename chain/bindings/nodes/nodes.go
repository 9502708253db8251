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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractEscrow\",\"name\":\"escrow_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"unstakeDelay_\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"seatStake_\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"AccountInUse\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"AlreadySeated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"EndpointTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"staked\",\"type\":\"uint256\"}],\"name\":\"InsufficientStake\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"Locked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoPeer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoRole\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"NotEnoughReferees\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotLiable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotOffered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSeated\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"OnlyCourt\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"SeatNotFree\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"availableAt\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"TooManyRotations\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"TransferFee\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32[2]\",\"name\":\"proof\",\"type\":\"bytes32[2]\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"}],\"name\":\"Rotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"candidate\",\"type\":\"address\"}],\"name\":\"RotationOffered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"SeatLeft\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"SeatTaken\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"StakeWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"UnstakeCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pending\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"availableAt\",\"type\":\"uint256\"}],\"name\":\"UnstakeRequested\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_ENDPOINT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ROTATIONS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SEATS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_TICKETS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"acceptRotation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"cancelUnstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"court\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"uint112\",\"name\":\"seats\",\"type\":\"uint112\"},{\"internalType\":\"uint112\",\"name\":\"others\",\"type\":\"uint112\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"seatCount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"called\",\"type\":\"uint256\"},{\"internalType\":\"address[3]\",\"name\":\"parties\",\"type\":\"address[3]\"}],\"internalType\":\"structNodes.Draw\",\"name\":\"d\",\"type\":\"tuple\"}],\"name\":\"draw\",\"outputs\":[{\"internalType\":\"uint112\",\"name\":\"seats\",\"type\":\"uint112\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escrow\",\"outputs\":[{\"internalType\":\"contractEscrow\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"heirOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"heir\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"leftAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"node\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[2]\",\"name\":\"proof\",\"type\":\"bytes32[2]\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"candidate\",\"type\":\"address\"}],\"name\":\"offerRotation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"pendingUnstake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"availableAt\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"drawn\",\"type\":\"uint256\"}],\"name\":\"refereeAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[2]\",\"name\":\"proof\",\"type\":\"bytes32[2]\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"requestUnstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"rotation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"candidate\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"rotations\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"seat\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"left\",\"type\":\"uint48\"}],\"internalType\":\"structNodes.Seat\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seatCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"seatOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seatStake\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"sit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"stakeWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"successorOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"trim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"unlock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"heir\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unstakeDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumNodes.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"withdrawStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Nodes",
	Bin: "0x610120806040523461035757606081613c6880380380916100208285610391565b8339810103126103575780516001600160a01b03811691828203610357576020810151906001600160401b03821682036103575760400151916001600160601b03831680840361035757156103825760a052604051637e062a3560e11b8152602081600481875afa908115610312575f91610363575b50608052604051620971a360e41b8152602081600481875afa908115610312575f9161031d575b5060c05260e05261010052604051637e062a3560e11b815290602082600481845afa918215610312575f926102e1575b5060405163095ea7b360e01b5f52816004525f1960245260205f60448180875af19060015f51148216156102d2575b604052156101e7575b60405161388090816103e8823960805181818161039001528181610ede015281816124580152613588015260a0518181816106090152818161188e015281816131c00152613397015260c05181818161040301528181611140015281816122d301528181612c770152818161322401526133fb015260e05181818161077c01528181610c710152818161197f015281816119f601528181611a610152818161204c01526126aa01526101005181818161172e01528181611b3701526138590152f35b60405163095ea7b360e01b5f52816004525f60245260205f60448180875af19060015f51148216156102ba575b60405215610299576040519063095ea7b360e01b5f526004525f1960245260205f60448180865af19060015f5114821615610278575b604052156102585780610125565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661029057823b15153d1516169061024a565b503d5f823e3d90fd5b50635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661029057833b15153d15161690610214565b90833b15153d1516169061011c565b61030491925060203d60201161030b575b6102fc8183610391565b8101906103c8565b905f6100ed565b503d6102f2565b6040513d5f823e3d90fd5b90506020813d60201161035b575b8161033860209383610391565b8101031261035757516001600160a01b0381168103610357575f6100bd565b5f80fd5b3d915061032b565b61037c915060203d60201161030b576102fc8183610391565b5f610096565b631f2a200560e01b5f5260045ffd5b601f909101601f19168101906001600160401b038211908210176103b457604052565b634e487b7160e01b5f52604160045260245ffd5b9081602091031261035757516001600160a01b0381168103610357579056fe6080806040526004361015610012575f80fd5b5f905f3560e01c908162971a3014612c2f57508062e6f34914612bbe5780630b894263146125a15780632171269714612370578063255a133e1461227957806328db42bd1461221657806329b6d913146120705780633222012f1461200e5780633371dfc714611f955780634f22b5cf14611be55780635adbc9c714611b5b57806360938acd14611af557806366926085146116b55780637d93619f1461129d5780637eee288d146110f1578063847825871461105e5780638e875b9114610ffe57806394c2c24f14610fc15780639abf6e5c14610e6a578063a0f16bf914610bd0578063a13d448214610b6c578063ad9159fd14610b1b578063b9cd92c314610ab8578063ba7df45e14610a7d578063bffbe61c14610894578063c3efb69c1461085a578063c6b463d31461081e578063d3d9af8e146107bb578063d7f032e1146106d9578063dd752e551461062d578063e2fdcc17146105be578063f435f5a7146103b4578063fc0c546a14610345578063fca846dc1461030a578063fdb67368146102555763ffdd5f8d146101a8575f80fd5b346102525760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102525773ffffffffffffffffffffffffffffffffffffffff6101f4612c9b565b33835282602052604083208282167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905516337f7845a8aac88d56bb26e9d647e974907c2e7f37f0ddce19614fccb974c0a40e998380a380f35b80fd5b50346102525760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102525760408160609282805161029781612d7e565b8281528260208201520152600435815260086020522065ffffffffffff604051916102c183612d7e565b548173ffffffffffffffffffffffffffffffffffffffff82169384815260406020820191838560a01c168352019260d01c83526040519485525116602084015251166040820152f35b503461025257807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102525760206040516102008152f35b503461025257807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261025257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102525760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610252576103ec612c9b565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036105925773ffffffffffffffffffffffffffffffffffffffff811680835260016020526020604084206040519061045b82612d62565b549067ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff83169283835260a01c16928391015215159081610587575b5061055c57506104b773ffffffffffffffffffffffffffffffffffffffff91612e5d565b16815260066020526040812060015f5260205260405f20805460f01c61ffff811461052f5781547dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600190910160f01b7fffff000000000000000000000000000000000000000000000000000000000000161790555b80f35b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b7f5cf591ec000000000000000000000000000000000000000000000000000000008352600452602482fd5b90504210155f610493565b6024827f42a5349600000000000000000000000000000000000000000000000000000000815233600452fd5b503461025257807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261025257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102525761063c36612d18565b90610645612fe1565b60048110156106ac578015610684579061065e916134a6565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b6004837fe6ccd5ea000000000000000000000000000000000000000000000000000000008152fd5b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b50346102525760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610252576004356003545b811515806107b2575b156107ab578083526008602052604083205460d01c801590811561076c575b50610763576107578161075d9285526008602052846040812055612f03565b91612f03565b90610710565b90505b60035580f35b6107a2915067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690612d55565b4211155f610738565b9050610766565b50801515610719565b50346102525760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261025257604060209173ffffffffffffffffffffffffffffffffffffffff61080d612c9b565b168152600483522054604051908152f35b503461025257807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610252576020600354604051908152f35b503461025257807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261025257602060405160108152f35b50346102525760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610252576108cc612c9b565b9073ffffffffffffffffffffffffffffffffffffffff6040928380516108f28282612d9a565b369037168152600760205281812090815492600383019281519060018291019084905b60028210610a675750505061092a8282612d9a565b81519183948381549661093c88612df1565b9283835260208301986001811690815f14610a2a57506001146109e9575b5061096c925097959493970383612d9a565b5194859384526020840183905b600282106109cf5750505060a0937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe092601f92608060608701525180928160808801528787015e85828601015201168101030190f35b825181528795506020928301926001929092019101610979565b87525060208620909186915b818310610a0e57505090602061096c928201015f61095a565b6020919350806001915483858a010152019101909185926109f5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00168a525061096c93151560051b830160200191505f905061095a565b6001602081928554815201930191019091610915565b503461025257807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102525760206040516101008152f35b50346102525760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261025257604060209173ffffffffffffffffffffffffffffffffffffffff610b0a612c9b565b168152600583522054604051908152f35b5034610252576bffffffffffffffffffffffff610b6273ffffffffffffffffffffffffffffffffffffffff6040602094610b5436612cbe565b931681526006865220612ddb565b5416604051908152f35b50346102525760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102525773ffffffffffffffffffffffffffffffffffffffff604060209282610bbf612c9b565b168152808452205416604051908152f35b503461025257610bdf36612d18565b91908215610e42573382526006602052610bfc8160408420612ddb565b80546bffffffffffffffffffffffff811690818611610e1257856bffffffffffffffffffffffff610c309260601c16612d55565b916bffffffffffffffffffffffff8311610de657859291610d62916bffffffffffffffffffffffff80610ca065ffffffffffff610c9767ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612d55565b16978895612ef6565b83547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff9290911692909216167fffffffffffffffff00000000000000000000000000000000000000000000000090911617606085901b77ffffffffffffffffffffffff00000000000000000000000016178155907fffff000000000000ffffffffffffffffffffffffffffffffffffffffffffffff7dffffffffffff00000000000000000000000000000000000000000000000083549260c01b169116179055565b6004831015610db95793829160039495604051928352602083015260408201527f76b6aa5078adc7322bfbe8eaf97cfa757181de3bfbeb161d53e1b338af85dac960603392a314610db05780f35b61052c336137e5565b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b602485877f08083b2a000000000000000000000000000000000000000000000000000000008252600452fd5b60448583887f45be0a26000000000000000000000000000000000000000000000000000000008352600452602452fd5b6004827f1f2a2005000000000000000000000000000000000000000000000000000000008152fd5b50346102525760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610252576004356004811015610fbd5760243560643560ff8116809103610fb957610ebf612fe1565b8215610f9157839073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b15610f8d57829160e4839260405194859384927fd505accf0000000000000000000000000000000000000000000000000000000084523360048501523060248501528960448501526044356064850152608484015260843560a484015260a43560c48401525af1610f78575b505061065e916134a6565b81610f8291612d9a565b610f8d57825f610f6d565b8280fd5b6004847fe6ccd5ea000000000000000000000000000000000000000000000000000000008152fd5b8380fd5b5080fd5b503461025257807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102525750602061fffe604051908152f35b50346102525760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261025257602061104061103b612c9b565b612e5d565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b50346102525760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261025257602090600435815260088252604081205460243565ffffffffffff8260a01c16105f146110eb5773ffffffffffffffffffffffffffffffffffffffff91501673ffffffffffffffffffffffffffffffffffffffff60405191168152f35b50611040565b50346102525760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261025257611129612c9b565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610592576111729061103b612fe1565b73ffffffffffffffffffffffffffffffffffffffff8116825260066020526040822060015f5260205260405f20805460f01c80156112705781547dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90910160f01b7fffff0000000000000000000000000000000000000000000000000000000000001617905561122460243582613055565b917f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d6040805173ffffffffffffffffffffffffffffffffffffffff9290921682526020820192909252f35b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b5034610252576101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610252576024356dffffffffffffffffffffffffffff81168103610fbd5781829060643593600435906084359586159360c43573ffffffffffffffffffffffffffffffffffffffff811680821415995b84891061133c5760208a6dffffffffffffffffffffffffffff60405191168152f35b9091929394959697988960041b7f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8b168b1415908161149c5761ffff6dffffffffffffffffffffffffffff8416821c166116aa575b610200871480156116a3575b611673578a60405160208101908c8252896040820152604081526113c2606082612d9a565b51902090611646578490066001019182600111611619576113e38385613463565b80156115ea575b6115dc57828a5260086020528d60408b20906040519161140983612d7e565b549073ffffffffffffffffffffffffffffffffffffffff82169182845265ffffffffffff8160a01c169081602086015260d01c80604086015283159182156115cf575b5081156115b0575b5061159f5761159b578714908115611552575b8115611509575b506114c95761149c571b6dffffffffffffffffffffffffffff1617986001905b01979695949392919061131a565b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b9796909991509991995b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461149c5760010195969098999199611391565b73ffffffffffffffffffffffffffffffffffffffff91505116610104359073ffffffffffffffffffffffffffffffffffffffff82169182810361154e5750145f61146e565b8c80fd5b905073ffffffffffffffffffffffffffffffffffffffff81511660e4359073ffffffffffffffffffffffffffffffffffffffff82169182810361159757501490611467565b8d80fd5b8b80fd5b5050509796909991509991996114d3565b8015159150816115c2575b505f611454565b905060a43510155f6115bb565b60a435111591505f61144c565b9796909991509991996114d3565b506044356dffffffffffffffffffffffffffff8116810361161557611610908490613463565b6113ea565b8a80fd5b60248a7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b60248a7f4e487b710000000000000000000000000000000000000000000000000000000081526012600452fd5b604489898e7f5cf73e78000000000000000000000000000000000000000000000000000000008352600452602452fd5b508a61139d565b50509860019061148e565b503461190e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261190e57600435335f52600560205260405f2054611abd57335f52600660205260405f2060035f526020526bffffffffffffffffffffffff60405f2054166bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016808210611a8f575050335f52600460205260405f205480151580611a52575b6119e7575060405161177e81612d7e565b3381526020810165ffffffffffff4216815260408201905f8252600354600181018091116119ba578414806119ae575b1561191257611840929165ffffffffffff91856003555b5f86815260086020526040902093519051915160a09290921b79ffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9190911617911660d01b7fffffffffffff000000000000000000000000000000000000000000000000000016179055565b335f5260056020528060405f205560405190337f865f1bb4a1bcc8d5f614bab98becc77d7409c39b30ac9c4734de4f35cab165235f80a373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b1561190e57816024815f80947f0272f3a30000000000000000000000000000000000000000000000000000000083523360048401525af18015611903576118f5575080f35b61190191505f90612d9a565b005b6040513d5f823e3d90fd5b5f80fd5b835f52600860205260405f205460d01c801590811561196f575b5061194357611840929165ffffffffffff916117c5565b837fefc7b723000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6119a5915067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690612d55565b4211155f61192c565b5061fffe8411156117ae565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b611a1c9067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690612d55565b600181018091116119ba577f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50611a8767ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001682612d55565b42111561176d565b7f45be0a26000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b335f52600560205260405f20547f075e2262000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461190e575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261190e5760206040516bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461190e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261190e5773ffffffffffffffffffffffffffffffffffffffff611ba7612c9b565b165f5260016020526040805f205467ffffffffffffffff82519173ffffffffffffffffffffffffffffffffffffffff8116835260a01c166020820152f35b3461190e5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261190e576004353660641161190e576064359067ffffffffffffffff821161190e573660238301121561190e57816004013567ffffffffffffffff811161190e576024830192602482369201011161190e578115611f6d576101008111611f425760405190611c7e82612d7e565b828252604090815194611c918387612d9a565b6024865b60648210611f32575050602084019586527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011693835196611cdd6020870189612d9a565b838852838360208a01375f6020858a010152848201978852335f526007602052845f2091518255515f5b60028110611f1c575050600301955195865167ffffffffffffffff8111611eef57611d328254612df1565b601f8111611eac575b506020601f8211600114611de357928492825f96936080967fefda3694320a1428b610ec3310acd0fde9491c2332533475ea0f9b6df10cafff9a9b9c8992611dd8575b50507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790555b60608651968060248937870152816060870152838601378301015260808133948101030190a3005b015190508c80611d7e565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0821698835f52815f20995f5b818110611e945750837fefda3694320a1428b610ec3310acd0fde9491c2332533475ea0f9b6df10cafff999a9b608097948997945f9a9760019510611e5d575b505050811b019055611db0565b01517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88460031b161c191690558c8080611e50565b838301518c556001909b019a60209384019301611e10565b81811115611d3b57611ee190835f5260205f2090601f840160051c9060208510611ee7575b601f82910160051c039101612e42565b88611d3b565b5f9150611ed1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6001906020835193019282828601015501611d07565b8135815260209182019101611c95565b7fb7d87621000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fdaffed9a000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461190e57604073ffffffffffffffffffffffffffffffffffffffff65ffffffffffff611ffd611fc436612cbe565b931692835f5260066020526bffffffffffffffffffffffff611fe882875f20612ddb565b5460601c16935f526006602052845f20612ddb565b5460c01c1682519182526020820152f35b3461190e575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261190e57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461190e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261190e57600435600481101561190e57335f5260066020526120c08160405f20612ddb565b8054906bffffffffffffffffffffffff8260601c169182156121ee576bffffffffffffffffffffffff166bffffffffffffffffffffffff036bffffffffffffffffffffffff81116119ba576bffffffffffffffffffffffff1682116121c25780547fffff000000000000000000000000000000000000ffffffffffffffffffffffff811682556bffffffffffffffffffffffff90811683019081116119ba576bffffffffffffffffffffffff167fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008254161790556040519081527f4359d63c18ee792149f495eaf88a272205f2061f69462e17edda85bc14e20a9860203392a3005b507f08083b2a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f175c1aea000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461190e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261190e5773ffffffffffffffffffffffffffffffffffffffff612262612c9b565b165f526002602052602060405f2054604051908152f35b3461190e5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261190e576122b0612c9b565b602435600481101561190e5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036123445760209161231991612308612fe1565b61231460443592612e5d565b613294565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b7f42a53496000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461190e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261190e57600435600481101561190e576123b3612fe1565b335f5260066020526123c88160405f20612ddb565b908154916bffffffffffffffffffffffff8360601c169283156121ee5765ffffffffffff8160c01c16804210612576575060f01c8061254b575080547fffff000000000000000000000000000000000000ffffffffffffffffffffffff16905560405182815233907fb2b0c01dad6a2067fabbca7212261c363c9a7b141055c7c0732617f9659805ba90602090a37f000000000000000000000000000000000000000000000000000000000000000090604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f523360045260245260205f60448180865af19060015f511482161561252b575b50156124e9575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60018215166125435750813b15153d151616826124be565b3d5f823e3d90fd5b7f032bc66b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461190e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261190e576125d8612c9b565b73ffffffffffffffffffffffffffffffffffffffff811690815f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2054163314801590612b93575b612b67573382148015612b3c575b8015612b27575b61297257815f526002602052601060405f205414612afb57815f52600260205260405f2054600181018091116119ba57335f52600260205260405f2055815f525f60205260405f207fffffffffffffffffffffffff0000000000000000000000000000000000000000815416905567ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff42160167ffffffffffffffff81116119ba57604051906126f282612d62565b33825267ffffffffffffffff6020830191168152835f52600160205273ffffffffffffffffffffffffffffffffffffffff8060405f20935116167fffffffffffffffffffffffff0000000000000000000000000000000000000000835416178255517fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b16911617905560015b60ff811690600382116129f457335f52600660205260405f2060048310156129c757826127cd91612ddb565b546bffffffffffffffffffffffff811615908115916129ab575b811561299e575b50612972575f61283f60ff93868352600660205261280f8160408520612ddb565b33845260066020526128248260408620612ddb565b818103612851575b5050868352600660205260408320612ddb565b551660ff81146119ba576001016127a1565b815481546bffffffffffffffffffffffff9091167fffffffffffffffffffffffffffffffffffffffff000000000000000000000000821681178355835477ffffffffffffffffffffffff000000000000000000000000167fffffffffffffffff0000000000000000000000000000000000000000000000009092161717815561296b91805482547fffff000000000000ffffffffffffffffffffffffffffffffffffffffffffffff167dffffffffffff0000000000000000000000000000000000000000000000009091161782555481547dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fffff000000000000000000000000000000000000000000000000000000000000909116179055565b878061282c565b7fdedbe317000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b905060f01c1515856127ee565b90506bffffffffffffffffffffffff8160601c161515906127e7565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5050815f52600560205260405f2054612aec575b50805f52600460205260405f2054335f52600460205260405f2055805f52600760205260405f205f81555f5b60028110612adc5750600301612a4a8154612df1565b9081612a79575b33837f69c9009b1c47f492526cab7207a94eda16f186f387459aefd205f3db54bef8295f80a3005b81601f5f9311600114612a905750555b8180612a51565b81835260208320612acc91601f0160051c7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190600101612e42565b8082528160208120915555612a89565b6001905f82828501015501612a34565b612af590612f2e565b81612a08565b507f2d60d86d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50335f52600260205260405f20541515612631565b50335f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f205416151561262a565b507fd2923498000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50815f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f205416151561261c565b3461190e575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261190e57335f52600560205260405f205415612c075761190133612f2e565b7f8dca143c000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461190e575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261190e5760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361190e57565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc604091011261190e5760043573ffffffffffffffffffffffffffffffffffffffff8116810361190e5790602435600481101561190e5790565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc604091011261190e57600435600481101561190e579060243590565b919082018092116119ba57565b6040810190811067ffffffffffffffff821117611eef57604052565b6060810190811067ffffffffffffffff821117611eef57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611eef57604052565b9060048110156129c7575f5260205260405f2090565b90600182811c92168015612e38575b6020831014612e0b57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691612e00565b5f5b828110612e5057505050565b5f82820155600101612e44565b9073ffffffffffffffffffffffffffffffffffffffff82165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2054165b73ffffffffffffffffffffffffffffffffffffffff8116612eb65750565b915073ffffffffffffffffffffffffffffffffffffffff82165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f205416612e98565b919082039182116119ba57565b80156119ba577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b73ffffffffffffffffffffffffffffffffffffffff165f8181526005602090815260408083208054908490558084526008909252909120805479ffffffffffffffffffffffffffffffffffffffffffffffffffff164260d01b7fffffffffffff00000000000000000000000000000000000000000000000000001617905590805f5260046020524260405f20557fa3e6a13991f55b6d2fb33656ec51e02e8f971cce85a8da9c800d50d7949d8f5d5f80a3565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61302d5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff9092919216805f526006602052613085600160405f20612ddb565b9283546bffffffffffffffffffffffff8082169160601c16948183105f1461328d57825b83876130b58284612ef6565b1015613285576130c491612ef6565b6130ce8185612d55565b96871561327a5793836131986040946bffffffffffffffffffffffff61315061319d9660019b9a83806131228a7f5e59549ec8a731defa7fb8a1d19a18243623a69b9f8045cd93c6c677c84788f89e612ef6565b16167fffffffffffffffffffffffffffffffffffffffff000000000000000000000000865416178555612ef6565b82547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff16911660601b77ffffffffffffffffffffffff00000000000000000000000016179055565b612ef6565b8151908782526020820152a373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b1561190e576040517f2f4f21e200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016600482015260248101849052905f908290818381604481015b03925af180156119035761326e5750565b5f61327891612d9a565b565b505f96505050505050565b5050856130c4565b81926130a9565b9092919273ffffffffffffffffffffffffffffffffffffffff821690815f5260066020526132c58160405f20612ddb565b9485546bffffffffffffffffffffffff8082169160601c16968183105f1461345c57825b83896132f58284612ef6565b10156134545761330491612ef6565b61330e8185612d55565b98891561344757916bffffffffffffffffffffffff61315061319893869583806131228b61333c9c9b612ef6565b60048210156129c7576003927f5e59549ec8a731defa7fb8a1d19a18243623a69b9f8045cd93c6c677c84788f8604084938151908a82526020820152a314613438575b5073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b1561190e576040517f2f4f21e200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016600482015260248101849052905f9082908183816044810161325d565b613441906137e5565b5f61337f565b505f985050505050505050565b505087613304565b81926132e9565b6dffffffffffffffffffffffffffff811661347e5750505f90565b8161ffff82161461349f5760101c6bffffffffffffffffffffffff16613463565b5050600190565b81156137bd57335f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f20541661297257335f5260066020526134e88160405f20612ddb565b613501836bffffffffffffffffffffffff835416612d55565b906bffffffffffffffffffffffff82116137915780547fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166bffffffffffffffffffffffff831617905560048210156129c7576040519083825260208201527f0a79772743d87ba7576fca49d64545ccce7a2369f471f1badf89540cdb09b28260403392a37f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff8116604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481845afa918215611903575f9261375d575b50604051927f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528460445260205f60648180855af19060015f511482161561373e575b50836040525f6060521561371357826024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa8015611903575f906136df575b6136a59250612ef6565b908082036136b1575050565b7fb1905359000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020823d60201161370b575b816136f960209383612d9a565b8101031261190e576136a5915161369b565b3d91506136ec565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001821516613754573b15153d1516165f61364e565b843d5f823e3d90fd5b9091506020813d602011613789575b8161377960209383612d9a565b8101031261190e5751905f613602565b3d915061376c565b837f08083b2a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f1f2a2005000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff8116805f52600560205260405f205415159081613823575b5061381a5750565b61327890612f2e565b90505f52600660205260405f2060035f526020526bffffffffffffffffffffffff60405f2054166bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016115f61381256",
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

// PackHeirOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e875b91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function heirOf(address account) view returns(address heir)
func (nodes *Nodes) PackHeirOf(account common.Address) []byte {
	enc, err := nodes.abi.Pack("heirOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeirOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e875b91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function heirOf(address account) view returns(address heir)
func (nodes *Nodes) TryPackHeirOf(account common.Address) ([]byte, error) {
	return nodes.abi.Pack("heirOf", account)
}

// UnpackHeirOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e875b91.
//
// Solidity: function heirOf(address account) view returns(address heir)
func (nodes *Nodes) UnpackHeirOf(data []byte) (common.Address, error) {
	out, err := nodes.abi.Unpack("heirOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLeftAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3d9af8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leftAt(address account) view returns(uint256 time)
func (nodes *Nodes) PackLeftAt(account common.Address) []byte {
	enc, err := nodes.abi.Pack("leftAt", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeftAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3d9af8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leftAt(address account) view returns(uint256 time)
func (nodes *Nodes) TryPackLeftAt(account common.Address) ([]byte, error) {
	return nodes.abi.Pack("leftAt", account)
}

// UnpackLeftAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3d9af8e.
//
// Solidity: function leftAt(address account) view returns(uint256 time)
func (nodes *Nodes) UnpackLeftAt(data []byte) (*big.Int, error) {
	out, err := nodes.abi.Unpack("leftAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf435f5a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(address account) returns()
func (nodes *Nodes) PackLock(account common.Address) []byte {
	enc, err := nodes.abi.Pack("lock", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf435f5a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(address account) returns()
func (nodes *Nodes) TryPackLock(account common.Address) ([]byte, error) {
	return nodes.abi.Pack("lock", account)
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
// Solidity: function successorOf(address account) view returns(address successor, uint64 until)
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
// Solidity: function successorOf(address account) view returns(address successor, uint64 until)
func (nodes *Nodes) TryPackSuccessorOf(account common.Address) ([]byte, error) {
	return nodes.abi.Pack("successorOf", account)
}

// SuccessorOfOutput serves as a container for the return parameters of contract
// method SuccessorOf.
type SuccessorOfOutput struct {
	Successor common.Address
	Until     uint64
}

// UnpackSuccessorOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5adbc9c7.
//
// Solidity: function successorOf(address account) view returns(address successor, uint64 until)
func (nodes *Nodes) UnpackSuccessorOf(data []byte) (SuccessorOfOutput, error) {
	out, err := nodes.abi.Unpack("successorOf", data)
	outstruct := new(SuccessorOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Successor = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Until = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
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

// PackTrim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7f032e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trim(uint256 most) returns()
func (nodes *Nodes) PackTrim(most *big.Int) []byte {
	enc, err := nodes.abi.Pack("trim", most)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7f032e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trim(uint256 most) returns()
func (nodes *Nodes) TryPackTrim(most *big.Int) ([]byte, error) {
	return nodes.abi.Pack("trim", most)
}

// PackUnlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7eee288d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unlock(address account, uint256 amount) returns(address heir, uint256 taken)
func (nodes *Nodes) PackUnlock(account common.Address, amount *big.Int) []byte {
	enc, err := nodes.abi.Pack("unlock", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7eee288d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unlock(address account, uint256 amount) returns(address heir, uint256 taken)
func (nodes *Nodes) TryPackUnlock(account common.Address, amount *big.Int) ([]byte, error) {
	return nodes.abi.Pack("unlock", account, amount)
}

// UnlockOutput serves as a container for the return parameters of contract
// method Unlock.
type UnlockOutput struct {
	Heir  common.Address
	Taken *big.Int
}

// UnpackUnlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7eee288d.
//
// Solidity: function unlock(address account, uint256 amount) returns(address heir, uint256 taken)
func (nodes *Nodes) UnpackUnlock(data []byte) (UnlockOutput, error) {
	out, err := nodes.abi.Unpack("unlock", data)
	outstruct := new(UnlockOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Heir = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Taken = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
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
	if bytes.Equal(raw[:4], nodes.abi.Errors["Locked"].ID.Bytes()[:4]) {
		return nodes.UnpackLockedError(raw[4:])
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
	if bytes.Equal(raw[:4], nodes.abi.Errors["NotLiable"].ID.Bytes()[:4]) {
		return nodes.UnpackNotLiableError(raw[4:])
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

// NodesLocked represents a Locked error raised by the Nodes contract.
type NodesLocked struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Locked(uint256 count)
func NodesLockedErrorID() common.Hash {
	return common.HexToHash("0x032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a1611")
}

// UnpackLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Locked(uint256 count)
func (nodes *Nodes) UnpackLockedError(raw []byte) (*NodesLocked, error) {
	out := new(NodesLocked)
	if err := nodes.abi.UnpackIntoInterface(out, "Locked", raw); err != nil {
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

// NodesNotLiable represents a NotLiable error raised by the Nodes contract.
type NodesNotLiable struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLiable(address account)
func NodesNotLiableErrorID() common.Hash {
	return common.HexToHash("0x5cf591ec02fa5e2565d9a217fd51518a5d8a57e5d1ab60bacc70aa940e5631da")
}

// UnpackNotLiableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLiable(address account)
func (nodes *Nodes) UnpackNotLiableError(raw []byte) (*NodesNotLiable, error) {
	out := new(NodesNotLiable)
	if err := nodes.abi.UnpackIntoInterface(out, "NotLiable", raw); err != nil {
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
