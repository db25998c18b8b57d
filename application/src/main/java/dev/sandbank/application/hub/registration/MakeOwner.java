package dev.sandbank.application.hub.registration;

import dev.sandbank.application.hub.application.own.FirstOwnApplication;
import dev.sandbank.application.hub.developer.NewAccount;
import dev.sandbank.application.hub.developer.OpenAccount;
import dev.sandbank.application.hub.registration.ActivateAccount.Activated;
import dev.sandbank.application.hub.session.SessionStart;
import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.mail.LinkPurpose;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.Refused;

/**
 * Makes the first account of an installation: an administrator and developer at once, with a first application.
 */
public final class MakeOwner {

    private final RegistrationParts parts;
    private final OpenAccount openAccount;
    private final SessionStart sessions;
    private final FirstOwnApplication firstApplication;

    public MakeOwner(
            RegistrationParts parts,
            OpenAccount openAccount,
            SessionStart sessions,
            FirstOwnApplication firstApplication) {
        this.parts = parts;
        this.openAccount = openAccount;
        this.sessions = sessions;
        this.firstApplication = firstApplication;
    }

    /**
     * Returns the owner, the secret of the session and the application.
     *
     * @param token of the link
     * @param form the mark by which the secret of the application is shown afterwards
     * @throws Refused OWNER_EXISTS if there is any developer, or LINK_ENDED
     */
    public Begun make(String token, NewAccount account, SubmissionId form, Place place) {
        String secret = sessions.newSecret();
        return parts.transactions().run(() -> {
            if (parts.developers().any()) {
                throw new Refused(DeveloperRefusal.OWNER_EXISTS);
            }
            parts.presented().use(token, LinkPurpose.OWNER, parts.now());
            Developer owner = openAccount.open(account, place.source());
            sessions.start(secret, owner.id(), place);
            return new Begun(
                    new Activated(owner, secret),
                    firstApplication.make(owner, form).client().id());
        });
    }

    /**
     * An installation that has begun.
     *
     * @param application the id of the first application
     */
    public record Begun(Activated owner, ClientId application) {}
}
