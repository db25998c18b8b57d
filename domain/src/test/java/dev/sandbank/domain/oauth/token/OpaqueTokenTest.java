package dev.sandbank.domain.oauth.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.secret.SecretHash;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OpaqueTokenTest {

    @Provide
    Arbitrary<OpaqueToken> tokens() {
        Arbitrary<byte[]> secrets = Arbitraries.bytes().array(byte[].class).ofSize(OpaqueToken.SECRET_BYTES);
        return Combinators.combine(Arbitraries.of(TokenKind.class), TokenArbitraries.ids(), secrets)
                .as(OpaqueToken::of);
    }

    @Property
    void tokenReadsBackAsItself(@ForAll("tokens") OpaqueToken token) {
        assertThat(token.value()).hasSize(77).matches("[a-z_]{7}[0-9a-z]{26}_[A-Za-z0-9_-]{43}");
        assertThat(OpaqueToken.parse(token.kind(), token.value())).contains(token);
    }

    @Property
    void tokenOfAnotherKindIsNotRead(@ForAll("tokens") OpaqueToken token, @ForAll TokenKind kind) {
        assertThat(OpaqueToken.parse(kind, token.value()).isPresent()).isEqualTo(kind == token.kind());
    }

    @Property
    void changedTokenIsNeverTheSameToken(
            @ForAll("tokens") OpaqueToken token, @ForAll @IntRange(max = 76) int at, @ForAll char character) {
        String value = token.value();
        String changed = value.substring(0, at) + character + value.substring(at + 1);
        boolean same = changed.equals(value);
        assertThat(OpaqueToken.parse(token.kind(), changed).equals(OpaqueToken.parse(token.kind(), value)))
                .isEqualTo(same);
    }

    @Property
    void anyTextIsReadOrRejectedWithoutAnException(@ForAll TokenKind kind, @ForAll String text) {
        OpaqueToken.parse(kind, text)
                .ifPresent(token -> assertThat(token.value()).isEqualTo(text));
        OpaqueToken.parse(kind, kind.prefix() + text)
                .ifPresent(token -> assertThat(token.value()).isEqualTo(kind.prefix() + text));
    }

    @Property
    void printedTokenDoesNotShowTheSecret(@ForAll("tokens") OpaqueToken token) {
        assertThat(token.toString())
                .doesNotContain(token.secret())
                .contains(token.id().value());
    }

    @Property
    void hashMatchesTheSecretAndNothingElse(@ForAll("tokens") OpaqueToken token, @ForAll("tokens") OpaqueToken other) {
        SecretHash stored = SecretHash.stored(token.hash().bytes());
        assertThat(stored.matches(token.secret())).isTrue();
        assertThat(stored.matches(other.secret())).isEqualTo(token.secret().equals(other.secret()));
        assertThat(stored).isEqualTo(token.hash()).hasSameHashCodeAs(token.hash());
        assertThat(stored.toString()).isEqualTo("SecretHash");
    }

    @Example
    void tooFewBytesAreRefused() {
        TokenId id = TokenFixture.opaque(TokenKind.ACCESS, "x", Instant.EPOCH).id();
        assertThatThrownBy(() -> OpaqueToken.of(TokenKind.ACCESS, id, new byte[31]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SecretHash.stored(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
