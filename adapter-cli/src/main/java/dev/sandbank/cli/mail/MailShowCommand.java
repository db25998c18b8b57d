package dev.sandbank.cli.mail;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import dev.sandbank.domain.mail.MailId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        header = "Show a mail with its text, and what became of it.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank mail show 4f7sKq2mX9bT0cLwZrYh31", "  sandbank mail show 4f7sKq2mX9bT0cLwZrYh31 --json"})
final class MailShowCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "MAIL_ID",
            converter = MailIdConverter.class,
            description = "As `sandbank mail list` shows it.")
    private @Nullable MailId id;

    MailShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        MailId wanted = Objects.requireNonNull(id);
        MailJson mail = session.atDesk(
                        common, desk -> desk.useCases().mail().readMail().read(wanted, null))
                .map(MailJson::of)
                .orElseThrow(() -> Failure.refused("there is no mail with the id " + wanted
                        + "; it may have been erased, see keep-mails in `sandbank settings`"));
        return common.write(mail, text -> write(mail, text));
    }

    private static void write(MailJson mail, TextOutput text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("To", mail.to());
        fields.put("Subject", mail.subject());
        fields.put("Written", mail.writtenAt());
        fields.put("State", mail.state() + " (" + mail.stateAt() + ")" + (mail.maybeDoubled() ? ", maybe twice" : ""));
        fields.put("Reason", mail.reason());
        text.fields(fields);
        text.blank();
        mail.text().lines().forEach(text::line);
    }
}
