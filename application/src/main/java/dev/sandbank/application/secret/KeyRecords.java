package dev.sandbank.application.secret;

import java.util.List;
import java.util.Optional;

/** The keys of the installation that its nodes share, as far as the database knows them. There are only a few. */
public interface KeyRecords {

    /** All of them, by name. */
    List<KeyRecord> list();

    Optional<KeyRecord> find(String name);

    /** Adds one unless there is one of its name, which stays. */
    void addIfAbsent(KeyRecord fresh);

    /** Gives the one of this name other sealed content. */
    void seal(String name, String sealed);
}
