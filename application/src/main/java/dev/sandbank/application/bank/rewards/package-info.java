/** Linking cards to applications, reading and redeeming reward points. */
@NullMarked
package dev.sandbank.application.bank.rewards;

import org.jspecify.annotations.NullMarked;
