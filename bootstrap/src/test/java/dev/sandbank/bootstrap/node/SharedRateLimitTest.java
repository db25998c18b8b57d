package dev.sandbank.bootstrap.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.Sandbank;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The rate limit of an application holds over two servers on one database, and all of it can be used. */
@Timeout(60)
class SharedRateLimitTest {

    @AutoClose
    @SuppressWarnings("NullAway.Init") // by start, before all tests
    private static TwoNodes nodes;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        nodes = new TwoNodes(folder, Map.of());
    }

    @Test
    void allCallsOfALimitCanBeMadeWhateverNodesAreCalledAndNoMore() throws IOException, InterruptedException {
        Caller inTurn = withRate(60);
        List<Integer> remaining = callInTurn(inTurn, 60);
        assertThat(remaining.get(0)).isBetween(40, 59);
        assertThat(remaining.get(59)).isZero();
        refuseInTurn(inTurn);

        Caller atOnce = withRate(60);
        List<CompletableFuture<HttpResponse<String>>> calls = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            calls.add(atOnce.begin(node(i)));
        }
        List<Integer> statuses = calls.stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::statusCode)
                .toList();
        assertThat(Collections.frequency(statuses, 200)).isEqualTo(60);
        assertThat(Collections.frequency(statuses, 429)).isEqualTo(20);
    }

    @Test
    void theLimitHoldsAlsoAfterTheDatabaseWasAway() throws IOException, InterruptedException {
        Caller limited = withRate(20);
        Caller unlimited = withRate(0);
        callInTurn(limited, 10);

        nodes.database().allowConnections(false);
        try {
            awaitReady(false);
            List<CompletableFuture<HttpResponse<String>>> calls =
                    List.of(limited.begin(nodes.first()), limited.begin(nodes.second()));
            for (CompletableFuture<HttpResponse<String>> call : calls) {
                assertThat(call.join().statusCode()).isEqualTo(503);
                assertThat(call.join().headers().firstValue("Retry-After")).isPresent();
            }
        } finally {
            nodes.database().allowConnections(true);
        }
        awaitReady(true);
        awaitAnswers(unlimited);

        callInTurn(limited, 10);
        refuseInTurn(limited);
    }

    private Caller withRate(int limit) {
        return Caller.of(nodes.first().newApplication("Shop").rate(limit).create());
    }

    /** Returns how many calls each answer says are left. */
    private List<Integer> callInTurn(Caller caller, int times) throws IOException, InterruptedException {
        List<Integer> remaining = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            HttpResponse<String> response = caller.call(node(i));
            assertThat(response.statusCode()).as("call " + i).isEqualTo(200);
            remaining.add((int)
                    response.headers().firstValueAsLong("RateLimit-Remaining").orElseThrow());
        }
        return remaining;
    }

    private void refuseInTurn(Caller caller) throws IOException, InterruptedException {
        for (int i = 0; i < 6; i++) {
            HttpResponse<String> response = caller.call(node(i));
            assertThat(response.statusCode()).isEqualTo(429);
            assertThat(response.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 60L);
        }
    }

    private void awaitReady(boolean ready) throws IOException, InterruptedException {
        for (int i = 0; i < 2; i++) {
            while (Caller.isReady(node(i)) != ready) {
                Thread.onSpinWait();
            }
        }
    }

    /** Pools of connections heal a moment later. */
    private void awaitAnswers(Caller caller) throws IOException, InterruptedException {
        for (int i = 0; i < 2; i++) {
            while (caller.call(node(i)).statusCode() != 200) {
                Thread.onSpinWait();
            }
        }
    }

    private Sandbank node(int number) {
        return number % 2 == 0 ? nodes.first() : nodes.second();
    }
}
