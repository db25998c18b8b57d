package dev.sandbank.http.operation;

/** Answers a call that has passed every step: it reads the request, calls one use case and makes the answer. */
@FunctionalInterface
public interface Handler {

    /**
     * The answer.
     *
     * @throws dev.sandbank.domain.refusal.Refused for every expected refusal; tables give its answer
     */
    Answer answer(Call call);
}
