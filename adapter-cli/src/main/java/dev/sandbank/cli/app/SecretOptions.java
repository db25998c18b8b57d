package dev.sandbank.cli.app;

import dev.sandbank.cli.line.SecretFile;
import dev.sandbank.cli.line.Session;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose the secret of a new application. At most one is given; without one the secret is new. */
final class SecretOptions {

    @Option(
            names = "--secret",
            paramLabel = "SECRET",
            description = "A secret of your own, 16 characters or more, for fixed test credentials.")
    private @Nullable String secret;

    @Option(
            names = "--secret-file",
            paramLabel = "FILE",
            description = "The same from the first line of a file, or of standard input if FILE is -, so that it is"
                    + " in no history and no list of processes.")
    private @Nullable Path file;

    @Option(names = "--public", description = "No secret: for apps that cannot keep one; they must use PKCE.")
    private boolean withoutSecret;

    boolean withoutSecret() {
        return withoutSecret;
    }

    /** The chosen secret; null if there is none. */
    @Nullable
    String secret(Session session) {
        return file == null ? secret : new SecretFile("--secret-file", file).read(session);
    }
}
