package dev.sandbank.persistence;

import dev.sandbank.application.store.CopyProgress;
import dev.sandbank.application.store.StoreComparison;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.persistence.postgres.PostgresSide;
import dev.sandbank.persistence.sqlite.SqliteSide;
import dev.sandbank.persistence.store.CompareStores;
import dev.sandbank.persistence.store.StoreCopy;
import dev.sandbank.persistence.store.StoreSide;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A place where stores are, to be copied or compared as a whole: a data directory, or a database of a server. Its text
 * names it for people. Each method throws {@link StoreUnavailable} with a sentence for people if a place cannot be used.
 */
public final class StorePlace {

    private final StoreSide side;

    private StorePlace(StoreSide side) {
        this.side = side;
    }

    /** A data directory that exists. */
    public static StorePlace directory(Path data) {
        return new StorePlace(new SqliteSide(data));
    }

    /**
     * A database of a server.
     *
     * @param password null if the server asks for none
     * @throws IllegalArgumentException with the end of a sentence for people, if the URL cannot be read
     */
    public static StorePlace server(String url, @Nullable String password) {
        return new StorePlace(new PostgresSide(url, password));
    }

    /**
     * Copies everything that is not there yet into another place, which serves nobody until {@link #finishIn}.
     *
     * @param target without data, or with an unfinished copy of this place
     * @param anew whether what an unfinished copy has stored is deleted first
     */
    public void copyTo(StorePlace target, boolean anew, CopyProgress progress) {
        new StoreCopy(side, target.side, progress).run(anew);
    }

    /** Declares a copy finished. */
    public void finishIn(StorePlace target) {
        new StoreCopy(side, target.side, (table, done, all) -> {}).finish();
    }

    /** Compares all rows with those of another place. */
    public StoreComparison compareWith(StorePlace other) {
        return new CompareStores(side, other.side).compare();
    }

    @Override
    public String toString() {
        return side.toString();
    }
}
