package dev.sandbank.http.corridor;

import dev.sandbank.http.operation.Call;

/** One step of the corridor: lets the call go on, or throws a refusal. */
interface Step {

    void take(Call call);
}
