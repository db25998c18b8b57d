package dev.sandbank.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.ratelimit.LeasedRateWindows;
import dev.sandbank.application.ratelimit.SharedRates;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.ratelimit.Admission;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.ratelimit.SeenBeats;
import dev.sandbank.persistence.DurableStores;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two openings of one database stand for two nodes that share a store. */
class RateSharesOfTwoNodesTest {

    private static final Client SHOP = ClientFixture.client("shop");

    private final TestDatabase database = TestDatabase.empty();
    private final SettableClock clock = new SettableClock();
    private final Queue<Runnable> answers = new ArrayDeque<>();
    private final AtomicInteger units = new AtomicInteger();
    private final List<DurableStores> opened = new ArrayList<>();
    private final List<LeasedRateWindows> nodes = new ArrayList<>();
    private int admitted;
    private int refused;

    @AfterEach
    void close() {
        opened.forEach(DurableStores::close);
        database.close();
    }

    @Test
    void sixtyCallsInTurnAreAdmittedAndNoMore() {
        openTwice();
        for (int i = 0; i < 70; i++) {
            finish(admit(i, 60));
        }
        assertThat(admitted).isEqualTo(60);
        assertThat(refused).isEqualTo(10);
    }

    /** A minute at the full rate: a thousand calls a second, in turn. */
    @Test
    void aBusyApplicationSeldomAsksTheStore() {
        openTwice();
        int before = units.get();
        List<CompletableFuture<Admission>> calls = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            CompletableFuture<Admission> call = admit(i, 60_000);
            if (!call.isDone()) {
                calls.add(call);
            }
            if (i % 50 == 49) {
                pass(Duration.ofMillis(50));
            }
        }
        calls.forEach(this::finish);
        double perSecond = (units.get() - before) / 60.0;
        assertThat(refused).isZero();
        assertThat(perSecond).isLessThan(20);
    }

    /** It admitted 30 calls and has slots left when it stops; the other has all 60 after a lease and a window. */
    @Test
    void theSlotsOfADeadNodeCanBeUsedByTheOther() {
        openTwice();
        for (int i = 0; i < 60; i += 2) {
            finish(admit(i, 60));
        }
        LeasedRateWindows dead = nodes.set(0, nodes.get(1));
        for (int i = 0; i < 40; i++) {
            finish(admit(i, 60));
        }
        assertThat(admitted).isBetween(55, 60);
        long before = admitted;
        for (Duration gone = Duration.ZERO; gone.compareTo(SeenBeats.UNTIL_FREE) < 0; gone = gone.plusSeconds(1)) {
            pass(Duration.ofSeconds(1));
        }
        pass(Duration.ofSeconds(1));
        for (int i = 0; i < 60; i++) {
            finish(admit(i, 60));
        }
        assertThat(admitted - before).isEqualTo(60);
        assertThat(dead.trouble()).isPresent();
    }

    private void openTwice() {
        for (int i = 0; i < 2; i++) {
            DurableStores stores = database.open();
            opened.add(stores);
            if (i == 0) {
                stores.clients().add(SHOP);
            }
            String node = "node-" + i;
            SharedRates rates = stores.sharedRates();
            SharedRates counted = new SharedRates(rates.shares(), new Counted(rates.transactions()));
            nodes.add(new LeasedRateWindows(counted, clock, clock, () -> node, Runnable::run));
        }
        pass(Duration.ofMillis(50));
    }

    private CompletableFuture<Admission> admit(int number, int limit) {
        CompletableFuture<Admission> call = nodes.get(number % 2)
                .admit(SHOP.id(), new RateLimit(limit), clock.now())
                .toCompletableFuture();
        call.thenAccept(admission -> count(admission.admitted()));
        return call;
    }

    private synchronized void count(boolean wasAdmitted) {
        admitted += wasAdmitted ? 1 : 0;
        refused += wasAdmitted ? 0 : 1;
    }

    private void finish(CompletableFuture<Admission> call) {
        for (int i = 0; i < 40 && !call.isDone(); i++) {
            pass(Duration.ofMillis(50));
        }
        call.join();
    }

    /** Time passes, and what the nodes began is done and told to them. */
    private void pass(Duration time) {
        clock.advance(time);
        nodes.forEach(LeasedRateWindows::tick);
        for (Runnable answer = answers.poll(); answer != null; answer = answers.poll()) {
            answer.run();
        }
    }

    /** Counts the units that reach the store, and tells what became of them when time passes. */
    private final class Counted implements Transactions {

        private final Transactions transactions;

        Counted(Transactions transactions) {
            this.transactions = transactions;
        }

        @Override
        public <T> CompletionStage<T> submit(Supplier<T> work) {
            units.incrementAndGet();
            CompletionStage<T> stored = transactions.submit(work);
            CompletableFuture<T> told = new CompletableFuture<>();
            answers.add(() -> told.complete(stored.toCompletableFuture().join()));
            return told;
        }
    }
}
