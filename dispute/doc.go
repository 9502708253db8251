// Package dispute brings disputes about deals to their end: it is what an
// account does, by itself, about every dispute that concerns it, as the
// accused, as the accuser, or as a referee.
//
// A [Keeper] follows the court by its events and by the chain's clock. It keeps
// in its store only what the chain does not have: which disputes it attends to,
// and a referee's vote with its salt, before the commitment to it is sent. All
// else it reads from the chain again, so that a process that dies at any moment
// goes on where the dispute stands. Others may act at the same time; what they
// have done is not done again.
//
// # What a keeper does
//
//   - The accused provider of a wrong result contests, unless it ran the job
//     again and found that the accusation is true. Of a missing result it gives
//     the result, or its word that it failed.
//   - The accused requester shows a voucher that covers the sum if it accepted
//     the result, or if it finds it right now; it contests if it refused it.
//   - The requester who missed a result takes the accusation back when the
//     result that it is given is right, which costs nothing then.
//   - Parties and referees draw, call again, replace silent referees and
//     execute, whoever comes first.
//   - A referee runs the job again, commits to its vote in time, and reveals it.
//   - Nobody appeals unless told to.
//
// # The referees' rules
//
// A referee judges the result in dispute by a second run of the job, see
// [Weigh]. Who accuses has to be proven right:
//
//   - The result is wrong if it is no valid message, or if the second run ends as
//     every run would ([atoll.Status.Repeats]) and gives other outputs, another
//     status, another exit code, or takes less gas than the result charges.
//   - It is right if the run gives the same and takes no less gas.
//   - Nothing is known of it if the module or the inputs cannot be had from the
//     requester or the provider, if the run or the result ended in a way that
//     does not repeat, if the job is beyond what the referee runs, or if the two
//     differ and were made by different versions of the engine.
//
// Of a wrong result, and of a missing one that was given in answer, the provider
// is guilty if the result is wrong, or if its outputs cannot be fetched from the
// provider in the first half of the time to commit. Of want of payment the
// requester is guilty if the result is right and its outputs can be fetched.
// Otherwise the accused is not guilty.
package dispute
