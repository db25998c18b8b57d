package dev.sandbank.http.operation;

/** Checks the input of a call against its operation. */
@FunctionalInterface
public interface InputCheck {

    /** Accepts every input. */
    InputCheck NONE = call -> {};

    /**
     * Checks query and body.
     *
     * @throws dev.sandbank.domain.refusal.Refused INPUT_INVALID with every field that is wrong
     */
    void check(Call call);
}
