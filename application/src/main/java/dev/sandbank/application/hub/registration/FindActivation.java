package dev.sandbank.application.hub.registration;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.hub.registration.RegistrationStatus.Activated;
import dev.sandbank.domain.hub.registration.RegistrationStatus.Declined;
import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.LinkPurpose;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out what an activation link can still do. It changes nothing, however often it is asked. */
public final class FindActivation {

    private final RegistrationParts parts;

    public FindActivation(RegistrationParts parts) {
        this.parts = parts;
    }

    /** What a token leads to. */
    public Activation find(String token) {
        Optional<ActingLink> link = parts.presented().find(token, LinkPurpose.ACTIVATION);
        if (link.isEmpty()) {
            return new Activation(State.UNKNOWN, null, null);
        }
        Optional<Registration> registration =
                parts.registrations().find(new RegistrationId(link.get().subject()));
        return registration
                .map(each -> new Activation(stateOf(link.get(), each), link.get(), each))
                .orElseGet(() -> new Activation(State.DELETED, link.get(), null));
    }

    private State stateOf(ActingLink link, Registration registration) {
        if (registration.status() instanceof Activated activated) {
            return parts.developers()
                    .find(activated.developer())
                    .map(FindActivation::stateOf)
                    .orElse(State.DELETED);
        }
        if (registration.status() instanceof Declined) {
            return State.DECLINED;
        }
        return link.liveAt(parts.now()) ? State.OPEN : State.EXPIRED;
    }

    private static State stateOf(Developer developer) {
        return developer.suspended() ? State.SUSPENDED : State.USED;
    }

    /**
     * What a link leads to.
     *
     * @param link null if there is none
     * @param registration null if there is none
     */
    public record Activation(
            State state,
            @Nullable ActingLink link,
            @Nullable Registration registration) {}

    /** What a link can still do. */
    public enum State {
        /** Activate an account. */
        OPEN,
        /** Nothing: the account exists. */
        USED,
        /** Nothing: its time is over, a new one can be sent. */
        EXPIRED,
        DECLINED,
        SUSPENDED,
        /** Nothing: registration or account are gone. */
        DELETED,
        /** It was never made, or long ago. */
        UNKNOWN
    }
}
