package dev.sandbank.application.ratelimit;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.ratelimit.Admission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** The calls of one application that wait for a slot, in the order in which they came. Not thread-safe. */
final class WaitingCalls {

    /** How long a call waits for a slot at most, when other nodes or the store do not answer. */
    static final Duration PATIENCE = Duration.ofMillis(800);

    private final Deque<Waiting> calls = new ArrayDeque<>();
    private final Executor answers;

    /** @param answers goes on with the calls, which may take long */
    WaitingCalls(Executor answers) {
        this.answers = answers;
    }

    boolean isEmpty() {
        return calls.isEmpty();
    }

    int size() {
        return calls.size();
    }

    CompletionStage<Admission> add(Instant now) {
        Waiting call = new Waiting(now, new CompletableFuture<>());
        calls.add(call);
        return call.admission();
    }

    void admitFirst(Admission admission) {
        answer(calls.remove(), admission);
    }

    /** Refuses the calls that came before an instant. */
    void refuseOlder(Instant than, Admission refused) {
        while (!calls.isEmpty() && calls.element().since().isBefore(than)) {
            answer(calls.remove(), refused);
        }
    }

    /** Tells the calls that came before an instant that the store does not answer. */
    void failOlder(Instant than) {
        while (!calls.isEmpty() && calls.element().since().isBefore(than)) {
            failFirst();
        }
    }

    void failAll() {
        while (!calls.isEmpty()) {
            failFirst();
        }
    }

    private void failFirst() {
        CompletableFuture<Admission> admission = calls.remove().admission();
        answers.execute(() -> admission.completeExceptionally(unavailable()));
    }

    private void answer(Waiting call, Admission admission) {
        answers.execute(() -> call.admission().complete(admission));
    }

    static StoreUnavailable unavailable() {
        return new StoreUnavailable("this node cannot know how many calls are left, because the store does not answer");
    }

    private record Waiting(Instant since, CompletableFuture<Admission> admission) {}
}
