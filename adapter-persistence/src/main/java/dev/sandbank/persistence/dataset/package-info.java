/** Data sets in SQL. */
@NullMarked
package dev.sandbank.persistence.dataset;

import org.jspecify.annotations.NullMarked;
