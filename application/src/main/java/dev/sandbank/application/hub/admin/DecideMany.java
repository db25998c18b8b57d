package dev.sandbank.application.hub.admin;

import dev.sandbank.application.hub.registration.ApproveRegistration;
import dev.sandbank.application.hub.registration.DeclineRegistration;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides about several registrations, each for itself: what cannot be done to one does not stop the others. */
public final class DecideMany {

    /** The largest number of registrations at once. */
    public static final int MOST = 100;

    private final ApproveRegistration approve;
    private final DeclineRegistration decline;

    public DecideMany(ApproveRegistration approve, DeclineRegistration decline) {
        this.approve = approve;
        this.decline = decline;
    }

    /** Decides about all that wait, and tells of each what became of it. */
    public List<Decided> decide(List<RegistrationId> ids, Verdict verdict) {
        return verdict.approves()
                ? each(ids, approve::approve)
                : each(ids, id -> decline.decline(id, verdict.reason()));
    }

    private static List<Decided> each(List<RegistrationId> ids, Function<RegistrationId, Registration> decide) {
        if (ids.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " registrations are decided at once");
        }
        return ids.stream().map(id -> decided(id, decide)).toList();
    }

    private static Decided decided(RegistrationId id, Function<RegistrationId, Registration> decide) {
        try {
            return new Decided(id, decide.apply(id), null);
        } catch (Refused refused) {
            return new Decided(id, null, refused);
        }
    }

    /**
     * What is decided about all.
     *
     * @param reason why they are declined; may be empty
     */
    public record Verdict(boolean approves, String reason) {

        /** Lets them in. */
        public static final Verdict APPROVE = new Verdict(true, "");
    }

    /**
     * What became of one.
     *
     * @param registration after the decision; null if it was refused
     * @param refused why nothing was changed; null if it was
     */
    public record Decided(
            RegistrationId id,
            @Nullable Registration registration,
            @Nullable Refused refused) {}
}
