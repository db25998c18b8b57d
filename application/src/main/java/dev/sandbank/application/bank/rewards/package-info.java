/** Links cards to applications, and reads and redeems reward points. */
@NullMarked
package dev.sandbank.application.bank.rewards;

import org.jspecify.annotations.NullMarked;
