package dev.sandbank.cli.mail;

import dev.sandbank.application.support.Seek;
import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import dev.sandbank.cli.line.list.NewestOptions;
import dev.sandbank.domain.mail.Recipient;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        header = "List mails, newest first.",
        description = {
            "Where mails are not sent (mail-transport local), their links are shown and work.",
            "For older ones, give the last number of a list to --before."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank mail list",
            "  sandbank mail list --to ann@example.com --limit 1 --json",
            "  sandbank mail list --to XXXXXXXX0056 --limit 1"
        })
final class MailListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--to",
            paramLabel = "ADDRESS",
            converter = RecipientConverter.class,
            description = "Only mails to this address, or to this phone as the list shows it.")
    private @Nullable Recipient to;

    @Mixin
    private final NewestOptions newest = new NewestOptions();

    MailListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Seek seek = newest.seek();
        List<MailJson> mails = session.atDesk(common, desk -> mails(desk, seek));
        return common.write(mails, text -> write(mails, text));
    }

    /** Whoever runs commands can read the stored data anyhow, so this is not audited. */
    private List<MailJson> mails(Desk desk, Seek seek) {
        return desk.useCases().mail().listMails().list(to, seek, null).rows().stream()
                .map(MailJson::of)
                .toList();
    }

    private static void write(List<MailJson> mails, TextOutput text) {
        text.list(
                "No mail.",
                List.of("NUMBER", "MAIL ID", "WRITTEN", "TO", "SUBJECT", "STATE"),
                Set.of("NUMBER"),
                mails.stream()
                        .map(mail -> List.of(
                                Long.toString(mail.number()),
                                mail.id(),
                                mail.writtenAt(),
                                mail.to(),
                                mail.subject(),
                                mail.state()))
                        .toList());
    }
}
