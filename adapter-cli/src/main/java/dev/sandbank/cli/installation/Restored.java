package dev.sandbank.cli.installation;

import java.nio.file.Path;

/**
 * What was restored where.
 *
 * @param replaced whether there was a store before
 */
public record Restored(Path data, boolean replaced) {}
