/** Reward points: each market's programme, links of applications to cards, redemptions. */
@NullMarked
package dev.sandbank.domain.bank.rewards;

import org.jspecify.annotations.NullMarked;
