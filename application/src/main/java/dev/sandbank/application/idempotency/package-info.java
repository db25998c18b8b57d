/** Calls with an idempotency key, which are carried out once. */
@NullMarked
package dev.sandbank.application.idempotency;

import org.jspecify.annotations.NullMarked;
