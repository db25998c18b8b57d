package dev.sandbank.cli.installation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where stores are, as an option names it.
 *
 * @param option the name of the option without its hyphens, such as {@code from}
 * @param place a data directory, or {@code postgresql://user@host:port/name}
 * @param passwordFile a file with the password of a database in its first line; null if it is in a variable or not needed
 */
public record NamedPlace(
        String option, String place, @Nullable Path passwordFile) {}
