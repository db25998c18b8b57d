package dev.sandbank.domain.bank.account.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountJournal;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.payment.CardPayment;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Payments that were added to the seeded history of an account. */
class AddedPaymentsTest {

    private static final TestCustomer CUSTOMER = TestCustomer.EVERYTHING;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Account CHECKING = account(AccountKind.CHECKING);
    private static final Account CARD = account(AccountKind.CREDIT_CARD);

    @Test
    void historyWithoutThemIsTheSeededOne() {
        assertThat(after(CHECKING)).isEqualTo(seeded(CHECKING));
    }

    @Test
    void theyComeAfterTheSeededLinesOfTheirDay() {
        LocalDate day = seeded(CHECKING).transactions().get(20).date();
        JournalEntry first = payment(CHECKING, 1, day);
        JournalEntry second = payment(CHECKING, 2, TODAY.minusDays(3));

        History history = after(CHECKING, first, second);

        List<Transaction> lines = history.transactions();
        assertThat(lines).extracting(Transaction::date).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(lines).hasSize(seeded(CHECKING).transactions().size() + 2);
        assertThat(lines.stream().filter(line -> line.date().equals(day)).findFirst())
                .map(line -> line.movement().reference())
                .contains(first.reference());
    }

    @Test
    void newOneIsPendingUntilItIsBooked() {
        JournalEntry payment = payment(CHECKING, 1, TODAY);
        Money amount = after(CHECKING, payment).transactions().get(0).movement().amount();

        assertThat(after(CHECKING, payment).pending())
                .isEqualTo(seeded(CHECKING).pending().plus(amount));
        assertThat(amount.isNegative()).isTrue();
    }

    @Test
    void theyLowerTheRunningBalanceFromTheirDayOn() {
        JournalEntry payment = payment(CHECKING, 1, TODAY.minusDays(40));
        List<Transaction> before = seeded(CHECKING).transactions();

        History history = after(CHECKING, payment);

        Money running = history.opening();
        for (int i = history.transactions().size() - 1; i >= 0; i--) {
            Transaction line = history.transactions().get(i);
            running = running.plus(line.movement().amount());
            assertThat(line.runningBalance()).isEqualTo(running);
        }
        Money seededLast = before.get(0).runningBalance();
        assertThat(seededLast).isNotNull();
        assertThat(running.plus(amount(CHECKING))).isEqualTo(seededLast);
        assertThat(history.opening()).isEqualTo(seeded(CHECKING).opening());
    }

    @Test
    void thoseBeforeTheFirstDayAreInTheOpening() {
        History seeded = seeded(CHECKING);

        History history = after(CHECKING, payment(CHECKING, 1, seeded.since().minusDays(1)));

        assertThat(history.transactions()).hasSameSizeAs(seeded.transactions());
        assertThat(history.opening().plus(amount(CHECKING))).isEqualTo(seeded.opening());
    }

    @Test
    void onAnAccountTheLineSaysThatACardPaid() {
        Transaction line = only(CHECKING, payment(CHECKING, 7, TODAY));

        assertThat(line.movement().description()).isEqualTo("CARD PURCHASE Kopi Corner");
        assertThat(line.status()).isEqualTo(TransactionStatus.PENDING);
        assertThat(line.authorization()).isNull();
    }

    @Test
    void onACreditCardThePendingLineHasAnAuthorizationOfSixDigits() {
        Transaction line = only(CARD, payment(CARD, 1_000_042, TODAY));

        assertThat(line.movement().description()).isEqualTo("Kopi Corner");
        assertThat(line.authorization()).isEqualTo("000042");
        assertThat(only(CARD, payment(CARD, 1, TODAY.minusDays(2))).authorization())
                .isNull();
    }

    private static Transaction only(Account account, JournalEntry payment) {
        return after(account, payment).transactions().stream()
                .filter(line -> line.movement().reference().equals(payment.reference()))
                .findFirst()
                .orElseThrow();
    }

    private static JournalEntry payment(Account account, long sequence, LocalDate day) {
        Instant at = day.atTime(LocalTime.NOON).atZone(Market.SG.zone()).toInstant();
        return new CardPayment(
                        JournalPlace.of(sequence, CUSTOMER.in(Market.SG), at),
                        new CardId("card"),
                        account.id(),
                        new MerchantName("Kopi Corner"),
                        amount(account))
                .entry();
    }

    private static Money amount(Account account) {
        return new Money(2_550, account.currency());
    }

    private static History after(Account account, JournalEntry... payments) {
        CustomerJournal journal = CustomerJournal.of(0, Stream.of(payments).toList());
        return seeded(account).after(account, AccountJournal.of(account, journal, TODAY));
    }

    private static History seeded(Account account) {
        return SeededBank.history(SeedName.DEFAULT, Market.SG, CUSTOMER, account.id(), TODAY)
                .orElseThrow();
    }

    private static Account account(AccountKind kind) {
        return SeededBank.holdings(SeedName.DEFAULT, Market.SG, CUSTOMER, TODAY).accounts().stream()
                .filter(account -> account.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
