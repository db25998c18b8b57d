package dev.sandbank.http.bank.caller;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * The facts about a caller with which answers are filled.
 *
 * @param accounts the accounts that the caller sees; those that the call names come first
 * @param cards the cards that the caller sees; those that the call names come first
 * @param points reads the customer's reward points; this needs a look-up in the store
 * @param histories reads those lines of an account that the call asks for, newest first
 * @param today in the market's zone, by the clock of the space
 * @param seed the data of the caller's space
 * @param label the label of the caller's random values: seed, customer and path
 */
public record Caller(
        Market market,
        List<Account> accounts,
        List<HeldCard> cards,
        Profile profile,
        LongSupplier points,
        Function<AccountId, List<HistoryLine>> histories,
        LocalDate today,
        Sent sent,
        SeedName seed,
        String label) {

    /** The account of this id, if the caller sees it. */
    public Optional<Account> account(AccountId id) {
        return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    /** Random values that are the same for every call like this one. */
    public Dice dice(String... what) {
        return Dice.of(seed, "shaped", label, sent.repeatable(), String.join("/", what));
    }

    /** Random values that differ between control flows, so that each payment has references of its own. */
    public Dice diceOfFlow(String... what) {
        return Dice.of(seed, "shaped", label, sent.values().toString(), String.join("/", what));
    }

    /** Random values that are the same for every call in this market. */
    public Dice everywhere(String... what) {
        return Dice.of(seed, "shaped", market.name(), String.join("/", what));
    }
}
