package dev.sandbank.http.hub.session;

import dev.sandbank.domain.hub.developer.Developer;
import java.util.List;

/** The words about a developer that a password must not be made of. */
final class PersonWords {

    private PersonWords() {}

    static List<String> of(Developer developer) {
        return List.of(
                developer.userId().value(),
                developer.name(),
                developer.email().local(),
                developer.email().domain(),
                developer.company());
    }
}
