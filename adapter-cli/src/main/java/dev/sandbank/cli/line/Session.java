package dev.sandbank.cli.line;

import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.installation.Installation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Function;

/** The objects that all commands of one run share. */
public final class Session {

    private final Installation installation;
    private final BufferedReader in;

    public Session(Installation installation, Reader in) {
        this.installation = installation;
        this.in = new BufferedReader(in);
    }

    public Installation installation() {
        return installation;
    }

    /** Opens the existing store for one piece of work, and closes it after. */
    public <T> T atDesk(CommonOptions options, Function<Desk, T> work) {
        try (Desk desk = installation.open(options.flags())) {
            return work.apply(desk);
        }
    }

    /** Opens the store for one piece of work, making it if there is none, and closes it after. */
    public <T> T atNewDesk(CommonOptions options, Function<Desk, T> work) {
        try (Desk desk = installation.openOrCreate(options.flags())) {
            return work.apply(desk);
        }
    }

    /** The next typed line; empty if the input has ended. */
    public Optional<String> readLine() {
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
