package dev.sandbank.domain.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.InstantArbitraries;
import dev.sandbank.domain.secret.SecretHash;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ClientSecretsTest {

    private static final Instant START = Instant.parse("2026-11-03T12:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);

    @Provide
    Arbitrary<ClientSecrets> secrets() {
        return ClientArbitraries.secrets();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return InstantArbitraries.instants();
    }

    @Property
    void newestSecretWorksForEverAfterRotation(
            @ForAll("secrets") ClientSecrets before,
            @ForAll("instants") Instant now,
            @ForAll @LongRange(min = 0, max = 90 * 86_400) long overlap,
            @ForAll("instants") Instant later) {
        ClientSecrets rotated = before.rotate(SecretHash.of("newest"), now, Duration.ofSeconds(overlap));
        assertThat(rotated.newestFirst()).hasSizeBetween(1, 2);
        assertThat(rotated.accept("newest", later)).isTrue();
    }

    @Property
    void case56PreviousSecretWorksExactlyUntilItsOverlapEnds(
            @ForAll("instants") Instant now, @ForAll @LongRange(min = 1, max = 90 * 86_400) long overlap) {
        ClientSecrets rotated = ClientSecrets.of(SecretHash.of("old"), now)
                .rotate(SecretHash.of("new"), now, Duration.ofSeconds(overlap));
        Instant end = now.plusSeconds(overlap);
        assertThat(rotated.accept("old", end.minusMillis(1))).isTrue();
        assertThat(rotated.accept("old", end)).isFalse();
    }

    @Property
    void laterNeverUnexpires(
            @ForAll("secrets") ClientSecrets secrets, @ForAll @Size(2) List<@From("instants") Instant> two) {
        Instant earlier = two.get(0).isBefore(two.get(1)) ? two.get(0) : two.get(1);
        Instant later = earlier.equals(two.get(0)) ? two.get(1) : two.get(0);
        for (ClientSecret secret : secrets.newestFirst()) {
            assertThat(secret.liveAt(later) && !secret.liveAt(earlier)).isFalse();
        }
    }

    @Example
    void secondRotationEndsTheOldestAtOnce() {
        ClientSecrets twice = ClientSecrets.of(SecretHash.of("one"), START)
                .rotate(SecretHash.of("two"), START, DAY)
                .rotate(SecretHash.of("three"), START, DAY);
        assertThat(twice.accept("one", START)).isFalse();
        assertThat(twice.accept("two", START)).isTrue();
        assertThat(twice.accept("three", START)).isTrue();
    }

    @Example
    void rotationNeverProlongsASecretThatWasEnding() {
        ClientSecret ending = new ClientSecret(SecretHash.of("ending"), START, START.plus(DAY));
        ClientSecrets rotated =
                new ClientSecrets(List.of(ending)).rotate(SecretHash.of("new"), START, DAY.multipliedBy(2));
        assertThat(rotated.accept("ending", START.plus(DAY))).isFalse();
    }

    @Example
    void noSecretIsAcceptedOfAPublicClient() {
        assertThat(ClientSecrets.NONE.accept("", START)).isFalse();
        assertThat(ClientSecrets.NONE.accept("anything", START)).isFalse();
    }

    @Example
    void thirdSecretIsRefused() {
        ClientSecret secret = new ClientSecret(SecretHash.of("x"), START, null);
        assertThatThrownBy(() -> new ClientSecrets(List.of(secret, secret, secret)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most two");
    }
}
