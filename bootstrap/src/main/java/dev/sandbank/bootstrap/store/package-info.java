/** Moves and compares whole installations. */
@NullMarked
package dev.sandbank.bootstrap.store;

import org.jspecify.annotations.NullMarked;
