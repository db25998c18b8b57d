package dev.sandbank.bootstrap.attack;

import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Makes normal calls during an attack; counts the served ones and measures the longest. */
final class Bystander implements AutoCloseable {

    private final Http http;
    private final Registered app;
    private final AtomicBoolean working = new AtomicBoolean(true);
    private final CompletableFuture<Seen> work;

    private Bystander(String baseUrl, Registered app) {
        this.http = new Http(baseUrl);
        this.app = app;
        this.work = CompletableFuture.supplyAsync(this::work, task -> new Thread(task, "bystander").start());
    }

    static Bystander of(String baseUrl, Registered app) {
        return new Bystander(baseUrl, app);
    }

    /** Stops, and returns the counts. */
    Seen seen() {
        close();
        return work.join();
    }

    @Override
    public void close() {
        working.set(false);
    }

    private Seen work() {
        int served = 0;
        int refused = 0;
        long longest = 0;
        while (working.get() || served == 0) {
            for (int call = 0; call < 3; call++) {
                long before = System.nanoTime();
                boolean good = statusOf(call) == 200;
                longest = Math.max(longest, System.nanoTime() - before);
                served += good ? 1 : 0;
                refused += good ? 0 : 1;
            }
        }
        return new Seen(served, refused, longest / 1_000_000);
    }

    private int statusOf(int call) {
        HttpResponse<String> response = switch (call) {
            case 0 -> http.getAtRoot("/livez");
            case 1 -> http.getAtRoot("/readyz");
            default ->
                http.postForm(
                        "/clientCredentials/oauth2/token/sg/gcb",
                        Map.of("grant_type", "client_credentials", "scope", "/api"),
                        "Authorization",
                        app.basic());
        };
        return response.statusCode();
    }

    /**
     * The results of a bystander.
     *
     * @param longestMillis how long the slowest call took
     */
    record Seen(int served, int refused, long longestMillis) {}
}
