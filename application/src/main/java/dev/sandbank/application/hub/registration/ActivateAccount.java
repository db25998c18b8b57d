package dev.sandbank.application.hub.registration;

import dev.sandbank.application.hub.developer.NewAccount;
import dev.sandbank.application.hub.developer.OpenAccount;
import dev.sandbank.application.hub.session.SessionStart;
import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.UserId;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.LinkPurpose;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.PasswordHash;
import java.time.Instant;

/** Makes an invited person a developer: user ID and password are chosen, all links end, and the person is logged in. */
public final class ActivateAccount {

    private final RegistrationParts parts;
    private final OpenAccount openAccount;
    private final SessionStart sessions;

    public ActivateAccount(RegistrationParts parts, OpenAccount openAccount, SessionStart sessions) {
        this.parts = parts;
        this.openAccount = openAccount;
        this.sessions = sessions;
    }

    /**
     * Returns the developer and the secret of the session.
     *
     * @param token of the link
     * @param password the hash of the chosen one; it is made before, because that takes long
     * @throws Refused LINK_ENDED if the link cannot be used, USER_ID_TAKEN or EMAIL_TAKEN
     */
    public Activated activate(String token, UserId userId, PasswordHash password, Place place) {
        String secret = sessions.newSecret();
        return parts.transactions().run(() -> {
            Instant now = parts.now();
            Registration registration = use(token, now);
            NewAccount account = NewAccount.of(registration.applicant(), userId, password);
            Developer developer = openAccount.open(account, place.source());
            parts.registrations().replace(registration.activate(developer.id(), now));
            sessions.start(secret, developer.id(), place);
            return new Activated(developer, secret);
        });
    }

    private Registration use(String token, Instant now) {
        ActingLink link = parts.presented().use(token, LinkPurpose.ACTIVATION, now);
        parts.links().endAll(LinkPurpose.ACTIVATION, link.subject(), now);
        return parts.require(new RegistrationId(link.subject()));
    }

    /**
     * A developer who has just begun.
     *
     * @param secret of the session
     */
    public record Activated(Developer developer, String secret) {

        @Override
        public String toString() {
            return "Activated[" + developer.id() + "]";
        }
    }
}
