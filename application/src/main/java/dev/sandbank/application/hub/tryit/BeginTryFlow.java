package dev.sandbank.application.hub.tryit;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.code.CodeVerifier;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.refusal.Refused;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Begins the log-in of a customer for a call that a developer tries. */
public final class BeginTryFlow {

    private static final int RANDOM_BYTES = 32;
    private static final KnownScope USUAL = KnownScope.ACCOUNTS_DETAILS_TRANSACTIONS;

    private final TryTools tools;

    public BeginTryFlow(TryTools tools) {
        this.tools = tools;
    }

    /**
     * Begins it. It asks for what the operation needs and for what the session has of the customer already.
     *
     * @param session the id of the developer's session
     * @param party a customer is named there
     * @param wanted each of these scopes opens the operation; empty if any token does
     * @param redirectUri where the customer comes back
     * @param trial the call that waits for the token
     * @throws Refused CLIENT_UNKNOWN or CLIENT_SUSPENDED
     */
    public TryFlow begin(
            DeveloperId acting, String session, TryParty party, Set<String> wanted, String redirectUri, String trial) {
        Client client = tools.usable(acting, party.client());
        TryFlow flow = new TryFlow(
                random(),
                session,
                party,
                scopes(client, wanted, tools.memory().held(session, party)),
                redirectUri,
                new CodeVerifier(random()),
                trial,
                tools.wall().instant());
        tools.memory().begin(flow);
        return flow;
    }

    private String random() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(tools.secrets().random(RANDOM_BYTES));
    }

    private static Scopes scopes(Client client, Set<String> wanted, @Nullable HeldToken held) {
        Set<String> names =
                new LinkedHashSet<>(held == null ? List.of() : held.scopes().names());
        names.addAll(WantedScopes.of(client, wanted));
        if (names.isEmpty()) {
            // Any token opens the operation, and one without a scope there is not.
            Stream.concat(Stream.of(USUAL.scope()), client.scopes().names().stream())
                    .filter(name -> WantedScopes.canHave(client, name))
                    .findFirst()
                    .ifPresent(names::add);
        }
        // An application that was approved for none of them is told so by the endpoint, as in its own flows.
        return new Scopes(List.copyOf(names.isEmpty() ? wanted : names));
    }
}
