package dev.sandbank.http.corridor;

import dev.sandbank.application.certificate.CheckCertificate;
import dev.sandbank.application.space.Faults;

/** The steps of a call that anybody may make, in order. It needs no token and has no rate limit. */
public final class OpenCalls {

    private OpenCalls() {}

    public static Corridor corridor(Step observe, Step crossOrigin, CheckCertificate checkCertificate, Faults faults) {
        return new Corridor(
                observe, // how was it answered, and how fast?
                crossOrigin, // may a program of another origin read the answer?
                new TellOutcome(), // did it go well?
                new Correlate(), // which request is it?
                new Certify(checkCertificate, call -> {}), // is the certificate of the connection good?
                new Open(), // which market is meant?
                new Negotiate(), // do they accept JSON?
                new Validate(), // does the input fit the contract?
                new Misbehave(faults)); // is there a scripted fault?
    }

    /** The steps of a call that leads to no operation: only the steps that every answer needs. */
    public static Corridor nowhere(Step observe, Step crossOrigin, CheckCertificate checkCertificate) {
        return new Corridor(
                observe, crossOrigin, new TellOutcome(), new Correlate(), new Certify(checkCertificate, call -> {}));
    }
}
