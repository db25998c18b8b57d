package dev.sandbank.application.secret;

import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.Lock;
import java.time.Clock;
import java.util.List;

/** Lists the present locks for the operator. */
public final class ListLocks {

    private final Locks locks;
    private final Clock wall;

    public ListLocks(Locks locks, Clock wall) {
        this.locks = locks;
        this.wall = wall;
    }

    /** The locks of one kind of target that have not ended, newest first. */
    public List<Lock> list(GuessTarget.Kind kind) {
        return locks.list(kind, wall.instant());
    }
}
