package dev.sandbank.application.hub.registration;

import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrator invites many people who have not asked. Whoever has an account or waits for one already is left as
 * they are, so the same list can be used again, also after it was interrupted.
 */
public final class InviteMany {

    /** The largest number of people at once. */
    public static final int MOST = 10_000;

    private static final int AT_ONCE = 100;

    private final RegistrationParts parts;
    private final Inviting inviting;

    public InviteMany(RegistrationParts parts) {
        this.parts = parts;
        this.inviting = new Inviting(parts);
    }

    /** Invites them in their order, and tells of each what became of it. */
    public List<Invited> invite(List<Applicant> people) {
        if (people.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " people are invited at once");
        }
        List<Invited> all = new ArrayList<>();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<Applicant> some = people.subList(from, Math.min(people.size(), from + AT_ONCE));
            List<RegistrationId> ids = some.stream().map(any -> parts.newId()).toList();
            all.addAll(parts.transactions().run(() -> inviteSome(some, ids)));
        }
        return all;
    }

    private List<Invited> inviteSome(List<Applicant> people, List<RegistrationId> ids) {
        List<Invited> done = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            done.add(invite(people.get(i), ids.get(i)));
        }
        return done;
    }

    private Invited invite(Applicant applicant, RegistrationId id) {
        if (inviting.hasAccount(applicant)) {
            return new Invited(applicant, Outcome.HAS_ACCOUNT, null);
        }
        if (inviting.isExpected(applicant)) {
            return new Invited(applicant, Outcome.EXPECTED, null);
        }
        return new Invited(applicant, Outcome.INVITED, inviting.invite(id, applicant));
    }

    /** What became of one. */
    public enum Outcome {
        /** The invitation is mailed. */
        INVITED,
        /** The address belongs to somebody who is invited already, or who waits for a decision. */
        EXPECTED,
        /** The address belongs to a developer. */
        HAS_ACCOUNT
    }

    /**
     * One of many.
     *
     * @param registration the new one; null if there is none
     */
    public record Invited(
            Applicant applicant, Outcome outcome, @Nullable Registration registration) {}
}
