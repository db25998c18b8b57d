package dev.sandbank.http.hub.support;

import java.util.List;
import java.util.stream.Stream;

/** Questions about one thing. */
public record Topic(String anchor, String title, List<Question> questions) {

    public Topic {
        questions = List.copyOf(questions);
    }

    /** A topic whose questions come in several parts. */
    static Topic of(String anchor, String title, List<Question> some, List<Question> others) {
        return new Topic(
                anchor, title, Stream.concat(some.stream(), others.stream()).toList());
    }
}
