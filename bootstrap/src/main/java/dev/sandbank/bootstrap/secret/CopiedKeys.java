package dev.sandbank.bootstrap.secret;

import dev.sandbank.application.secret.InstallationKeys;
import dev.sandbank.cli.installation.Failure;
import java.util.Arrays;
import java.util.List;

/**
 * The keys of an installation that is copied, which become files of another data directory. Without them, what they have
 * sealed or signed would be worth nothing at the target. Servers that keep keys in their database take the files over.
 */
public final class CopiedKeys {

    private static final List<String> NAMES = KeyFiles.SHARED.stream().sorted().toList();

    private final InstallationKeys from;
    private final KeyFiles to;

    public CopiedKeys(InstallationKeys from, KeyFiles to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Makes sure that the target can have them.
     *
     * @throws Failure if it has the keys of another installation
     */
    public void require() {
        NAMES.forEach(this::requireSame);
    }

    /** Writes those that are missing. */
    public void copy() {
        for (String name : NAMES) {
            from.find(name).ifPresent(content -> to.findOrMake(name, () -> content));
        }
    }

    private void requireSame(String name) {
        to.find(name).ifPresent(there -> {
            if (!from.find(name).filter(here -> Arrays.equals(here, there)).isPresent()) {
                throw Failure.refused(to.placeOf(name) + " belongs to another installation than " + from.placeOf(name)
                        + "; nothing was changed, because the copy needs the same keys");
            }
        });
    }
}
