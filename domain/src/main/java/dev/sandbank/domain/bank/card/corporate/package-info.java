/** Cards of companies, which a partner bank looks after. */
@NullMarked
package dev.sandbank.domain.bank.card.corporate;

import org.jspecify.annotations.NullMarked;
