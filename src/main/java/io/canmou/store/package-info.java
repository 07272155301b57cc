/// Opening, migrating, backing up and encrypting the local database; the change log. Knows no domain.
///
/// May use: H2, Flyway, JDBI. Start reading at `Store`.
@org.jspecify.annotations.NullMarked
package io.canmou.store;
