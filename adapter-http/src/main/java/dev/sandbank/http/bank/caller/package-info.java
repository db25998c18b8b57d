/** Who calls an operation of the bank, and whom the call is about. */
@NullMarked
package dev.sandbank.http.bank.caller;

import org.jspecify.annotations.NullMarked;
