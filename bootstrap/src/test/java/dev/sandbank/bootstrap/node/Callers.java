package dev.sandbank.bootstrap.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.Http;
import dev.sandbank.http.Moment;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** Clients that ask servers in turn for tokens, all the time, and remember what they were promised. */
final class Callers implements AutoCloseable {

    private static final int THREADS = 4;

    private final List<Http> nodes;
    private final String basic;
    private final Queue<String> tokens = new ConcurrentLinkedQueue<>();
    private final Queue<HttpResponse<String>> failures = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads;
    private volatile boolean closed;

    /** @param basic by which the application proves itself */
    Callers(List<Http> nodes, String basic) {
        this.nodes = nodes;
        this.basic = basic;
        this.threads = IntStream.range(0, THREADS)
                .mapToObj(number -> new Thread(() -> call(number), "caller-" + number))
                .toList();
        threads.forEach(Thread::start);
    }

    /** Waits until some more tokens were issued by each node. */
    void awaitTokens() {
        for (Http node : nodes) {
            while (ask(node).statusCode() != 200) {
                Moment.pass();
            }
        }
    }

    /** Waits until calls fail. */
    HttpResponse<String> awaitFailure() {
        int before = failures.size();
        while (failures.size() == before) {
            Moment.pass();
        }
        return failures.stream().skip(before).findFirst().orElseThrow();
    }

    /** Stops, and checks that every token that was promised is good at every node, and that calls failed as they should. */
    void assertNothingIsLost(String clientId) {
        close();
        assertThat(tokens).isNotEmpty();
        assertThat(failures).allSatisfy(failure -> {
            assertThat(failure.statusCode()).as(failure.body()).isEqualTo(503);
            assertThat(failure.headers().firstValue("Retry-After")).isPresent();
        });
        List<String> some =
                tokens.stream().skip(Math.max(0, tokens.size() - 300)).toList();
        for (Http node : nodes) {
            assertThat(some)
                    .extracting(token -> read(node, token, clientId).statusCode())
                    .containsOnly(200);
        }
    }

    /** Reads what applications may see. */
    static HttpResponse<String> read(Http node, String token, String clientId) {
        return node.get(
                "/v1/apac/utilities/referenceData/maritalStatus",
                "Authorization",
                "Bearer " + token,
                "client_id",
                clientId);
    }

    private void call(int number) {
        for (int call = number; !closed; call++) {
            if (ask(nodes.get(call % nodes.size())).statusCode() != 200) {
                Moment.pass();
            }
        }
    }

    private HttpResponse<String> ask(Http node) {
        HttpResponse<String> answer = node.postForm(
                "/clientCredentials/oauth2/token/hk/gcb",
                Map.of("grant_type", "client_credentials", "scope", "/api"),
                "Authorization",
                basic);
        if (answer.statusCode() == 200) {
            tokens.add(Http.json(answer).get("access_token").asText());
        } else {
            failures.add(answer);
        }
        return answer;
    }

    @Override
    public void close() {
        closed = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
