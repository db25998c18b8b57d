package dev.sandbank.cli.server;

import dev.sandbank.cli.line.OutputOption;
import dev.sandbank.cli.line.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the version. */
@Command(name = "version", header = "Show the version of Sandbank and of the Java it runs on.")
public final class VersionCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final OutputOption output = new OutputOption();

    public VersionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String version = session.installation().version();
        String java = Runtime.version().toString();
        return output.write(
                new VersionJson(version, java), text -> text.line("sandbank " + version + " (Java " + java + ")"));
    }

    record VersionJson(String version, String java) {}
}
