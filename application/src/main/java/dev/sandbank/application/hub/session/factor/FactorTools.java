package dev.sandbank.application.hub.session.factor;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.session.HubSessions;
import dev.sandbank.application.hub.session.RequirePassword;
import dev.sandbank.application.hub.session.SessionStart;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.session.AccountFactor;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Clock;
import java.time.Instant;

/** What the use cases of second factors share. */
public record FactorTools(
        Factors factors,
        FactorGuard guard,
        FindCodeStep findCodeStep,
        RequirePassword requirePassword,
        HubSessions sessions,
        SessionStart start,
        Transactions transactions,
        Secrets secrets,
        WriteMail writeMail,
        Clock wall,
        Audit audit) {

    FactorMails mails() {
        return new FactorMails(writeMail, wall);
    }

    FactorRandomness randomness() {
        return new FactorRandomness(secrets);
    }

    /** The present time, as the store keeps it. */
    Instant now() {
        return Instant.ofEpochMilli(wall.millis());
    }

    /** Stores a change; if another one was faster, the person has to look again. */
    void store(AccountFactor before, AccountFactor after) {
        if (!factors.replace(before, after)) {
            throw new Refused(CredentialRefusal.FACTOR_SETUP_OVER);
        }
    }

    /** Ends all sessions of a developer and starts a new one for this browser. */
    void rotate(Developer developer, String secret, SessionStart.Place place) {
        sessions.removeAllOf(developer.id(), "");
        start.start(secret, developer.id(), place);
    }
}
