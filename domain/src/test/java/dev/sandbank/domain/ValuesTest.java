package dev.sandbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.ledger.JournalVersion;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.oauth.token.TokenId;
import dev.sandbank.domain.secret.SecretHash;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equality that is written out for speed is that of the values. */
class ValuesTest {

    /** Makers of a value from a number: equal numbers make equal values, and other numbers others. */
    static Stream<Function<Integer, Object>> makers() {
        return Stream.of(
                number -> new ClientId("client" + number),
                number -> new GrantId("grant" + number),
                number -> new SpaceId("space" + number),
                number -> new AccountId("account" + number),
                number -> new CustomerId(Market.SG, "user" + number),
                number -> new CustomerId(Market.values()[number], "user"),
                number -> new TokenId("01jm2y6rkyk8j0d3mt4a5q7x9" + number),
                number -> new JournalVersion(number, 7, 7),
                number -> new JournalVersion(7, number, 7),
                number -> new JournalVersion(7, 7, number),
                number -> SecretHash.of("secret" + number));
    }

    @ParameterizedTest
    @MethodSource("makers")
    void equalValuesAreEqualAndOthersAreNot(Function<Integer, Object> maker) {
        Object one = maker.apply(1);
        assertThat(one).isEqualTo(maker.apply(1)).hasSameHashCodeAs(maker.apply(1));
        assertThat(one).isNotEqualTo(maker.apply(2)).isNotEqualTo("another thing");
        assertThat(Stream.of(1, 2, 3, 4).map(maker).map(Object::hashCode).distinct())
                .hasSizeGreaterThan(2);
    }

    @Test
    void idsAreWrittenAsTheirText() {
        assertThat(List.of(new ClientId("a"), new GrantId("b"), new SpaceId("c"), new AccountId("d")))
                .extracting(Object::toString)
                .containsExactly("a", "b", "c", "d");
        assertThat(new TokenId("01jm2y6rkyk8j0d3mt4a5q7x9z")).hasToString("01jm2y6rkyk8j0d3mt4a5q7x9z");
    }

    /** Neither logs nor messages may tell what could be tried against it. */
    @Test
    void hashOfASecretDoesNotShowItself() {
        assertThat(SecretHash.of("secret")).hasToString("SecretHash");
    }
}
