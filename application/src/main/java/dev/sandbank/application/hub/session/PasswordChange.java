package dev.sandbank.application.hub.session;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.mail.LinkPurpose;
import dev.sandbank.domain.secret.Source;

/** What a new password brings with it: other sessions and links end, and the developer is told. */
final class PasswordChange {

    private final SessionParts parts;

    PasswordChange(SessionParts parts) {
        this.parts = parts;
    }

    /**
     * Stores it. To be called inside a unit of work.
     *
     * @param stays the id of the session that stays; empty for none
     */
    void store(Developer changed, String stays, Source source) {
        parts.developers().replace(changed);
        parts.sessions().removeAllOf(changed.id(), stays);
        parts.links().endAll(LinkPurpose.PASSWORD_RESET, changed.id().value(), parts.now());
        parts.links().endAllBeginning(LinkPurpose.EMAIL_CHANGE, changed.id().value(), parts.now());
        parts.accountMails().passwordChanged(changed, source);
    }
}
