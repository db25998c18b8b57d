package dev.sandbank.domain.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectUriTest {

    @Provide
    Arbitrary<RedirectUri> registered() {
        return ClientArbitraries.redirectUris();
    }

    /** A URI and something that looks much like it: one character is added, removed, replaced, or in the other case. */
    @Provide
    Arbitrary<NearMiss> nearMisses() {
        Arbitrary<Character> characters = Arbitraries.chars().ascii();
        return Combinators.combine(
                        registered(),
                        Arbitraries.integers().between(0, 60),
                        characters,
                        Arbitraries.of(Change.values()))
                .as((uri, at, character, change) -> new NearMiss(
                        uri, change.of(uri.value(), at % uri.value().length(), character)))
                .filter(miss -> !miss.requested().equals(miss.registered().value()));
    }

    @Property
    void everyUriAllowsItselfAlone(
            @ForAll("registered") RedirectUri uri, @ForAll("registered") RedirectUri other, @ForAll Profile profile) {
        assertThat(uri.allows(other.value(), profile)).isEqualTo(uri.equals(other));
    }

    @Property
    void case3NearMissIsNeverAllowedButForALoopbackPort(@ForAll("nearMisses") NearMiss miss, @ForAll Profile profile) {
        assertThat(miss.registered().allows(miss.requested(), profile))
                .as(miss.toString())
                .isEqualTo(miss.mayVaryInPort(profile) && miss.differsInPortOnly());
    }

    @Property
    void case3LoopbackIpAllowsEveryPort(@ForAll @IntRange(min = 1, max = 65_535) int port, @ForAll Profile profile) {
        assertThat(new RedirectUri("http://127.0.0.1:3000/cb?x=1")
                        .allows("http://127.0.0.1:" + port + "/cb?x=1", profile))
                .isTrue();
        assertThat(new RedirectUri("http://[::1]/cb").allows("http://[::1]:" + port + "/cb", profile))
                .isTrue();
    }

    @Property
    void localhostAllowsEveryPortToCompatibleApplicationsAlone(@ForAll @IntRange(min = 1, max = 65_535) int port) {
        RedirectUri localhost = new RedirectUri("http://localhost/cb");
        assertThat(localhost.allows("http://localhost:" + port + "/cb", Profile.COMPATIBLE))
                .isTrue();
        assertThat(localhost.allows("http://localhost:" + port + "/cb", Profile.STRICT))
                .isFalse();
        assertThat(localhost.allows("http://localhost:" + port + "/other", Profile.COMPATIBLE))
                .isFalse();
        assertThat(localhost.allows("https://localhost:" + port + "/cb", Profile.COMPATIBLE))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "99999", "123456", "+80", "\u0663", "-1"})
    void case121PortThatThereIsNotIsNeitherRegisteredNorAllowed(String port) {
        assertThatThrownBy(() -> new RedirectUri("https://client.example:" + port + "/cb"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new RedirectUri("http://127.0.0.1/cb").allows("http://127.0.0.1:" + port + "/cb", Profile.STRICT))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://client.example/caf\u00e9, must be written in ASCII",
        "https://b\u00fccher.example/cb, must be written in ASCII",
        "https://client.example:0/cb, one from 1 to 65535",
        "https://client.example:99999/cb, one from 1 to 65535",
        "https://client.example:http/cb, one from 1 to 65535",
        "HTTPS://client.example/cb, must have its scheme in lower case",
        "HTTP://LOCALHOST:3000/cb, must have its scheme in lower case",
        "http://LOCALHOST:3000/cb, must have its host in lower case",
        "https://Client.example/cb, must have its host in lower case",
        "Com.Example.App:/oauth, must have its scheme in lower case",
        "https://user@client_one.example/cb, must not carry user info"
    })
    void case121UriIsRefusedForTheTrueReason(String uri, String reason) {
        assertThatThrownBy(() -> new RedirectUri(uri))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
        assertThat(RedirectUri.couldBe(uri)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "http://app:3000/cb, true",
        "http://my_app:3000/cb, true",
        "http://host.docker.internal:8000/cb, true",
        "http://192.168.1.20:5173/cb, true",
        "http://client.example/cb, true",
        "http://127.0.0.1.evil.example/cb, true",
        "http://localhost.evil.example/cb, true",
        "http://localhost:3000/cb, false",
        "http://127.0.0.1/cb, false",
        "http://[::1]:3000/cb, false",
        "https://client.example/cb, false",
        "com.example.app:/oauth, false"
    })
    void onlyPlainHttpToAnotherMachineIsInsecure(String uri, boolean insecure) {
        assertThat(new RedirectUri(uri).isInsecure()).isEqualTo(insecure);
        assertThat(RedirectUri.couldBe(uri)).isTrue();
    }

    @Example
    void portOfAnotherMachineNeverVaries() {
        assertThat(new RedirectUri("http://app:3000/cb").allows("http://app:3001/cb", Profile.COMPATIBLE))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://client.example/cb#fragment",
                "https://client.example/cb#",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "https://*.client.example/cb",
                "https://client.example/*",
                "https://user:password@client.example/cb",
                "https:///cb",
                "https:cb",
                "/cb",
                "client.example/cb",
                "myapp:/cb",
                "https://client.example/a b",
                "https://client.example/\u0000",
                ""
            })
    void case4UriThatNobodyMayRegisterIsRefused(String uri) {
        assertThatThrownBy(() -> new RedirectUri(uri))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("redirect URI ");
    }

    @Example
    void case4UriOverTwoThousandCharactersIsRefused() {
        String base = "https://client.example/";
        String longest = base + "x".repeat(RedirectUri.MAX_LENGTH - base.length());
        assertThat(new RedirectUri(longest).allows(longest, Profile.STRICT)).isTrue();
        assertThatThrownBy(() -> new RedirectUri(longest + "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://client.example/cb?a=b,https://client.example",
        "https://client.example:8443/cb,https://client.example:8443",
        "http://[::1]:3000/cb,http://[::1]:3000",
        "com.example.app:/oauth,com.example.app:"
    })
    void originIsSchemeHostAndPort(String uri, String origin) {
        assertThat(RedirectUri.originOf(uri)).isEqualTo(origin);
    }

    private enum Change {
        INSERT,
        DELETE,
        REPLACE,
        OTHER_CASE;

        String of(String text, int at, char character) {
            String before = text.substring(0, at);
            return switch (this) {
                case INSERT -> before + character + text.substring(at);
                case DELETE -> before + text.substring(at + 1);
                case REPLACE -> before + character + text.substring(at + 1);
                case OTHER_CASE -> before + flipped(text.substring(at, at + 1)) + text.substring(at + 1);
            };
        }

        private static String flipped(String letter) {
            String upper = letter.toUpperCase(Locale.ROOT);
            return upper.equals(letter) ? letter.toLowerCase(Locale.ROOT) : upper;
        }
    }

    private record NearMiss(RedirectUri registered, String requested) {

        boolean mayVaryInPort(Profile profile) {
            return registered.value().startsWith("http://127.0.0.1")
                    || registered.value().startsWith("http://[::1]")
                    || (profile == Profile.COMPATIBLE && registered.value().startsWith("http://localhost"));
        }

        boolean differsInPortOnly() {
            String port = "^(http://(?:127\\.0\\.0\\.1|\\[::1]|localhost))"
                    + "(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(/.*)$";
            return requested.matches(port)
                    && requested
                            .replaceAll(port, "$1$2")
                            .equals(registered.value().replaceAll(port, "$1$2"));
        }
    }
}
