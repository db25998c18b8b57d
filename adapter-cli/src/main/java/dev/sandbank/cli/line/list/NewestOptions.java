package dev.sandbank.cli.line.list;

import dev.sandbank.application.support.Seek;
import dev.sandbank.cli.installation.Failure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which part is wanted of a long list of numbered things, the newest of which comes first. */
public final class NewestOptions {

    @Option(names = "--before", paramLabel = "NUMBER", description = "Only those with a smaller number.")
    private @Nullable Long before;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "At most that many, up to 1000 (default: 50).")
    private Integer limit = 50;

    /** Whether the newest of all are wanted. */
    public boolean areFirst() {
        return before == null;
    }

    /** The wanted part; refuses a limit that no page may have. */
    public Seek seek() {
        if (limit < 1 || limit > Seek.MAX_ROWS) {
            throw Failure.usage("--limit must be 1 to " + Seek.MAX_ROWS);
        }
        return before == null ? Seek.first(limit) : Seek.after(before, limit);
    }
}
