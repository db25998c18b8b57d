package dev.sandbank.cli.help;

import java.util.Locale;

/** A shell that completes commands. */
enum Shell {
    BASH,
    ZSH,
    FISH;

    /** The name as it is typed and completed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
