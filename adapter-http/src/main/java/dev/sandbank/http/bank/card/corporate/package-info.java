/** Cards of companies, for partners. */
@NullMarked
package dev.sandbank.http.bank.card.corporate;

import org.jspecify.annotations.NullMarked;
