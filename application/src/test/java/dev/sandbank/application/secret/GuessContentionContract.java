package dev.sandbank.application.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.GuessTarget.Kind;
import dev.sandbank.domain.secret.Source;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** Guesses at the same moment lock exactly at the bound of each server, and then everywhere. */
public abstract class GuessContentionContract extends StoreContract {

    private static final Source STRANGER = new Source("10.0.0.7");
    private static final GuessTarget TARGET = new GuessTarget(Kind.CUSTOMER, "default/sg/sandboxuser1");

    private final SettableClock clock = new SettableClock();
    private final AtomicInteger turn = new AtomicInteger();

    @Example
    void guessesAtOneServerLockAtTheBound() {
        assertThat(unlockedGuesses(servers(1))).isEqualTo(Kind.CUSTOMER.limit().failures() - 1);
    }

    @Example
    void guessesAtTwoServersLockAtTheBoundOfEachAtTheLatest() {
        assertThat(unlockedGuesses(servers(2)))
                .isBetween(
                        Kind.CUSTOMER.limit().failures() - 1,
                        2 * (Kind.CUSTOMER.limit().failures() - 1));
        assertThat(servers(1).get(0).note(STRANGER, TARGET, true).locked())
                .as("at a server where nobody guessed")
                .isTrue();
    }

    /** The number of guesses that were answered before the lock. */
    private int unlockedGuesses(List<Guesses> servers) {
        List<Integer> unlocked = Race.of(4, () -> {
            Guesses server = servers.get(turn.getAndIncrement() % servers.size());
            return (int) Stream.generate(() -> server.note(STRANGER, TARGET, false))
                    .limit(20)
                    .filter(verdict -> !verdict.locked())
                    .count();
        });
        assertThat(new ListLocks(stores().locks(), clock).list(Kind.CUSTOMER)).hasSize(1);
        return unlocked.stream().mapToInt(Integer::intValue).sum();
    }

    private List<Guesses> servers(int count) {
        return Stream.generate(() -> new Guesses(stores().locks(), stores().transactions(), clock::instant, clock))
                .limit(count)
                .toList();
    }
}
