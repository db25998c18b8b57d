/** The engine for one SQLite file: connections, group commit, migrations, backup. */
@NullMarked
package dev.sandbank.persistence.sqlite;

import org.jspecify.annotations.NullMarked;
