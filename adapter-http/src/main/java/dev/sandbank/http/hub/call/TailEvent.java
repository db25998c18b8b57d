package dev.sandbank.http.hub.call;

import dev.sandbank.application.call.TailPlace;
import org.jspecify.annotations.Nullable;

/**
 * A server-sent event that waits for one reader. The text of a call is made once and waits for all readers; only the place
 * is the reader's own, and it is small, so that full queues of all readers together need little memory.
 *
 * @param place how far the reader has come by it; null if it does not bring them further
 * @param text all of the event but its id
 */
record TailEvent(@Nullable TailPlace place, String text) {

    static TailEvent of(String text) {
        return new TailEvent(null, text);
    }

    void writeTo(StringBuilder out) {
        if (place != null) {
            out.append("id: ").append(place.text()).append('\n');
        }
        out.append(text);
    }
}
