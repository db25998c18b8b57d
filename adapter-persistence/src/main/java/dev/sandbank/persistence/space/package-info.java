/** Spaces, and what callers left in them, in SQL. */
@NullMarked
package dev.sandbank.persistence.space;

import org.jspecify.annotations.NullMarked;
