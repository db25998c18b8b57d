package dev.sandbank.bootstrap.secret;

import dev.sandbank.cli.installation.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The keys of an installation that is copied from one data directory to another. Without them, what they have sealed or
 * signed would be worth nothing at the target.
 */
public final class CopiedKeys {

    private static final List<String> NAMES = KeyFile.NAMES.stream().sorted().toList();

    private final Path from;
    private final Path to;

    /** Directories that exist; they may be the same. */
    public CopiedKeys(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Makes sure that the target can have them.
     *
     * @throws Failure if there are none, or the target has the keys of another installation
     */
    public void require() {
        if (!Files.exists(from.resolve(InstallationKey.FILE))) {
            throw Failure.refused("there is no " + InstallationKey.FILE + " in " + from
                    + "; --data names the data directory that has the keys of the copied installation");
        }
        for (String name : NAMES) {
            if (Files.exists(to.resolve(name)) && !same(name)) {
                throw Failure.refused(to.resolve(name) + " belongs to another installation than " + from.resolve(name)
                        + "; nothing was changed, because the copy needs the same keys");
            }
        }
    }

    /** Writes those that are missing. */
    public void copy() {
        for (String name : NAMES) {
            Path file = from.resolve(name);
            if (Files.exists(file)) {
                makeFolderOf(to.resolve(name));
                new KeyFile(to, name).readOrMake(() -> read(file));
            }
        }
    }

    private boolean same(String name) {
        return Files.exists(from.resolve(name)) && Arrays.equals(read(from.resolve(name)), read(to.resolve(name)));
    }

    private static void makeFolderOf(Path file) {
        Path folder = Objects.requireNonNull(file.getParent());
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Failure.unavailable("the folder " + folder + " cannot be made");
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Failure.unavailable("the key file " + file + " cannot be read");
        }
    }
}
