/** Moves and compares whole stores, row by row, whatever engines they are of. */
@NullMarked
package dev.sandbank.persistence.copy;

import org.jspecify.annotations.NullMarked;
