package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.places.BusinessDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a time deposit. Its interest is credited each quarter and paid to another account at the start of the
 * next month.
 *
 * @param dates the days on which interest is credited
 * @param rate of a year, as a fraction
 * @param receiver the account that the interest is paid to, or null if it is at another bank
 */
public record TermPlan(
        AccountBlueprint account,
        TermDates dates,
        BigDecimal rate,
        @Nullable AccountBlueprint receiver,
        BusinessDays days)
        implements AccountPlan {

    private static final int MONTHS = 3;

    static TermPlan of(
            AccountBlueprint account, BigDecimal rate, @Nullable AccountBlueprint receiver, BusinessDays days) {
        return new TermPlan(account, TermDates.of(account, MONTHS), rate, receiver, days);
    }

    @Override
    public List<Movement> of(YearMonth month) {
        MonthlyStatement page = new MonthlyStatement(account);
        transfers(month).forEach(transfer -> page.add(transfer.paid()));
        if (dates.isIn(month)) {
            LocalDate due = dates.in(month);
            page.receive(due, Purpose.INTEREST_EARNED, "INTEREST PAYMENT", interest(due), "interest");
        }
        return page.lines();
    }

    @Override
    public Money openingOf(YearMonth month) {
        return account.balance().plus(creditedBefore(month));
    }

    @Override
    public List<Transfer> transfers(YearMonth month) {
        Money interest = creditedBefore(month);
        return interest.minorUnits() == 0
                ? List.of()
                : List.of(Transfer.interest(account, receiver, days.in(month, 1), interest));
    }

    /** The next day on which interest is credited. */
    public LocalDate nextInterestAfter(LocalDate day) {
        return dates.after(day);
    }

    /** The interest that is credited on a day. */
    public Money interest(LocalDate due) {
        return Sums.interest(account.balance(), dates.before(due).until(due, ChronoUnit.DAYS), rate);
    }

    /** The interest that is credited a quarter before such a day. Quarters have different numbers of days. */
    public Money interestBefore(LocalDate due) {
        return interest(dates.before(due));
    }

    private Money creditedBefore(YearMonth month) {
        YearMonth last = month.minusMonths(1);
        return dates.isIn(last) ? interest(dates.in(last)) : Money.zero(account.currency());
    }
}
