/** Finds who calls an operation of the bank, and which customer the call is about. */
@NullMarked
package dev.sandbank.http.bank.caller;

import org.jspecify.annotations.NullMarked;
