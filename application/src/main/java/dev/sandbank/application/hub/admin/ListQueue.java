package dev.sandbank.application.hub.admin;

import dev.sandbank.application.hub.registration.Registrations;
import dev.sandbank.application.mail.Outbox;
import dev.sandbank.application.mail.OutboxEntry;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.mail.Delivery;
import org.jspecify.annotations.Nullable;

/** Lists registrations for the people who decide about them, the oldest first. */
public final class ListQueue {

    private final Registrations registrations;
    private final Outbox outbox;

    public ListQueue(Registrations registrations, Outbox outbox) {
        this.registrations = registrations;
        this.outbox = outbox;
    }

    /** A page of those in a state whose name, company or address contains a text. */
    public Found<Queued> list(RegistrationState state, String text, Seek seek) {
        Found<Registration> page = registrations.search(state, text, seek);
        return new Found<>(page.rows().stream().map(this::queued).toList(), page.previous(), page.next());
    }

    Queued queued(Registration registration) {
        Delivery mail = outbox.newest(registration.applicant().email(), Seek.first(1)).rows().stream()
                .map(OutboxEntry::delivery)
                .findFirst()
                .orElse(null);
        return new Queued(registration, mail, registrations.before(registration).orElse(null));
    }

    /**
     * A registration and what stands beside it.
     *
     * @param mail how far the newest mail to the person has come; null if there is none
     * @param earlier the registration of the same address before this one; null if there is none
     */
    public record Queued(
            Registration registration,
            @Nullable Delivery mail,
            @Nullable Registration earlier) {}
}
