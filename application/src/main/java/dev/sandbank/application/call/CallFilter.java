package dev.sandbank.application.call;

import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are looked for.
 *
 * @param clients of these applications; null for all
 * @param status the first digit of the status, or the whole of it; null for any
 * @param operation null for any
 * @param since at or after this time
 * @param until before this time
 */
public record CallFilter(
        @Nullable List<ClientId> clients,
        @Nullable Integer status,
        @Nullable String operation,
        @Nullable Instant since,
        @Nullable Instant until) {

    /** All entries. */
    public static final CallFilter ALL = new CallFilter(null, null, null, null, null);

    private static final int CLASSES = 10;
    private static final int IN_CLASS = 100;

    public CallFilter {
        clients = clients == null ? null : List.copyOf(clients);
    }

    /** The same, of these applications alone. */
    public CallFilter of(List<ClientId> others) {
        return new CallFilter(others, status, operation, since, until);
    }

    /** Whether an entry is one of those looked for. */
    public boolean fits(CallEntry entry) {
        int found = entry.answer().status();
        return (clients == null || clients.contains(entry.client()))
                && found >= lowestStatus()
                && found <= highestStatus()
                && (operation == null || operation.equals(entry.made().operation()))
                && (since == null || !entry.at().isBefore(since))
                && (until == null || entry.at().isBefore(until));
    }

    /** The lowest status that fits. */
    public int lowestStatus() {
        if (status == null) {
            return 0;
        }
        return status < CLASSES ? status * IN_CLASS : status;
    }

    /** The highest status that fits. */
    public int highestStatus() {
        if (status == null) {
            return CLASSES * IN_CLASS;
        }
        return status < CLASSES ? status * IN_CLASS + IN_CLASS - 1 : status;
    }
}
