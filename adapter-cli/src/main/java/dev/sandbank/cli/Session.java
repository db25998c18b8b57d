package dev.sandbank.cli;

import dev.sandbank.cli.AdminCli.Desk;
import dev.sandbank.cli.AdminCli.Installation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Function;

/** What all commands of one run share. */
final class Session {

    private final Installation installation;
    private final BufferedReader in;

    Session(Installation installation, Reader in) {
        this.installation = installation;
        this.in = new BufferedReader(in);
    }

    Installation installation() {
        return installation;
    }

    /** Opens the store that is there for the one piece of work. */
    <T> T atDesk(CommonOptions options, Function<Desk, T> work) {
        try (Desk desk = installation.open(options.flags())) {
            return work.apply(desk);
        }
    }

    /** Opens the store for the one piece of work, after making it if there is none. */
    <T> T atNewDesk(CommonOptions options, Function<Desk, T> work) {
        try (Desk desk = installation.openOrCreate(options.flags())) {
            return work.apply(desk);
        }
    }

    /** The next line typed; empty if there is nobody to type. */
    Optional<String> readLine() {
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
