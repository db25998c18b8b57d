/** Secrets as the bank keeps them: hashes, compared in constant time. */
@NullMarked
package dev.sandbank.domain.secret;

import org.jspecify.annotations.NullMarked;
