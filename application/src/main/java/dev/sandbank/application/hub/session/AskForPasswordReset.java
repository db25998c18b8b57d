package dev.sandbank.application.hub.session;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.secret.Source;
import java.util.Optional;

/** Mails a link for a new password. The answer is the same for every name. */
public final class AskForPasswordReset {

    private final SessionParts parts;

    public AskForPasswordReset(SessionParts parts) {
        this.parts = parts;
    }

    /**
     * Writes the mail to the stored address, if somebody has the name and mail is allowed now.
     *
     * @param name user ID or address
     */
    public void ask(String name, Source source) {
        Optional<EmailAddress> address = EmailAddress.parse(name);
        Optional<Developer> developer = address.isPresent()
                ? parts.developers().findByEmail(address.get())
                : parts.developers().findByUserId(name.strip());
        boolean mayMail = developer
                .map(each -> parts.allowance().admit(each.email(), source))
                .orElse(false);
        parts.transactions().run(() -> {
            developer.filter(each -> mayMail).ifPresent(this::tell);
            return true;
        });
    }

    private void tell(Developer developer) {
        if (developer.suspended()) {
            parts.accountMails().suspended(developer);
        } else {
            parts.accountMails().reset(developer);
        }
    }
}
