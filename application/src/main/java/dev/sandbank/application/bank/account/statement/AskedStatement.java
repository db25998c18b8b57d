package dev.sandbank.application.bank.account.statement;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.statement.AccountStatement;
import dev.sandbank.domain.customer.AccountId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which statement is asked for. A component that is null restricts nothing.
 *
 * @param id the number of the statement; without it the newest statement is meant
 * @param on the day on which it was made
 * @param currency the currency of its account, ISO 4217
 */
public record AskedStatement(
        AccountId account,
        @Nullable String id,
        @Nullable LocalDate on,
        @Nullable String currency) {

    boolean isMet(Account by, AccountStatement statement) {
        return (id == null || statement.id(by.number().lastFour()).equals(id))
                && (on == null || statement.on().equals(on))
                && (currency == null || by.currency().name().equalsIgnoreCase(currency));
    }
}
