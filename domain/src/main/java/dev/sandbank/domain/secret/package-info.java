/** Secrets as the bank keeps them: hashes, compared in constant time; and how many wrong ones are let pass. */
@NullMarked
package dev.sandbank.domain.secret;

import org.jspecify.annotations.NullMarked;
