package dev.sandbank.http.oauth.direct;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads who holds a device: the device says so by a JWE (RFC 7516) of {@code {"userId":"..."}}. */
public final class DeviceHolder {

    /** Whom a replayed constant stands for: the customer who has everything. */
    private static final String USUAL_HOLDER = "SandboxUser1";

    private final Ciphertexts ciphertexts;

    public DeviceHolder(Ciphertexts ciphertexts) {
        this.ciphertexts = ciphertexts;
    }

    /**
     * The customer whom the body of a call names.
     *
     * @throws Refused DEVICE_STATEMENT_INVALID
     */
    CustomerId in(Call call) {
        String jwe = call.json().path("jweSignature").asText();
        boolean strict = call.client().isStrict();
        String userId = ciphertexts
                .keys()
                .decryptJwe(jwe)
                .map(DeviceHolder::userIdIn)
                .orElseGet(() -> ciphertexts.mayBeReplayedJwe(jwe, strict) ? USUAL_HOLDER : "");
        if (userId.isBlank() || userId.length() > CustomerId.MAX_LENGTH) {
            throw new Refused(CustomerRefusal.DEVICE_STATEMENT_INVALID);
        }
        return new CustomerId(call.market(), userId);
    }

    private static String userIdIn(String statement) {
        try {
            JsonNode json = Json.read(statement.getBytes(StandardCharsets.UTF_8));
            return json == null ? "" : json.path("userId").asText();
        } catch (IOException e) {
            return "";
        }
    }
}
