package dev.sandbank.http.hub.support;

import dev.sandbank.http.page.PageLink;
import java.util.List;

/**
 * A question with its answer.
 *
 * @param anchor its place on the page; it never changes, because people keep links
 * @param answer in plain sentences
 * @param links where more is told
 */
public record Question(String anchor, String title, String answer, List<PageLink> links) {

    public Question {
        links = List.copyOf(links);
    }

    static Question of(String anchor, String title, String answer, PageLink... links) {
        return new Question(anchor, title, answer, List.of(links));
    }
}
