package dev.sandbank.http.page;

import java.util.List;

/** All errors on one page, for developers. */
public record ErrorsPage(List<Chapter> chapters) {

    public ErrorsPage {
        chapters = List.copyOf(chapters);
    }

    /** Errors under one heading. */
    public record Chapter(String heading, List<Line> lines) {}

    /**
     * One cause of an error.
     *
     * @param answer status and codes, as programs see them
     */
    public record Line(String answer, String cause, String remedy) {}
}
