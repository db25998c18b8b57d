package dev.sandbank.application.hub.developer;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.support.Base62;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.domain.refusal.RegistrationRefusal.NamedPerson;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** Makes the account of a developer, with a space of their own. */
public final class OpenAccount {

    /** Spaces of developers are told apart from others by the beginning of their ids. */
    private static final String SPACE_PREFIX = "own-";

    private final Developers developers;
    private final Spaces spaces;
    private final Secrets secrets;
    private final Clock wall;
    private final Audit audit;

    public OpenAccount(Developers developers, Spaces spaces, Secrets secrets, Clock wall, Audit audit) {
        this.developers = developers;
        this.spaces = spaces;
        this.secrets = secrets;
        this.wall = wall;
        this.audit = audit;
    }

    /**
     * Makes it. To be called inside a unit of work.
     *
     * @param source where the person is
     * @throws Refused USER_ID_TAKEN or EMAIL_TAKEN
     */
    public Developer open(NewAccount account, Source source) {
        Instant now = Instant.ofEpochMilli(wall.millis());
        DeveloperId id = new DeveloperId(Base62.random(secrets, DeveloperId.LENGTH));
        Space space = new Space(
                new SpaceId(SPACE_PREFIX
                        + Base62.random(secrets, DeveloperId.LENGTH).toLowerCase(Locale.ROOT)),
                "Space of " + account.userId(),
                SeedName.DEFAULT,
                SpaceClock.following(),
                now);
        Developer developer = new Developer(
                id,
                account.userId(),
                account.email(),
                account.name(),
                account.company(),
                space.id(),
                account.password(),
                account.administrator(),
                false,
                now);
        if (!developers.add(developer)) {
            throw taken(account);
        }
        spaces.add(space);
        audit.by(id, source)
                .note(
                        AuditAction.DEVELOPER_CREATED,
                        id.value(),
                        Map.of(
                                "userId", developer.userId().value(),
                                "email", developer.email().value(),
                                "space", space.id().value()));
        return developer;
    }

    private Refused taken(NewAccount account) {
        return developers.findByUserId(account.userId().value()).isPresent()
                ? new Refused(new NamedPerson(
                        RegistrationRefusal.USER_ID_TAKEN, account.userId().value()))
                : new Refused(new NamedPerson(
                        RegistrationRefusal.EMAIL_TAKEN, account.email().value()));
    }
}
