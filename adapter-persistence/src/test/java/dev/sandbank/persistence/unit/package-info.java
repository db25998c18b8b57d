/** Tests of units of work without a database. */
@NullMarked
package dev.sandbank.persistence.unit;

import org.jspecify.annotations.NullMarked;
