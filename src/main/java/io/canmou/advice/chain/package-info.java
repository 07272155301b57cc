/// The chain from facts to a situation, link by link; each link is a class of its own in the rooms beside.
///
/// [io.canmou.advice.chain.ChainStaff] is the one implementation of [io.canmou.advice.Staff]. Start reading there.
@org.jspecify.annotations.NullMarked
package io.canmou.advice.chain;
