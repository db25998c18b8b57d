package dev.sandbank.application.call;

import dev.sandbank.application.call.WaitingCalls.Waiting;
import dev.sandbank.application.space.CallLog;
import dev.sandbank.domain.call.CallTrace;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets the calls of applications wait in memory until they are stored. If they come faster than they can be stored, some
 * are dropped and counted, so that no call waits. A call that only names an application waits apart from the others.
 */
public final class KeepCalls implements CallLog, KeptCalls {

    private static final int MOST = 4_096;
    private static final int MOST_OF_ONE = 128;
    private static final int MOST_UNPROVED = 400;
    private static final int MOST_UNPROVED_OF_ONE = 100;

    private final CallBounds bounds;
    private final CallIds ids;
    private final Clock wall;
    private final WaitingCalls proved = new WaitingCalls(MOST, MOST_OF_ONE);
    private final WaitingCalls unproved = new WaitingCalls(MOST_UNPROVED, MOST_UNPROVED_OF_ONE);

    public KeepCalls(CallBounds bounds, CallIds ids, Clock wall) {
        this.bounds = bounds;
        this.ids = ids;
        this.wall = wall;
    }

    @Override
    public void record(Call call) {
        String client = call.client();
        if (client != null) {
            if (call.deed() != ApplicationDeed.PAGE) {
                add(proved, client, call);
            }
            return;
        }
        CallTrace trace = call.trace();
        String named = trace == null ? null : trace.named();
        if (trace != null && named != null && trace.id() != null) {
            add(unproved, named, call);
        } else if (named != null) {
            unproved.drop(1);
        }
    }

    private void add(WaitingCalls waiting, String client, Call call) {
        if (waiting.hasRoomFor(client)) {
            waiting.add(new Waiting(wall.millis(), client, call));
        }
    }

    @Override
    public @Nullable String nextId(String client, boolean isProved) {
        return (isProved ? proved : unproved).isRoomFor(client) ? ids.next() : null;
    }

    @Override
    public long dropped() {
        return proved.dropped() + unproved.dropped();
    }

    @Override
    public CallBounds bounds() {
        return bounds;
    }

    /** Takes the calls that proved their application. */
    List<Waiting> takeProved() {
        return proved.take();
    }

    /** Takes the calls that only named one. */
    List<Waiting> takeUnproved() {
        return unproved.take();
    }

    /** Counts calls that could not be stored. */
    void drop(int calls) {
        proved.drop(calls);
    }
}
