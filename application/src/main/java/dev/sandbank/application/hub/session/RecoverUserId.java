package dev.sandbank.application.hub.session;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.secret.Source;

/** Mails the user ID to an address. The answer is the same for every address. */
public final class RecoverUserId {

    private final SessionParts parts;

    public RecoverUserId(SessionParts parts) {
        this.parts = parts;
    }

    /** Writes the mail, if a developer has the address and mail to it is allowed now. */
    public void recover(EmailAddress address, Source source) {
        boolean mayMail = parts.allowance().admit(address, source);
        // The unit is made in any case, so that the time does not show whether the address is known.
        parts.transactions().run(() -> {
            parts.developers().findByEmail(address).filter(each -> mayMail).ifPresent(this::tell);
            return true;
        });
    }

    private void tell(Developer developer) {
        if (developer.suspended()) {
            parts.accountMails().suspended(developer);
        } else {
            parts.accountMails().userId(developer);
        }
    }
}
