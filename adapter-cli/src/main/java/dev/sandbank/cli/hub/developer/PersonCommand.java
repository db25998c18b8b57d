package dev.sandbank.cli.hub.developer;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that changes something about one person. */
abstract class PersonCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "WHO",
            description = "Id, user ID or e-mail address, as `sandbank developer list` shows them.")
    private String who = "";

    @Mixin
    private final CommonOptions common = new CommonOptions();

    PersonCommand(Session session) {
        this.session = session;
    }

    @Override
    public final Integer call() {
        PersonJson person = session.atDesk(common, desk -> change(desk.useCases(), who));
        return common.writeDone(person, text -> text.line(sentence(person)));
    }

    /** Makes the change, and returns the person after it. */
    abstract PersonJson change(AdminUseCases useCases, String named);

    /** Says what was done. */
    abstract String sentence(PersonJson person);
}
