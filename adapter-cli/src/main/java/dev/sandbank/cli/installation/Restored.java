package dev.sandbank.cli.installation;

import java.nio.file.Path;
import java.util.List;

/**
 * The result of a restore.
 *
 * @param replaced whether there was a store before
 * @param warnings what is not as safe as before, one sentence each
 */
public record Restored(Path data, boolean replaced, List<String> warnings) {

    public Restored {
        warnings = List.copyOf(warnings);
    }
}
