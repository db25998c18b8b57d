package dev.sandbank.http.hub.tryit.call;

import dev.sandbank.application.hub.shelf.Shelf;
import dev.sandbank.application.hub.shelf.ShelfPlace;
import dev.sandbank.domain.hub.session.HubSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tried calls of each session, which every server finds. Only the newest are kept, and only so many long bodies of
 * answers as have room; the newest stay longest.
 */
public final class TryMemories {

    /** How many calls of a session are kept. */
    public static final int MOST_OF_SESSION = 20;

    /** How many bytes the long bodies of all sessions may have. */
    static final int MOST_OF_ALL = 32 * 1_024 * 1_024;

    private static final String CALL = "tried call";
    private static final String BODY = "body of a tried call";

    private final Shelf shelf;

    public TryMemories(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Adds a call; the one of the same id if there is one already, and then nothing is added. */
    public @Nullable Trial claim(String session, Trial trial) {
        if (!shelf.put(new ShelfPlace(CALL, session, trial.id()), TrialJson.of(trial), HubSession.ABSOLUTE)) {
            return find(session, trial.id()).orElse(null);
        }
        shelf.keepNewest(CALL, session, MOST_OF_SESSION);
        shelf.keepNewest(BODY, session, MOST_OF_SESSION);
        return null;
    }

    /** Replaces a call, if it is kept still. */
    public void replace(String session, Trial trial) {
        boolean kept = shelf.replace(new ShelfPlace(CALL, session, trial.id()), TrialJson.of(trial));
        TryAnswer answer = trial.answer();
        if (kept && answer != null && answer.body().length > TryAnswer.MOST_SHOWN) {
            shelf.put(new ShelfPlace(BODY, session, trial.id()), answer.body(), HubSession.ABSOLUTE);
            shelf.keepBytes(BODY, MOST_OF_ALL);
        }
    }

    /** Forgets a call that was not sent. */
    public void drop(String session, String id) {
        shelf.remove(new ShelfPlace(CALL, session, id));
    }

    /** A call, with the beginning of a long answer. */
    public Optional<Trial> find(String session, String id) {
        return shelf.find(new ShelfPlace(CALL, session, id)).map(TrialJson::read);
    }

    /** The whole answer to a call; empty if there is none, or if there was no room for it. */
    public Optional<TryAnswer> findWhole(String session, String id) {
        return find(session, id)
                .flatMap(trial -> Optional.ofNullable(trial.answer()))
                .flatMap(answer -> answer.isWhole()
                        ? Optional.of(answer)
                        : shelf.find(new ShelfPlace(BODY, session, id)).map(answer::with));
    }

    /** The calls of a session, the newest first, with the beginnings of long answers. */
    public List<Trial> newest(String session) {
        return shelf.list(CALL, session).values().stream().map(TrialJson::read).toList();
    }
}
