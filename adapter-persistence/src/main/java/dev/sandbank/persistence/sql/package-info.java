/** The parts that all stores share, for any engine. */
@NullMarked
package dev.sandbank.persistence.sql;

import org.jspecify.annotations.NullMarked;
