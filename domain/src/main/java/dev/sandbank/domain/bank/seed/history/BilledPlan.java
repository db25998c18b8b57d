package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A card or a line of credit with a statement each month. What a statement charges is paid before the payment is due;
 * whoever carries a debt from statement to statement is charged interest on it. Interest is not charged on interest.
 * Not safe for use by several threads.
 */
public final class BilledPlan implements AccountPlan {

    private static final int MONTHS_BACK = 12;

    private final AccountBlueprint account;
    private final @Nullable AccountBlueprint payer;
    private final Credit credit;
    private final BillingDays days;
    private final Map<YearMonth, List<Movement>> used = new HashMap<>();
    private final Map<YearMonth, Money> charges = new HashMap<>();

    /**
     * Makes the plan.
     *
     * @param payer the account that pays, or null if it is at another bank
     */
    BilledPlan(AccountBlueprint account, @Nullable AccountBlueprint payer, Credit credit, BillingDays days) {
        this.account = account;
        this.payer = payer;
        this.credit = credit;
        this.days = days;
    }

    /** The days on which statements are made and payments are due and made. */
    public BillingDays days() {
        return days;
    }

    /** The debt on the statement of a month. */
    public Money statementBalance(YearMonth statement) {
        return credit.carried(statement).plus(charges(statement));
    }

    /** The payment of the statement of a month: all its charges, and the change of the debt that is carried on. */
    public Money paymentOf(YearMonth statement) {
        return statementBalance(statement).minus(credit.carried(statement.plusMonths(1)));
    }

    @Override
    public List<Movement> of(YearMonth month) {
        List<Movement> movements = new ArrayList<>();
        transfers(month).forEach(payment -> movements.add(payment.received()));
        movements.addAll(used(month));
        movements.addAll(costs(month));
        movements.sort(Comparator.comparing(Movement::date));
        return movements;
    }

    /** Payments are made in the month after the statement. */
    @Override
    public List<Transfer> transfers(YearMonth month) {
        YearMonth statement = month.minusMonths(1);
        Money payment = paymentOf(statement);
        return payment.minorUnits() == 0
                ? List.of()
                : List.of(Transfer.cardPayment(account, payer, days.paidOn(statement), payment));
    }

    /**
     * The statement with the newest payment up to a day. If nothing was to pay for a year, it is the statement of a
     * year before, whose payment is zero.
     */
    public YearMonth paidBy(LocalDate day) {
        YearMonth statement = days.newestBy(day);
        YearMonth last = statement.minusMonths(MONTHS_BACK);
        while (statement.isAfter(last)
                && (days.paidOn(statement).isAfter(day) || paymentOf(statement).minorUnits() == 0)) {
            statement = statement.minusMonths(1);
        }
        return statement;
    }

    /** The last payment before the month belongs to the statement of two months before. */
    @Override
    public Money openingOf(YearMonth month) {
        YearMonth statement = month.minusMonths(1);
        Money owed = credit.carried(statement);
        LocalDate billed = days.statementOn(month.minusMonths(2));
        Stream<Movement> since = Stream.concat(used(month.minusMonths(2)).stream(), used(statement).stream())
                .filter(movement -> account.bookingDayOf(movement).isAfter(billed));
        Money lines = Sums.of(Stream.concat(since, costs(statement).stream()), account.currency());
        return lines.minus(owed);
    }

    /** The amounts posted after the previous statement, up to this one. */
    private Money charges(YearMonth statement) {
        Money known = charges.get(statement);
        if (known != null) {
            return known;
        }
        Money sum = Sums.of(Stream.concat(usedFor(statement), costs(statement).stream()), account.currency())
                .negate();
        charges.put(statement, sum);
        return sum;
    }

    private Stream<Movement> usedFor(YearMonth statement) {
        LocalDate after = days.statementOn(statement.minusMonths(1));
        LocalDate until = days.statementOn(statement);
        return Stream.of(statement.minusMonths(1), statement)
                .flatMap(month -> used(month).stream())
                .filter(movement -> account.bookingDayOf(movement).isAfter(after)
                        && !account.bookingDayOf(movement).isAfter(until));
    }

    private List<Movement> used(YearMonth month) {
        return used.computeIfAbsent(month, credit::used);
    }

    /** Fee and interest are charged on the day of the statement. */
    private List<Movement> costs(YearMonth statement) {
        MonthlyStatement page = new MonthlyStatement(account);
        LocalDate date = days.statementOn(statement);
        page.pay(date, Purpose.FEE, "LATE PAYMENT FEE", credit.lateFee(), "fees");
        page.pay(date, Purpose.INTEREST_CHARGED, "FINANCE CHARGE", interest(statement), "interest");
        return page.lines();
    }

    private Money interest(YearMonth statement) {
        Money carried = credit.carried(statement);
        if (carried.minorUnits() == 0) {
            return carried;
        }
        YearMonth before = statement.minusMonths(1);
        Money unpaid = Sums.of(usedFor(before), account.currency()).negate();
        LocalDate first = days.statementOn(before).plusDays(1);
        Money onUnpaid = Sums.interest(first, days.paidOn(before), unpaid, List.of(), credit.rate());
        List<Movement> drawn = usedFor(statement).toList();
        Money onDrawn = Sums.interest(first, days.statementOn(statement), carried.negate(), drawn, credit.rate());
        return onUnpaid.minus(onDrawn);
    }
}
