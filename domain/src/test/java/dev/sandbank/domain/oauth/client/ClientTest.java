package dev.sandbank.domain.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.ScopeArbitraries;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.refusal.AuthorizationRefusal.ScopeFault;
import dev.sandbank.domain.refusal.AuthorizationRefusal.ScopeNotAllowed;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientTest {

    @Property
    void productionCallsItsApprovedMarketsAndTheSandboxAll(
            @ForAll("approvals") Approval approval, @ForAll Market market) {
        Client production = ClientFixture.in(SpaceId.PRODUCTION, "live").withApproval(approval);

        assertThat(production.objectionTo(market).isEmpty())
                .isEqualTo(approval.markets().contains(market));
        assertThat(production.withApproval(approval.with(Set.of(market))).objectionTo(market))
                .isEmpty();
        assertThat(PLAIN.objectionTo(market)).isEmpty();
        assertThatThrownBy(() -> PLAIN.withApproval(approval)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Approval> approvals() {
        return ClientArbitraries.approvals();
    }

    private static final Client PLAIN = ClientFixture.client("plain");

    @Example
    void onlyAPublicClientLetsItsOriginsCall() {
        Client page = withOrigin(ClientFixture.publicClient("page"));
        assertThat(page.letsCall("https://page.example")).isTrue();
        assertThat(page.letsCall("https://other.example")).isFalse();
        assertThat(withOrigin(PLAIN).letsCall("https://page.example")).isFalse();
    }

    private static Client withOrigin(Client client) {
        return ClientBuilder.builder(client)
                .origins(List.of(new Origin("https://page.example")))
                .build();
    }

    @Provide
    Arbitrary<Client> clients() {
        return ClientArbitraries.clients();
    }

    @Provide
    Arbitrary<Scopes> scopes() {
        return ScopeArbitraries.scopes();
    }

    @Property
    void clientWithoutASecretIsPublicAndMustUsePkce(@ForAll("clients") Client client) {
        Client bare = client.withSecrets(ClientSecrets.NONE);
        assertThat(bare.isPublic()).isTrue();
        assertThat(bare.mustUsePkce()).isTrue();
        assertThat(client.mustUsePkce()).isEqualTo(client.isStrict() || client.isPublic());
    }

    @Property
    void scopesCanBeAskedForIfEachIsPublishedOfTheGrantAndApproved(
            @ForAll("clients") Client client, @ForAll("scopes") Scopes asked, @ForAll boolean ofGrant) {
        boolean published = asked.known().count() == asked.names().size();
        boolean approved = client.scopes().isEmpty() || client.scopes().names().containsAll(asked.names());
        assertThat(client.objectionTo(asked, any -> ofGrant).isEmpty())
                .isEqualTo(!asked.isEmpty() && published && ofGrant && approved);
    }

    @Property
    void everyRegisteredRedirectUriIsFound(@ForAll("clients") Client client) {
        for (RedirectUri uri : client.redirectUris()) {
            assertThat(client.redirectUriFor(uri.value())).isPresent();
        }
        assertThat(client.redirectUriFor("https://evil.example/")).isEmpty();
    }

    @Property
    void replacingTheSecretsChangesNothingElse(@ForAll("clients") Client client) {
        assertThat(client.withSecrets(PLAIN.secrets()).withSecrets(client.secrets()))
                .isEqualTo(client);
    }

    @Example
    void impossibleDetailsAreRefused() {
        assertRefused(() -> with("", "", null, 0));
        assertRefused(() -> with("   ", "", null, 0));
        assertRefused(() -> with("x".repeat(Client.MAX_NAME_LENGTH + 1), "", null, 0));
        assertRefused(() -> with("x", "x".repeat(Client.MAX_DESCRIPTION_LENGTH + 1), null, 0));
        assertRefused(() -> with("x", "", "https://evil.example/icon.png", 0));
        assertRefused(() -> with("x", "", "data:text/html,x", 0));
        assertRefused(() -> with("x", "", "data:image/png;base64," + "A".repeat(Client.MAX_ICON_LENGTH), 0));
        assertRefused(() -> with("x", "", null, Client.MAX_REDIRECT_URIS + 1));
        assertThat(with("x", "", "data:image/png;base64,AA==", Client.MAX_REDIRECT_URIS))
                .isNotNull();
    }

    @Example
    void detailsMayBeAsLongAsTheLimit() {
        String icon = "data:image/png;base64,";
        Client longest = with(
                "x".repeat(Client.MAX_NAME_LENGTH),
                "x".repeat(Client.MAX_DESCRIPTION_LENGTH),
                icon + "A".repeat(Client.MAX_ICON_LENGTH - icon.length()),
                Client.MAX_REDIRECT_URIS);
        assertThat(longest.name()).hasSize(Client.MAX_NAME_LENGTH);
        assertThat(with(List.of(), origins(Client.MAX_ORIGINS), Profile.STRICT).origins())
                .hasSize(Client.MAX_ORIGINS);
        assertRefused(() -> with(List.of(), origins(Client.MAX_ORIGINS + 1), Profile.STRICT));
    }

    @Example
    void onlyOneOfTheProfilesIsStrict() {
        assertThat(with(List.of(), List.of(), Profile.STRICT).isStrict()).isTrue();
        assertThat(with(List.of(), List.of(), Profile.COMPATIBLE).isStrict()).isFalse();
        assertThat(with(List.of(), List.of(), Profile.COMPATIBLE).mustUsePkce()).isFalse();
        assertThat(PLAIN.isPublic()).isFalse();
    }

    @Example
    void strictClientHasNoInsecureAddresses() {
        List<RedirectUri> uris = List.of(new RedirectUri("http://app:3000/cb"));
        List<Origin> origins = List.of(new Origin("http://app:3000"));
        assertThat(with(uris, origins, Profile.COMPATIBLE)).isNotNull();
        assertThatThrownBy(() -> with(uris, List.of(), Profile.STRICT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("redirect URI http://app:3000/cb must use https");
        assertThatThrownBy(() -> with(List.of(), origins, Profile.STRICT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("origin http://app:3000 must use https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u0000", "\u007f"})
    void otherTextsAreNoClientIds(String text) {
        assertThat(ClientId.couldBe(text)).isFalse();
        assertThatThrownBy(() -> new ClientId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void clientIdHasAtMost128Characters() {
        assertThat(ClientId.couldBe("x".repeat(128))).isTrue();
        assertThat(ClientId.couldBe("x".repeat(129))).isFalse();
    }

    @Example
    void approvalIsPerScope() {
        Client approved = new Client(
                PLAIN.id(),
                PLAIN.space(),
                PLAIN.name(),
                "",
                null,
                PLAIN.redirectUris(),
                PLAIN.origins(),
                PLAIN.secrets(),
                PLAIN.grantKinds(),
                Scopes.of(List.of(KnownScope.CARDS)),
                PLAIN.profile(),
                PLAIN.rateLimit(),
                false,
                PLAIN.createdAt(),
                PLAIN.approval());
        assertThat(objection(approved, "cards")).isEmpty();
        assertThat(objection(approved, "cards payees"))
                .contains(new ScopeNotAllowed(ScopeFault.NOT_APPROVED, "payees"));
        assertThat(objection(approved, "cards /api payees"))
                .contains(new ScopeNotAllowed(ScopeFault.OF_ANOTHER_GRANT, "/api"));
        assertThat(objection(approved, "cards nonsense /api"))
                .contains(new ScopeNotAllowed(ScopeFault.UNKNOWN, "nonsense"));
        assertThat(objection(approved, "")).contains(new ScopeNotAllowed(ScopeFault.MISSING, ""));
    }

    private static Optional<ScopeNotAllowed> objection(Client client, String asked) {
        return client.objectionTo(Scopes.parse(asked), KnownScope::forCustomers);
    }

    private static void assertRefused(Runnable construction) {
        assertThatThrownBy(construction::run).isInstanceOf(IllegalArgumentException.class);
    }

    private static Client with(String name, String description, @Nullable String icon, int redirectUris) {
        List<RedirectUri> uris = IntStream.range(0, redirectUris)
                .mapToObj(i -> new RedirectUri("https://client.example/" + i))
                .toList();
        return new Client(
                PLAIN.id(),
                PLAIN.space(),
                name,
                description,
                icon,
                uris,
                List.of(),
                PLAIN.secrets(),
                PLAIN.grantKinds(),
                PLAIN.scopes(),
                PLAIN.profile(),
                PLAIN.rateLimit(),
                false,
                PLAIN.createdAt(),
                PLAIN.approval());
    }

    private static List<Origin> origins(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Origin("https://client" + i + ".example"))
                .toList();
    }

    private static Client with(List<RedirectUri> redirectUris, List<Origin> origins, Profile profile) {
        return new Client(
                PLAIN.id(),
                PLAIN.space(),
                PLAIN.name(),
                "",
                null,
                redirectUris,
                origins,
                PLAIN.secrets(),
                PLAIN.grantKinds(),
                PLAIN.scopes(),
                profile,
                PLAIN.rateLimit(),
                false,
                PLAIN.createdAt(),
                PLAIN.approval());
    }
}
