package dev.sandbank.http.operation;

/** Holds what a call sends against what its operation takes. */
@FunctionalInterface
public interface InputCheck {

    /** Takes anything. */
    InputCheck NONE = call -> {};

    /**
     * Checks query and body.
     *
     * @throws dev.sandbank.domain.refusal.Refused INPUT_INVALID with every field that is wrong
     */
    void check(Call call);
}
