package dev.sandbank.domain.call;

/**
 * One step on the way of a call: what it checked and how it ended. It holds no value that a caller sent, only names that
 * the contract knows, lengths and hashes.
 *
 * @param name of the step
 * @param checked what the step is for, in one sentence
 * @param expected what it needs of a call; empty if it needs nothing, or was not reached
 * @param came what it found in this call; empty if it was not reached
 */
public record PathStep(String name, Outcome outcome, String checked, String expected, String came) {

    /** How a step ended. */
    public enum Outcome {
        /** The call went on. */
        PASSED,
        /** The call ended here. */
        REFUSED,
        /** The call ended before. */
        NOT_REACHED
    }
}
