package dev.sandbank.domain.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SecretHashTest {

    @Property
    void hashesAreEqualExactlyIfTheirSecretsAre(@ForAll String one, @ForAll String other) {
        Assume.that(!one.equals(other));
        assertThat(SecretHash.of(one)).isEqualTo(SecretHash.of(one)).hasSameHashCodeAs(SecretHash.of(one));
        assertThat(SecretHash.of(one)).isNotEqualTo(SecretHash.of(other)).isNotEqualTo(one);
        assertThat(Set.of(SecretHash.of(one), SecretHash.of(other))).contains(SecretHash.of(other));
    }
}
