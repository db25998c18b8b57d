/** The journal of each space: what callers changed about the bank. */
@NullMarked
package dev.sandbank.application.bank.ledger;

import org.jspecify.annotations.NullMarked;
