/** Kept answers in SQL. */
@NullMarked
package dev.sandbank.persistence.idempotency;

import org.jspecify.annotations.NullMarked;
