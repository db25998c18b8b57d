package dev.sandbank.application.call;

import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Removes the entries beyond what is kept, in pieces. To be called once a second, by one thread at a time. */
public final class ForgetCalls {

    /** The largest number of entries that one statement removes; this takes some milliseconds. */
    private static final int PIECE = 500;

    private static final int MAX_PIECES = 20;

    private final CallEntries entries;
    private final StoreCalls stored;
    private final CallBounds bounds;
    private final Clock wall;

    public ForgetCalls(CallEntries entries, StoreCalls stored, CallBounds bounds, Clock wall) {
        this.entries = entries;
        this.stored = stored;
        this.bounds = bounds;
        this.wall = wall;
    }

    /**
     * Removes old entries, and those of applications that have too many since they called last; all of them where none
     * are kept any more.
     */
    public void forget() {
        List<ClientId> grown = stored.takeGrown();
        Instant oldest = bounds.most() == 0 ? wall.instant() : wall.instant().minus(bounds.keep());
        inPieces(() -> entries.removeBefore(oldest, PIECE));
        for (ClientId client : grown) {
            inPieces(() -> entries.removeBeyond(client, true, bounds.most(), PIECE));
            inPieces(() -> entries.removeBeyond(client, false, CallBounds.MOST_UNPROVED, PIECE));
        }
    }

    private static void inPieces(Removal removal) {
        for (int pieces = 0; pieces < MAX_PIECES; pieces++) {
            if (removal.removePiece() < PIECE) {
                return;
            }
        }
    }

    /** Removes a piece, and tells how many entries that were. */
    private interface Removal {
        int removePiece();
    }
}
