/// Opening, migrating and encrypting the local database; the change log. Knows no domain.
///
/// The write path is the change log: [io.canmou.store.Store#write] appends immutable changes to one table and
/// applies them to the tables that they feed in one transaction, and nothing else writes a table. So every table
/// can be made again from the log, and devices can later exchange what the other lacks without touching the rooms.
/// A write returns when it is on disk, in the database and in a journal beside it: each is made whole from the
/// other at opening, and a database that no longer opens is kept aside and made again from the journal.
///
/// Limit: the journal is never trimmed. It grows by about 300 bytes a change, as the log in the database does,
/// which never forgets a change either: 30 MB in a hundred thousand changes. Not even a clean close and a backup
/// allow to drop a part of it, for both are copies by the database, of whose file a later kill may bring back any
/// older state, or none; what the journal then lacks is lost, and the backup is not where the store looks. Safe
/// would be to pack its older records into one, read back and compared before it takes their place.
///
/// May use: H2, Flyway, JDBI, Jackson. Start reading at [io.canmou.store.Store].
@org.jspecify.annotations.NullMarked
package io.canmou.store;
