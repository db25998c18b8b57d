package dev.sandbank.http.corridor;

import dev.sandbank.application.space.Faults;

/** The steps of a call that anybody may make, top to bottom. It takes no token and belongs to nobody's rate window. */
public final class OpenCalls {

    private OpenCalls() {}

    public static Corridor corridor(Step observe, Step crossOrigin, Faults faults) {
        return new Corridor(
                observe, // how was it answered, and how fast?
                crossOrigin, // may a program of another origin read the answer?
                new TellOutcome(), // did it go well?
                new Correlate(), // which request is it?
                new Open(), // which market is meant?
                new Negotiate(), // do they take the form of answers?
                new Validate(), // is the input what the contract says?
                new Misbehave(faults)); // is something to go wrong by script?
    }

    /** The steps of a call that leads to no operation: what every answer carries, and no more. */
    public static Corridor nowhere(Step observe, Step crossOrigin) {
        return new Corridor(observe, crossOrigin, new TellOutcome(), new Correlate());
    }
}
