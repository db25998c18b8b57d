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
import dev.sandbank.http.web.page.PageRequest;
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

    void addTo(PageRoutes routes) {
        routes.page("callback", FirstApplication.CALLBACK_PATH, Role.ANYBODY, this::show);
    }

    private void show(PageRequest request) {
        Map<String, List<String>> sent = QueryString.parse(request.queryString());
        String value = sent.getOrDefault(CODE, List.of("")).get(0);
        AuthorizationCode code = findAuthorizationCode.find(value).orElse(null);
        Instant now = code == null ? Instant.EPOCH : clocks.now(code.grant().space());
        Outcome outcome = outcome(sent, code, now);
        boolean usable = code != null && outcome == Outcome.CODE;
        CallbackPage page = new CallbackPage(
                outcome,
                facts(sent),
                usable ? new Moment(code.expiresAt(), now, code.grant().market().zone()) : null,
                usable ? command.of(code, value) : null,
                new FirstApplication(publicUrl.get()).redirectUri());
        request.showWithScript(200, Pages.html(page));
    }

    private static Outcome outcome(Map<String, List<String>> sent, @Nullable AuthorizationCode code, Instant now) {
        if (code == null) {
            if (sent.containsKey(ERROR)) {
                return Outcome.REFUSED;
            }
            return sent.containsKey(CODE) ? Outcome.CODE_UNKNOWN : Outcome.NOTHING;
        }
        if (code.spent()) {
            return Outcome.CODE_USED;
        }
        return code.expiredAt(now) ? Outcome.CODE_EXPIRED : Outcome.CODE;
    }

    private static List<Fact> facts(Map<String, List<String>> sent) {
        List<Fact> facts = new ArrayList<>();
        SHOWN.stream().filter(sent::containsKey).forEach(name -> facts.add(new Fact(name, sent.get(name))));
        List<String> others =
                sent.keySet().stream().filter(name -> !SHOWN.contains(name)).toList();
        if (!others.isEmpty()) {
            facts.add(new Fact("Also sent, not shown", others));
        }
        return facts;
    }
}
