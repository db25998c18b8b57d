/** The header {@code Idempotency-Key}. */
@NullMarked
package dev.sandbank.http.idempotency;

import org.jspecify.annotations.NullMarked;
