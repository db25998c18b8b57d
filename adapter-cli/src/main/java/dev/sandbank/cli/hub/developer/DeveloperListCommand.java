package dev.sandbank.cli.hub.developer;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import dev.sandbank.cli.line.list.PageOptions;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationState;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        header = "List the developers, or those who ask for an account, the oldest first.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank developer list --search ann", "  sandbank developer list --state under-review --json"})
final class DeveloperListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final PageOptions page = new PageOptions();

    @Option(
            names = "--state",
            paramLabel = "STATE",
            converter = PersonChoice.Reader.class,
            completionCandidates = PersonChoice.Words.class,
            description = "account (default) for all developers, or active, suspended, administrator;"
                    + " or people without an account: under-review, invited, declined.")
    private PersonChoice choice = PersonChoice.DEVELOPERS;

    DeveloperListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Seek seek = page.seek();
        Found<PersonJson> found = session.atDesk(common, desk -> find(desk.useCases(), seek));
        int exitCode = common.write(found.rows(), text -> write(found.rows(), text));
        page.tellNext(common, found);
        return exitCode;
    }

    private Found<PersonJson> find(AdminUseCases useCases, Seek seek) {
        RegistrationState state = choice.state();
        if (state == null) {
            Found<Developer> found = useCases.developers().list().list(choice.standing(), page.search(), seek);
            return new Found<>(found.rows().stream().map(PersonJson::of).toList(), found.previous(), found.next());
        }
        Found<Registration> found = useCases.registrations().list().list(state, page.search(), seek);
        return new Found<>(found.rows().stream().map(PersonJson::of).toList(), found.previous(), found.next());
    }

    private static void write(List<PersonJson> people, TextOutput text) {
        text.list(
                "There is nobody.",
                List.of("ID", "STATE", "USER ID", "E-MAIL", "NAME", "ROLE", "SINCE"),
                people.stream()
                        .map(person -> List.of(
                                person.id(),
                                person.state(),
                                person.userId() == null ? "" : person.userId(),
                                person.email(),
                                person.name(),
                                person.administrator() ? "administrator" : "",
                                person.since()))
                        .toList());
    }
}
