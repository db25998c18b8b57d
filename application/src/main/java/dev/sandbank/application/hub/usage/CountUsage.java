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
 * limited number of names.
 */
public final class CountUsage implements CallLog {

    private static final int MOST_NAMES = 1_000;

    private volatile Counted current = new Counted();

    /** What was counted into by calls that were under way when it was taken. */
    private Counted before = new Counted();

    private record Counted(
            Map<String, Map<String, OperationTally>> proved, Map<String, Map<String, OperationTally>> named) {

        Counted() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    @Override
    public void record(Call call) {
        if (call.deed() == ApplicationDeed.PAGE) {
            return;
        }
        Counted into = current;
        String client = call.client();
        if (client != null) {
            tally(into.proved(), client, call.operation()).count(call, true);
            return;
        }
        CallTrace trace = call.trace();
        String name = trace == null ? null : trace.named();
        if (name != null && (into.named().size() < MOST_NAMES || into.named().containsKey(name))) {
            tally(into.named(), name, call.operation()).count(call, false);
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
    List<UsageHour> take(long hour) {
        Counted taken = current;
        current = new Counted();
        List<UsageHour> all = new ArrayList<>();
        add(before, hour, all);
        add(taken, hour, all);
        before = taken;
        return all;
    }

    private static void add(Counted counted, long hour, List<UsageHour> all) {
        add(counted.proved(), hour, true, all);
        add(counted.named(), hour, false, all);
    }

    private static void add(
            Map<String, Map<String, OperationTally>> counted, long hour, boolean proved, List<UsageHour> all) {
        counted.forEach((client, operations) -> operations.forEach((operation, tally) -> {
            UsageHour taken = tally.take(new UsageHour.Key(new ClientId(client), hour, operation, proved));
            if (taken.statuses().calls() > 0) {
                all.add(taken);
            }
        }));
    }
}
