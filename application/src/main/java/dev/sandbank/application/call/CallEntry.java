package dev.sandbank.application.call;

import dev.sandbank.domain.call.PathStep;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one call. It holds no value that the caller sent, only names that the contract knows, lengths and
 * hashes.
 *
 * @param number gives the order of entries; 0 before the store has given one
 * @param id random, so that nobody can guess or count it
 * @param at when it was answered, by the clock of the machine
 * @param client the application that called
 * @param proved whether the call proved to come from that application; else it only named it
 * @param requestId as answered in {@code citiuuid}
 * @param made what was called
 * @param answer what was answered
 * @param path the steps of a refused call; empty for others
 */
public record CallEntry(
        long number,
        String id,
        Instant at,
        ClientId client,
        boolean proved,
        String requestId,
        Made made,
        Answer answer,
        List<PathStep> path) {

    public CallEntry {
        path = List.copyOf(path);
    }

    /**
     * What was called.
     *
     * @param operation its id, or {@code unknown}
     * @param route the template of its path; for a path that leads nowhere its length and hash
     * @param tried whether a developer tried it from a page of the hub; else a program called
     */
    public record Made(
            String operation,
            String method,
            String route,
            @Nullable String market,
            boolean tried) {}

    /**
     * How it was answered.
     *
     * @param reason the name of the reason of a refusal
     * @param hint why it was refused
     */
    public record Answer(
            int status,
            Duration took,
            @Nullable String reason,
            @Nullable String hint) {}
}
