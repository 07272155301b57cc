/// Opening, migrating and encrypting the local database; the change log. Knows no domain.
///
/// The write path is the change log: [io.canmou.store.Store#write] appends immutable changes to one table and
/// applies them to the tables that they feed in one transaction, and nothing else writes a table. So every table
/// can be made again from the log, and devices can later exchange what the other lacks without touching the rooms.
/// A write returns when it is on disk, in the database and in a journal beside it: each is made whole from the
/// other at opening, and a database that no longer opens is kept aside and made again from the journal. May use:
/// H2, Flyway, JDBI, Jackson. Start reading at [io.canmou.store.Store].
@org.jspecify.annotations.NullMarked
package io.canmou.store;
