package dev.sandbank.cli.dataset;

import dev.sandbank.cli.line.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

@Command(
        name = "unpublish",
        header = "Stop showing a data set to every developer. Spaces that use it stay as they are.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank data unpublish 0f3c9b1de2a44f5c8d7e6a5b4c3d2e1f"})
final class DataUnpublishCommand extends EventCommand {

    DataUnpublishCommand(Session session) {
        super(session);
    }

    @Override
    @Nullable
    String event() {
        return null;
    }

    @Override
    String told(SetJson ended) {
        return "The data set " + ended.name() + " is no event any more.";
    }
}
