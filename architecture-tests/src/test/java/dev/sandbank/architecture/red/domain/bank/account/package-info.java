/** Red: one half of a cycle of packages inside the bank. */
@NullMarked
package dev.sandbank.architecture.red.domain.bank.account;

import org.jspecify.annotations.NullMarked;
