package dev.sandbank.http.bank.account.routing;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sandbank.application.bank.account.routing.ReadRouting;
import dev.sandbank.application.bank.account.routing.ReadRouting.Routing;
import dev.sandbank.application.encryption.SealedText;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.http.bank.account.AccountCalls;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;

/** Routing numbers of accounts in the United States. */
public final class RoutingOperations {

    private final ReadRouting readRouting;

    public RoutingOperations(ReadRouting readRouting) {
        this.readRouting = readRouting;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of("readRoutingNumber", this::read);
    }

    private Answer read(Call call) {
        AccountId account = new AccountId(call.pathParam("accountId"));
        return Answer.json(RoutingJson.of(
                readRouting.read(AccountCalls.viewer(call), call.caller().client(), account)));
    }

    private record RoutingJson(String routingNumber, SealedJson encryptedAccountNumber) {

        static RoutingJson of(Routing routing) {
            SealedText number = routing.number();
            return new RoutingJson(
                    routing.bank().value(),
                    new SealedJson(new PayloadJson(
                            new HeaderJson("dir", "A256GCM", routing.key()),
                            number.iv(),
                            number.ciphertext(),
                            number.tag(),
                            number.aad())));
        }
    }

    private record SealedJson(PayloadJson encryptedPayload) {}

    private record PayloadJson(
            HeaderJson header,
            String iv,
            String ciphertext,
            @JsonProperty("authTag") String tag,
            String aad) {}

    private record HeaderJson(
            @JsonProperty("alg") String algorithm,
            @JsonProperty("enc") String encryption,
            @JsonProperty("kid") String key) {}
}
