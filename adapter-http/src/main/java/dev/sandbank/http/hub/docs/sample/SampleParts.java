package dev.sandbank.http.hub.docs.sample;

import dev.sandbank.http.hub.docs.sample.SampleRequest.Header;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces of samples that several languages have alike. */
final class SampleParts {

    private SampleParts() {}

    /**
     * The headers as entries of a map, one in a line.
     *
     * @param start what each line begins with
     * @param variable how the language reads an environment variable; {@code %s} stands for its name
     */
    static String entries(List<Header> headers, Quotes quotes, String start, String variable) {
        return headers.stream()
                .map(header -> start + quotes.of(header.name()) + ": " + value(header, quotes, variable, " + ") + ",\n")
                .collect(Collectors.joining());
    }

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
