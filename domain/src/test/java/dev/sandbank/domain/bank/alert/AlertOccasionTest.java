package dev.sandbank.domain.bank.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.ledger.Counterpart;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryEffect;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.EntryLink;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** M80: which alerts an entry makes. */
class AlertOccasionTest {

    private static final CustomerId PAYER = TestCustomer.EVERYTHING.in(Market.AU);
    private static final CustomerId PAYEE = TestCustomer.WEALTHY.in(Market.AU);
    private static final AccountId FROM = new AccountId("aa");
    private static final AccountId TO = new AccountId("bb");
    private static final Instant AT = Instant.parse("2026-11-03T12:00:00Z");

    @Property
    void amountOfJustAsMuchIsTold_M80(
            @ForAll @LongRange(min = 1, max = 1_000_000) long amount,
            @ForAll @LongRange(min = 1, max = 1_000_000) long threshold) {
        AlertOccasion bought = purchase(amount, EntryLink.MOVES).get(0);
        assertThat(bought.isToldBy(choice(Alert.CARD_PURCHASE_ABOVE, threshold), Optional::empty))
                .isEqualTo(amount >= threshold);
        assertThat(bought.isToldBy(choice(Alert.PAYMENT_ABOVE, threshold), Optional::empty))
                .isFalse();
    }

    @Property
    void balanceIsToldOnceOnItsWayDown_M80(
            @ForAll @LongRange(min = 0, max = 1_000) long threshold, @ForAll @LongRange(min = 1, max = 50) long step) {
        long told = 0;
        for (long after = 1_000 - step; after >= -100; after -= step) {
            Optional<Money> available = Optional.of(new Money(after, Currency.AUD));
            AlertOccasion bought = purchase(step, EntryLink.MOVES).get(0);
            told += bought.isToldBy(choice(Alert.BALANCE_BELOW, threshold), () -> available) ? 1 : 0;
        }
        assertThat(told).isEqualTo(threshold < 1_000 ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(
            value = EntryEffect.class,
            names = {"RELEASES", "SETTLES", "CANCELS"})
    void whatEndsAnEarlierEntryIsNotToldAgain_M80(EntryEffect effect) {
        assertThat(purchase(500, EntryLink.HOLDS)).hasSize(1);
        assertThat(purchase(500, EntryLink.to("earlier", effect))).isEmpty();
    }

    @Test
    void transferIsADebitOfOneCustomerAndACreditOfTheOther() {
        JournalPlace place = JournalPlace.of(1, PAYER, AT);
        Entry entry =
                Entry.move("R", place.on(), LedgerAccount.of(FROM), LedgerAccount.of(TO), new Money(500, Currency.AUD));
        List<AlertOccasion> both = AlertOccasion.of(new JournalEntry(
                place, EntryKind.TRANSFER, entry, place.on(), "To B", null, new Counterpart(PAYEE, "From A")));

        assertThat(both).extracting(AlertOccasion::customer).containsExactly(PAYER, PAYEE);
        assertThat(both.get(0).isToldBy(choice(Alert.PAYMENT_ABOVE, 500), Optional::empty))
                .isTrue();
        assertThat(both.get(1).isToldBy(choice(Alert.PAYMENT_ABOVE, 500), Optional::empty))
                .isFalse();
        assertThat(both.get(1).isToldBy(choice(Alert.CREDIT_ABOVE, 500), Optional::empty))
                .isTrue();
        assertThat(both.get(0).message(Alert.PAYMENT_ABOVE)).contains("5.00", "To B");
        assertThat(both.get(1).message(Alert.CREDIT_ABOVE)).contains("5.00", "From A");
        assertThat(both.get(0).message(Alert.BALANCE_BELOW)).contains("below your limit");
    }

    @Test
    void choicesAreStoredWholeAndLaterOnesCount() {
        AlertChoices choices = AlertChoices.none(PAYER)
                .goingTo("KEY")
                .goingTo(null)
                .with(choice(Alert.CREDIT_ABOVE, 1))
                .with(new AlertChoice(Alert.CREDIT_ABOVE, FROM, AlertChannel.SMS, new Money(2, Currency.AUD), false))
                .with(choice(Alert.CREDIT_ABOVE, 3));

        assertThat(choices.choices()).hasSize(2);
        assertThat(choices.choices().get(0).threshold().minorUnits()).isEqualTo(3);
        assertThat(choices.enabled()).hasSize(1);
        assertThat(AlertChoices.KIND.read(AlertChoices.KIND.stored(choices))).isEqualTo(choices);
    }

    @Test
    void aHundredAlertsOfSixtyDaysAreRemembered() {
        SentAlerts sent = new SentAlerts(PAYER, List.of());
        List<SentAlert> all = new ArrayList<>();
        for (int i = 0; i < SentAlerts.MOST + 5; i++) {
            SentAlert one = new SentAlert(
                    Alert.CREDIT_ABOVE, AlertChannel.EMAIL, AT.plus(Duration.ofHours(i)), FROM, "Number " + i);
            all.add(0, one);
            sent = sent.with(one);
        }
        assertThat(sent.sent()).isEqualTo(all.subList(0, SentAlerts.MOST));
        assertThat(sent.since(AT.plus(Duration.ofDays(100)))).isEmpty();
        assertThat(SentAlerts.KIND.read(SentAlerts.KIND.stored(sent))).isEqualTo(sent);
    }

    private static List<AlertOccasion> purchase(long amount, EntryLink link) {
        JournalPlace place = JournalPlace.of(1, PAYER, AT);
        Entry entry = Entry.move(
                "R",
                place.on(),
                LedgerAccount.of(FROM),
                LedgerAccount.outside("shop"),
                new Money(amount, Currency.AUD));
        return AlertOccasion.of(new JournalEntry(
                place, EntryKind.CARD_PAYMENT, entry, place.on(), "shop", new CardId("c"), null, link));
    }

    private static AlertChoice choice(Alert alert, long threshold) {
        return new AlertChoice(alert, null, AlertChannel.EMAIL, new Money(threshold, Currency.AUD), true);
    }
}
