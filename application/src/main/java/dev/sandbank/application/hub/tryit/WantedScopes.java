package dev.sandbank.application.hub.tryit;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.scope.KnownScope;
import java.util.Set;
import java.util.stream.Collectors;

/** Of the scopes that open an operation, those that a customer can give an application. */
final class WantedScopes {

    private WantedScopes() {}

    /** All of them; empty if any token opens the operation, or if the application was approved for none of them. */
    static Set<String> of(Client client, Set<String> wanted) {
        return wanted.stream().filter(scope -> canHave(client, scope)).collect(Collectors.toSet());
    }

    /** Whether an application can have a scope of a customer. */
    static boolean canHave(Client client, String scope) {
        return KnownScope.named(scope).filter(KnownScope::forCustomers).isPresent()
                && (client.scopes().isEmpty() || client.scopes().contains(scope));
    }

    /**
     * Whether a token opens an operation as well as any that a log-in could give. An application that was approved for
     * none of the scopes is refused by the operation, as in its own calls.
     */
    static boolean areIn(HeldToken token, TryParty party, Client client, Set<String> wanted) {
        Set<String> possible = of(client, wanted);
        return !party.ofCustomer() || possible.isEmpty() || possible.stream().anyMatch(token.scopes()::contains);
    }
}
