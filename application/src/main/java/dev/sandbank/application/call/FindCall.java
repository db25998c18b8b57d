package dev.sandbank.application.call;

import java.util.Optional;

/** Finds a call of any application, for the operator. */
public final class FindCall {

    private final CallEntries entries;

    public FindCall(CallEntries entries) {
        this.entries = entries;
    }

    public Optional<CallEntry> find(String id) {
        return entries.find(id);
    }
}
