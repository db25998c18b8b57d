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
    void everyUriAllowsOnlyItself(@ForAll("registered") RedirectUri uri, @ForAll("registered") RedirectUri other) {
        assertThat(uri.allows(other.value())).isEqualTo(uri.equals(other));
    }

    @Property
    void case3NearMissIsNeverAllowedButForALoopbackPort(@ForAll("nearMisses") NearMiss miss) {
        assertThat(miss.registered().allows(miss.requested()))
                .as(miss.toString())
                .isEqualTo(miss.isLoopbackIp() && miss.differsInPortOnly());
    }

    @Property
    void case3LoopbackIpAllowsEveryPort(@ForAll @IntRange(min = 0, max = 65_535) int port) {
        assertThat(new RedirectUri("http://127.0.0.1:3000/cb?x=1").allows("http://127.0.0.1:" + port + "/cb?x=1"))
                .isTrue();
        assertThat(new RedirectUri("http://[::1]/cb").allows("http://[::1]:" + port + "/cb"))
                .isTrue();
        assertThat(new RedirectUri("http://localhost/cb").allows("http://localhost:" + port + "/cb"))
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
                "http://client.example/cb",
                "http://127.0.0.1.evil.example/cb",
                "http://localhost.evil.example/cb",
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
        assertThat(new RedirectUri(longest).allows(longest)).isTrue();
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

        boolean isLoopbackIp() {
            return registered.value().startsWith("http://127.0.0.1")
                    || registered.value().startsWith("http://[::1]");
        }

        boolean differsInPortOnly() {
            String port = "^(http://(?:127\\.0\\.0\\.1|\\[::1]))(?::(?:0|[1-9]\\d{0,4}))?(/.*)$";
            return requested.matches(port)
                    && requested
                            .replaceAll(port, "$1$2")
                            .equals(registered.value().replaceAll(port, "$1$2"));
        }
    }
}
