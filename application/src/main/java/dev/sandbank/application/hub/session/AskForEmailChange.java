package dev.sandbank.application.hub.session;

import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.LinkPurpose;
import dev.sandbank.domain.refusal.Refused;
import java.util.Optional;

/** Mails a link to the new address of somebody who knows the password and has the phone. Earlier links end. */
public final class AskForEmailChange {

    private final SessionParts parts;

    public AskForEmailChange(SessionParts parts) {
        this.parts = parts;
    }

    /**
     * Writes the mail, unless another account has the address or too many mails were asked for; the answer is the same. It
     * must not be called inside a unit of work.
     *
     * @param code of the second factor; nothing is looked at if there is none
     * @throws Refused DEVELOPER_LOGIN_WRONG, DEVELOPER_LOGIN_LOCKED, or why the code does not pass
     */
    public void ask(DeveloperId id, String password, String code, EmailAddress wanted, Place place) {
        Developer developer = parts.requirePassword().require(id, password, place);
        Optional<Refused> objection =
                parts.transactions().run(() -> parts.codeGuard().objectionTo(developer, code, place.source()));
        objection.ifPresent(refused -> {
            throw refused;
        });
        boolean mayMail = parts.allowance().admit(wanted, place.source());
        parts.transactions().run(() -> {
            parts.links().endAllBeginning(LinkPurpose.EMAIL_CHANGE, id.value(), parts.now());
            if (mayMail && parts.developers().findByEmail(wanted).isEmpty()) {
                parts.accountMails().confirmEmail(developer, wanted, EmailChanges.subject(developer, wanted));
            }
            return true;
        });
    }
}
