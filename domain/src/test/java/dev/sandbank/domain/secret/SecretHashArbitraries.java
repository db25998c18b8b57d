package dev.sandbank.domain.secret;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Hashes of secrets. */
public final class SecretHashArbitraries {

    private SecretHashArbitraries() {}

    public static Arbitrary<SecretHash> hashes() {
        return Arbitraries.bytes().array(byte[].class).ofSize(32).map(SecretHash::stored);
    }
}
