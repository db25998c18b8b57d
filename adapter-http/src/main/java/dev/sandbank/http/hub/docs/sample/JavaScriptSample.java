package dev.sandbank.http.hub.docs.sample;

/** The call by {@code fetch}, as a module for Node.js. */
final class JavaScriptSample {

    private static final Quotes QUOTES = Quotes.JAVASCRIPT;

    private JavaScriptSample() {}

    static String of(SampleRequest request) {
        StringBuilder sample = new StringBuilder("const response = await fetch(" + QUOTES.of(request.url()) + ", {\n");
        sample.append("  method: ").append(QUOTES.of(request.method())).append(",\n  headers: {\n");
        sample.append(SampleParts.entries(request.headers(), QUOTES, "    ", "process.env.%s"));
        sample.append("  },\n");
        String body = request.body();
        if (body != null) {
            sample.append("  body:\n    ")
                    .append(String.join(" +\n    ", QUOTES.lines(body)))
                    .append(",\n");
        }
        return sample.append("});\nconsole.log(response.status, await response.text());")
                .toString();
    }
}
