package dev.sandbank.cli.hub.contact;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "show",
        header = "Show one thread with all its messages.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank contact show k3J9sQ2mV7xP0aZd")
final class ContactShowCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ContactIdParameter contact = new ContactIdParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    ContactShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ContactJson found = ContactJson.of(session.atDesk(
                common, desk -> desk.useCases().desk().contact().show().show(contact.id(), null)));
        return common.write(found, found::write);
    }
}
