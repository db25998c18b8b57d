/** What the bank does by itself when the clock of a space reaches a time. */
@NullMarked
package dev.sandbank.application.bank.due;

import org.jspecify.annotations.NullMarked;
