/** The ports of the application over SQL; {@link dev.sandbank.persistence.SqliteStores} is the way in. */
@NullMarked
package dev.sandbank.persistence;

import org.jspecify.annotations.NullMarked;
