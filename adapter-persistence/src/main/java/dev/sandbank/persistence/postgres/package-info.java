/** The engine for a PostgreSQL server: connections, what its failures mean, migrations, and what other nodes write. */
@NullMarked
package dev.sandbank.persistence.postgres;

import org.jspecify.annotations.NullMarked;
