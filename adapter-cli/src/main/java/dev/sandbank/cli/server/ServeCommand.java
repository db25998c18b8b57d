package dev.sandbank.cli.server;

import dev.sandbank.cli.installation.ExitCodes;
import dev.sandbank.cli.installation.Running;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.SettingsFlags;
import dev.sandbank.cli.line.TextOutput;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts a server and stays until it is told to stop. */
@Command(
        name = "serve",
        header = "Start the server; Ctrl-C stops it.",
        description = "Every flag can also be set by a variable or in the data directory's sandbank.properties; see"
                + " sandbank settings --help.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank serve", "  sandbank serve --port 9090 --data /var/lib/sandbank"})
public final class ServeCommand implements Callable<Integer> {

    private final Session session;
    private final SettingsFlags flags = new SettingsFlags();

    @Spec
    private CommandSpec command = CommandSpec.create();

    private ServeCommand(Session session) {
        this.session = session;
    }

    /** The command with one flag for each setting. */
    public static CommandLine of(Session session) {
        ServeCommand command = new ServeCommand(session);
        CommandLine line = new CommandLine(command);
        command.flags.addTo(line.getCommandSpec(), session.installation().keys());
        return line;
    }

    @Override
    public Integer call() {
        Map<String, String> given = flags.given();
        Running server = session.installation().start(given);
        CommandLine line = command.commandLine();
        PrintWriter out = line.getOut();
        Banner.write(server, given, new TextOutput(out, line.getColorScheme().ansi()));
        out.flush();
        server.awaitStop();
        return ExitCodes.DONE;
    }
}
