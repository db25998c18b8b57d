/**
 * Answers for operations that the bank does not implement yet. Calls are checked against schemas; answers have the
 * shape of schemas and the caller's values.
 */
@NullMarked
package dev.sandbank.http.bank.shaped;

import org.jspecify.annotations.NullMarked;
