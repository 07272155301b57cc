/// Import of the lists that bureaus keep: CSV in any usual encoding, with the headers that are met in real files.
///
/// What a header, a category or a capability may be called stands in `headers.csv`, `categories.csv`,
/// `capabilities.csv`, `items.csv` and `forms.csv` beside; a new spelling is a new word there. Faults come as codes
/// with arguments and are worded at the edge (`resource.problem.CODE`).
/// May use: `geo`, `resource`; Commons CSV, juniversalchardet.
/// Start reading at [io.canmou.resource.lists.ResourceImport].
@org.jspecify.annotations.NullMarked
package io.canmou.resource.lists;
