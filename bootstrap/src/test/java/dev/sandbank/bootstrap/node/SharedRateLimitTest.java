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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The rate limit of an application holds over two servers on one database, and all of it can be used. */
@Timeout(60)
class SharedRateLimitTest {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // by start, before each test
    private TwoNodes nodes;

    @BeforeEach
    void start() throws IOException {
        nodes = new TwoNodes(folder, Map.of());
    }

    @AfterEach
    void close() {
        nodes.close();
    }

    @Test
    void allCallsOfALimitCanBeMadeWhateverNodesAreCalledAndNoMore() throws IOException, InterruptedException {
        Caller inTurn = withRate(60);
        List<Integer> remaining = callInTurn(inTurn, 60);
        assertThat(remaining.get(0)).isBetween(40, 59);
        assertThat(remaining.get(59)).isZero();
        refuseInTurn(inTurn);

        Caller atOnce = withRate(60);
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            calls.add(atOnce.begin(node(i)));
        }
        List<Integer> statuses = calls.stream().map(CompletableFuture::join).toList();
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
            awaitStatus(unlimited, 503);
            for (int i = 0; i < 2; i++) {
                HttpResponse<String> response = limited.call(node(i));
                assertThat(response.statusCode()).isEqualTo(503);
                assertThat(response.headers().firstValue("Retry-After")).isPresent();
            }
        } finally {
            nodes.database().allowConnections(true);
        }
        awaitStatus(unlimited, 200);

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

    private void awaitStatus(Caller caller, int status) throws IOException, InterruptedException {
        for (int i = 0; i < 2; i++) {
            while (caller.call(node(i)).statusCode() != status) {
                Thread.onSpinWait();
            }
        }
    }

    private Sandbank node(int number) {
        return number % 2 == 0 ? nodes.first() : nodes.second();
    }
}
