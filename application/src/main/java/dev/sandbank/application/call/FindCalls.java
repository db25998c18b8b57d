package dev.sandbank.application.call;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;

/** Lists the calls of all applications, for the operator. */
public final class FindCalls {

    private final CallEntries entries;

    public FindCalls(CallEntries entries) {
        this.entries = entries;
    }

    /** A page of them, the newest first. */
    public Found<CallEntry> find(CallFilter filter, Seek seek) {
        return entries.newest(filter, seek);
    }
}
