package dev.sandbank.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RequestThreadsTest {

    private static final int MOST = 100;
    private static final int LISTENERS = 4;

    private final RequestThreads threads = new RequestThreads(MOST, LISTENERS);
    private final CompletableFuture<String> commit = new CompletableFuture<>();

    @AfterEach
    void stop() throws Exception {
        commit.complete("done");
        threads.start();
        threads.stop();
    }

    @Test
    void threadsThatWaitHoldUpNobody() throws InterruptedException {
        waiting(MOST / 2);

        CountDownLatch handled = new CountDownLatch(1);
        threads.execute(handled::countDown);
        assertThat(handled.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void threadsThatWatchListenersLeaveOthersForRequests() throws InterruptedException {
        for (int i = 0; i < 2 * LISTENERS; i++) {
            threads.execute(() -> {
                while (!commit.isDone()) {
                    Thread.onSpinWait();
                }
            });
        }

        CountDownLatch handled = new CountDownLatch(1);
        threads.execute(handled::countDown);
        assertThat(handled.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void threadThatAcceptsKeepsItselfFreeWhenAllOthersWait() throws InterruptedException {
        assertThat(threads.tryExecute(() -> {})).isTrue();

        waiting(MOST);

        assertThat(threads.getThreads()).isLessThanOrEqualTo(MOST);
        assertThat(threads.isLowOnThreads()).isTrue();
        assertThat(threads.tryExecute(() -> {})).isFalse();
    }

    @Test
    void stopEndsTheThreads() throws Exception {
        threads.start();
        threads.execute(() -> {});
        threads.stop();
        threads.join();
        assertThat(threads.getIdleThreads()).isNotNegative();
    }

    /** Lets requests wait for a commit, until as many threads wait as the number or the pool allows. */
    private void waiting(int requests) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(Math.min(requests, MOST - 1));
        for (int i = 0; i < requests; i++) {
            threads.execute(() -> {
                begun.countDown();
                commit.join();
            });
        }
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
    }
}
