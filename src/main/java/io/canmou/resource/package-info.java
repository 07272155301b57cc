/// Who and what can help: facilities, teams, supplies, experts, hospitals, shelters, vehicles; import of their
/// lists.
///
/// The lists come in through [io.canmou.resource.lists.ResourceImport].
/// May use: `geo`, `store`. Start reading at [io.canmou.resource.Resources].
@org.jspecify.annotations.NullMarked
package io.canmou.resource;
