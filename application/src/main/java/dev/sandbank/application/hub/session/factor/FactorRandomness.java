package dev.sandbank.application.hub.session.factor;

import dev.sandbank.application.support.Base62;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.session.FactorSeed;
import dev.sandbank.domain.hub.session.RecoveryCode;
import dev.sandbank.domain.hub.session.RecoveryCodes;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/** Random seeds and recovery codes. */
public record FactorRandomness(Secrets secrets) {

    private static final int SEED_BYTES = 16;

    /** A seed for a setup that begins. */
    public FactorSeed seed() {
        return new FactorSeed(Base62.write(new BigInteger(1, secrets.random(SEED_BYTES)), FactorSeed.LENGTH));
    }

    /** Ten new codes, to be shown once; store {@link RecoveryCodes#of} them. */
    public List<RecoveryCode> recoveryCodes() {
        return Stream.generate(() -> RecoveryCode.of(secrets.random(RecoveryCode.BYTES)))
                .limit(RecoveryCodes.COUNT)
                .toList();
    }
}
