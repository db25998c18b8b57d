package dev.sandbank.http.hub.tryit;

import dev.sandbank.application.encryption.E2eKeys.PublicKey;
import dev.sandbank.application.hub.tryit.TryToken;
import dev.sandbank.application.hub.tryit.TryToken.Full;
import dev.sandbank.application.hub.tryit.TryToken.Ready;
import dev.sandbank.application.hub.tryit.TryUseCases;
import dev.sandbank.application.support.FreshIds;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.tryit.call.Trial;
import dev.sandbank.http.hub.tryit.call.TryAnswer;
import dev.sandbank.http.hub.tryit.call.TryMemories;
import dev.sandbank.http.hub.tryit.call.TryRequest;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Answer.Header;
import dev.sandbank.http.operation.Json;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.crypto.Cipher;

/** {@code /try/{market}/{operation}/code}: presents the one-time code for which a call waits. */
final class StepUpRoutes {

    static final String CODE = "/code";
    static final String DIGITS = "digits";

    private static final int ID_LENGTH = 22;
    private static final int LONGEST = 10;

    private final TryUseCases.From useCases;
    private final TryRoutes tries;
    private final Sending sending;
    private final TryMemories memories;
    private final Function<Client, PublicKey> key;
    private final Secrets secrets;

    StepUpRoutes(
            TryUseCases.From useCases,
            TryRoutes tries,
            Sending sending,
            TryMemories memories,
            Function<Client, PublicKey> key,
            Secrets secrets) {
        this.useCases = useCases;
        this.tries = tries;
        this.sending = sending;
        this.memories = memories;
        this.key = key;
        this.secrets = secrets;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.form("presentTryCode", TryRoutes.PATH + CODE, Role.DEVELOPER, this::present, tries::again);
    }

    private void present(HubRequest request, PageForm form) {
        Optional<TryPlace> place = tries.place(request, form::text);
        if (place.isEmpty()) {
            return;
        }
        String session = request.session().id();
        Optional<Trial> trial = memories.find(session, form.text(TryAddress.CALL));
        Optional<String> flow =
                trial.flatMap(each -> Optional.ofNullable(each.answer())).flatMap(TryAnswer::controlFlow);
        if (trial.isEmpty() || flow.isEmpty()) {
            request.redirect(place.get().address());
            return;
        }
        Trial told = trial.get()
                .telling(presented(
                        request, place.get(), flow.get(), form.text(DIGITS).strip()));
        memories.replace(session, told);
        request.redirect(TryAddress.of(told));
    }

    /** What came of it, in a sentence; empty if all is well. */
    private String presented(HubRequest request, TryPlace place, String flow, String code) {
        if (code.isEmpty() || code.length() > LONGEST) {
            return "Type the code, which has six digits.";
        }
        try {
            TryToken token = useCases.from(request.source())
                    .getToken()
                    .get(
                            request.developer().id(),
                            request.session().id(),
                            place.choice().party(place.market()),
                            Set.of());
            if (token instanceof Ready ready) {
                TryAnswer answer = sending.answer(request, put(place, flow, code), ready.token());
                return answer.isRefusal() ? "The code was not taken: " + answer.header("Sandbank-Hint") : "";
            }
            return token instanceof Full full
                    ? Sending.tell(full.admission())
                    : "The token has ended. Send the call again, which begins with the log-in.";
        } catch (Refused refused) {
            return "There is no token for this: " + Hints.of(refused);
        }
    }

    private TryRequest put(TryPlace place, String flow, String code) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("otpDeliveryOption", "SMS");
        body.put("otpToken", encrypted(place.client(), code));
        body.put("controlFlowId", flow);
        return new TryRequest(
                "PUT",
                "/v1/mfa/otp",
                "",
                true,
                List.of(
                        new Header("uuid", FreshIds.of(secrets, ID_LENGTH)),
                        new Header("client_id", place.choice().client().value()),
                        new Header("Content-Type", Answer.JSON)),
                new String(Json.bytes(body), StandardCharsets.UTF_8));
    }

    /** To the key that applications get, with PKCS #1 v1.5 padding, in hex. */
    private String encrypted(Client client, String code) {
        PublicKey to = key.apply(client);
        try {
            Cipher rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            rsa.init(
                    Cipher.ENCRYPT_MODE,
                    KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(to.modulus(), to.exponent())));
            return HexFormat.of().formatHex(rsa.doFinal(code.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }
}
