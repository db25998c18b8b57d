/** Reward points: the programme of each market, links of applications to cards, and redemptions. */
@NullMarked
package dev.sandbank.domain.bank.rewards;

import org.jspecify.annotations.NullMarked;
