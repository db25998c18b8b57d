package dev.sandbank.cli.space;

import dev.sandbank.cli.line.DurationConverter;
import dev.sandbank.cli.line.InstantConverter;
import dev.sandbank.domain.space.ClockChange;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The changes of a clock; exactly one must be given. */
final class ClockOptions {

    private static final String HERE = "here";

    @Option(
            names = "--advance",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "Move it ahead, by 30m, 24h or 3d.")
    private @Nullable Duration advance;

    @Option(names = "--back", paramLabel = "TIME", converter = DurationConverter.class, description = "Move it back.")
    private @Nullable Duration back;

    @Option(
            names = "--set",
            paramLabel = "INSTANT",
            converter = InstantConverter.class,
            description = "Set it, such as to 2026-12-24T18:00:00Z, from where it runs on.")
    private @Nullable Instant set;

    @Option(
            names = "--freeze",
            arity = "0..1",
            paramLabel = "INSTANT",
            fallbackValue = HERE,
            description = "Let it stand still, where it is or at an instant.")
    private @Nullable String freeze;

    @Option(names = "--follow", description = "Let it follow the wall clock again.")
    private boolean follow;

    ClockChange change() {
        if (advance != null) {
            return ClockChange.advance(advance);
        }
        if (back != null) {
            return ClockChange.advance(back.negated());
        }
        if (set != null) {
            return ClockChange.setTo(set);
        }
        if (freeze != null) {
            return freeze.equals(HERE)
                    ? ClockChange.freeze()
                    : ClockChange.freezeAt(new InstantConverter().convert(freeze));
        }
        if (follow) {
            return ClockChange.follow();
        }
        throw new IllegalStateException("one of these is demanded");
    }
}
