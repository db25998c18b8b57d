package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.oauth.client.FindClient;
import dev.sandbank.application.oauth.client.FirstApplication;
import dev.sandbank.application.oauth.code.FindAuthorizationCode;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.oauth.code.AuthorizationCode;
import dev.sandbank.http.operation.QueryString;
import dev.sandbank.http.page.CallbackPage;
import dev.sandbank.http.page.CallbackPage.Outcome;
import dev.sandbank.http.page.Fact;
import dev.sandbank.http.page.Moment;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.web.page.CustomerRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /callback}: the redirect URI of applications that have no page of their own yet. It shows what they are sent
 * and the command that exchanges a code; nothing is stored, and the code is not spent.
 */
final class CallbackRoutes {

    private static final String CODE = "code";
    private static final String ERROR = "error";

    /** What is shown of a redirect. Whatever else came may be a secret, and is named only. */
    private static final List<String> SHOWN = List.of(CODE, "state", "iss", ERROR, "error_description");

    private final FindAuthorizationCode findAuthorizationCode;
    private final ExchangeCommand command;
    private final SpaceClocks clocks;
    private final Supplier<String> publicUrl;

    CallbackRoutes(
            FindAuthorizationCode findAuthorizationCode,
            FindClient findClient,
            SpaceClocks clocks,
            Supplier<String> publicUrl) {
        this.findAuthorizationCode = findAuthorizationCode;
        this.command = new ExchangeCommand(findClient, publicUrl);
        this.clocks = clocks;
        this.publicUrl = publicUrl;
    }

    void addTo(PageRoutes<CustomerRequest> routes) {
        routes.page("callback", FirstApplication.CALLBACK_PATH, Role.ANYBODY, this::show);
    }

    private void show(CustomerRequest request) {
        Map<String, List<String>> sent = QueryString.parse(request.queryString());
        String value = sent.getOrDefault(CODE, List.of("")).get(0);
        CallbackPage page = findAuthorizationCode
                .find(value)
                .map(code -> withCode(sent, code, value))
                .orElseGet(() -> page(withoutCode(sent), sent, null, null));
        request.showWithScript(200, Pages.html(page));
    }

    private CallbackPage withCode(Map<String, List<String>> sent, AuthorizationCode code, String value) {
        Instant now = clocks.now(code.grant().space());
        if (code.spent()) {
            return page(Outcome.CODE_USED, sent, null, null);
        }
        if (code.expiredAt(now)) {
            return page(Outcome.CODE_EXPIRED, sent, null, null);
        }
        Moment expiry = new Moment(code.expiresAt(), now, code.grant().market().zone());
        return page(Outcome.CODE, sent, expiry, command.of(code, value));
    }

    private static Outcome withoutCode(Map<String, List<String>> sent) {
        if (sent.containsKey(ERROR)) {
            return Outcome.REFUSED;
        }
        return sent.containsKey(CODE) ? Outcome.CODE_UNKNOWN : Outcome.NOTHING;
    }

    private CallbackPage page(
            Outcome outcome, Map<String, List<String>> sent, @Nullable Moment expiry, @Nullable String exchange) {
        return new CallbackPage(
                outcome, facts(sent), expiry, exchange, new FirstApplication(publicUrl.get()).redirectUri());
    }

    private static List<Fact> facts(Map<String, List<String>> sent) {
        List<Fact> facts = new ArrayList<>();
        SHOWN.forEach(name -> {
            List<String> values = sent.getOrDefault(name, List.of());
            if (!values.isEmpty()) {
                facts.add(new Fact(name, values));
            }
        });
        List<String> others =
                sent.keySet().stream().filter(name -> !SHOWN.contains(name)).toList();
        if (!others.isEmpty()) {
            facts.add(new Fact("Also sent, not shown", others));
        }
        return facts;
    }
}
