/** Loans on cards, and purchases in instalments. */
@NullMarked
package dev.sandbank.http.bank.loan;

import org.jspecify.annotations.NullMarked;
