package dev.sandbank.cli.call;

import dev.sandbank.application.call.CallEntry;
import dev.sandbank.application.call.CallFilter;
import dev.sandbank.application.call.FindCalls;
import dev.sandbank.application.support.Seek;
import dev.sandbank.cli.installation.ExitCodes;
import dev.sandbank.cli.line.CommonOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Writes calls as they come, the oldest first, each on a line of its own. */
final class CallsFollow {

    private final CommonOptions common;
    private final CallFilter filter;
    private final BooleanSupplier pause;

    /** @param pause waits for a moment; false ends it */
    CallsFollow(CommonOptions common, CallFilter filter, BooleanSupplier pause) {
        this.common = common;
        this.filter = filter;
        this.pause = pause;
    }

    /** Begins with the newest ones of a part of the list. */
    int follow(FindCalls calls, Seek first) {
        long last = calls.find(CallFilter.ALL, Seek.first(1)).rows().stream()
                .mapToLong(CallEntry::number)
                .findFirst()
                .orElse(0);
        last = write(calls.find(filter, first).rows(), last);
        while (pause.getAsBoolean()) {
            List<CallEntry> found;
            do {
                found = calls.find(filter, Seek.before(last, Seek.MAX_ROWS)).rows();
                last = write(found, last);
            } while (found.size() == Seek.MAX_ROWS);
        }
        return ExitCodes.DONE;
    }

    /** Tells the number up to which all are written. */
    private long write(List<CallEntry> newestFirst, long last) {
        List<CallEntry> calls = new ArrayList<>(newestFirst);
        Collections.reverse(calls);
        long reached = last;
        for (CallEntry entry : calls) {
            CallJson call = CallJson.of(entry);
            common.write(call, text -> text.line(line(call)));
            reached = Math.max(reached, entry.number());
        }
        return reached;
    }

    private static String line(CallJson call) {
        return String.join(
                "  ",
                call.at(),
                Integer.toString(call.status()),
                call.clientId() + (call.authenticated() ? "" : " (named only)"),
                call.operation(),
                CallsShowCommand.millis(call) + " ms",
                call.reason() == null ? "" : call.reason());
    }
}
