package dev.sandbank.domain.bank.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.bank.rewards.EarnedPoints;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardPaymentTest {

    private static final JournalPlace PLACE =
            JournalPlace.of(1, new CustomerId(Market.SG, "SandboxUser1"), Instant.parse("2026-11-25T12:00:00Z"));

    @Test
    void paymentIsOfMoreThanNothingAndPostsAfterTwoDays() {
        assertThat(payment(1).postsOn()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThatIllegalArgumentException().isThrownBy(() -> payment(0));
        assertThatIllegalArgumentException().isThrownBy(() -> payment(-1));
    }

    @Test
    void pointsOfAPaymentFollowItInTheJournal() {
        JournalEntry payment = payment(500).entry();
        JournalEntry points = EarnedPoints.after(payment, 3);
        LedgerAccount holder = LedgerAccount.pointsOf(PLACE.customer());

        assertThat(points.place().sequence()).isEqualTo(2);
        assertThat(points.entry().amountOn(holder, Unit.POINTS)).isEqualTo(3);
        assertThat(points.entry().amountOn(LedgerAccount.POINTS_EARNED, Unit.POINTS))
                .isEqualTo(-3);
        assertThat(points.reference()).isEqualTo(payment.reference() + "-POINTS");
        assertThat(CustomerJournal.of(0, List.of(payment, points))
                        .balance(holder, Unit.POINTS, payment.postsOn())
                        .booked())
                .isEqualTo(3);
    }

    @Test
    void shopIsNoAccountOfTheBank() {
        assertThat(LedgerAccount.outside("Kopi Corner").outsider()).isEqualTo("Kopi Corner");
        assertThat(LedgerAccount.of(new AccountId("2")).outsider()).isEmpty();
    }

    @Test
    void nameOfAShopHasOneTo40Characters() {
        assertThat(new MerchantName(" x ").value()).isEqualTo("x");
        assertThat(new MerchantName("😀".repeat(40)).value()).hasSize(80);
        assertThatIllegalArgumentException().isThrownBy(() -> new MerchantName("x".repeat(41)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0007b", "\u200b"})
    void nameOfAShopCanBeRead(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MerchantName(name));
    }

    private static CardPayment payment(long minorUnits) {
        return new CardPayment(
                PLACE,
                new CardId("1"),
                new AccountId("2"),
                new MerchantName("Kopi Corner"),
                new Money(minorUnits, Currency.SGD));
    }
}
