/** What the bank offers, told to everybody in the form of the Consumer Data Standards. */
@NullMarked
package dev.sandbank.http.bank.product;

import org.jspecify.annotations.NullMarked;
