package dev.sandbank.domain.secret;

import dev.sandbank.domain.InstantArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Failed attempts, their sources and targets, and locks. */
public final class SecretArbitraries {

    private SecretArbitraries() {}

    /** Attempts at a password. */
    public static Arbitrary<FailedAttempts> attempts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, GuessLimit.PASSWORDS.failures() - 1),
                        InstantArbitraries.instants().injectNull(0.5))
                .as(FailedAttempts::new);
    }

    public static Arbitrary<Source> sources() {
        return Arbitraries.of("127.0.0.1", "10.0.0.7", "2001:db8:0:1:0:0:0:0/64")
                .map(Source::new);
    }

    public static Arbitrary<GuessTarget> targets() {
        Arbitrary<String> names = Arbitraries.strings()
                .withCharRange('!', '~')
                .withChars("éß")
                .ofMinLength(1)
                .ofMaxLength(120);
        return Combinators.combine(Arbitraries.of(GuessTarget.Kind.class), names)
                .as(GuessTarget::new);
    }

    public static Arbitrary<Lock> locks() {
        return Combinators.combine(sources(), targets(), InstantArbitraries.instants())
                .as((source, target, since) -> new Lock(
                        source, target, since, since.plus(target.kind().limit().lock())));
    }
}
