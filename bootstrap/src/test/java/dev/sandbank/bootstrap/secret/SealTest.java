package dev.sandbank.bootstrap.secret;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SealTest {

    private static final byte[] KEY = new byte[Seal.KEY_BYTES];

    @Property(tries = 200)
    void whatIsSealedOpensUnderTheSameKeyForTheSamePurposeAndUnchangedOnly(
            @ForAll @Size(max = 300) byte[] content,
            @ForAll @Size(Seal.NONCE_BYTES) byte[] nonce,
            @ForAll String purpose,
            @ForAll @IntRange(max = 10_000) int place) {
        byte[] sealed = new Seal(KEY).close(purpose, nonce, content);

        assertThat(new Seal(KEY).open(purpose, sealed)).contains(content);
        assertThat(new Seal(KEY).open(purpose + "x", sealed)).isEmpty();
        byte[] otherKey = KEY.clone();
        otherKey[place % otherKey.length] ^= 1;
        assertThat(new Seal(otherKey).open(purpose, sealed)).isEmpty();
        byte[] changed = sealed.clone();
        changed[place % changed.length] ^= 1;
        assertThat(new Seal(KEY).open(purpose, changed)).isEmpty();
    }
}
