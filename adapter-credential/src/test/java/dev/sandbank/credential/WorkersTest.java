package dev.sandbank.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.refusal.CredentialRefusal.CredentialsBusy;
import dev.sandbank.domain.refusal.Refused;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void workIsDoneOnAThreadOfItsOwn() {
        try (Workers workers = new Workers(1, 1)) {
            assertThat(workers.run(() -> Thread.currentThread().getName())).startsWith("credential-");
        }
    }

    @Test
    void onlySoMuchWaitsAndTheNextIsToldToTryAgain() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (Workers workers = new Workers(1, 1)) {
            CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> workers.run(() -> {
                begun.countDown();
                goOn.await();
                return 1;
            }));
            begun.await();
            CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> workers.run(() -> 2));
            while (workers.waiting() == 0) {
                Thread.onSpinWait();
            }

            assertBusy(workers);

            goOn.countDown();
            assertThat(first.get()).isEqualTo(1);
            assertThat(second.get()).isEqualTo(2);
            assertThat(workers.run(() -> 3)).isEqualTo(3);
        }
    }

    @Test
    void whatWaitsWhenTheyEndIsRefused() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Workers workers = new Workers(1, 1);
        CompletableFuture<Object> running = CompletableFuture.supplyAsync(() -> workers.run(() -> {
            begun.countDown();
            new CountDownLatch(1).await();
            return 1;
        }));
        begun.await();
        CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(() -> workers.run(() -> 2));
        while (workers.waiting() == 0) {
            Thread.onSpinWait();
        }

        workers.close();

        assertThatThrownBy(waiting::get).hasCauseInstanceOf(Refused.class);
        assertThatThrownBy(running::get).isInstanceOf(ExecutionException.class);
        assertBusy(workers);
    }

    @Test
    void faultOfTheWorkIsAFault() {
        try (Workers workers = new Workers(1, 1)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> workers.run(() -> {
                        throw new ExecutionException(new IllegalArgumentException("broken"));
                    }));
        }
    }

    @Test
    void whoIsInterruptedStopsWaiting() {
        try (Workers workers = new Workers(1, 1)) {
            CountDownLatch never = new CountDownLatch(1);
            Thread.currentThread().interrupt();
            assertBusy(workers, () -> {
                never.await();
                return 0;
            });
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static void assertBusy(Workers workers) {
        assertBusy(workers, () -> 0);
    }

    private static void assertBusy(Workers workers, Callable<Integer> work) {
        assertThatThrownBy(() -> workers.run(work))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(CredentialsBusy.class));
    }
}
