package dev.sandbank.http.corridor;

import dev.sandbank.http.operation.Call;

/** Is the input what the contract says the operation takes? */
final class Validate implements Step {

    @Override
    public void take(Call call) {
        call.operation().input().check(call);
    }
}
