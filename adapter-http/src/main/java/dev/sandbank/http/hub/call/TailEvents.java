package dev.sandbank.http.hub.call;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.application.call.CallEntry;
import dev.sandbank.application.call.TailCalls.Tail;
import dev.sandbank.application.call.TailPlace;
import java.util.ArrayList;
import java.util.List;

/** New calls as server-sent events, and as JSON for a reader who asks again and again. */
final class TailEvents {

    /** A comment, by which nobody on the way takes the stream for dead. */
    static final String BEAT = ": beat\n\n";

    /** How many milliseconds a browser waits before it comes back. */
    static final String RETRY = "retry: 3000\n\n";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TailEvents() {}

    /** What a new reader is sent first: how many calls were missed, the calls since the last event, and where we are. */
    static List<TailEvent> first(Tail tail) {
        List<TailEvent> events = new ArrayList<>();
        if (tail.missed() > 0) {
            events.add(TailEvent.of("event: gap\ndata: {\"missed\":" + tail.missed() + "}\n\n"));
        }
        tail.entries().forEach(entry -> events.add(new TailEvent(TailPlace.at(entry), call(entry))));
        events.add(new TailEvent(tail.place(), "event: place\ndata: {}\n\n"));
        return events;
    }

    /** What all readers are told of a call. */
    static String call(CallEntry entry) {
        return "event: call\ndata: " + json(entry) + "\n\n";
    }

    /** The last event. */
    static String end(String reason) {
        return "event: end\ndata: " + JSON.objectNode().put("reason", reason) + "\n\n";
    }

    /** The same as one document. */
    static String document(Tail tail) {
        ObjectNode document = JSON.objectNode();
        document.put("place", tail.place().text()).put("missed", tail.missed());
        ArrayNode calls = document.putArray("calls");
        tail.entries().forEach(entry -> calls.add(json(entry)));
        return document.toString();
    }

    private static ObjectNode json(CallEntry entry) {
        CallEntry.Made made = entry.made();
        CallEntry.Answer answer = entry.answer();
        return JSON.objectNode()
                .put("number", entry.number())
                .put("id", entry.id())
                .put("at", entry.at().toString())
                .put("application", entry.client().value())
                .put("authenticated", entry.proved())
                .put("operation", made.operation())
                .put("called", made.method() + " " + made.route())
                .put("market", made.market())
                .put("status", answer.status())
                .put("took", CallWords.took(entry))
                .put("reason", answer.reason());
    }
}
