/** The ports of the application over SQL; start reading at {@link dev.sandbank.persistence.SqliteStores}. */
@NullMarked
package dev.sandbank.persistence;

import org.jspecify.annotations.NullMarked;
