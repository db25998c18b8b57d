package dev.sandbank.http.corridor;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.call.Evidence;
import dev.sandbank.http.call.Veiled;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.MediaTypes;
import dev.sandbank.http.operation.RequestRefusal;

/**
 * Checks that the caller accepts JSON. A call without {@code Accept} accepts everything. For the compatible profile any
 * other value passes as well, because programs for the public sandbox send many kinds.
 */
public final class Negotiate implements Step {

    @Override
    public void enter(Call call) {
        Client client = call.clientOrNull();
        if (client == null || !client.isStrict()) {
            return;
        }
        String accept = call.header("Accept");
        if (accept != null && !accept.isBlank() && !MediaTypes.acceptsJson(accept)) {
            throw new Refused(RequestRefusal.ANSWER_NOT_ACCEPTED);
        }
    }

    @Override
    public Evidence evidence(Call call) {
        return new Evidence(
                "that JSON is accepted, if the application is strict", Veiled.header("Accept", call.header("Accept")));
    }

    @Override
    public String purpose() {
        return "Holds what the caller accepts against JSON, which every answer is.";
    }
}
