package dev.sandbank.http.oauth.token;

import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;
import java.util.Objects;

/**
 * An endpoint that serves several values of {@code grant_type}, each by a handler of its own.
 *
 * @param handlers by the values that the document of the operation lists
 */
public record ByGrantType(Map<String, Handler> handlers) implements Handler {

    public ByGrantType {
        handlers = Map.copyOf(handlers);
    }

    @Override
    public Answer answer(Call call) {
        String grantType = call.form().require("grant_type");
        return Objects.requireNonNull(handlers.get(grantType), "not checked").answer(call);
    }
}
