package dev.sandbank.cli.installation;

import dev.sandbank.application.store.StoreComparison;
import java.nio.file.Path;

/**
 * The result of copying an installation.
 *
 * @param from the source, for people
 * @param to the target, for people
 * @param keys the directory in which the keys of the copied installation are
 * @param serve the command that starts a server on the target
 */
public record Copied(String from, String to, Path keys, String serve, StoreComparison comparison) {}
