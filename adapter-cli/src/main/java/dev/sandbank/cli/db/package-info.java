/** The commands about the stored data. */
@NullMarked
package dev.sandbank.cli.db;

import org.jspecify.annotations.NullMarked;
