package dev.sandbank.application.hub.session.factor;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.hub.session.HubSessions;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Clock;
import java.util.Map;

/**
 * Switches off the second factor of somebody who has lost phone and recovery codes. An administrator does it, or whoever
 * has the command line; no secret is shown, and the developer is told.
 */
public final class ResetFactor {

    private final Factors factors;
    private final Developers developers;
    private final HubSessions sessions;
    private final Transactions transactions;
    private final FactorMails mails;
    private final Audit audit;

    public ResetFactor(
            Factors factors,
            Developers developers,
            HubSessions sessions,
            Transactions transactions,
            WriteMail mails,
            Clock wall,
            Audit audit) {
        this.factors = factors;
        this.developers = developers;
        this.sessions = sessions;
        this.transactions = transactions;
        this.mails = new FactorMails(mails, wall);
        this.audit = audit;
    }

    /**
     * Returns the developer, whose sessions end.
     *
     * @throws Refused DEVELOPER_UNKNOWN, or FACTOR_OFF if there is no second factor
     */
    public Developer reset(DeveloperId id) {
        return transactions.run(() -> {
            Developer developer = developers.require(id);
            if (!factors.of(id).isOn()) {
                throw new Refused(CredentialRefusal.FACTOR_OFF);
            }
            factors.remove(id);
            sessions.removeAllOf(id, "");
            mails.reset(developer);
            audit.note(AuditAction.FACTOR_RESET, id.value(), Map.of());
            return developer;
        });
    }
}
