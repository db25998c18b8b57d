package dev.sandbank.http.hub.tryit;

import dev.sandbank.application.hub.tryit.TryFlow;
import dev.sandbank.application.hub.tryit.TryUseCases;
import dev.sandbank.application.oauth.code.OwnFlows;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.contract.DescribedOperation;
import dev.sandbank.http.hub.tryit.call.Trial;
import dev.sandbank.http.oauth.consent.AuthorizeRoutes;
import dev.sandbank.http.web.page.HubRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Sends the reader to the bank to log in as a customer, in the same tab and in the way that applications do. */
final class LogIns {

    private final TryUseCases.From useCases;
    private final Supplier<String> publicUrl;

    LogIns(TryUseCases.From useCases, Supplier<String> publicUrl) {
        this.useCases = useCases;
        this.publicUrl = publicUrl;
    }

    /**
     * Begins the log-in.
     *
     * @param trial the call that waits for the token
     */
    void begin(HubRequest request, DescribedOperation operation, Trial trial) {
        Market market = trial.market();
        TryFlow flow = useCases.from(request.source())
                .begin()
                .begin(
                        request.developer().id(),
                        request.session().id(),
                        trial.choice().party(market),
                        operation.scopes(),
                        publicUrl.get() + OwnFlows.RETURN_PATH,
                        trial.id());
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("response_type", "code");
        sent.put("client_id", flow.party().client().value());
        sent.put("scope", flow.scopes().toString());
        sent.put("countryCode", market.name());
        sent.put("businessCode", market.businessCodes().get(0).name());
        sent.put("locale", "en_" + market.name());
        sent.put("state", flow.state());
        sent.put("code_challenge", flow.challenge().value());
        sent.put("code_challenge_method", "S256");
        sent.put("redirect_uri", flow.redirectUri());
        sent.put("login_hint", trial.choice().customer());
        request.redirect(AuthorizeRoutes.path(sent));
    }
}
