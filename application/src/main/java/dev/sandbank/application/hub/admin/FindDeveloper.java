package dev.sandbank.application.hub.admin;

import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal.NamedDeveloper;
import dev.sandbank.domain.refusal.Refused;
import java.util.Optional;

/** Finds a developer by what people call them. */
public final class FindDeveloper {

    private final Developers developers;

    public FindDeveloper(Developers developers) {
        this.developers = developers;
    }

    /**
     * The developer.
     *
     * @param name the id, the user ID in any case, or the address
     * @throws Refused DEVELOPER_UNKNOWN
     */
    public Developer find(String name) {
        return byId(name)
                .or(() -> developers.findByUserId(name))
                .or(() -> EmailAddress.parse(name).flatMap(developers::findByEmail))
                .orElseThrow(() -> new Refused(new NamedDeveloper(DeveloperRefusal.DEVELOPER_UNKNOWN, name)));
    }

    private Optional<Developer> byId(String name) {
        return DeveloperId.couldBe(name) ? developers.find(new DeveloperId(name)) : Optional.empty();
    }
}
