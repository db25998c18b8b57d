package dev.sandbank.http;

import dev.sandbank.application.customer.CustomerDirectory;
import dev.sandbank.application.oauth.client.FirstApplication;
import dev.sandbank.application.oauth.code.FindRedirectTarget;
import dev.sandbank.application.oauth.code.FindRedirectTarget.OwnPages;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.hub.start.HomePage;
import dev.sandbank.http.oauth.consent.AuthorizeRoutes;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** {@code /}: what this is, the first application and the first calls. */
final class HomeRoutes {

    private static final Market MARKET = Market.SG;

    private final CustomerDirectory directory;
    private final FindRedirectTarget findRedirectTarget;
    private final Supplier<String> publicUrl;
    private final String dataOption;

    HomeRoutes(
            CustomerDirectory directory,
            FindRedirectTarget findRedirectTarget,
            Supplier<String> publicUrl,
            String dataOption) {
        this.directory = directory;
        this.findRedirectTarget = findRedirectTarget;
        this.publicUrl = publicUrl;
        this.dataOption = dataOption;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("home", "/", Role.ANYBODY, this::show);
    }

    private void show(HubRequest request) {
        FirstApplication first = new FirstApplication(publicUrl.get());
        request.show(
                200,
                new HomePage(
                        request.frame("", Section.NONE).visitor(),
                        first,
                        dataOption,
                        publicUrl.get() + Operation.API_BASE,
                        isRegistered(first) ? authorize(first) : null,
                        MARKET,
                        directory.offeredIn(SpaceId.DEFAULT, MARKET)));
    }

    /** Whether a customer can be asked already; a link that only leads to a refusal is of no use. */
    private boolean isRegistered(FirstApplication first) {
        try {
            findRedirectTarget.find(FirstApplication.ID, first.redirectUri(), OwnPages.NONE);
            return true;
        } catch (Refused unknown) {
            return false;
        }
    }

    private static String authorize(FirstApplication first) {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", FirstApplication.ID);
        request.put("scope", "accounts_details_transactions customers_profiles");
        request.put("countryCode", MARKET.name());
        request.put("businessCode", "GCB");
        request.put("locale", "en_" + MARKET.name());
        request.put("state", "any-text");
        request.put("redirect_uri", first.redirectUri());
        return AuthorizeRoutes.path(request);
    }
}
