package dev.sandbank.http.bank.example.fact;

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
 * The customer whom examples are about.
 *
 * @param points the reward points
 * @param histories the newest lines of an account, the newest first
 * @param today the day of the examples
 */
public record Caller(
        Market market,
        List<Account> accounts,
        List<HeldCard> cards,
        Profile profile,
        LongSupplier points,
        Function<AccountId, List<HistoryLine>> histories,
        LocalDate today,
        SeedName seed) {

    Optional<Account> account(AccountId id) {
        return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    /** Random values of this customer. The labels stay as they are, so that printed examples stay. */
    Dice dice(String what) {
        return Dice.of(seed, "shaped", "documents", "{}", what + "/");
    }

    /** Random values that are the same for everybody in this market. */
    Dice everywhere(String... what) {
        return Dice.of(seed, "shaped", market.name(), String.join("/", what));
    }
}
