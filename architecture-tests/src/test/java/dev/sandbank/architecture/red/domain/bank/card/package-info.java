/** One half of a ring inside the bank. */
@NullMarked
package dev.sandbank.architecture.red.domain.bank.card;

import org.jspecify.annotations.NullMarked;
