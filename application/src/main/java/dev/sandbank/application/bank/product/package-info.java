/** Telling everybody what the bank offers. */
@NullMarked
package dev.sandbank.application.bank.product;

import org.jspecify.annotations.NullMarked;
