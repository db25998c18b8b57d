package dev.sandbank.http.encryption;

import dev.sandbank.application.encryption.HandOutE2eKey;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;

/** The two operations that give out the key, by {@code operationId}. */
public final class E2eKeyOperations {

    private static final String TIME = "responseTimeStamp";

    private final HandOutE2eKey handOutE2eKey;

    private E2eKeyOperations(HandOutE2eKey handOutE2eKey) {
        this.handOutE2eKey = handOutE2eKey;
    }

    public static Map<String, Handler> handlers(HandOutE2eKey handOutE2eKey) {
        E2eKeyOperations operations = new E2eKeyOperations(handOutE2eKey);
        return Map.of("readPasswordKey", operations::forPasswords, "readE2eKey", operations::forCodes);
    }

    private Answer forPasswords(Call call) {
        HandOutE2eKey.HandedOut handedOut = handOut(call);
        return Answer.json(200, E2eKeyJson.hex(handedOut.key()))
                .with("bizToken", handedOut.session().bizToken())
                .with("eventid", handedOut.session().eventId())
                .with(TIME, handedOut.at().toString());
    }

    private Answer forCodes(Call call) {
        HandOutE2eKey.HandedOut handedOut = handOut(call);
        return Answer.json(200, E2eKeyJson.decimal(handedOut.key()))
                .with("eventid", handedOut.session().eventId())
                .with(TIME, handedOut.at().toString());
    }

    private HandOutE2eKey.HandedOut handOut(Call call) {
        AccessToken token = call.caller().token();
        return handOutE2eKey.handOut(token.space(), token.client().value());
    }
}
