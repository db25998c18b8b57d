/** Cards as JSON. */
@NullMarked
package dev.sandbank.http.bank.card;

import org.jspecify.annotations.NullMarked;
