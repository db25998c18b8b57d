package dev.sandbank.cli.hub.developer;

import dev.sandbank.application.hub.admin.ShowDeveloper.Shown;
import dev.sandbank.domain.hub.registration.Registration;
import java.util.List;

/**
 * A person and what belongs to them, in the JSON of the command line.
 *
 * @param sessions how many browsers are logged in
 * @param applications how many they own
 * @param registrations of the address, the newest first
 */
record ShownJson(PersonJson person, int sessions, int applications, int teams, List<PersonJson> registrations) {

    static ShownJson of(Shown shown) {
        return new ShownJson(
                PersonJson.of(shown.developer()),
                shown.sessions(),
                shown.applications(),
                shown.teams().size(),
                shown.history().stream().map(PersonJson::of).toList());
    }

    static ShownJson of(Registration registration) {
        PersonJson person = PersonJson.of(registration);
        return new ShownJson(person, 0, 0, 0, List.of(person));
    }
}
