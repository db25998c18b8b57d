package dev.sandbank.http.web.page;

import io.javalin.http.Context;

/**
 * The people for whom a part of the pages is: how their browsers are known, and who of them may do what.
 *
 * @param <R> their requests
 */
interface Site<R extends PageRequest> {

    /** A request whose browser is not looked at yet. */
    R request(Context context, String id);

    /** Finds out who is at the browser. */
    void recognize(R request);

    /** Whether a form that is sent too late is kept, to be shown again after the next log-in. */
    default boolean keepsDrafts() {
        return false;
    }

    /** The kept form that a request asks for. */
    default StaleForm draft(R request) {
        throw new UnsupportedOperationException("no draft is kept here");
    }

    /** Refuses a request that somebody of that role must make. */
    void admit(R request, Role role);
}
