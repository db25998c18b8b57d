package dev.sandbank.http.web.page;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Function;

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

    /** Finds the form that was sent too late and that a request asks for; empty where no such form is kept. */
    default Optional<Function<R, StaleForm>> drafts() {
        return Optional.empty();
    }

    /** Refuses a request that somebody of that role must make. */
    void admit(R request, Role role);
}
