package dev.sandbank.http.corridor;

import dev.sandbank.http.operation.Call;

/** Checks the input against the contract of the operation. */
public final class Validate implements Step {

    @Override
    public void enter(Call call) {
        call.operation().input().check(call);
    }

    @Override
    public String purpose() {
        return "Holds path, query and JSON body against the document of the operation.";
    }
}
