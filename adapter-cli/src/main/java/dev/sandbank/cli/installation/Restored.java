package dev.sandbank.cli.installation;

import java.nio.file.Path;

/**
 * The result of a restore.
 *
 * @param replaced whether there was a store before
 */
public record Restored(Path data, boolean replaced) {}
