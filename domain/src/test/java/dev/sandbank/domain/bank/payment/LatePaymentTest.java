package dev.sandbank.domain.bank.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Balance;
import dev.sandbank.domain.bank.ledger.Corrections;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.Hold;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatePaymentTest {

    private static final Instant NOW = Instant.parse("2026-03-14T12:00:00Z");
    private static final CustomerId ANN = new CustomerId(Market.GB, "ann");
    private static final LedgerAccount SOURCE = LedgerAccount.of(new AccountId("source"));
    private static final Unit POUNDS = Unit.of(Currency.GBP);

    @Test
    void heldPaymentTakesAmountAndFeeWhenItIsBooked() { // M22
        List<JournalEntry> entries = begun(Magic.PENDS);
        assertThat(balance(entries, 0)).isEqualTo(new Balance(0, 1_050, 0));

        entries.addAll(late(Magic.PENDS, entries).end(entries, place(2, 1), true));
        assertThat(balance(entries, 1)).isEqualTo(new Balance(-1_050, 0, 0));
        assertThat(entries).extracting(JournalEntry::kind).contains(EntryKind.FEE);
        assertThat(total(entries, LedgerAccount.fees(Currency.GBP))).isEqualTo(50);
    }

    @Test
    void releasedPaymentLeavesNothing() { // M22
        List<JournalEntry> entries = begun(Magic.FAILS_LATE);
        entries.addAll(late(Magic.FAILS_LATE, entries).end(entries, place(2, 1), true));

        assertThat(balance(entries, 1)).isEqualTo(Balance.NOTHING);
    }

    @Test
    void returnedPaymentBringsBackItsAmountAndNotItsFee() { // M22
        List<JournalEntry> entries = begun(Magic.RETURNED);
        JournalEntry back =
                late(Magic.RETURNED, entries).end(entries, place(3, 2), true).get(0);
        assertThat(back.link().origin()).isEqualTo(entries.get(0).reference());
        entries.add(back);

        assertThat(balance(entries, 2)).isEqualTo(new Balance(-50, 0, 0));
    }

    @Test
    void paymentThatWasReversedDoesNotComeBackAgain() { // M22
        List<JournalEntry> entries = begun(Magic.RETURNED);
        entries.add(Corrections.reversal(entries.get(0), place(3, 1), false));

        assertThat(late(Magic.RETURNED, entries).end(entries, place(4, 2), true))
                .isEmpty();

        entries.add(Corrections.reversal(entries.get(2), place(4, 1), false));
        assertThat(late(Magic.RETURNED, entries).end(entries, place(5, 2), true))
                .hasSize(1);
    }

    @Test
    void whatAClosedAccountCannotTakeGoesToSuspense() { // M22
        List<JournalEntry> entries = begun(Magic.RETURNED);
        entries.addAll(late(Magic.RETURNED, entries).end(entries, place(3, 2), false));

        assertThat(balance(entries, 2)).isEqualTo(new Balance(-1_050, 0, 0));
        assertThat(total(entries, LedgerAccount.suspense(Currency.GBP))).isEqualTo(1_000);
    }

    @Test
    void whatEndedBeforeEndsNotAgain() { // M22
        for (Magic magic : Magic.values()) {
            List<JournalEntry> entries = begun(magic);
            entries.add(
                    magic.holds()
                            ? Hold.of(entries).get(0).release(place(3, 0))
                            : Corrections.reversal(entries.get(0), place(3, 0), false));

            assertThat(late(magic, begun(magic)).end(entries, place(4, 3), true))
                    .as(magic.name())
                    .isEmpty();
        }
    }

    @Test
    void amountThatOnlyLooksLikeAMagicOneInABinaryNumberIsPostedAtOnce() {
        assertThat(Magic.of(order("SANDBANK BY AMOUNT", ((1L << 32) + 101) * 100)))
                .isEmpty();
    }

    @Test
    void namesAndAmountsDecideForOtherBanksAlone() {
        assertThat(Magic.of(order("SANDBANK PENDS", 1))).contains(Magic.PENDS);
        assertThat(Magic.of(order(" Sandbank Reviewed ", 1))).contains(Magic.REVIEWED);
        assertThat(Magic.of(order("SANDBANK BY AMOUNT", 10_399))).contains(Magic.RETURNED);
        assertThat(Magic.of(order("SANDBANK BY AMOUNT", 10_500))).isEmpty();
        assertThat(Magic.of(order("Landlord", 10_100))).isEmpty();
        PaymentOrder bill = PaymentOrderBuilder.builder(order("SANDBANK PENDS", 1))
                .kind(PaymentKind.BILL)
                .build();
        assertThat(Magic.of(bill)).isEmpty();
        PaymentOrder inside = PaymentOrderBuilder.builder(bill)
                .kind(PaymentKind.INTERNAL)
                .beneficiary(Beneficiary.inside("SANDBANK PENDS", null, ANN, new AccountId("other")))
                .build();
        assertThat(Magic.of(inside)).isEmpty();
    }

    @Test
    void readsBackFromItsFacts() {
        LatePayment late = late(Magic.REVIEWED, begun(Magic.REVIEWED));

        assertThat(LatePayment.KIND.read(LatePayment.KIND.stored(late))).isEqualTo(late);
        assertThat(late.due()).isEqualTo(NOW.plus(Magic.REVIEWED.after()));
        assertThatThrownBy(() -> late.end(List.of(), place(1, 3), true)).isInstanceOf(IllegalStateException.class);
    }

    private static List<JournalEntry> begun(Magic magic) {
        BookedPayment booked = new BookedPayment(place(1, 0), order("SANDBANK", 1_000), "Ann");
        return new ArrayList<>(magic.holds() ? List.of(booked.held()) : booked.entries());
    }

    private static LatePayment late(Magic magic, List<JournalEntry> begun) {
        return new LatePayment(
                begun.get(0).reference(), Holder.of(ANN), magic, order("SANDBANK", 1_000), NOW.plus(magic.after()));
    }

    private static PaymentOrder order(String name, long pence) {
        return new PaymentOrder(
                PaymentKind.WIRE,
                new AccountId("source"),
                Beneficiary.outside(name, null),
                new Money(pence, Currency.GBP),
                new Money(pence * 2, Currency.EUR),
                new Money(1, Currency.EUR),
                new BigDecimal("2"),
                new Money(50, Currency.GBP),
                "");
    }

    private static JournalPlace place(long sequence, int days) {
        return JournalPlace.of(sequence, ANN, NOW.plusSeconds(days * 86_400L));
    }

    private static Balance balance(List<JournalEntry> entries, int days) {
        return Balance.of(entries, SOURCE, POUNDS, LocalDate.of(2026, 3, 14).plusDays(days));
    }

    private static long total(List<JournalEntry> entries, LedgerAccount account) {
        return entries.stream()
                .filter(entry -> entry.link().effect().moves())
                .mapToLong(entry -> entry.entry().amountOn(account, POUNDS))
                .sum();
    }
}
