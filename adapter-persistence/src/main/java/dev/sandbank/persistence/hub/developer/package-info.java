/** Developers in SQL. */
@NullMarked
package dev.sandbank.persistence.hub.developer;

import org.jspecify.annotations.NullMarked;
