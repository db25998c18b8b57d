package dev.sandbank.application.bank.account.statement;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import java.time.LocalDate;
import java.util.List;

/**
 * What the bank told the tax office of a customer's interest in a year.
 *
 * @param postedOn the day on which the customer got it
 */
public record TaxStatement(String id, int year, LocalDate postedOn, List<Interest> interest) {

    public TaxStatement {
        interest = List.copyOf(interest);
    }

    /** The interest of all accounts together. */
    public Money total() {
        return interest.stream()
                .map(Interest::earned)
                .reduce(Money::plus)
                .orElseThrow(() -> new IllegalStateException("a tax statement tells of interest"));
    }

    /** What one account earned. */
    public record Interest(Account account, Money earned) {}
}
