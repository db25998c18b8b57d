package dev.sandbank.http.operation;

/** What an operation does with a call that has passed every step before: read, call one use case, answer. */
@FunctionalInterface
public interface Handler {

    /**
     * The answer.
     *
     * @throws dev.sandbank.domain.refusal.Refused for every expected refusal; the tables know its body
     */
    Answer answer(Call call);
}
