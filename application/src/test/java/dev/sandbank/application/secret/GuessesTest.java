package dev.sandbank.application.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.GuessTarget.Kind;
import dev.sandbank.domain.secret.Source;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessesTest {

    private static final Source STRANGER = new Source("10.0.0.7");
    private static final Source RIGHTFUL = new Source("10.0.0.8");
    private static final GuessTarget TARGET = new GuessTarget(Kind.CUSTOMER, "default/sg/sandboxuser1");
    private static final Duration LOCK = Kind.CUSTOMER.limit().lock();

    private final SettableClock steady = new SettableClock();
    private final SettableClock wall = new SettableClock();
    private final InMemoryStores stores = new InMemoryStores();
    private final Guesses guesses = new Guesses(stores.locks(), stores.transactions(), steady::instant, wall);

    private final LiftLocks liftLocks =
            new LiftLocks(stores.locks(), stores.transactions(), TestPorts.audit(stores, wall));

    @Test
    void theLastWrongSecretLocksItsSourceAndNobodyElse() {
        assertThat(IntStream.range(0, 4).mapToObj(i -> wrong().attemptsLeft())).containsExactly(4, 3, 2, 1);
        assertThat(wrong().pause()).isEqualTo(LOCK);

        assertThat(guesses.note(STRANGER, TARGET, true).locked()).isTrue();
        assertThat(guesses.note(RIGHTFUL, TARGET, true).passed()).isTrue();
    }

    @Test
    void aSecretIsNotComparedWhileItsSourceHasToWait() {
        lock();

        assertThat(guesses.judge(STRANGER, TARGET, () -> fail("was compared")).pause())
                .isEqualTo(LOCK);
        assertThat(guesses.judge(RIGHTFUL, TARGET, () -> true).passed()).isTrue();
        assertThat(guesses.judge(RIGHTFUL, TARGET, () -> false).attemptsLeft()).isEqualTo(4);
        steady.advance(LOCK);
        assertThat(guesses.judge(STRANGER, TARGET, () -> true).passed()).isTrue();
    }

    @Test
    void lockEndsWhenItSaidAndCountingStartsAnew() {
        lock();
        steady.advance(LOCK.minusMillis(1));
        assertThat(wrong().pauseSeconds()).isEqualTo(1);
        steady.advance(Duration.ofMillis(1));
        assertThat(wrong().attemptsLeft()).isEqualTo(4);
    }

    @Test
    void case118WallClockThatJumpsNeitherEndsNorProlongsALock() {
        lock();
        wall.advance(Duration.ofDays(365));
        assertThat(wrong().pause()).isEqualTo(LOCK);
        wall.set(SettableClock.START.minus(Duration.ofDays(365)));
        steady.advance(LOCK);
        assertThat(guesses.note(STRANGER, TARGET, true).passed()).isTrue();
    }

    @Test
    void rightSecretForgetsEarlierFailures() {
        wrong();
        assertThat(guesses.note(STRANGER, TARGET, true).passed()).isTrue();
        assertThat(wrong().attemptsLeft()).isEqualTo(4);
    }

    @Test
    void operatorSeesALockAndLiftsIt() {
        lock();
        assertThat(new ListLocks(stores.locks(), wall).list(Kind.CUSTOMER))
                .singleElement()
                .satisfies(lock -> {
                    assertThat(lock.source()).isEqualTo(STRANGER);
                    assertThat(lock.target()).isEqualTo(TARGET);
                    assertThat(lock.until()).isEqualTo(wall.instant().plus(LOCK));
                });

        assertThat(liftLocks.lift(TARGET)).hasSize(1);

        assertThat(guesses.note(STRANGER, TARGET, true).passed()).isTrue();
        assertThat(wrong().attemptsLeft()).isEqualTo(4);
        assertThat(liftLocks.lift(TARGET)).isEmpty();
    }

    @Test
    void lockOfOneServerIsInForceAtTheOthersUntilItEndsOrIsLifted() {
        Guesses elsewhere = new Guesses(stores.locks(), stores.transactions(), steady::instant, wall);
        lock();
        assertThat(elsewhere.judge(STRANGER, TARGET, () -> fail("was compared")).pause())
                .isEqualTo(LOCK);
        assertThat(elsewhere.note(RIGHTFUL, TARGET, true).passed()).isTrue();

        wall.advance(LOCK);
        assertThat(elsewhere.note(STRANGER, TARGET, true).passed()).isTrue();
        wall.advance(LOCK.negated());
        assertThat(elsewhere.note(STRANGER, TARGET, true).locked()).isTrue();
        liftLocks.lift(TARGET);
        assertThat(elsewhere.note(STRANGER, TARGET, true).passed()).isTrue();
    }

    @Test
    void sourceThatTriesManyTargetsWaitsForAllOfThem() {
        for (int i = 0; i < Attempts.OF_ONE_SOURCE.perMinute(); i++) {
            assertThat(guesses.note(STRANGER, new GuessTarget(Kind.APPLICATION, "app-" + i), false)
                            .locked())
                    .isFalse();
        }
        GuessTarget another = new GuessTarget(Kind.APPLICATION, "another");
        assertThat(guesses.note(STRANGER, another, true).pauseSeconds()).isEqualTo(60);
        assertThat(guesses.note(RIGHTFUL, another, true).passed()).isTrue();
        steady.advance(Duration.ofSeconds(60));
        assertThat(guesses.note(STRANGER, another, true).passed()).isTrue();
    }

    private Verdict wrong() {
        return guesses.note(STRANGER, TARGET, false);
    }

    private void lock() {
        for (int i = 0; i < Kind.CUSTOMER.limit().failures(); i++) {
            wrong();
        }
    }
}
