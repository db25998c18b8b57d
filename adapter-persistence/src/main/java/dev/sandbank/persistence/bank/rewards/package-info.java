/** Reward links and redemptions in SQL. */
@NullMarked
package dev.sandbank.persistence.bank.rewards;

import org.jspecify.annotations.NullMarked;
