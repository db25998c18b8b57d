package dev.sandbank.application.call;

import dev.sandbank.application.call.WaitingCalls.Waiting;
import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.call.CallTrace;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Stores the calls that wait, in pieces. To be called several times a second, by one thread at a time. */
public final class StoreCalls {

    /** The largest number of entries of a unit of work, so that calls wait for some milliseconds at most. */
    private static final int PIECE = 200;

    /** Calls of an application at several servers are counted in one row. */
    private static final String SUBJECT = "call-log";

    private final KeepCalls waiting;
    private final CallIds ids;
    private final CallEntries entries;
    private final Transactions transactions;

    /** The applications that got entries since they were last asked for. */
    private final Set<ClientId> grown = ConcurrentHashMap.newKeySet();

    public StoreCalls(KeepCalls waiting, CallIds ids, CallEntries entries, Transactions transactions) {
        this.waiting = waiting;
        this.ids = ids;
        this.entries = entries;
        this.transactions = transactions;
    }

    /**
     * Stores them. What cannot be stored is dropped and counted, because it must not wait in memory for ever.
     *
     * @throws StoreUnavailable if something could not be stored
     */
    public void store() {
        List<CallEntry> all = Stream.concat(
                        waiting.takeProved().stream().map(call -> entry(call, true)),
                        waiting.takeUnproved().stream().map(call -> entry(call, false)))
                .toList();
        for (int from = 0; from < all.size(); from += PIECE) {
            List<CallEntry> piece = all.subList(from, Math.min(from + PIECE, all.size()));
            try {
                transactions.about(SUBJECT).run(() -> {
                    entries.add(piece);
                    return true;
                });
            } catch (StoreUnavailable e) {
                waiting.drop(all.size() - from);
                throw e;
            }
            piece.forEach(entry -> grown.add(entry.client()));
        }
    }

    /** Takes the applications that got entries since this was asked last. */
    List<ClientId> takeGrown() {
        List<ClientId> all = List.copyOf(grown);
        all.forEach(grown::remove);
        return all;
    }

    private CallEntry entry(Waiting kept, boolean proved) {
        CallLog.Call call = kept.call();
        CallTrace trace = call.trace();
        String told = trace == null ? null : trace.id();
        return new CallEntry(
                0,
                told == null ? ids.next() : told,
                Instant.ofEpochMilli(kept.atMillis()),
                new ClientId(kept.client()),
                proved,
                call.requestId(),
                new CallEntry.Made(
                        call.operation(),
                        call.method(),
                        call.route(),
                        call.market(),
                        call.deed() == ApplicationDeed.TRIED),
                new CallEntry.Answer(call.status(), call.latency(), call.reason(), trace == null ? null : trace.hint()),
                trace == null ? List.of() : trace.path());
    }
}
