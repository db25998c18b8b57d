package dev.sandbank.domain.bank.seed.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.account.CallDepositTerms;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.CreditLine;
import dev.sandbank.domain.bank.account.DepositTerms;
import dev.sandbank.domain.bank.account.ReadyCreditTerms;
import dev.sandbank.domain.bank.account.TimeDepositTerms;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.account.history.TransactionStatus;
import dev.sandbank.domain.bank.seed.InterestRates;
import dev.sandbank.domain.bank.seed.people.SeedArbitraries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Balances, statements and interest follow from the lines, as in the books of a bank. */
@Domain(SeedArbitraries.class)
@Domain(DomainContext.Global.class)
class BankersBalancesTest {

    private static final int DAYS_TO_BOOK = 3;

    @Property(tries = 60)
    void balancesChangeByWhatIsBookedBetween(@ForAll Visit visit, @ForAll @IntRange(min = 1, max = 300) int days) {
        Assume.that(!visit.isRecorded());
        Visit later = new Visit(
                visit.seed(), visit.market(), visit.customer(), visit.today().plusDays(days));
        for (Account account : visit.accounts()) {
            Account then = later.account(account);
            History history = later.history(then);
            if (account.kind().isInvestment()
                    || history.since().isAfter(visit.today().minusDays(DAYS_TO_BOOK))) {
                continue;
            }
            Money booked = sum(history, line -> isBookedBetween(line, visit.today(), later.today()));
            assertThat(then.position()).isEqualTo(account.position().plus(booked));
        }
    }

    @Property(tries = 60)
    void runningBalanceOfALineNeverChanges(@ForAll Visit visit, @ForAll @IntRange(min = 1, max = 300) int days) {
        Assume.that(!visit.isRecorded());
        Visit later = new Visit(
                visit.seed(), visit.market(), visit.customer(), visit.today().plusDays(days));
        for (Account account : visit.accounts()) {
            Map<String, Optional<Money>> known = visit.history(account).transactions().stream()
                    .collect(Collectors.toMap(
                            line -> line.movement().reference(), line -> Optional.ofNullable(line.runningBalance())));
            later.history(account).transactions().stream()
                    .filter(line -> known.containsKey(line.movement().reference()))
                    .forEach(line -> assertThat(Optional.ofNullable(line.runningBalance()))
                            .isEqualTo(known.get(line.movement().reference())));
        }
    }

    @Property(tries = 60)
    void pendingDebitsLowerWhatIsAvailableAndNotTheBalance(@ForAll Visit visit) {
        for (Account account : visit.accounts()) {
            Money pending = sum(visit.history(account), line -> line.status() == TransactionStatus.PENDING)
                    .negate();
            if (account.terms() instanceof DepositTerms terms) {
                assertThat(terms.hold()).isEqualTo(pending);
                assertThat(account.available())
                        .isEqualTo(
                                account.balance().plus(terms.overdraftLimit()).minus(pending));
            } else if (account.kind().isBilled() && !visit.isRecorded()) {
                assertThat(account.available())
                        .isEqualTo(
                                line(account).limit().minus(account.balance()).minus(pending));
            }
        }
    }

    @Property(tries = 60)
    void statementOwesWhatItsLinesAndTheOnesBeforeComeTo(@ForAll Visit visit) {
        for (Account account : visit.accounts()) {
            if (account.kind().isBilled()) {
                Money since = sum(
                        visit.history(account),
                        line -> isBookedBetween(line, line(account).statementOn(), visit.today()));
                assertThat(line(account).statementBalance())
                        .isEqualTo(account.balance().plus(since));
            }
        }
    }

    @Property(tries = 60)
    void minimumDueFollowsFromTheStatement(@ForAll Visit visit) {
        Assume.that(!visit.isRecorded());
        for (Account account : visit.accounts()) {
            if (!account.kind().isBilled()) {
                continue;
            }
            Money owed = line(account).statementBalance();
            Money due = account.terms() instanceof CardTerms card
                    ? card.minimumDue()
                    : ((ReadyCreditTerms) account.terms()).nextPayment();
            boolean paid = line(account).lastPaidOn().isAfter(line(account).statementOn());
            Money asked = paid ? due.plus(line(account).lastPaid()) : due;
            assertThat(due).isLessThanOrEqualTo(owed);
            assertThat(due).isLessThanOrEqualTo(account.balance());
            assertThat(asked.decimal().multiply(BigDecimal.valueOf(20)))
                    .as("%s of %s", asked, owed)
                    .satisfiesAnyOf(
                            twenty -> assertThat(twenty).isGreaterThanOrEqualTo(owed.decimal()),
                            twenty -> assertThat(asked).isEqualTo(owed));
            assertThat(line(account).lastPaid().minorUnits()).isPositive();
        }
    }

    @Property(tries = 60)
    void nothingIsDueOnACardWhoseStatementWasPaid(@ForAll Visit visit) {
        Assume.that(!visit.isRecorded());
        for (Account account : visit.accounts()) {
            if (account.terms() instanceof CardTerms card
                    && card.credit().lastPaidOn().isAfter(card.credit().statementOn())
                    && card.credit().lastPaid().equals(card.credit().statementBalance())) {
                assertThat(card.minimumDue().minorUnits()).isZero();
            }
        }
    }

    @Property(tries = 60)
    void interestIsThatOfEveryDaysBalance(@ForAll Visit visit) {
        Assume.that(!visit.isRecorded());
        for (Account account : visit.accounts()) {
            if (account.kind() != AccountKind.SAVINGS && account.kind() != AccountKind.CALL_DEPOSIT) {
                continue;
            }
            History history = visit.history(account);
            List<Transaction> earned = history.transactions().stream()
                    .filter(line -> line.movement().purpose() == Purpose.INTEREST_EARNED)
                    .toList();
            for (Transaction line : earned) {
                YearMonth month = YearMonth.from(line.date());
                boolean monthly = account.status() == AccountStatus.ACTIVE;
                LocalDate first = month.minusMonths(monthly ? 0 : 2).atDay(1);
                assertThat(line.date()).isEqualTo(month.atEndOfMonth());
                if (first.isAfter(history.since())) {
                    assertThat(line.amount()).isEqualTo(interest(history, first, line.date()));
                }
            }
        }
    }

    @Property(tries = 60)
    void lastInterestOfATermDepositIsTheNewestOneInItsHistory(@ForAll Visit visit) {
        for (Account account : visit.accounts()) {
            Money last = account.terms() instanceof TimeDepositTerms time
                    ? time.lastInterest()
                    : account.terms() instanceof CallDepositTerms call ? call.lastInterest() : null;
            Optional<Transaction> newest = visit.history(account).transactions().stream()
                    .filter(line -> line.movement().purpose() == Purpose.INTEREST_EARNED)
                    .findFirst();
            if (last != null && newest.isPresent()) {
                assertThat(last).as("%s", newest).isEqualTo(newest.get().amount());
            }
        }
    }

    @Property(tries = 60)
    void timeDepositPaysTheInterestItPromised(@ForAll Visit visit) {
        for (Account account : visit.accounts()) {
            if (account.terms() instanceof TimeDepositTerms promised) {
                assertThat(lastInterestOn(promised.nextInterestOn(), visit, account))
                        .isEqualTo(promised.interest());
                assertThat(lastInterestOn(promised.matureOn(), visit, account))
                        .isEqualTo(promised.interestAtMaturity());
            }
        }
    }

    private static Money lastInterestOn(LocalDate day, Visit visit, Account deposit) {
        Visit then = new Visit(visit.seed(), visit.market(), visit.customer(), day);
        return ((TimeDepositTerms) then.account(deposit).terms()).lastInterest();
    }

    private static Money interest(History history, LocalDate first, LocalDate last) {
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            sum = sum.add(balanceBefore(history, day).decimal());
        }
        int scale = history.opening().currency().scale();
        return Money.of(
                sum.multiply(InterestRates.CALL).divide(BigDecimal.valueOf(365), scale, RoundingMode.HALF_EVEN),
                history.opening().currency());
    }

    private static Money balanceBefore(History history, LocalDate day) {
        return history.opening().plus(sum(history, line -> line.date().isBefore(day)));
    }

    private static boolean isBookedBetween(Transaction line, LocalDate after, LocalDate until) {
        LocalDate on = line.postedOn();
        return on != null && on.isAfter(after) && !on.isAfter(until);
    }

    private static Money sum(History history, Predicate<Transaction> which) {
        return history.transactions().stream()
                .filter(which)
                .map(line -> line.movement().amount())
                .reduce(Money.zero(history.opening().currency()), Money::plus);
    }

    private static CreditLine line(Account account) {
        return account.terms() instanceof CardTerms card
                ? card.credit()
                : ((ReadyCreditTerms) account.terms()).credit();
    }
}
