package dev.sandbank.application.hub.usage;

import dev.sandbank.application.space.CallLog;
import dev.sandbank.domain.call.CallTrace;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts in memory what applications do with each operation. Calls that only name an application are counted apart, of a
 * limited number of names and operations.
 */
public final class CountUsage implements CallLog {

    /** The largest number of tallies of calls that only name an application: strangers choose the names. */
    private static final int MOST_NAMED = 1_000;

    private volatile Counted current = new Counted();

    /** What was counted into by calls that were under way when it was taken. */
    private Counted before = new Counted();

    private record Named(String client, String operation) {}

    private record Counted(
            Map<String, Map<String, OperationTally>> proved,
            Map<Named, OperationTally> named,
            Map<Named, OperationTally> tried) {

        Counted() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    @Override
    public void record(Call call) {
        if (call.deed() == ApplicationDeed.PAGE) {
            return;
        }
        Counted into = current;
        String client = call.client();
        if (client != null && call.deed() == ApplicationDeed.TRIED) {
            into.tried()
                    .computeIfAbsent(new Named(client, call.operation()), any -> new OperationTally())
                    .count(call, true);
            return;
        }
        if (client != null) {
            tally(into.proved(), client, call.operation()).count(call, true);
            return;
        }
        CallTrace trace = call.trace();
        String name = trace == null ? null : trace.named();
        if (name != null) {
            Named key = new Named(name, call.operation());
            OperationTally tally = into.named().size() < MOST_NAMED
                    ? into.named().computeIfAbsent(key, any -> new OperationTally())
                    : into.named().get(key);
            if (tally != null) {
                tally.count(call, false);
            }
        }
    }

    private static OperationTally tally(Map<String, Map<String, OperationTally>> all, String client, String operation) {
        Map<String, OperationTally> ofClient = all.get(client);
        if (ofClient == null) {
            ofClient = all.computeIfAbsent(client, any -> new ConcurrentHashMap<>());
        }
        OperationTally tally = ofClient.get(operation);
        return tally == null ? ofClient.computeIfAbsent(operation, any -> new OperationTally()) : tally;
    }

    /** Takes what was counted since the last time, for one thread at a time. */
    List<UsageHalfHour> take(long half) {
        Counted taken = current;
        current = new Counted();
        List<UsageHalfHour> all = new ArrayList<>();
        add(before, half, all);
        add(taken, half, all);
        before = taken;
        return all;
    }

    private static void add(Counted counted, long half, List<UsageHalfHour> all) {
        counted.proved()
                .forEach((client, operations) ->
                        operations.forEach((operation, tally) -> add(tally, key(client, half, operation, true), all)));
        counted.tried()
                .forEach((tried, tally) -> add(
                        tally,
                        new UsageHalfHour.Key(new ClientId(tried.client()), half, tried.operation(), true, true),
                        all));
        counted.named().forEach((named, tally) -> add(tally, key(named.client(), half, named.operation(), false), all));
    }

    private static UsageHalfHour.Key key(String client, long half, String operation, boolean proved) {
        return new UsageHalfHour.Key(new ClientId(client), half, operation, proved, false);
    }

    private static void add(OperationTally tally, UsageHalfHour.Key key, List<UsageHalfHour> all) {
        UsageHalfHour taken = tally.take(key);
        if (!taken.isNothing()) {
            all.add(taken);
        }
    }
}
