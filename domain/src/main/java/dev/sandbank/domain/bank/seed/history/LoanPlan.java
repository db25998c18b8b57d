package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.AccountUse;
import dev.sandbank.domain.bank.seed.places.BusinessDays;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a loan. It is paid back in equal instalments and taken out again on the day of the last one.
 *
 * @param payer the account that pays the instalments, or null if it is at another bank
 * @param schedule of one loan
 * @param firstMonth when one of its loans was taken out
 * @param day of the month on which instalments are due
 */
@RecordBuilder
public record LoanPlan(
        AccountBlueprint account,
        @Nullable AccountBlueprint payer,
        LoanSchedule schedule,
        YearMonth firstMonth,
        int day,
        BusinessDays days)
        implements AccountPlan {

    private static final int YEAR = 1990;
    private static final String INTEREST = "LOAN INTEREST";

    static LoanPlan of(AccountBlueprint account, @Nullable AccountBlueprint payer, BusinessDays days) {
        Dice dice = account.dice("loan");
        boolean late = account.habit() == AccountUse.LATE;
        return new LoanPlan(
                account,
                payer,
                LoanSchedule.of(account.ceiling(), late),
                YearMonth.of(YEAR, 1).plusMonths(dice.between(0, LoanSchedule.MONTHS - 1)),
                dice.between(5, 20),
                days);
    }

    /** The interest of a month is charged after its instalment; the last instalment pays its own interest too. */
    @Override
    public List<Movement> of(YearMonth month) {
        MonthlyStatement page = new MonthlyStatement(account);
        int number = numberIn(month);
        LocalDate date = dateIn(month);
        boolean last = number == LoanSchedule.MONTHS;
        if (last) {
            page.pay(date, Purpose.INTEREST_CHARGED, INTEREST, schedule.interest(number), "interest");
        }
        page.add(installment(month).received());
        if (last) {
            page.pay(date, Purpose.OUTGOING_TRANSFER, "LOAN PAID OUT", account.ceiling(), "loan paid out");
        } else {
            page.pay(date, Purpose.INTEREST_CHARGED, INTEREST, schedule.interest(number), "interest");
        }
        return page.lines();
    }

    @Override
    public Money openingOf(YearMonth month) {
        return schedule.owedAfter(numberIn(month) - 1).negate();
    }

    @Override
    public List<Transfer> transfers(YearMonth month) {
        return List.of(installment(month));
    }

    private Transfer installment(YearMonth month) {
        return Transfer.installment(account, payer, dateIn(month), schedule.payment(numberIn(month)));
    }

    /** The number of the instalment in a month, counted from 1 in the month after the loan was taken out. */
    public int numberIn(YearMonth month) {
        return (int) Math.floorMod(firstMonth.until(month, ChronoUnit.MONTHS) - 1, (long) LoanSchedule.MONTHS) + 1;
    }

    /** The day of a month on which its instalment is paid. */
    public LocalDate dateIn(YearMonth month) {
        return days.in(month, day);
    }

    /** The first month whose instalment is paid after a day. */
    public YearMonth nextAfter(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return dateIn(month).isAfter(day) ? month : month.plusMonths(1);
    }
}
