package dev.sandbank.domain.bank.account.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountJournal;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Case M78: statements of credit cards, with and without what callers booked. */
class StatementsTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 12, 1);
    private static final int DAYS = 120;

    /** Something that a caller booked so many days after the first one, posted so many days later. */
    record Booked(int day, int postedLater, long minorUnits) {}

    @Property(tries = 60)
    void m78StatementsFollowOneAnotherAndHoldEachPostedLineOnce(
            @ForAll("bookings") @Size(max = 12) List<Booked> booked, @ForAll @IntRange(min = 0, max = DAYS) int day) {
        Reading reading = Reading.on(FIRST.plusDays(day), booked);
        List<AccountStatement> statements = reading.statements();
        CardTerms now = (CardTerms) reading.account().terms();

        assertThat(statements).hasSizeGreaterThan(9);
        assertThat(statements.get(0).on()).isEqualTo(now.credit().statementOn());
        assertThat(statements.get(0).closing()).isEqualTo(now.credit().statementBalance());
        List<Transaction> billed = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            AccountStatement statement = statements.get(i);
            billed.addAll(statement.lines());
            assertThat(statement
                            .opening()
                            .plus(statement.debits())
                            .plus(statement.interest())
                            .minus(statement.credits()))
                    .isEqualTo(statement.closing());
            if (i > 0) {
                assertThat(statements.get(i - 1).opening()).isEqualTo(statement.closing());
                assertThat(statements.get(i - 1).on()).isEqualTo(statement.on().plusMonths(1));
            }
        }
        LocalDate oldest = statements.get(statements.size() - 1).on();
        assertThat(billed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(reading.history().transactions().stream()
                        .filter(line -> line.statementOn() != null
                                && !line.statementOn().isBefore(oldest))
                        .toList());
        assertThat(now.credit().statementBalance().minus(reading.postedSinceTheStatement()))
                .isEqualTo(reading.account().balance());
    }

    @Property(tries = 60)
    void m78ClosedStatementsNeverChange(
            @ForAll("bookings") @Size(max = 8) List<Booked> before,
            @ForAll("bookings") @Size(max = 8) List<Booked> later,
            @ForAll @IntRange(min = 0, max = DAYS) int day,
            @ForAll @IntRange(min = 0, max = DAYS) int after) {
        List<Booked> known = before.stream().filter(it -> it.day() <= day).toList();
        List<Booked> more = new ArrayList<>(known);
        later.stream().filter(it -> it.day() >= day).forEach(more::add);

        List<AccountStatement> first = Reading.on(FIRST.plusDays(day), known).statements();
        List<AccountStatement> second =
                Reading.on(FIRST.plusDays((long) day + after), more).statements();

        LocalDate oldest = second.get(second.size() - 1).on();
        assertThat(second)
                .containsAll(first.stream()
                        .filter(statement -> !statement.on().isBefore(oldest))
                        .toList());
    }

    @Test
    void m78EntryOfTheDayOfAStatementIsOnTheNextOne() {
        LocalDate today = Reading.on(FIRST, List.of()).statements().get(0).on().plusMonths(1);
        int day = (int) (today.toEpochDay() - FIRST.toEpochDay());

        AccountStatement made = Reading.on(today, List.of(new Booked(day, 0, -500)))
                .statements()
                .get(0);
        AccountStatement next = Reading.on(today.plusMonths(1), List.of(new Booked(day, 0, -500)))
                .statements()
                .get(0);

        assertThat(made).isEqualTo(Reading.on(today, List.of()).statements().get(0));
        assertThat(next.lines())
                .anyMatch(line -> line.date().equals(today)
                        && line.movement().description().equals("TRANSFER TO Kopi Corner"));
        assertThat(next.dueOn()).isEqualTo(today.plusMonths(2).minusDays(1));
    }

    @Test
    void accountOfAnotherKindHasNone() {
        Account checking = account(FIRST, AccountKind.CHECKING);

        assertThat(Statements.of(checking, history(checking.id(), FIRST))).isEmpty();
    }

    @Test
    void numberIsTheDayAndTheLastDigits() {
        assertThat(Reading.on(FIRST, List.of()).statements().get(0).id("1234")).matches("2027[0-9]{4}1234");
    }

    /** Payments out of and into the account; large ones are no rule of these statements. */
    @Provide
    Arbitrary<List<Booked>> bookings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(-90_000, 90_000).filter(amount -> amount != 0))
                .as(Booked::new)
                .list();
    }

    /** The credit card of a customer on a day, after some bookings. */
    record Reading(Account account, History history) {

        static Reading on(LocalDate today, List<Booked> booked) {
            Account seeded = StatementsTest.account(today, AccountKind.CREDIT_CARD);
            List<JournalEntry> entries = new ArrayList<>();
            booked.stream()
                    .filter(it -> !FIRST.plusDays(it.day()).isAfter(today))
                    .forEach(it -> entries.add(entry(seeded, entries.size() + 1, it)));
            AccountJournal journal = AccountJournal.of(seeded, CustomerJournal.of(0, entries), today);
            return new Reading(
                    seeded.after(journal),
                    StatementsTest.history(seeded.id(), today).after(seeded, journal));
        }

        List<AccountStatement> statements() {
            return Statements.of(account, history);
        }

        Money postedSinceTheStatement() {
            return history.transactions().stream()
                    .filter(line -> line.postedOn() != null && line.statementOn() == null)
                    .map(line -> line.movement().amount())
                    .reduce(Money.zero(account.currency()), Money::plus);
        }

        private static JournalEntry entry(Account account, int sequence, Booked booked) {
            LocalDate day = FIRST.plusDays(booked.day());
            JournalPlace place = JournalPlace.of(
                    sequence,
                    TestCustomer.EVERYTHING.in(Market.IN),
                    day.atTime(LocalTime.NOON).atZone(Market.IN.zone()).toInstant());
            LedgerAccount own = LedgerAccount.of(account.id());
            LedgerAccount other = LedgerAccount.outside("Kopi Corner");
            Money amount = new Money(Math.abs(booked.minorUnits()), account.currency());
            Entry entry = booked.minorUnits() < 0
                    ? Entry.move(place.reference("HBKFT"), day, own, other, amount)
                    : Entry.move(place.reference("HBKFT"), day, other, own, amount);
            return new JournalEntry(
                    place, EntryKind.TRANSFER, entry, day.plusDays(booked.postedLater()), "Kopi Corner", null);
        }
    }

    private static Account account(LocalDate today, AccountKind kind) {
        return SeededBank.holdings(SeedName.DEFAULT, Market.IN, TestCustomer.EVERYTHING, today).accounts().stream()
                .filter(account -> account.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static History history(AccountId account, LocalDate today) {
        return SeededBank.history(SeedName.DEFAULT, Market.IN, TestCustomer.EVERYTHING, account, today)
                .orElseThrow();
    }
}
