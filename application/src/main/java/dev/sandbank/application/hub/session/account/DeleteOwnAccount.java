package dev.sandbank.application.hub.session.account;

import dev.sandbank.application.hub.developer.DeleteDeveloper;
import dev.sandbank.application.hub.developer.Legacy;
import dev.sandbank.application.hub.session.SessionParts;
import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.Source;
import java.util.Optional;

/** Deletes the account of somebody who knows the password and has the phone. */
public final class DeleteOwnAccount {

    private final SessionParts parts;
    private final Deletions deletions;

    public DeleteOwnAccount(SessionParts parts, Deletions deletions) {
        this.parts = parts;
        this.deletions = deletions;
    }

    /**
     * Deletes it. It must not be called inside a unit of work.
     *
     * @param code of the second factor; nothing is looked at if there is none
     * @throws Refused DEVELOPER_LOGIN_WRONG, DEVELOPER_LOGIN_LOCKED, why the code does not pass, or for the reasons of
     *     {@link DeleteDeveloper}
     */
    public void delete(DeveloperId id, String password, String code, Legacy legacy, Place place) {
        Developer developer = parts.requirePassword().require(id, password, place);
        Optional<Refused> objection =
                parts.transactions().run(() -> parts.codeGuard().objectionTo(developer, code, place.source()));
        objection.ifPresent(refused -> {
            throw refused;
        });
        deletions.by(id, place.source()).delete(id, legacy);
    }

    /** Gives the use case that deletes accounts, so that the audit log names who did it and from where. */
    public interface Deletions {

        DeleteDeveloper by(DeveloperId developer, Source from);
    }
}
