/** Spaces and their content, in SQL. */
@NullMarked
package dev.sandbank.persistence.space;

import org.jspecify.annotations.NullMarked;
