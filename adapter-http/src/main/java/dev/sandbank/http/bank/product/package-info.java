/** The products of the bank over HTTP, for everybody, in the form of the Consumer Data Standards. */
@NullMarked
package dev.sandbank.http.bank.product;

import org.jspecify.annotations.NullMarked;
