package dev.sandbank.application.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Ports;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Policy;
import dev.sandbank.domain.hub.registration.RegistrationMode;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.client.RedirectUri;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.refusal.ClientRefusal.ClientDetailsInvalid;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.StepUpRules;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain http to another machine than the browser's own: for compatible applications, when it is allowed. */
class InsecureRedirectsTest {

    private static final String URI = "http://app:3000/callback";
    private static final String ORIGIN = "http://app:3000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                URI,
                "http://my_app:3000/callback",
                "http://host.docker.internal/callback",
                "http://192.168.1.20:3000/callback",
                "http://127.0.0.1.evil.example/cb",
                "http://localhost.evil.example/cb"
            })
    void case4PlainHttpOffTheOwnMachineIsRefusedAndTheSwitchNamed(String uri) {
        assertInvalid(
                () -> register(useCases(false), redirecting(uri, null, false), false),
                "redirect URI " + uri + " must use https, unless it leads to localhost or 127.0.0.1; a compatible"
                        + " application may have it all the same by --allow-insecure-redirect, and every one by the"
                        + " setting insecure-redirects");
        assertThat(register(useCases(false), redirecting(uri, null, true), false)
                        .redirectUris())
                .containsExactly(new RedirectUri(uri));
        assertThat(register(useCases(true), redirecting(uri, null, false), false)
                        .redirectUris())
                .containsExactly(new RedirectUri(uri));
    }

    @Test
    void originOfAPublicApplicationNeedsTheSameLeave() {
        assertInvalid(() -> register(useCases(false), calling(false), true), "origin " + ORIGIN + " must use https");
        assertThat(register(useCases(false), calling(true), true).origins()).hasSize(1);
        assertThat(register(useCases(true), calling(false), true).origins()).hasSize(1);
    }

    @Test
    void strictApplicationHasNone() {
        String reason = "redirect URI " + URI + " must use https: only a compatible application may";
        assertInvalid(() -> register(useCases(true), redirecting(URI, Profile.STRICT, true), false), reason);
        AdminUseCases useCases = useCases(false);
        Client compatible = register(useCases, redirecting(URI, null, true), false);
        assertInvalid(
                () -> useCases.updateClient().update(compatible.id(), redirecting(null, Profile.STRICT, true)), reason);
    }

    @Test
    void whatWasAllowedStaysAndWhatIsNewNeedsLeaveAgain() {
        AdminUseCases useCases = useCases(false);
        Client client = register(useCases, redirecting(URI, null, true), false);

        assertThat(useCases.updateClient()
                        .update(client.id(), ClientChanges.NONE)
                        .redirectUris())
                .hasSize(1);
        assertInvalid(
                () -> useCases.updateClient().update(client.id(), redirecting(URI + "/2", null, false)),
                "redirect URI " + URI + "/2 must use https");
        assertThat(useCases.updateClient()
                        .update(client.id(), redirecting(URI + "/2", null, true))
                        .redirectUris())
                .containsExactly(new RedirectUri(URI + "/2"));
    }

    private static AdminUseCases useCases(boolean insecureForAll) {
        InMemoryStores stores = new InMemoryStores();
        SettableClock clock = new SettableClock();
        Ports usual = TestPorts.over(stores, clock, new CountingSecrets());
        Ports ports = new Ports(
                usual.clocks(),
                usual.seeds(),
                usual.wall(),
                usual.monotonic(),
                usual.secrets(),
                usual.ciphertexts(),
                new Policy(
                        Lifetimes.DEFAULT,
                        RateLimit.DEFAULT,
                        insecureForAll,
                        RegistrationMode.REVIEW,
                        false,
                        StepUpRules.DEFAULT),
                usual.mailSite(),
                usual.hub());
        return AdminUseCases.over(stores, ports, TestPorts.ACTOR);
    }

    private static ClientChanges redirecting(@Nullable String uri, @Nullable Profile profile, boolean insecureToo) {
        List<String> uris = uri == null ? null : List.of(uri);
        return new ClientChanges(null, null, null, uris, null, null, null, profile, null, null, null, insecureToo);
    }

    private static ClientChanges calling(boolean insecureToo) {
        return new ClientChanges(
                null, null, null, null, List.of(ORIGIN), null, null, null, null, null, null, insecureToo);
    }

    private static Client register(AdminUseCases useCases, ClientChanges details, boolean withoutSecret) {
        return useCases.registerClient()
                .register(new NewClient("Shop", SpaceId.DEFAULT, null, null, withoutSecret, details))
                .client();
    }

    private static void assertInvalid(ThrowingCallable call, String sentence) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(
                                        ClientDetailsInvalid.class,
                                        invalid ->
                                                assertThat(invalid.sentence()).startsWith(sentence)));
    }
}
