package dev.sandbank.http.hub.tryit;

import dev.sandbank.http.hub.tryit.call.Trial;
import dev.sandbank.http.hub.tryit.call.TryAnswer;
import org.jspecify.annotations.Nullable;

/**
 * That a form repeats a call.
 *
 * @param id of the call that is repeated; empty for none
 * @param asks whether it has to be meant, because it may do the same thing twice
 */
record Repetition(String id, boolean asks) {

    static final Repetition NONE = new Repetition("", false);

    /** Of a call that is known. */
    static Repetition of(Trial again) {
        TryAnswer answer = again.answer();
        return new Repetition(again.id(), answer != null && again.request().writes() && !answer.isRefusal());
    }

    /**
     * As a form says it. Of a call that is known no more, as after a new sign-in, it is not known what it did.
     *
     * @param id may be empty
     * @param again null if it is not known
     */
    static Repetition of(String id, @Nullable Trial again, TryPlace place) {
        if (again != null) {
            return of(again);
        }
        return id.isEmpty() ? NONE : new Repetition(id, place.writes());
    }
}
