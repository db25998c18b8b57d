package dev.sandbank.bootstrap.store;

import dev.sandbank.application.secret.InstallationKeys;
import dev.sandbank.application.store.CopyProgress;
import dev.sandbank.application.store.StoreComparison;
import dev.sandbank.bootstrap.secret.CopiedKeys;
import dev.sandbank.bootstrap.secret.KeyFiles;
import dev.sandbank.cli.installation.Copied;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.installation.NamedPlace;
import dev.sandbank.persistence.SqliteStores;
import dev.sandbank.persistence.StorePlace;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** Moves an installation with its keys to another place. */
public final class CopyInstallation {

    private final CopySide from;
    private final CopySide to;
    private final Function<Path, DirectoryLock> lock;

    /**
     * A copy that a command asks for.
     *
     * @param settings the place of the settings: it has the keys of installations whose stores are in a database
     * @param lock keeps servers away from a data directory that exists
     */
    public CopyInstallation(
            NamedPlace from,
            NamedPlace to,
            CopySide settings,
            Map<String, String> environment,
            Function<Path, DirectoryLock> lock) {
        this.from = CopySide.of(from, settings, environment);
        this.to = CopySide.of(to, settings, environment);
        this.lock = lock;
    }

    /**
     * Copies what is not there yet, compares both, and lets servers use the target if they are equal.
     *
     * @param anew whether a copy that was cut begins from the start
     * @throws Failure if a server uses one of them, or they differ in the end
     */
    public Copied copy(boolean anew, CopyProgress progress) {
        if (!from.holdsStores()) {
            throw Failure.unavailable("there is no store in " + from.data());
        }
        if (from.place().toString().equals(to.place().toString())) {
            throw Failure.usage("--from and --to are the same place");
        }
        from.withKeys(keys -> copied(keys).require());
        SqliteStores.prepare(to.data());
        try (DirectoryLock source = lock.apply(from.data());
                DirectoryLock target = from.sharesDataWith(to) ? source : lock.apply(to.data())) {
            return copyStores(anew, progress);
        }
    }

    private CopiedKeys copied(InstallationKeys keys) {
        return new CopiedKeys(keys, new KeyFiles(to.data()));
    }

    private Copied copyStores(boolean anew, CopyProgress progress) {
        StorePlace source = from.place();
        StorePlace target = to.place();
        source.copyTo(target, anew, progress);
        from.withKeys(keys -> copied(keys).copy());
        StoreComparison comparison = source.compareWith(target);
        comparison.firstDifference().ifPresent(difference -> {
            throw Failure.unavailable("the copy differs from " + source + " in " + difference
                    + "; if that was used meanwhile, --anew begins from the start");
        });
        source.finishIn(target);
        return new Copied(source.toString(), target.toString(), to.data(), "sandbank serve" + to.options(), comparison);
    }
}
