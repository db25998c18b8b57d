package dev.sandbank.http.hub.docs.sample;

import dev.sandbank.http.hub.docs.sample.SampleRequest.Header;

/** Pieces of samples that several languages have alike. */
final class SampleParts {

    private SampleParts() {}

    /**
     * The value of a header as an expression.
     *
     * @param variable how the language reads an environment variable; {@code %s} stands for its name
     * @param plus what joins two texts
     */
    static String value(Header header, Quotes quotes, String variable, String plus) {
        if (header.variable().isEmpty()) {
            return quotes.of(header.text());
        }
        String read = variable.replace("%s", header.variable());
        return header.text().isEmpty() ? read : quotes.of(header.text()) + plus + read;
    }
}
