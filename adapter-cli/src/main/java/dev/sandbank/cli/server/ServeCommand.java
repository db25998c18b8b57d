package dev.sandbank.cli.server;

import dev.sandbank.cli.installation.ExitCodes;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.installation.Running;
import dev.sandbank.cli.line.OutputOption;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.SettingsFlags;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts a server and stays until it is told to stop. */
@Command(
        name = "serve",
        header = "Start the server; Ctrl-C stops it.",
        description = "Every flag can also be set by a variable or in the data directory's sandbank.properties; see"
                + " sandbank settings --help.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank serve",
            "  sandbank serve --port 9090 --data /var/lib/sandbank",
            "  sandbank serve --port 0 --management-port 0 --ready-file ready.json --data \"$(mktemp -d)\""
        })
public final class ServeCommand implements Callable<Integer> {

    private final Session session;
    private final SettingsFlags flags = new SettingsFlags();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--ready-file",
            paramLabel = "FILE",
            description = "Write addresses and process id to this file as JSON once the server is ready; it is removed"
                    + " when the server stops.")
    private @Nullable Path readyFile;

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
        Optional<ReadyFile> ready = Optional.ofNullable(readyFile).map(ReadyFile::prepare);
        Map<String, String> given = flags.given();
        Running server = session.installation().start(given);
        server.notes().forEach(output::note);
        try {
            ReadyJson json = ReadyJson.of(server);
            ready.ifPresent(file -> {
                server.beforeStop(file::remove);
                file.write(json);
            });
            output.write(json, text -> Banner.write(server, text));
        } catch (Failure failure) {
            server.close();
            throw failure;
        }
        server.awaitStop();
        return ExitCodes.DONE;
    }
}
