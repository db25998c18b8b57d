package dev.sandbank.application.hub.usage;

import dev.sandbank.application.space.CallLog;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Counts in memory what applications do. Only applications that were recognized are counted, so it holds no more tallies
 * than there are applications.
 */
public final class CountUse implements CallLog {

    private final Clock wall;
    private final Map<String, Tally> tallies = new ConcurrentHashMap<>();

    /** Tallies that were retired while a call counted there. */
    private final Queue<Late> late = new ConcurrentLinkedQueue<>();

    private record Late(String client, Tally tally) {}

    public CountUse(Clock wall) {
        this.wall = wall;
    }

    @Override
    public void record(Call call) {
        String client = call.client();
        if (client == null || call.deed() == ApplicationDeed.PAGE) {
            return;
        }
        Tally tally = tallies.get(client);
        if (tally == null) {
            tally = tallies.computeIfAbsent(client, any -> new Tally());
        }
        tally.count(call, wall);
        if (tally.isRetired()) {
            late.add(new Late(client, tally));
        }
    }

    /** Takes what was counted since the last time, for one thread at a time. An idle tally is forgotten. */
    List<SeenUse> take(LocalDate day) {
        List<SeenUse> taken = new ArrayList<>();
        tallies.forEach((client, tally) -> {
            if (!take(client, tally, day, taken)) {
                tally.retire();
                tallies.remove(client, tally);
                take(client, tally, day, taken);
            }
        });
        for (Late next = late.poll(); next != null; next = late.poll()) {
            take(next.client(), next.tally(), day, taken);
        }
        return taken;
    }

    private static boolean take(String client, Tally tally, LocalDate day, List<SeenUse> taken) {
        SeenUse seen = tally.take(new ClientId(client), day);
        return !seen.isNothing() && taken.add(seen);
    }
}
