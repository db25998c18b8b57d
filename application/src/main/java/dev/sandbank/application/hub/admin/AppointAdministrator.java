package dev.sandbank.application.hub.admin;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.hub.developer.OtherAdministrator;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal.NamedDeveloper;
import dev.sandbank.domain.refusal.Refused;
import java.util.Map;

/** Makes somebody an administrator of the hub, or takes it from them. */
public final class AppointAdministrator {

    private final Developers developers;
    private final Transactions transactions;
    private final Audit audit;

    public AppointAdministrator(Developers developers, Transactions transactions, Audit audit) {
        this.developers = developers;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Returns the developer after it; nothing changes for somebody who is so already.
     *
     * @param administrates whether they administrate from now on
     * @throws Refused DEVELOPER_UNKNOWN; DEVELOPER_SUSPENDED if somebody suspended would become one; LAST_ADMINISTRATOR
     */
    public Developer appoint(DeveloperId id, boolean administrates) {
        return transactions.run(() -> {
            Developer found = developers.require(id);
            if (found.administrator() == administrates) {
                return found;
            }
            if (administrates && found.suspended()) {
                throw new Refused(new NamedDeveloper(
                        DeveloperRefusal.DEVELOPER_SUSPENDED, found.userId().value()));
            }
            if (!administrates) {
                OtherAdministrator.require(developers, found);
            }
            Developer changed = found.administrating(administrates);
            developers.replace(changed);
            audit.note(
                    AuditAction.DEVELOPER_CHANGED,
                    id.value(),
                    Map.of("administrator", Boolean.toString(administrates)));
            return changed;
        });
    }
}
