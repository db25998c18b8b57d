package dev.sandbank.application.hub.usage;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.usage.ApplicationUse;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stores what was counted since the last time. To be called once a minute, by one thread at a time: a server that ends
 * unexpectedly loses at most this minute.
 */
public final class StoreUse {

    /** The maximum number of applications of a unit of work, so that calls wait for some milliseconds at most. */
    private static final int PIECE = 500;

    /** Calls of an application at several servers are counted in one row. */
    private static final String SUBJECT = "application-use";

    private final CountUse counted;
    private final ApplicationUses uses;
    private final Transactions transactions;
    private final Clock wall;

    /** What could not be stored yet. */
    private final Map<Key, SeenUse> unstored = new LinkedHashMap<>();

    private record Key(ClientId client, LocalDate day) {}

    public StoreUse(CountUse counted, ApplicationUses uses, Transactions transactions, Clock wall) {
        this.counted = counted;
        this.uses = uses;
        this.transactions = transactions;
        this.wall = wall;
    }

    /**
     * Stores it. What cannot be stored is kept for the next time.
     *
     * @throws StoreUnavailable if it cannot be stored now
     */
    public void store() {
        LocalDate today = LocalDate.ofInstant(wall.instant(), ZoneOffset.UTC);
        for (SeenUse seen : counted.take(today)) {
            unstored.merge(new Key(seen.client(), seen.day()), seen, SeenUse::and);
        }
        while (!unstored.isEmpty()) {
            List<SeenUse> piece = unstored.values().stream().limit(PIECE).toList();
            transactions.about(SUBJECT).run(() -> {
                piece.forEach(uses::add);
                uses.removeDaysBefore(today.minusDays(ApplicationUse.DAYS - 1L));
                return true;
            });
            piece.forEach(seen -> unstored.remove(new Key(seen.client(), seen.day())));
        }
    }
}
