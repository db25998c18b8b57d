package dev.sandbank.http.bank.shaped;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a caller with which answers are filled.
 *
 * @param accounts the accounts that the caller sees; the one that the call names comes first
 * @param points reads the customer's reward points; this needs a look-up in the store
 * @param cards the cards that the caller sees; the one that the call names comes first
 * @param today in the market's zone, by the clock of the space
 * @param seed the data of the caller's space
 * @param label the label of the caller's random values: seed, customer and path
 */
record Caller(
        Market market,
        List<Account> accounts,
        List<HeldCard> cards,
        Profile profile,
        LongSupplier points,
        LocalDate today,
        Sent sent,
        SeedName seed,
        String label) {

    /** The account that the element of this index is about; null if the caller sees none. */
    @Nullable
    Account account(int index) {
        return accounts.isEmpty() ? null : accounts.get(index % accounts.size());
    }

    /** The account of this id, which the caller sees. */
    Account account(AccountId id) {
        return accounts.stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The card that the element of this index is about; null if the caller sees none. */
    @Nullable
    HeldCard card(int index) {
        return cards.isEmpty() ? null : cards.get(index % cards.size());
    }

    /** Random values that are the same for every call like this one, whichever application makes it. */
    Dice dice(String field, int index) {
        return Dice.of(seed, "shaped", label, sent.repeatable(), field, Integer.toString(index));
    }
}
