/** Reading accounts and their history, as far as a consent shows them. */
@NullMarked
package dev.sandbank.application.bank.account;

import org.jspecify.annotations.NullMarked;
