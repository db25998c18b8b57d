package dev.sandbank.cli.dataset;

import dev.sandbank.cli.line.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "publish",
        header = "Show a data set with its log-ins to every developer, under the name of an event.",
        description = "Each developer can use it in a space of their own.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank data publish 0f3c9b1de2a44f5c8d7e6a5b4c3d2e1f --name \"Hackathon\""})
final class DataPublishCommand extends EventCommand {

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "The name of the event.")
    private String name = "";

    DataPublishCommand(Session session) {
        super(session);
    }

    @Override
    String event() {
        return name;
    }

    @Override
    String told(SetJson published) {
        return "Every developer sees the data set " + published.name() + " at /data-sets.";
    }
}
