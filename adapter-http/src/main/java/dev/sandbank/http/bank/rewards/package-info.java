/** Reward points over HTTP: links, balances, redemption, the catalogue. */
@NullMarked
package dev.sandbank.http.bank.rewards;

import org.jspecify.annotations.NullMarked;
