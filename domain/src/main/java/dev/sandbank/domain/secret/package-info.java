/** Hashes of secrets, compared in constant time, and the limits for wrong secrets. */
@NullMarked
package dev.sandbank.domain.secret;

import org.jspecify.annotations.NullMarked;
