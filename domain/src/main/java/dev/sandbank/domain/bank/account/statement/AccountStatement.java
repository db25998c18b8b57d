package dev.sandbank.domain.bank.account.statement;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.account.history.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What was billed on an account with credit on one day. It never changes once that day has come.
 *
 * @param on the day on which it was made
 * @param opening the debt on the statement before it; negative if the bank owed the customer
 * @param lines what was posted since, newest first
 */
public record AccountStatement(LocalDate on, Money opening, List<Transaction> lines) {

    public AccountStatement {
        lines = List.copyOf(lines);
    }

    /** The debt that it bills, with which the next statement opens. */
    public Money closing() {
        return opening.minus(sum(line -> true));
    }

    /** What was spent, fees included and interest not. */
    public Money debits() {
        return sum(line -> line.isDebit() && !isInterest(line)).negate();
    }

    public Money credits() {
        return sum(line -> !line.isDebit() && !isInterest(line));
    }

    /** The interest that was charged, less what was paid back of it. */
    public Money interest() {
        return sum(AccountStatement::isInterest).negate();
    }

    public Money fees() {
        return sum(line -> line.movement().purpose() == Purpose.FEE).negate();
    }

    /** The last day on which it is paid in time: the day before the next statement. */
    public LocalDate dueOn() {
        return on.plusMonths(1).minusDays(1);
    }

    /** The number under which it is found; an account has at most one on a day. */
    public String id(String lastFour) {
        return on.toString().replace("-", "") + lastFour;
    }

    private static boolean isInterest(Transaction line) {
        return line.movement().purpose() == Purpose.INTEREST_CHARGED;
    }

    private Money sum(Predicate<Transaction> which) {
        return lines.stream()
                .filter(which)
                .map(line -> line.movement().amount())
                .reduce(Money.zero(opening.currency()), Money::plus);
    }
}
