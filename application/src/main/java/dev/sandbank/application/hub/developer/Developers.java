package dev.sandbank.application.hub.developer;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal.NamedDeveloper;
import dev.sandbank.domain.refusal.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The store of developers. No two have the same user id or the same address. */
public interface Developers {

    /** Adds one; false, and no change, if id, user id or address is taken. */
    boolean add(Developer developer);

    Optional<Developer> find(DeveloperId id);

    /**
     * The developer.
     *
     * @throws Refused DEVELOPER_UNKNOWN if there is none
     */
    default Developer require(DeveloperId id) {
        return find(id).orElseThrow(
                        () -> new Refused(new NamedDeveloper(DeveloperRefusal.DEVELOPER_UNKNOWN, id.value())));
    }

    /** The developer of a user id in any case; any text may be asked for. */
    Optional<Developer> findByUserId(String userId);

    Optional<Developer> findByEmail(EmailAddress email);

    /** Replaces the one of the same id; false, and no change, if there is none or user id or address is taken. */
    boolean replace(Developer developer);

    /**
     * Notes that a developer is warned of wrong passwords.
     *
     * @return false, and no change, if that was done within the pause before
     */
    boolean noteWarning(DeveloperId id, Instant now, Duration pause);

    /** Removes one; false if there is none. */
    boolean remove(DeveloperId id);

    /** A page of those of a standing whose user id, name, company or address contains a text; in the order they came. */
    Found<Developer> search(Standing standing, String text, Seek seek);

    /** The administrators that are not suspended, in the order they were added. */
    List<Developer> actingAdministrators();

    /** Whether there is any developer. */
    boolean any();
}
