package dev.sandbank.cli.line.list;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.CommonOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which part of a long list is wanted. */
public final class PageOptions {

    @Option(names = "--search", paramLabel = "TEXT", description = "Only those that contain this text, in any case.")
    private String search = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "At most that many, up to 1000 (default: 50).")
    private Integer limit = 50;

    @Option(names = "--after", paramLabel = "NUMBER", description = "Those that follow, as the end of a list says.")
    private @Nullable Integer after;

    public String search() {
        return search;
    }

    /** The wanted part; refuses a limit that no page may have. */
    public Seek seek() {
        if (limit < 1 || limit > Seek.MAX_ROWS) {
            throw Failure.usage("--limit must be 1 to " + Seek.MAX_ROWS);
        }
        return after == null ? Seek.first(limit) : Seek.after(after, limit);
    }

    /** Tells beside the list how to read on, if there is more. */
    public void tellNext(CommonOptions common, Found<?> found) {
        Long next = found.next();
        if (next != null) {
            common.note("there are more; --after=" + next + " lists those that follow");
        }
    }
}
