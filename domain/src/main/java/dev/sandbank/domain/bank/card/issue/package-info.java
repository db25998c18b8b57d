/** How a card was issued: its issuer, its programme, its physical form and its detailed state. */
@NullMarked
package dev.sandbank.domain.bank.card.issue;

import org.jspecify.annotations.NullMarked;
