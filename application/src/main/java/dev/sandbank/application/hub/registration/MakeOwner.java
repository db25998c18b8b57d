package dev.sandbank.application.hub.registration;

import dev.sandbank.application.hub.developer.NewAccount;
import dev.sandbank.application.hub.developer.OpenAccount;
import dev.sandbank.application.hub.registration.ActivateAccount.Activated;
import dev.sandbank.application.hub.session.SessionStart;
import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.mail.LinkPurpose;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Makes the first account of an installation: an administrator and developer at once. */
public final class MakeOwner {

    private final RegistrationParts parts;
    private final OpenAccount openAccount;
    private final SessionStart sessions;

    public MakeOwner(RegistrationParts parts, OpenAccount openAccount, SessionStart sessions) {
        this.parts = parts;
        this.openAccount = openAccount;
        this.sessions = sessions;
    }

    /**
     * Returns the owner and the secret of the session.
     *
     * @param token of the link
     * @throws Refused OWNER_EXISTS if there is any developer, or LINK_ENDED
     */
    public Activated make(String token, NewAccount account, Place place) {
        String secret = sessions.newSecret();
        return parts.transactions().run(() -> {
            if (parts.developers().any()) {
                throw new Refused(DeveloperRefusal.OWNER_EXISTS);
            }
            parts.presented().use(token, LinkPurpose.OWNER, parts.now());
            Developer owner = openAccount.open(account, place.source());
            sessions.start(secret, owner.id(), place);
            return new Activated(owner, secret);
        });
    }
}
