package dev.sandbank.application.hub.developer;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal.NamedDeveloper;
import dev.sandbank.domain.refusal.Refused;

/** The hub always has an administrator who can log in. */
public final class OtherAdministrator {

    private OtherAdministrator() {}

    /**
     * Must be called inside the unit of work that takes the rights of an administrator away.
     *
     * @throws Refused LAST_ADMINISTRATOR if nobody else is one
     */
    public static void require(Developers developers, Developer going) {
        boolean last = going.isActingAdministrator()
                && developers.actingAdministrators().size() == 1;
        if (last) {
            throw new Refused(new NamedDeveloper(
                    DeveloperRefusal.LAST_ADMINISTRATOR, going.userId().value()));
        }
    }
}
