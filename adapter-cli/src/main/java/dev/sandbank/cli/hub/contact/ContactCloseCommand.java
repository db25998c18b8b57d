package dev.sandbank.cli.hub.contact;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "close",
        header = "Close a thread that needs no further answer; a further message opens it again.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank contact close k3J9sQ2mV7xP0aZd")
final class ContactCloseCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ContactIdParameter contact = new ContactIdParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    ContactCloseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ContactJson closed = ContactJson.of(session.atDesk(
                common, desk -> desk.useCases().desk().contact().close().close(contact.id(), null, null)));
        return common.writeDone(closed, text -> {
            text.title("Closed.");
            closed.write(text);
        });
    }
}
