package dev.sandbank.cli.line;

import dev.sandbank.application.support.Policy;
import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.installation.Installation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The objects that all commands of one run share. */
public final class Session {

    private static final int MAX_LINE = 4096;

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
            return at(desk, options, work);
        }
    }

    /** Opens the store, if there is one, for one piece of work, and closes it after. */
    public <T> Optional<T> atDeskIfThere(CommonOptions options, Function<Desk, T> work) {
        try (Desk desk = installation.openIfThere(options.flags()).orElse(null)) {
            return desk == null ? Optional.empty() : Optional.of(at(desk, options, work));
        }
    }

    /**
     * Opens the store for one piece of work, making it if there is none, and closes it after.
     *
     * @param beforeMaking refuses a command for which no store shall be made
     */
    public <T> T atNewDesk(CommonOptions options, Consumer<Policy> beforeMaking, Function<Desk, T> work) {
        try (Desk desk = installation.openOrCreate(options.flags(), beforeMaking)) {
            return at(desk, options, work);
        }
    }

    /**
     * The next typed line; empty if the input has ended.
     *
     * @throws Failure if it is longer than any line that a command asks for
     */
    public Optional<String> readLine() {
        StringBuilder line = new StringBuilder();
        try {
            int next = in.read();
            if (next < 0) {
                return Optional.empty();
            }
            for (; next >= 0 && next != '\n'; next = in.read()) {
                if (line.length() == MAX_LINE) {
                    throw Failure.usage("the line on standard input is longer than " + MAX_LINE + " characters");
                }
                line.append((char) next);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        String typed = line.toString().replaceFirst("\r$", "");
        return Optional.of(TypedText.requireStorable(typed, "the line on standard input"));
    }

    private static <T> T at(Desk desk, CommonOptions options, Function<Desk, T> work) {
        desk.notes().forEach(options::note);
        return Advice.given(desk, work);
    }
}
