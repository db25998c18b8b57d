package dev.sandbank.cli.customer;

import dev.sandbank.cli.line.SecretFile;
import dev.sandbank.cli.line.Session;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose the password of a new customer. At most one is given; without one the password is new. */
final class PasswordOptions {

    @Option(
            names = "--password",
            paramLabel = "PASSWORD",
            description = "8 to 64 characters without spaces (default: one is made and told once).")
    private @Nullable String password;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "The same from the first line of a file, or of standard input if FILE is -, so that it is"
                    + " in no history and no list of processes.")
    private @Nullable Path file;

    /** The chosen password; null if there is none. */
    @Nullable
    String password(Session session) {
        return file == null ? password : new SecretFile("--password-file", file).read(session);
    }
}
