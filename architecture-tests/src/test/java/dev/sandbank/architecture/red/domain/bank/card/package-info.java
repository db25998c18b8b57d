/** Red: one half of a cycle of packages inside the bank. */
@NullMarked
package dev.sandbank.architecture.red.domain.bank.card;

import org.jspecify.annotations.NullMarked;
