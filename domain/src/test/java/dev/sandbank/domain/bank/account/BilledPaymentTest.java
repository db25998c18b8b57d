package dev.sandbank.domain.bank.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.account.history.TransactionStatus;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.payment.CardPayment;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A payment with a credit card, on its way from pending over unbilled to a statement. */
class BilledPaymentTest {

    private static final TestCustomer CUSTOMER = TestCustomer.EVERYTHING;
    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");

    @Property(tries = 150)
    void paymentIsOnExactlyTheStatementThatFollowsItsPosting(
            @ForAll @IntRange(min = 0, max = 40) int madeOn, @ForAll @IntRange(min = 0, max = 100) int seenAfter) {
        Instant at = NOON.plusSeconds(madeOn * 86_400L);
        LocalDate today = LocalDate.ofInstant(at, Market.SG.zone()).plusDays(seenAfter);
        Account seeded = creditCard(today);
        CardPayment payment = payment(at, seeded);
        CustomerJournal journal = CustomerJournal.of(0, List.of(payment.entry()));
        AccountJournal own = AccountJournal.of(seeded, journal, today);

        CardTerms before = (CardTerms) seeded.terms();
        CardTerms after = (CardTerms) seeded.after(own).terms();
        Transaction line = line(seeded, own, payment.reference());

        LocalDate statementOn = before.credit().statementOn();
        boolean billed = payment.postsOn().isBefore(statementOn);
        Money nothing = Money.zero(seeded.currency());
        assertThat(after.credit().statementBalance().minus(before.credit().statementBalance()))
                .isEqualTo(billed ? payment.amount() : nothing);
        assertThat(after.purchasesSinceStatement().minus(before.purchasesSinceStatement()))
                .isEqualTo(billed ? nothing : payment.amount());
        assertThat(line.status()).isEqualTo(status(billed, payment, today));
        if (billed) {
            LocalDate statement = Objects.requireNonNull(line.statementOn());
            assertThat(statement).isAfter(payment.postsOn()).isBeforeOrEqualTo(statementOn);
            assertThat(statement.minusMonths(1)).isBeforeOrEqualTo(payment.postsOn());
        }
    }

    private static TransactionStatus status(boolean billed, CardPayment payment, LocalDate today) {
        if (payment.postsOn().isAfter(today)) {
            return TransactionStatus.PENDING;
        }
        return billed ? TransactionStatus.BILLED : TransactionStatus.UNBILLED;
    }

    private static Account creditCard(LocalDate today) {
        return SeededBank.holdings(SeedName.DEFAULT, Market.SG, CUSTOMER, today).accounts().stream()
                .filter(account -> account.kind() == AccountKind.CREDIT_CARD)
                .findFirst()
                .orElseThrow();
    }

    private static CardPayment payment(Instant at, Account account) {
        return new CardPayment(
                JournalPlace.of(1, CUSTOMER.in(Market.SG), at),
                new CardId("card"),
                account.id(),
                new MerchantName("Kopi Corner"),
                new Money(2_550, account.currency()));
    }

    private static Transaction line(Account seeded, AccountJournal journal, String reference) {
        History history = SeededBank.history(SeedName.DEFAULT, Market.SG, CUSTOMER, seeded.id(), journal.today())
                .orElseThrow()
                .after(seeded, journal);
        return history.transactions().stream()
                .filter(line -> line.movement().reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }
}
