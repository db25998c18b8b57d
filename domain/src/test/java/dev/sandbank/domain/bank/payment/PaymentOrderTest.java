package dev.sandbank.domain.bank.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.Ledger;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class PaymentOrderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final AccountId SOURCE = new AccountId("source");
    private static final JournalPlace PLACE =
            JournalPlace.of(7, new CustomerId(Market.SG, "ann"), Instant.parse("2026-03-01T17:00:00Z"));

    @Provide
    Arbitrary<PaymentOrder> orders() {
        return PaymentArbitraries.orders();
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of(Currency.class);
    }

    @Property
    void orderIsReadBackFromItsFacts(@ForAll("orders") PaymentOrder order) {
        assertThat(PaymentOrder.of(Facts.parse(order.facts().canonical()))).isEqualTo(order);
    }

    @Property
    void entriesBalanceInEachCurrencyAloneAndMoveWhatWasQuoted(@ForAll("orders") PaymentOrder order) { // M1
        BookedPayment booked = new BookedPayment(PLACE, order, "Ann");
        Ledger ledger =
                new Ledger(booked.entries().stream().map(JournalEntry::entry).toList());

        for (Currency currency :
                List.of(order.debit().currency(), order.credit().currency())) {
            assertThat(ledger.sum(currency)).isEqualTo(Money.zero(currency));
        }
        assertThat(ledger.balance(LedgerAccount.of(SOURCE), order.debit().currency()))
                .isEqualTo(order.total().negate());
        assertThat(ledger.balance(
                        order.beneficiary().ledgerAccount(),
                        Unit.of(order.credit().currency())))
                .isEqualTo(order.credit().minorUnits());
        assertThat(ledger.balance(
                        LedgerAccount.fees(order.fee().currency()), order.fee().currency()))
                .isEqualTo(order.fee());
    }

    @Property
    void entriesNameTheReceiverAndHaveReferencesOfTheirOwn(@ForAll("orders") PaymentOrder order) {
        BookedPayment booked = new BookedPayment(PLACE, order, "Ann");
        JournalEntry movement = booked.entries().get(0);

        assertThat(movement.reference()).isEqualTo(booked.reference());
        assertThat(movement.subject(false))
                .startsWith(order.beneficiary().name())
                .endsWith(order.remarks());
        assertThat(order.hasSameReceiver(movement)).isTrue();
        assertThat(movement.isPostedBy(PLACE.on())).isTrue();
        CustomerId receiver = order.beneficiary().customer();
        assertThat(movement.counterpart() == null).isEqualTo(receiver == null);
        if (receiver != null) {
            assertThat(movement.subject(true)).startsWith("Ann").endsWith(order.remarks());
            assertThat(movement.concerns(receiver)).isTrue();
        }
        assertThat(booked.entries()).extracting(JournalEntry::reference).doesNotHaveDuplicates();
        assertThat(booked.entries().size()).isEqualTo(order.fee().minorUnits() > 0 ? 2 : 1);
    }

    @Property
    void namedSideOfAQuoteIsExact( // M15
            @ForAll("currencies") Currency from,
            @ForAll("currencies") Currency into,
            @ForAll @LongRange(min = 1_000_000, max = 1_000_000_000_000L) long amount) {
        Quote ofSource = Quote.of(new Money(amount, from), from, into, DAY);
        Quote ofDestination = Quote.of(new Money(amount, into), from, into, DAY);

        assertThat(ofSource.debit()).isEqualTo(new Money(amount, from));
        assertThat(ofDestination.credit()).isEqualTo(new Money(amount, into));
        assertThat(Stream.of(ofSource.credit(), ofDestination.debit()).map(Money::minorUnits))
                .allMatch(minor -> minor > 0);
    }

    @Test
    void amountThatConvertsToNothingIsRefused() { // M14
        Assertions.assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Quote.of(new Money(1, Currency.VND), Currency.VND, Currency.GBP, DAY))
                .matches(refused -> refused.reason() == PaymentRefusal.EXCHANGE_TOO_SMALL);
    }

    @Test
    void payeesOfOneNameAreNotTheSameReceiver() {
        Money ten = Money.of("10", Currency.SGD);
        PaymentOrder known = order(Beneficiary.outside("Bob", "payee1"), ten);
        JournalEntry paid = new BookedPayment(PLACE, known, "Ann").entries().get(0);

        assertThat(order(Beneficiary.outside("Bobby", "payee1"), ten).hasSameReceiver(paid))
                .isTrue();
        assertThat(order(Beneficiary.outside("Bob", "payee2"), ten).hasSameReceiver(paid))
                .isFalse();
    }

    private static PaymentOrder order(Beneficiary beneficiary, Money amount) {
        Money none = Money.zero(amount.currency());
        return new PaymentOrder(
                PaymentKind.EXTERNAL, SOURCE, beneficiary, amount, amount, none, BigDecimal.ONE, none, "");
    }

    @Test
    void orderThatMovesNothingOrTooMuchCannotBeMade() {
        Money ten = Money.of("10", Currency.SGD);
        Money none = Money.zero(Currency.SGD);

        assertThatIllegalArgumentException().isThrownBy(() -> order(none, none, none));
        assertThatIllegalArgumentException().isThrownBy(() -> order(ten, Money.of("11", Currency.SGD), none));
        assertThatIllegalArgumentException().isThrownBy(() -> order(ten, ten, ten.negate()));
        assertThatIllegalArgumentException().isThrownBy(() -> order(ten, ten, Money.zero(Currency.USD)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Beneficiary("Bob", null, new CustomerId(Market.SG, "bob"), null));
    }

    @Test
    void kindsAreBookedUnderTheirOwnEntryKinds() {
        assertThat(PaymentKind.PERSONAL.entryKind()).isEqualTo(EntryKind.OWN_TRANSFER);
        assertThat(PaymentKind.BILL.entryKind()).isEqualTo(EntryKind.BILL_PAYMENT);
        assertThat(PaymentKind.SEPA.entryKind()).isEqualTo(EntryKind.TRANSFER);
        assertThat(PaymentKind.values()).extracting(PaymentKind::flow).doesNotHaveDuplicates();
    }

    private static PaymentOrder order(Money debit, Money credit, Money fee) {
        return new PaymentOrder(
                PaymentKind.INTERNAL,
                SOURCE,
                Beneficiary.outside("Bob", null),
                debit,
                credit,
                Money.zero(credit.currency()),
                BigDecimal.ONE,
                fee,
                "");
    }
}
