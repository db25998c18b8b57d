package dev.sandbank.domain.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpaceTest {

    @Test
    void theDefaultSpaceHasThePublishedDataAtThePresentTime() {
        assertThat(Space.DEFAULT.isDefault()).isTrue();
        assertThat(Space.DEFAULT.seed().isDefault()).isTrue();
        assertThat(Space.DEFAULT.clock()).isEqualTo(SpaceClock.following());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "bell\u0007"})
    void namesThatNobodyCanReadAreRefused(String name) {
        assertThatThrownBy(() -> named(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesOfAHundredCharactersAreTheLongest() {
        assertThat(named("n".repeat(100)).isDefault()).isFalse();
        assertThatThrownBy(() -> named("n".repeat(101))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "a b", "-a", "a_b", "12345678901234567890123456789012345678901"})
    void oddSeedNamesAreRefused(String name) {
        assertThatThrownBy(() -> new SeedName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Space named(String name) {
        return new Space(new SpaceId("ci"), name, SeedName.DEFAULT, SpaceClock.following(), Instant.EPOCH);
    }
}
