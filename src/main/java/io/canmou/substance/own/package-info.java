/// Substances that a user adds, or shipped ones that he corrects: read from a form, CSV or JSON, checked, kept
/// apart from the shipped ones, marked by their key `own:…`, and written through the change log.
///
/// May use: `substance`, `substance.check`, `substance.shipped`, `store`. Start reading at
/// [io.canmou.substance.own.OwnReader]; [io.canmou.substance.own.OwnCatalogue] puts them before the shipped ones.
@org.jspecify.annotations.NullMarked
package io.canmou.substance.own;
