package dev.sandbank.application.dataset.read;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The way from the top of a document to a value in it. */
record Path(@Nullable Path above, String step) {

    static final Path TOP = new Path(null, "");

    /** Longer names of fields are cut: nobody needs the whole of a name that is unknown. */
    private static final int LONGEST = 40;

    Path to(String name) {
        return new Path(this, name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "...");
    }

    Path to(int index) {
        return new Path(this, Integer.toString(index));
    }

    /** As RFC 6901 writes it. */
    String pointer() {
        Deque<String> steps = new ArrayDeque<>();
        Path here = this;
        while (here.above != null) {
            steps.push(here.step);
            here = here.above;
        }
        StringBuilder pointer = new StringBuilder();
        steps.forEach(step -> pointer.append('/').append(step.replace("~", "~0").replace("/", "~1")));
        return pointer.toString();
    }
}
