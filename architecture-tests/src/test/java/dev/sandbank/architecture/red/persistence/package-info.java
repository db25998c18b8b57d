/** Red: a store with habits of its own. */
@NullMarked
package dev.sandbank.architecture.red.persistence;

import org.jspecify.annotations.NullMarked;
