package dev.sandbank.domain.oauth.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.InstantArbitraries;
import java.time.Instant;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenIdTest {

    @Provide
    Arbitrary<Instant> instants() {
        return InstantArbitraries.instants();
    }

    @Provide
    Arbitrary<byte[]> random() {
        return Arbitraries.bytes().array(byte[].class).ofSize(TokenId.RANDOM_BYTES);
    }

    @Property
    void idReadsBackAsItself(@ForAll("instants") Instant now, @ForAll("random") byte[] random) {
        TokenId id = TokenId.of(now, random);
        assertThat(id.value()).hasSize(TokenId.LENGTH);
        assertThat(TokenId.couldBe(id.value())).isTrue();
        assertThat(new TokenId(id.value())).isEqualTo(id);
    }

    @Property
    void idsSortByTheTimeTheyWereMade(
            @ForAll("instants") Instant one,
            @ForAll("instants") Instant two,
            @ForAll("random") byte[] first,
            @ForAll("random") byte[] second) {
        Assume.that(!one.equals(two));
        int byTime = one.compareTo(two);
        assertThat(Integer.signum(TokenId.of(one, first).compareTo(TokenId.of(two, second))))
                .isEqualTo(Integer.signum(byTime));
    }

    @Property
    void idsOfDifferentRandomBytesDiffer(
            @ForAll("instants") Instant now, @ForAll("random") byte[] first, @ForAll("random") byte[] second) {
        assertThat(TokenId.of(now, first).equals(TokenId.of(now, second))).isEqualTo(Arrays.equals(first, second));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01m6gmfkg0dq68xtke62fnyq8",
                "01m6gmfkg0dq68xtke62fnyq8sx",
                "81m6gmfkg0dq68xtke62fnyq8s",
                "01M6GMFKG0DQ68XTKE62FNYQ8S",
                "01m6gmfkg0dq68xtke62fnyq8i",
                "01m6gmfkg0dq68xtke62fnyq8u"
            })
    void textOfAnotherShapeIsNoId(String text) {
        assertThat(TokenId.couldBe(text)).isFalse();
        assertThatThrownBy(() -> new TokenId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void tooFewRandomBytesAreRefused() {
        assertThatThrownBy(() -> TokenId.of(Instant.EPOCH, new byte[9])).isInstanceOf(IllegalArgumentException.class);
    }
}
