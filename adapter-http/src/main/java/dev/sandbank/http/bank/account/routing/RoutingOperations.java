package dev.sandbank.http.bank.account.routing;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sandbank.application.bank.account.routing.ReadRouting;
import dev.sandbank.application.bank.account.routing.ReadRouting.Routing;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.oauth.client.ClientSecret;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.bank.account.AccountCalls;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;

/**
 * Routing numbers of accounts in the United States. The account's own number is encrypted under the SHA-256 of the
 * application's newest secret, which is all that the bank and the application have in common.
 */
public final class RoutingOperations {

    private final ReadRouting readRouting;
    private final Secrets secrets;

    public RoutingOperations(ReadRouting readRouting, Secrets secrets) {
        this.readRouting = readRouting;
        this.secrets = secrets;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of("readRoutingNumber", this::read);
    }

    private Answer read(Call call) {
        AccountId account = new AccountId(call.pathParam("accountId"));
        Routing routing = readRouting.read(AccountCalls.viewer(call), account);
        ClientSecret secret = call.caller().client().secrets().newestFirst().stream()
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.APPLICATION_WITHOUT_SECRET));
        SealedText number = SealedText.of(secret.hash(), secrets, routing.account(), account.value());
        return Answer.json(RoutingJson.of(routing, secret.id(), number));
    }

    private record RoutingJson(String routingNumber, SealedJson encryptedAccountNumber) {

        static RoutingJson of(Routing routing, String key, SealedText number) {
            return new RoutingJson(
                    routing.bank().value(),
                    new SealedJson(new PayloadJson(
                            new HeaderJson("dir", "A256GCM", key),
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
