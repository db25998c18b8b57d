/** What can be reckoned without knowing who asks: instalments, account numbers, names of currencies. */
@NullMarked
package dev.sandbank.http.bank.shaped.figure;

import org.jspecify.annotations.NullMarked;
