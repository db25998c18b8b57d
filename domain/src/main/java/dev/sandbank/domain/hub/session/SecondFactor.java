package dev.sandbank.domain.hub.session;

import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The second factor of an account: off, on, and in both cases perhaps being set up for a phone. A setup that is not
 * confirmed changes nothing, so an old phone stays in force until a code of the new one was right. A change takes effect
 * only if the store still holds the factor that it was made of.
 *
 * @param enrolled the phone in force; null while the factor is off
 * @param setup the phone that is being set up; null if none is
 */
public record SecondFactor(
        @Nullable Enrolled enrolled, @Nullable Setup setup) {

    /** The factor of an account that never had one. */
    public static final SecondFactor OFF = new SecondFactor(null, null);

    /** How long a setup can be confirmed. */
    public static final Duration SETUP = Duration.ofMinutes(10);

    /**
     * A phone in force.
     *
     * @param lastStep the step of the last code that was accepted; no code of it or before it is accepted any more
     */
    public record Enrolled(FactorSeed seed, long lastStep, Instant since) {}

    /** A phone that is being set up. */
    public record Setup(FactorSeed seed, Instant endsAt) {}

    public boolean isOn() {
        return enrolled != null;
    }

    /** The setup that can still be confirmed. */
    public Optional<Setup> setupAt(Instant now) {
        return Optional.ofNullable(setup).filter(pending -> now.isBefore(pending.endsAt()));
    }

    /**
     * Begins to set up a phone. A setup that can still be confirmed goes on, so that a reloaded page and a second tab show
     * the same secret.
     */
    public SecondFactor begin(FactorSeed fresh, Instant now) {
        return setupAt(now).isPresent() ? this : new SecondFactor(enrolled, new Setup(fresh, now.plus(SETUP)));
    }

    /** Gives up the setup; whatever is in force stays. */
    public SecondFactor cancel() {
        return new SecondFactor(enrolled, null);
    }

    /**
     * Puts the phone that was set up in force.
     *
     * @param step the step of its right code, which cannot be used again to log in
     * @throws Refused with FACTOR_SETUP_OVER if there is no setup that can still be confirmed
     */
    public SecondFactor confirm(long step, Instant now) {
        Setup pending = setupAt(now).orElseThrow(() -> new Refused(CredentialRefusal.FACTOR_SETUP_OVER));
        return new SecondFactor(new Enrolled(pending.seed(), step, now), null);
    }

    /**
     * Accepts a right code.
     *
     * @param step the step that it is the code of
     * @throws Refused with FACTOR_CODE_USED if a code of this step or a later one was accepted before, and with FACTOR_OFF
     *     if no phone is in force
     */
    public SecondFactor accept(long step) {
        if (enrolled == null) {
            throw new Refused(CredentialRefusal.FACTOR_OFF);
        }
        if (step <= enrolled.lastStep()) {
            throw new Refused(CredentialRefusal.FACTOR_CODE_USED);
        }
        return new SecondFactor(new Enrolled(enrolled.seed(), step, enrolled.since()), setup);
    }
}
