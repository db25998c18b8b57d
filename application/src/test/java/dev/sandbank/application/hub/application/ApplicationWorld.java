package dev.sandbank.application.hub.application;

import dev.sandbank.application.HubUseCases.ApplicationUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.UseCases;
import dev.sandbank.application.hub.application.own.ApplicationDetails;
import dev.sandbank.application.hub.application.own.MadeApplication;
import dev.sandbank.application.hub.application.own.NewApplication;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.application.oauth.token.TokenHolder;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Ann, who owns applications; Bob, who belongs to a team of hers; and Eve, who belongs to none. */
public final class ApplicationWorld {

    private final Stores stores;
    private final TeamWorld people;
    private final CountingSecrets secrets = new CountingSecrets();
    private final UseCases useCases;

    public final DeveloperId ann;
    public final DeveloperId bob;
    public final DeveloperId eve;
    public final TeamId team;

    /** In memory. */
    public ApplicationWorld() {
        this(new InMemoryStores());
    }

    public ApplicationWorld(Stores stores) {
        this.stores = stores;
        this.people = new TeamWorld(stores);
        this.useCases = ofAServer();
        this.ann = people.developer("ann");
        this.bob = people.developer("bob");
        this.eve = people.developer("eve");
        this.team = people.team(ann, "Rockets");
        people.join(team, ann, bob, Role.MEMBER);
    }

    /** The use cases of a further server over the same stores, which has a memory of its own. */
    public UseCases ofAServer() {
        return UseCases.over(stores, TestPorts.over(stores, people.clock(), secrets));
    }

    public Stores stores() {
        return stores;
    }

    public TeamWorld people() {
        return people;
    }

    public UseCases useCases() {
        return useCases;
    }

    public ApplicationUseCases applications() {
        return useCases.hub().applications().from(new Source("192.0.2.7"));
    }

    public SpaceId spaceOf(DeveloperId developer) {
        return stores.developers().require(developer).space();
    }

    /** Details with nothing special in them. */
    public static ApplicationDetails details(String name, SpaceId space) {
        return new ApplicationDetails(
                name,
                "Of a test",
                List.of("https://client.example.org/callback"),
                List.of(),
                Set.of(GrantKind.CLIENT_CREDENTIALS, GrantKind.AUTHORIZATION_CODE),
                Profile.COMPATIBLE,
                space);
    }

    /** Makes an application with a secret in the space of its owner. */
    public MadeApplication make(DeveloperId owner, String name) {
        return make(owner, name, people.form());
    }

    public MadeApplication make(DeveloperId owner, String name, SubmissionId form) {
        return applications()
                .create()
                .create(owner, new NewApplication(details(name, spaceOf(owner)), false, null), form);
    }

    /** Makes an application of Ann that Bob may use. */
    public MadeApplication makeShared() {
        MadeApplication made = make(ann, "Shared");
        people.teams().shareApplication().share(ann, made.client().id(), team);
        return made;
    }

    /** The secret of an application that has one. */
    public static String secretOf(MadeApplication made) {
        return Objects.requireNonNull(made.secret());
    }

    public Client client(ClientId id) {
        return stores.clients().find(id).orElseThrow();
    }

    /** A token with which the application acts for itself. */
    public String tokenOf(ClientId id) {
        return useCases.oauth()
                .issueClientToken()
                .issue(TokenHolder.without(client(id)), Market.SG, BusinessCode.GCB, Scopes.parse("/api"))
                .toCompletableFuture()
                .join()
                .accessToken()
                .value();
    }
}
