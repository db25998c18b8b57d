package dev.sandbank.cli.server;

import dev.sandbank.cli.line.OutputOption;
import dev.sandbank.cli.line.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the version. */
@Command(
        name = "version",
        header = "Show the version of Sandbank and of the Java it runs on.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank version", "  sandbank version --json"})
public final class VersionCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final OutputOption output = new OutputOption();

    public VersionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        VersionJson version = new VersionJson(
                session.installation().version(), Runtime.version().toString());
        return output.write(version, text -> text.line(version.line()));
    }

    /** The versions in one line for people. */
    public static String line(Session session) {
        return new VersionJson(
                        session.installation().version(), Runtime.version().toString())
                .line();
    }

    record VersionJson(String version, String java) {
        String line() {
            return "sandbank " + version + " (Java " + java + ")";
        }
    }
}
