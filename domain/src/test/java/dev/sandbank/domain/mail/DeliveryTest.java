package dev.sandbank.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of one mail: cases H57 and H58. */
class DeliveryTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");

    @Test
    void mailThatIsPutOffIsTriedAgainAfterOneFiveFifteenAndThirtyMinutesThenHourlyForADay() {
        Delivery delivery = Delivery.due(NOON);
        List<Duration> waits = new ArrayList<>();
        Instant now = NOON;
        while (delivery.state() == MailState.WAITING) {
            delivery = delivery.begin(now).deferred(now, "Later, please.");
            waits.add(Duration.between(now, delivery.at()));
            now = delivery.at();
        }

        assertThat(waits.subList(0, 6).stream().map(Duration::toMinutes)).containsExactly(1L, 5L, 15L, 30L, 60L, 60L);
        assertThat(Duration.between(NOON, now)).isEqualTo(Duration.ofMinutes(23 * 60 + 51));
        assertThat(delivery.state()).isEqualTo(MailState.FAILED);
        assertThat(delivery.reason()).isEqualTo("Later, please.");
    }

    @Test
    void attemptWhoseEndIsUnknownIsRepeatedOnceAndNoMore() {
        Delivery once = Delivery.due(NOON).begin(NOON).doubtful(NOON);
        assertThat(once.state()).isEqualTo(MailState.WAITING);
        assertThat(once.dueAt(NOON)).isFalse();
        assertThat(once.dueAt(NOON.plusSeconds(60))).isTrue();

        Delivery twice = once.begin(once.at()).doubtful(once.at());
        assertThat(twice.state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(twice.maybeDoubled()).isTrue();
        assertThatThrownBy(() -> twice.begin(NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void mailThatWasSentAfterADoubtMayBeDoubled() {
        Delivery doubted = Delivery.due(NOON).begin(NOON).doubtful(NOON);
        assertThat(doubted.begin(NOON).sent(NOON).maybeDoubled()).isTrue();
        assertThat(Delivery.due(NOON).begin(NOON).sent(NOON).maybeDoubled()).isFalse();
    }

    /** The first attempt may have reached the reader, so nobody can say that the mail failed. */
    @Test
    void mailThatIsRefusedOrExpiresAfterADoubtIsUncertain() {
        Delivery doubted = Delivery.due(NOON).begin(NOON).doubtful(NOON);
        assertThat(doubted.begin(NOON).refused(NOON, "No.").state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(doubted.expired(NOON).state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(Delivery.due(NOON).expired(NOON).state()).isEqualTo(MailState.EXPIRED);
    }

    @Test
    void troubleOfTheServerIsNoTryOfTheMail() {
        Delivery held = Delivery.due(NOON).begin(NOON).held(NOON, "It is down.");
        assertThat(held.tries()).isZero();
        assertThat(held.dueAt(NOON)).isTrue();
        assertThat(held.reason()).isEqualTo("It is down.");

        Delivery interrupted = Delivery.due(NOON).begin(NOON).interrupted(NOON, "It broke.");
        assertThat(interrupted.tries()).isZero();
        assertThat(interrupted.dueAt(NOON)).isFalse();
    }

    @Test
    void longReasonIsCut() {
        Delivery delivery = Delivery.due(NOON).begin(NOON).refused(NOON, "x".repeat(5_000));
        assertThat(delivery.reason()).hasSize(Delivery.MAX_REASON).endsWith("…");
    }

    @Test
    void queueWaitsLongerAfterEachFailureUpToAQuarterOfAnHour() {
        QueuePause pause = QueuePause.NONE;
        List<Long> seconds = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            assertThat(pause.isOver(NOON)).isEqualTo(i == 0);
            pause = pause.longer(NOON);
            seconds.add(Duration.between(NOON, pause.until()).toSeconds());
        }
        assertThat(seconds).containsExactly(10L, 30L, 60L, 120L, 300L, 900L, 900L, 900L);
        assertThat(pause.isOver(pause.until())).isTrue();
    }
}
