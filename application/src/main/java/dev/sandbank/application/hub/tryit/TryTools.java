package dev.sandbank.application.hub.tryit;

import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.hub.audit.DeveloperAudit;
import dev.sandbank.application.hub.session.HubSessions;
import dev.sandbank.application.mail.Outbox;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.oauth.code.AuthorizationCodes;
import dev.sandbank.application.oauth.token.TokenStores;
import dev.sandbank.application.oauth.token.VerifyAccessToken;
import dev.sandbank.application.ratelimit.AdmitCall;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.stepup.ControlFlows;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;
import java.time.Clock;

/** What the use cases of tried calls work with. */
public record TryTools(
        TryMemory memory,
        OwnedApplications applications,
        Clients clients,
        AuthorizationCodes codes,
        TokenStores tokens,
        HubSessions sessions,
        ControlFlows controlFlows,
        Outbox outbox,
        Transactions transactions,
        SpaceClocks clocks,
        Clock wall,
        Secrets secrets,
        Lifetimes lifetimes,
        AdmitCall admitCall,
        DeveloperAudit audit) {

    /**
     * An application that the developer may use.
     *
     * @throws Refused CLIENT_UNKNOWN also if there is one of others, or CLIENT_SUSPENDED
     */
    Client usable(DeveloperId acting, ClientId id) {
        Client client = clients.find(id)
                .filter(found -> applications.isUsableBy(id, acting))
                .orElseThrow(() -> new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, id.value())));
        if (client.suspended()) {
            throw new Refused(ClientRefusal.CLIENT_SUSPENDED);
        }
        return client;
    }

    /** Whether a token opens anything now. */
    boolean works(HeldToken token) {
        try {
            new VerifyAccessToken(tokens.accessTokens(), clients, clocks)
                    .verify(token.access().value());
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
