package dev.sandbank.cli.line;

import dev.sandbank.domain.secret.GuessTarget;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The same under {@code app} and under {@code customer}. */
@Command(
        name = "locked",
        header = "List what is locked after too many wrong secrets, and for which source.",
        description = "A lock is for one address at one target; others go on. It ends by itself.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank app locked", "  sandbank customer locked --json"})
public final class LockedCommand implements Callable<Integer> {

    private final Session session;
    private final GuessTarget.Kind kind;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    public LockedCommand(Session session, GuessTarget.Kind kind) {
        this.session = session;
        this.kind = kind;
    }

    @Override
    public Integer call() {
        List<LockJson> locks = session.atDesk(
                common, desk -> LockJson.of(desk.useCases().listLocks().list(kind)));
        return common.write(locks, text -> {
            if (locks.isEmpty()) {
                text.line("Nothing is locked.");
            } else {
                LockTexts.table(locks, text);
            }
        });
    }
}
