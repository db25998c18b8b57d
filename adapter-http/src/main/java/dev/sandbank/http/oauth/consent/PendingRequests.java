package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.oauth.code.AuthorizationParameters;
import dev.sandbank.application.oauth.code.CheckAuthorizationRequest;
import dev.sandbank.application.oauth.code.FindRedirectTarget;
import dev.sandbank.application.oauth.code.FindRedirectTarget.OwnPages;
import dev.sandbank.application.oauth.code.OwnFlows;
import dev.sandbank.application.oauth.code.RedirectTarget;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.QueryString;
import dev.sandbank.http.operation.RequestRefusal.AuthorizationRequestTooLong;
import dev.sandbank.http.operation.RequestRefusal.ParameterRepeated;
import dev.sandbank.http.web.page.CustomerRequest;
import dev.sandbank.http.web.page.SentElsewhere;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads authorization requests from their query. */
final class PendingRequests {

    /** RFC 6749 section 3.1: unknown parameters are ignored, also if they are repeated. */
    private static final Set<String> KNOWN = Set.of(
            "response_type",
            "client_id",
            "redirect_uri",
            "scope",
            "state",
            "countryCode",
            "businessCode",
            "locale",
            "code_challenge",
            "code_challenge_method",
            "request",
            "request_uri");

    /**
     * Longest query, in characters. It comes back in the address that follows a log-in, which must fit the head of an
     * answer beside other headers.
     */
    static final int MAX_LENGTH = 6_000;

    private final FindRedirectTarget findRedirectTarget;
    private final RedirectTrouble trouble;
    private final CheckAuthorizationRequest checkAuthorizationRequest;
    private final Redirects redirects;
    private final Supplier<String> publicUrl;

    PendingRequests(
            FindRedirectTarget findRedirectTarget,
            RedirectTrouble trouble,
            CheckAuthorizationRequest checkAuthorizationRequest,
            Redirects redirects,
            Supplier<String> publicUrl) {
        this.findRedirectTarget = findRedirectTarget;
        this.trouble = trouble;
        this.checkAuthorizationRequest = checkAuthorizationRequest;
        this.redirects = redirects;
        this.publicUrl = publicUrl;
    }

    /**
     * The request in a raw query.
     *
     * @param request of the browser that has it
     * @throws Refused if it is too long or cannot be read
     * @throws ShownInstead while it is not known where an answer may go
     * @throws SentElsewhere to the application, once it is
     */
    PendingRequest read(CustomerRequest request, String query) {
        requireShort(query);
        Map<String, List<String>> sent = QueryString.parse(Ticks.without(query));
        Set<AccountId> ticked = Ticks.of(query);
        String state = first(sent, "state");
        OwnPages own = new OwnPages(publicUrl.get() + OwnFlows.RETURN_PATH, state, request.hubSecretOrNull());
        RedirectTarget target = target(once(sent, "client_id"), once(sent, "redirect_uri"), own);
        // Before anything is sent there, and long before a customer consents.
        redirects.requireShort(target.redirectUri(), state);
        try {
            KNOWN.forEach(name -> once(sent, name));
            return new PendingRequest(
                    checkAuthorizationRequest.check(target, parameters(sent)),
                    query,
                    state,
                    first(sent, "locale"),
                    target.redirectUri().equals(own.redirectUri()) ? first(sent, "login_hint") : null,
                    ticked);
        } catch (Refused refused) {
            throw new SentElsewhere(redirects.withError(target, refused, state), refused);
        }
    }

    /**
     * Lets a query go on only if a browser can be sent to it again.
     *
     * @throws Refused REDIRECT_TOO_LONG
     */
    static void requireShort(String query) {
        if (query.length() > MAX_LENGTH) {
            throw new Refused(new AuthorizationRequestTooLong(MAX_LENGTH));
        }
    }

    private RedirectTarget target(@Nullable String clientId, @Nullable String redirectUri, OwnPages own) {
        try {
            return findRedirectTarget.find(clientId, redirectUri, own);
        } catch (Refused refused) {
            throw trouble.with(refused, clientId, redirectUri);
        }
    }

    private static AuthorizationParameters parameters(Map<String, List<String>> sent) {
        return new AuthorizationParameters(
                first(sent, "response_type"),
                first(sent, "scope"),
                first(sent, "countryCode"),
                first(sent, "businessCode"),
                first(sent, "code_challenge"),
                first(sent, "code_challenge_method"),
                first(sent, "request"),
                first(sent, "request_uri"));
    }

    /** RFC 6749 section 3.1: no parameter may come twice; one without a value counts as not sent. */
    private static @Nullable String once(Map<String, List<String>> sent, String name) {
        if (sent.getOrDefault(name, List.of()).size() > 1) {
            throw new Refused(new ParameterRepeated(name));
        }
        return first(sent, name);
    }

    private static @Nullable String first(Map<String, List<String>> sent, String name) {
        List<String> values = sent.getOrDefault(name, List.of());
        return values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
    }
}
