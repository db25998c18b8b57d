package dev.sandbank.application.hub.session;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.hub.developer.Passwords;
import dev.sandbank.application.mail.MailAllowance;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.mail.link.ActingLinks;
import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.application.mail.link.PresentedLinks;
import dev.sandbank.application.secret.Guesses;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import java.time.Clock;
import java.time.Instant;

/** What the use cases on sessions share. */
public record SessionParts(
        Developers developers,
        HubSessions sessions,
        Passwords passwords,
        Guesses guesses,
        ActingLinks links,
        LinkTokens tokens,
        WriteMail mails,
        MailAllowance allowance,
        Transactions transactions,
        Secrets secrets,
        Clock wall,
        Audit audit,
        CodeGuard codeGuard) {

    /** Asks for passwords. */
    public RequirePassword requirePassword() {
        return new RequirePassword(developers, passwords, guesses, wall);
    }

    LogInTickets tickets() {
        return new LogInTickets(secrets, developers);
    }

    /** Starts sessions. */
    public SessionStart sessionStart() {
        return new SessionStart(sessions, secrets, wall);
    }

    AccountMails accountMails() {
        return new AccountMails(mails, links, tokens, wall);
    }

    PresentedLinks presented() {
        return new PresentedLinks(links, tokens);
    }

    /** The present time, as the store keeps it. */
    Instant now() {
        return Instant.ofEpochMilli(wall.millis());
    }
}
