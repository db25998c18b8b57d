package dev.sandbank.http.bank.shaped.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.http.bank.caller.Caller;
import dev.sandbank.http.bank.caller.Sent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows days that follow from the thing that the object is about: statements and instalments one month apart, the days of
 * a payment that is repeated, tax years and the time of an answer.
 */
final class CalendarFacts implements Facts {

    private static final String STATEMENT = "statementDate";
    private static final String FROM = "transactionFromDate";
    private static final String TO = "transactionToDate";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);
    private static final int DAYS_AROUND_NOW = 60;
    private static final int ANSWERED_AFTER_MILLIS = 250;
    private static final int LAST_DAY_OF_EVERY_MONTH = 28;
    private static final int MONTHS_AROUND_NOW = 24;
    private static final Pattern MILLIS = Pattern.compile("[0-9]{1,15}");

    @Override
    public JsonNode of(Place place) {
        Scope scope = place.scope();
        LocalDate today = scope.caller().today();
        return switch (place.name()) {
            case "installmentDate" -> Facts.text(MONTH.format(instalment(scope)));
            case "paymentDueDate" -> Loans.isRow(scope.names()) ? Facts.text(instalment(scope)) : UNKNOWN;
            case STATEMENT -> Facts.text(statement(scope));
            case "statementYear" -> Facts.number(BigDecimal.valueOf(today.getYear() - 1L - scope.index()));
            case "statementPostingDate" ->
                Facts.text(LocalDate.of(today.getYear() - scope.index(), 1, 1)
                        .plusDays(Math.min(30, today.getDayOfYear() - 1)));
            case "taxYear" -> Facts.text(today.getYear());
            case "responseTimestamp" -> answered(scope.caller());
            default -> repeated(place.name(), scope);
        };
    }

    /**
     * The days of a payment in a list of payments that are repeated every month: it began, it is due next, and it ends
     * after that or never.
     */
    private static JsonNode repeated(String name, Scope scope) {
        if (scope.outer() == null || !scope.names().has("standingInstructionStartDate")) {
            return UNKNOWN;
        }
        Caller caller = scope.caller();
        int day = caller.dice("day of payment", scope.key()).between(1, LAST_DAY_OF_EVERY_MONTH);
        LocalDate inThisMonth = caller.today().withDayOfMonth(day);
        LocalDate next = inThisMonth.isAfter(caller.today()) ? inThisMonth : inThisMonth.plusMonths(1);
        boolean endless = scope.index() % 2 == 0;
        return switch (name) {
            case "standingInstructionStartDate" -> Facts.text(next.minusMonths(months(scope, "began")));
            case "scheduleDate" -> Facts.text(next);
            case "standingInstructionEndDate" -> endless ? NONE : Facts.text(next.plusMonths(months(scope, "ends")));
            case "perpetualFlag" -> Facts.text(endless);
            default -> UNKNOWN;
        };
    }

    private static int months(Scope scope, String what) {
        return scope.caller().dice(what, scope.key()).between(2, MONTHS_AROUND_NOW);
    }

    private static LocalDate instalment(Scope scope) {
        Scope loan = scope.outer() == null ? scope : scope.outer();
        LocalDate first = scope.caller()
                .today()
                .plusDays(scope.caller().dice("first instalment", loan.key()).between(10, 30));
        return first.plusMonths(scope.index());
    }

    /** The day until which the element can tell of the past: the day of the statement that was asked for, or else today. */
    static LocalDate until(Scope scope) {
        Scope outer = scope.outer();
        boolean asksForOne = scope.caller().sent().value("statementId") != null;
        if (!asksForOne || outer == null || !outer.names().has(STATEMENT)) {
            return scope.caller().today();
        }
        LocalDate asked = outer.outer() == null ? scope.caller().sent().day(STATEMENT) : null;
        LocalDate day = asked == null ? statement(outer) : asked;
        return day.isBefore(scope.caller().today()) ? day : scope.caller().today();
    }

    /** The day of a statement, which is the last day of a past month; the newest one that was asked for comes first. */
    private static LocalDate statement(Scope scope) {
        LocalDate to = asked(scope).day(TO);
        LocalDate yesterday = scope.caller().today().minusDays(1);
        LocalDate last = to == null || to.isAfter(yesterday) ? yesterday : to;
        return last.plusDays(1).withDayOfMonth(1).minusMonths(scope.index()).minusDays(1);
    }

    /** The number of statements on the days that were asked for; null if no first day was. */
    static @Nullable Integer statements(Scope scope) {
        LocalDate from = asked(scope).day(FROM);
        return from == null
                ? null
                : (Integer) Math.max(0, (int) ChronoUnit.MONTHS.between(
                        YearMonth.from(from), YearMonth.from(statement(scope)).plusMonths(1)));
    }

    /** What was sent about the account of the scope. */
    private static Sent asked(Scope scope) {
        Sent sent = scope.caller().sent();
        Account account = scope.account();
        return account == null ? sent : sent.about("accountId", account.id().value());
    }

    private static JsonNode answered(Caller caller) {
        String asked = caller.sent().value("requestTimestamp");
        return asked != null && MILLIS.matcher(asked).matches()
                ? Facts.text(Digits.decimal(asked).longValueExact() + ANSWERED_AFTER_MILLIS)
                : UNKNOWN;
    }

    /** The day on which the thing was made: the day of the transaction, or else a likely past day in a list, or else today. */
    static LocalDate made(Scope scope) {
        HistoryLine line = scope.line();
        if (line != null) {
            return line.date();
        }
        return scope.outer() == null && !scope.names().has("transactionDate")
                ? scope.caller().today()
                : scope.caller()
                        .today()
                        .minusDays(scope.caller().dice("made", scope.key()).between(1, DAYS_AROUND_NOW));
    }
}
