package dev.sandbank.http.hub.docs.sample;

import dev.sandbank.http.hub.docs.sample.SampleRequest.Header;

/** The call as a command of a POSIX shell. */
final class CurlSample {

    private static final String NEXT_LINE = " \\\n  ";

    private CurlSample() {}

    static String of(SampleRequest request) {
        StringBuilder sample = new StringBuilder("curl");
        if (!request.method().equals("GET")) {
            sample.append(" -X ").append(request.method());
        }
        sample.append(' ').append(quoted(request.url()));
        for (Header header : request.headers()) {
            sample.append(NEXT_LINE).append("-H ").append(quoted(header.name() + ": " + header.text()));
            if (!header.variable().isEmpty()) {
                sample.append("\"$").append(header.variable()).append('"');
            }
        }
        String body = request.body();
        if (body != null) {
            sample.append(NEXT_LINE).append("--data-raw ").append(quoted(body));
        }
        return sample.toString();
    }

    /** Nothing is expanded between single quotation marks, so only they need care. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
