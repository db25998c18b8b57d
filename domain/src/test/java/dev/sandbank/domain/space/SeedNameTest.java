package dev.sandbank.domain.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "default", "green-field-2", "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd"})
    void namesHaveOneTo40LettersDigitsAndHyphens(String name) {
        assertThat(new SeedName(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "-a", "A", "a b", "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddde"})
    void otherNamesAreRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SeedName(name));
    }

    @Test
    void sameNameIsTheSameData() {
        SeedName other = new SeedName("other");
        assertThat(new SeedName("default")).isEqualTo(SeedName.DEFAULT).hasSameHashCodeAs(SeedName.DEFAULT);
        assertThat(new SeedName("default").isDefault()).isTrue();
        assertThat(other).isNotEqualTo(SeedName.DEFAULT).isNotEqualTo("other");
        assertThat(other.isDefault()).isFalse();
        assertThat(other.hashCode()).isNotEqualTo(SeedName.DEFAULT.hashCode());
    }
}
