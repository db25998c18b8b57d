package dev.sandbank.cli.hub.contact;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "answer",
        header = "Answer a thread; the developer gets the answer by mail.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank contact answer k3J9sQ2mV7xP0aZd --text \"It is 60 a minute.\"")
final class ContactAnswerCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ContactIdParameter contact = new ContactIdParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--text", paramLabel = "TEXT", required = true, description = "The answer, up to 4,000 characters.")
    private String text = "";

    ContactAnswerCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ContactJson answered = ContactJson.of(session.atDesk(
                common, desk -> desk.useCases().desk().contact().answer().answer(contact.id(), text, null, null)));
        return common.writeDone(answered, out -> {
            out.title("Answered.");
            answered.write(out);
        });
    }
}
