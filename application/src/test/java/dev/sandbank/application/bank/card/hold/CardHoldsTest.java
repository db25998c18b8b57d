package dev.sandbank.application.bank.card.hold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.account.history.TransactionStatus;
import dev.sandbank.domain.bank.rewards.EarnedPoints;
import dev.sandbank.domain.refusal.PaymentRefusal;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** M49-M53: payments that are held first. */
class CardHoldsTest {

    private final SettableClock clock = new SettableClock();
    private final Till till = new Till(new InMemoryStores(), clock);

    @Test
    void holdsLowerWhatIsAvailableUntilTheNextOneIsDeclined_M49() {
        long current = till.position(1);
        long available = till.available(1);
        String fifth = BigDecimal.valueOf(available / 5, 2).toPlainString();

        for (int i = 0; i < 5; i++) {
            till.hold(1, fifth);
        }

        assertThat(till.available(1)).isEqualTo(available - 5 * (available / 5));
        assertThat(till.position(1)).isEqualTo(current);
        clock.advance(Duration.ofDays(1));
        till.refuses(PaymentRefusal.FUNDS_INSUFFICIENT, () -> till.hold(1, fifth));
        till.refuses(PaymentRefusal.FUNDS_INSUFFICIENT, () -> till.spend(1, fifth));
        assertThat(till.holds.listHolds().list(Till.SPACE, Till.CUSTOMER)).hasSize(5);
    }

    @Test
    void captureOfLessFreesTheRestAtOnce_M50() {
        long available = till.available(1);
        long current = till.position(1);
        String held = till.hold(1, "100");

        Corrected captured = till.capture(held, "60");

        assertThat(captured.reference()).isEqualTo(held);
        assertThat(till.available(1)).isEqualTo(available - 6_000);
        assertThat(captured.available()).isEqualTo(till.account(1).available());
        assertThat(till.position(1)).isEqualTo(current - 6_000);
        assertThat(till.lines(1)).noneMatch(line -> line.status() == TransactionStatus.PENDING);
    }

    @Test
    void captureOfMoreIsAllowedUpToTheShareForTips_M50() {
        long available = till.available(1);
        String held = till.hold(1, "100");

        till.refuses(PaymentRefusal.CAPTURE_TOO_LARGE, () -> till.capture(held, "115.01"));
        till.refuses(PaymentRefusal.AMOUNT_INVALID, () -> till.capture(held, "0"));
        till.refuses(PaymentRefusal.AMOUNT_INVALID, () -> till.capture(held, "1.005"));
        till.capture(held, "115");

        assertThat(till.available(1)).isEqualTo(available - 11_500);
    }

    @Test
    void tipThatTheAccountDoesNotHaveIsRefused_M50() {
        String all = BigDecimal.valueOf(till.available(1), 2).toPlainString();
        String held = till.hold(1, all);
        String more = new BigDecimal(all).add(BigDecimal.ONE).toPlainString();

        till.refuses(PaymentRefusal.FUNDS_INSUFFICIENT, () -> till.capture(held, more));
        till.capture(held, null);

        assertThat(till.available(1)).isZero();
    }

    @Test
    void holdEndsOnlyOnce_M50() {
        String captured = till.hold(1, "10");
        String voided = till.hold(1, "20");
        long available = till.available(1);
        till.capture(captured, null);
        till.cancel(voided);

        for (String ended : List.of(captured, voided)) {
            till.refuses(PaymentRefusal.HOLD_ENDED, () -> till.capture(ended, null));
            till.refuses(PaymentRefusal.HOLD_ENDED, () -> till.cancel(ended));
        }
        till.refuses(PaymentRefusal.ENTRY_UNKNOWN, () -> till.capture("never declined nor held", null));
        till.refuses(PaymentRefusal.HOLD_ENDED, () -> till.refund(voided, null));
        assertThat(till.available(1)).isEqualTo(available + 2_000);
        assertThat(till.lines(1)).hasSize(1).allMatch(line -> line.status() == TransactionStatus.UNBILLED);
    }

    @Test
    void holdIsOverAtTheFirstReadingOfItsDayAlthoughNothingRan_M51() {
        long available = till.available(0);
        String held = till.hold(0, "10");
        Duration toMidnight = Duration.between(
                clock.now(Till.SPACE),
                till.entries()
                        .get(0)
                        .postsOn()
                        .atStartOfDay(Till.CUSTOMER.market().zone()));

        clock.advance(toMidnight.minusSeconds(1));
        assertThat(till.account(0).available().minorUnits()).isEqualTo(seededAvailable(0) - 1_000);
        clock.advance(Duration.ofSeconds(1));
        assertThat(till.available(0)).isEqualTo(seededAvailable(0));
        assertThat(available).isPositive();
        assertThat(till.lines(0)).isEmpty();
        assertThat(till.holds.listHolds().list(Till.SPACE, Till.CUSTOMER)).isEmpty();
        till.refuses(PaymentRefusal.HOLD_ENDED, () -> till.capture(held, null));
        till.refuses(PaymentRefusal.HOLD_ENDED, () -> till.cancel(held));
    }

    private long seededAvailable(int card) {
        return till.bank().seeded(till.card(card).account()).available().minorUnits();
    }

    @Test
    void lineIsOneUnderOneReferenceAndNeverChangesOnceItIsPosted_M52() {
        String held = till.hold(0, "50");
        assertThat(till.lines(0)).singleElement().satisfies(line -> {
            assertThat(line.movement().reference()).isEqualTo(held);
            assertThat(line.status()).isEqualTo(TransactionStatus.PENDING);
            assertThat(line.runningBalance()).isNull();
        });
        till.spend(0, "3");
        Transaction beside = till.lines(0).get(1);
        assertThat(beside.movement().reference()).isNotEqualTo(held);

        clock.advance(Duration.ofDays(3));
        till.capture(held, "41");
        Transaction posted = till.lines(0).get(0);
        assertThat(posted.movement().reference()).isEqualTo(held);
        assertThat(posted.amount().minorUnits()).isEqualTo(4_100);
        assertThat(posted.status()).isEqualTo(TransactionStatus.POSTED);
        assertThat(till.lines(0)).hasSize(2);

        clock.advance(Duration.ofDays(1));
        till.refund(held, "10");
        till.hold(0, "1");
        clock.advance(Duration.ofDays(20));
        List<Transaction> lines = till.lines(0);
        assertThat(lines).hasSize(3).contains(posted);
        assertThat(lines.get(0).movement().description()).isEqualTo("CARD REFUND Kopi");
        assertThat(lines.get(0).isDebit()).isFalse();
    }

    @Test
    void pointsComeWithTheCaptureAndGoWithTheRefund() {
        String held = till.hold(1, "100");
        assertThat(till.entries()).hasSize(1);

        till.capture(held, null);
        assertThat(till.entries()).hasSize(4);
        till.refund(held, "100");

        assertThat(till.entries()).hasSize(6);
        assertThat(EarnedPoints.number(till.entries().get(5)))
                .isEqualTo(EarnedPoints.number(till.entries().get(3)));
    }
}
