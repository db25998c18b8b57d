package dev.sandbank.application.hub.production;

import dev.sandbank.application.hub.application.FormSecrets;
import dev.sandbank.application.hub.application.NewSecret;
import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Approval;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.ClientSecret;
import dev.sandbank.domain.oauth.client.ClientSecrets;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.client.RedirectUri;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hands over the application of production that belongs to an approved request: with an id and a secret of its own, strict,
 * in the space of production. All markets of an application have one together,
 * which may call those that are approved.
 */
public final class TakeProductionClient {

    private final Productions productions;
    private final ApplicationHolders holders;
    private final Clients clients;
    private final OwnedApplications owned;
    private final Spaces spaces;
    private final Transactions transactions;
    private final FormSecrets forms;
    private final RateLimit usualRate;
    private final Clock wall;
    private final Audit audit;

    public TakeProductionClient(
            Productions productions,
            ApplicationHolders holders,
            Clients clients,
            OwnedApplications owned,
            Spaces spaces,
            Transactions transactions,
            Secrets secrets,
            RateLimit usualRate,
            Clock wall,
            Audit audit) {
        this.productions = productions;
        this.holders = holders;
        this.clients = clients;
        this.owned = owned;
        this.spaces = spaces;
        this.transactions = transactions;
        this.forms = new FormSecrets(secrets);
        this.usualRate = usualRate;
        this.wall = wall;
        this.audit = audit;
    }

    /**
     * Returns the application with its secret, which cannot be read again later. A form that is sent twice gives the same.
     *
     * @throws Refused PRODUCTION_UNKNOWN, PRODUCTION_NOT_APPROVED, PRODUCTION_TAKEN if it was taken before, or
     *     CLIENT_UNKNOWN if the application has gone
     */
    public NewSecret take(DeveloperId acting, ProductionId id, SubmissionId form) {
        ClientId fresh = forms.idOf(acting, form);
        String text = forms.textOf(acting, fresh, form);
        return transactions.run(() -> {
            ProductionRequest request = ShowOwnProduction.require(productions, holders, acting, id);
            if (request.state() != ProductionState.APPROVED) {
                throw new Refused(ProductionRefusal.PRODUCTION_NOT_APPROVED);
            }
            ClientId application = request.wish().application();
            Client made =
                    clients.findApprovedFor(application).orElseGet(() -> handOver(acting, application, fresh, text));
            if (!made.id().equals(fresh)) {
                throw new Refused(ProductionRefusal.PRODUCTION_TAKEN);
            }
            return new NewSecret(made, made.secrets().newestFirst().get(0), text);
        });
    }

    private Client handOver(DeveloperId acting, ClientId application, ClientId fresh, String text) {
        Client sandbox = clients.find(application)
                .orElseThrow(() -> new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, application.value())));
        Instant now = Instant.ofEpochMilli(wall.millis());
        requireSpace(now);
        Client made = ofProduction(sandbox, fresh, ClientSecrets.of(ClientSecret.of(text, now, acting)), now);
        if (!clients.add(made)) {
            throw new Refused(new NamedClient(ClientRefusal.CLIENT_EXISTS, fresh.value()));
        }
        owned.give(fresh, owned.ownerOf(application).orElse(acting));
        owned.teamsOf(application).forEach(team -> owned.share(fresh, team));
        audit.note(AuditAction.PRODUCTION_CLIENT_TAKEN, application.value(), Map.of("client", fresh.value()));
        return made;
    }

    private void requireSpace(Instant now) {
        if (spaces.find(SpaceId.PRODUCTION).isEmpty()) {
            spaces.add(Space.production(now));
        }
    }

    /** What a strict application may not have is left out. */
    private Client ofProduction(Client sandbox, ClientId id, ClientSecrets secrets, Instant now) {
        List<RedirectUri> secure =
                sandbox.redirectUris().stream().filter(uri -> !uri.isInsecure()).toList();
        Set<GrantKind> kinds = sandbox.grantKinds().stream()
                .filter(kind -> kind != GrantKind.PASSWORD)
                .collect(Collectors.toUnmodifiableSet());
        return new Client(
                id,
                SpaceId.PRODUCTION,
                sandbox.name(),
                sandbox.description(),
                sandbox.icon(),
                secure,
                List.of(),
                secrets,
                kinds,
                sandbox.scopes(),
                Profile.STRICT,
                usualRate,
                false,
                now,
                new Approval(sandbox.id(), approvedMarkets(sandbox.id())));
    }

    private Set<Market> approvedMarkets(ClientId application) {
        return productions.endingWith(application).stream()
                .filter(request -> request.state() == ProductionState.APPROVED)
                .flatMap(request -> request.wish().markets().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
