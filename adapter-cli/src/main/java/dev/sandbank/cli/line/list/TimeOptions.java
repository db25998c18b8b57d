package dev.sandbank.cli.line.list;

import dev.sandbank.cli.line.InstantConverter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The span of time of which something is wanted. */
public final class TimeOptions {

    @Option(
            names = "--since",
            paramLabel = "INSTANT",
            converter = InstantConverter.class,
            description = "Only those at or after this time.")
    private @Nullable Instant since;

    @Option(
            names = "--until",
            paramLabel = "INSTANT",
            converter = InstantConverter.class,
            description = "Only those before this time.")
    private @Nullable Instant until;

    /** Its begin; null if it has none. */
    public @Nullable Instant since() {
        return since;
    }

    /** The end, which is no more part of it; null if it has none. */
    public @Nullable Instant until() {
        return until;
    }
}
