package dev.sandbank.application.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.domain.oauth.client.Approval;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientArbitraries;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.Origin;
import dev.sandbank.domain.oauth.code.AuthorizationCode;
import dev.sandbank.domain.oauth.code.CodeFixture;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantFixture;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.RefreshToken;
import dev.sandbank.domain.oauth.token.TokenFixture;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link Clients} must do. */
public abstract class ClientsContract extends StoreContract {

    @Provide
    Arbitrary<Client> anyClient() {
        return ClientArbitraries.clients();
    }

    @Property(tries = 60)
    void aClientComesBackAsItWasAdded(@ForAll("anyClient") Client client) {
        assertThat(stores().clients().add(client)).isTrue();

        assertThat(stores().clients().find(client.id())).contains(client);
        assertThat(stores().clients().list()).containsExactly(client);
        Approval approval = client.approval();
        ClientId sandbox = approval == null ? client.id() : approval.sandbox();
        assertThat(stores().clients().findApprovedFor(sandbox).isPresent()).isEqualTo(approval != null);
        assertThat(stores().clients().remove(client.id())).isTrue();
        assertThat(stores().clients().findApprovedFor(sandbox)).isEmpty();
    }

    @Property(tries = 60)
    void aReplacedClientComesBackAsReplaced(@ForAll("anyClient") Client client, @ForAll("anyClient") Client drawn) {
        Client replacement = withId(drawn, client.id());
        stores().clients().add(client);

        assertThat(stores().clients().replace(replacement)).isTrue();

        assertThat(stores().clients().find(client.id())).contains(replacement);
        stores().clients().remove(client.id());
    }

    @Example
    void anUnknownClientIsNotFound() {
        assertThat(stores().clients().find(new ClientId("nobody"))).isEmpty();
        assertThat(stores().clients().replace(ClientFixture.client("nobody"))).isFalse();
        assertThat(stores().clients().remove(new ClientId("nobody"))).isFalse();
        assertThat(stores().clients().list()).isEmpty();
    }

    @Example
    void aTakenIdIsNotAddedAgain() {
        stores().clients().add(CLIENT);

        assertThat(stores().clients().add(ClientFixture.strict(CLIENT.id().value())))
                .isFalse();
        assertThat(stores().clients().list()).containsExactly(CLIENT);
    }

    @Example
    void clientIdsDifferByCase() {
        stores().clients().add(ClientFixture.client("Shop"));

        assertThat(stores().clients().find(new ClientId("shop"))).isEmpty();
        assertThat(stores().clients().add(ClientFixture.client("shop"))).isTrue();
    }

    @Example
    void clientsAreListedInTheOrderTheyWereRegistered() {
        for (String id : new String[] {"m", "a", "z", "k"}) {
            stores().clients().add(ClientFixture.client(id));
        }
        stores().clients().replace(ClientFixture.strict("a"));
        stores().clients().remove(new ClientId("m"));
        stores().clients().add(ClientFixture.client("m"));

        assertThat(stores().clients().list())
                .extracting(client -> client.id().value())
                .containsExactly("a", "z", "k", "m");
    }

    @Example
    void originsOfPublicClientsInUseMayCall() {
        Client program = withOrigin(ClientFixture.publicClient("program"), "http://localhost:3000", false);
        stores().clients().add(program);
        stores().clients().add(withOrigin(ClientFixture.publicClient("idle"), "https://idle.example", true));
        stores().clients().add(withOrigin(ClientFixture.client("secret"), "https://secret.example", false));

        assertThat(mayCall("http://localhost:3000")).isTrue();
        assertThat(mayCall("http://localhost:300")).isFalse();
        assertThat(mayCall("https://idle.example")).isFalse();
        assertThat(mayCall("https://secret.example")).isFalse();

        stores().clients().replace(withOrigin(program, "https://moved.example", false));
        assertThat(mayCall("http://localhost:3000")).isFalse();
        assertThat(mayCall("https://moved.example")).isTrue();
    }

    private boolean mayCall(String origin) {
        return stores().clients().anyLetsCall(new Origin(origin));
    }

    private static Client withOrigin(Client client, String origin, boolean suspended) {
        return new Client(
                client.id(),
                client.space(),
                client.name(),
                client.description(),
                client.icon(),
                client.redirectUris(),
                List.of(new Origin(origin)),
                client.secrets(),
                client.grantKinds(),
                client.scopes(),
                client.profile(),
                client.rateLimit(),
                suspended,
                client.createdAt(),
                client.approval());
    }

    @Example
    void removingAClientRemovesItsCodesGrantsAndTokens() {
        Belongings ofFirst = give(CLIENT);
        Belongings ofSecond = give(ClientFixture.client("client-2"));

        assertThat(stores().clients().remove(CLIENT.id())).isTrue();

        assertThat(countOf(ofFirst)).isZero();
        assertThat(countOf(ofSecond)).isEqualTo(5);
    }

    private Belongings give(Client client) {
        String name = client.id().value();
        Grant grant = GrantFixture.grant(client, "grant of " + name, NOON);
        Belongings belongings = new Belongings(
                grant,
                CodeFixture.code(grant, name),
                TokenFixture.threeLegged(grant, "three " + name, NOON),
                TokenFixture.twoLegged(client, "two " + name, NOON),
                TokenFixture.refresh(grant, name, NOON));
        stores().clients().add(client);
        stores().grants().add(grant);
        stores().codes().add(belongings.code());
        stores().accessTokens().add(belongings.threeLegged());
        stores().accessTokens().add(belongings.twoLegged());
        stores().refreshTokens().add(belongings.refresh());
        assertThat(countOf(belongings)).isEqualTo(5);
        return belongings;
    }

    private long countOf(Belongings all) {
        return stores().grants().find(all.grant().id()).stream().count()
                + stores().codes().find(all.code().id()).stream().count()
                + stores().accessTokens().find(all.threeLegged().id()).stream().count()
                + stores().accessTokens().find(all.twoLegged().id()).stream().count()
                + stores().refreshTokens().find(all.refresh().id()).stream().count();
    }

    private static Client withId(Client client, ClientId id) {
        return new Client(
                id,
                client.space(),
                client.name(),
                client.description(),
                client.icon(),
                client.redirectUris(),
                client.origins(),
                client.secrets(),
                client.grantKinds(),
                client.scopes(),
                client.profile(),
                client.rateLimit(),
                client.suspended(),
                client.createdAt(),
                client.approval());
    }

    private record Belongings(
            Grant grant,
            AuthorizationCode code,
            AccessToken threeLegged,
            AccessToken twoLegged,
            RefreshToken refresh) {}
}
