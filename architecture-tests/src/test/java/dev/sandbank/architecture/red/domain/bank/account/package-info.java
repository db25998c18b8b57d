/** One half of a ring inside the bank. */
@NullMarked
package dev.sandbank.architecture.red.domain.bank.account;

import org.jspecify.annotations.NullMarked;
