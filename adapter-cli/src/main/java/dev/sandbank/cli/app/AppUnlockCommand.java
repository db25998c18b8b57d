package dev.sandbank.cli.app;

import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.line.ClientIdParameter;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.LockJson;
import dev.sandbank.cli.line.LockTexts;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.Lock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "unlock",
        header = "Let everybody try an application's secret again, after too many wrong ones.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank app locked", "  sandbank app unlock ci"})
final class AppUnlockCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ClientIdParameter client = new ClientIdParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    AppUnlockCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<LockJson> lifted = session.atDesk(common, this::lift);
        return common.writeDone(lifted, text -> LockTexts.lifted(client.id().value(), lifted, text));
    }

    /** Refuses an id that has neither a lock nor an application. Ids without an application can be locked too. */
    private List<LockJson> lift(Desk desk) {
        List<Lock> lifted = desk.useCases()
                .liftLocks()
                .lift(GuessTarget.ofApplication(client.id().value()));
        if (lifted.isEmpty()) {
            desk.useCases().findClient().find(client.id());
        }
        return LockJson.of(lifted);
    }
}
