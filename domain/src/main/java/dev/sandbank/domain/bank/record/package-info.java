/** What callers change at the bank besides money: payees, states of cards, edits of profiles, applications and so on. */
@NullMarked
package dev.sandbank.domain.bank.record;

import org.jspecify.annotations.NullMarked;
