package dev.sandbank.cli.help;

import java.util.Locale;

/** A shell that completes commands. */
enum Shell {
    BASH,
    ZSH,
    FISH;

    /** As it is typed and completed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
