/** Moves and compares whole stores, row by row, whatever engines they are of. */
@NullMarked
package dev.sandbank.persistence.store;

import org.jspecify.annotations.NullMarked;
