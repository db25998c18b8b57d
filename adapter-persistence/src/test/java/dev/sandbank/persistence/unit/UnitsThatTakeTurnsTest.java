package dev.sandbank.persistence.unit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.space.SpaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Units of spaces in which another process is busy let the others go first, but not for ever. */
@Timeout(30)
class UnitsThatTakeTurnsTest {

    private static final SpaceId HERE = new SpaceId("here");

    private final SharedConnection connection = new SharedConnection();
    private final Units units = WithoutDatabase.units(connection);
    private final Transactions anywhere = units.transactions();
    private final Transactions here = anywhere.in(HERE);
    private final List<String> ran = new ArrayList<>();

    @AfterEach
    void close() {
        units.close();
    }

    @Test
    void unitOfABusySpaceLetsOthersGoFirst() {
        Blocked first = new Blocked(anywhere, "first");
        connection.busyIn(HERE.value());
        CompletableFuture<Boolean> waiting = submit(here, "waiting");
        CompletableFuture<Boolean> other = submit(anywhere, "other");

        first.end();
        CompletableFuture.allOf(waiting, other).join();

        assertThat(ran).containsExactly("first", "other", "waiting");
        assertThat(connection.awaited()).containsExactly(HERE.value());
    }

    @Test
    void whoeverLetOthersGoFourTimesWaitsForItsTurn() {
        Blocked last = new Blocked(anywhere, "0");
        connection.busyIn(HERE.value());
        CompletableFuture<?> waiting = submit(here, "waiting");
        for (int more = 1; more <= 4; more++) {
            last = last.endAfterNext("" + more);
        }
        CompletableFuture<?> after = submit(anywhere, "after");

        last.end();
        CompletableFuture.allOf(waiting, after).join();

        assertThat(ran).containsExactly("0", "1", "2", "3", "4", "after", "waiting");
        assertThat(connection.awaited()).containsExactly(HERE.value());
    }

    @Test
    void turnThatBecomesFreeIsTakenWithoutWaiting() {
        Blocked first = new Blocked(anywhere, "first");
        connection.busyIn(HERE.value());
        CompletableFuture<Boolean> waiting = submit(here, "waiting");
        Blocked second = first.endAfterNext("second");
        connection.freeIn(HERE.value());

        second.end();
        waiting.join();

        assertThat(connection.awaited()).isEmpty();
    }

    /** Otherwise two processes could each wait for a row that the other one has locked. */
    @Test
    void unitsRunInTheOrderOfTheirSpaces() {
        Blocked first = new Blocked(anywhere, "first");
        List<CompletableFuture<Boolean>> units = List.of(
                submit(here, "here"),
                submit(anywhere.in(new SpaceId("a-space")), "a-space"),
                submit(here, "here again"),
                submit(anywhere, "anywhere"));

        first.end();
        units.forEach(CompletableFuture::join);

        assertThat(ran).containsExactly("first", "anywhere", "a-space", "here", "here again");
    }

    @Test
    void closingWaitsForUnitsThatLetOthersGo() {
        Blocked first = new Blocked(anywhere, "first");
        connection.busyIn(HERE.value());
        CompletableFuture<Boolean> waiting = submit(here, "waiting");
        CompletableFuture<Boolean> other = submit(anywhere, "other");

        first.end();
        units.close();

        assertThat(waiting.join()).isTrue();
        assertThat(other.join()).isTrue();
    }

    private CompletableFuture<Boolean> submit(Transactions where, String name) {
        return where.submit(() -> ran.add(name)).toCompletableFuture();
    }

    /** A unit that has begun and does not end before it is told. */
    private final class Blocked {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch told = new CountDownLatch(1);

        Blocked(Transactions where, String name) {
            submit(where, name);
            await(begun);
        }

        private Blocked(String name, Blocked before) {
            submit(anywhere, name);
            before.end();
            await(begun);
        }

        private void submit(Transactions where, String name) {
            where.submit(() -> {
                ran.add(name);
                begun.countDown();
                await(told);
                return true;
            });
        }

        /** Ends it when another one waits, which begins then. */
        Blocked endAfterNext(String name) {
            return new Blocked(name, this);
        }

        void end() {
            told.countDown();
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
