package dev.sandbank.http.hub.support;

import java.util.List;

/** Questions about one thing. */
public record Topic(String anchor, String title, List<Question> questions) {

    public Topic {
        questions = List.copyOf(questions);
    }
}
