package dev.sandbank.http.corridor;

import dev.sandbank.http.call.Evidence;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Failure;

/** Checks the input against the contract of the operation. */
public final class Validate implements Step {

    @Override
    public void enter(Call call) {
        call.operation().input().check(call);
    }

    @Override
    public Evidence evidence(Call call) {
        Failure failure = call.failureOrNull();
        return new Evidence(
                "path, query and body as the document of " + call.operation().id() + " has them",
                failure != null && name().equals(call.refusedAt()) ? failure.kept() : "they fit");
    }

    @Override
    public String purpose() {
        return "Holds path, query and JSON body against the document of the operation.";
    }
}
