/** Reads accounts and their history, as far as a consent allows. */
@NullMarked
package dev.sandbank.application.bank.account;

import org.jspecify.annotations.NullMarked;
