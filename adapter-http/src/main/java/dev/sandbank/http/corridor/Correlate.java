package dev.sandbank.http.corridor;

import dev.sandbank.http.call.Evidence;
import dev.sandbank.http.call.Veiled;
import dev.sandbank.http.operation.Call;
import org.jspecify.annotations.Nullable;

/**
 * Adds the ids of the request to the answer: the server's own {@code citiuuid} and {@code X-Global-Transaction-ID}, and
 * the caller's {@code uuid} and {@code client_id} as sent. Any {@code uuid} is accepted, as on the public sandbox.
 */
public final class Correlate implements Step {

    private static final int MAX_ECHO = 200;

    @Override
    public void enter(Call call) {
        call.answerWith("citiuuid", call.requestId());
        call.answerWith(
                "X-Global-Transaction-ID", call.requestId().replace("-", "").substring(0, 24));
        echo(call, "uuid", call.header("uuid"));
        echo(call, "client_id", call.header("client_id"));
    }

    @Override
    public Evidence evidence(Call call) {
        return new Evidence("", Veiled.header("uuid", call.header("uuid")));
    }

    @Override
    public String purpose() {
        return "Says in headers which request is answered.";
    }

    private static void echo(Call call, String name, @Nullable String value) {
        if (value != null && value.length() <= MAX_ECHO) {
            call.answerWith(name, value);
        }
    }
}
