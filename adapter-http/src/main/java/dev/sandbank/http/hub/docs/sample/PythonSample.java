package dev.sandbank.http.hub.docs.sample;

/** The call by the standard library of Python 3. */
final class PythonSample {

    private static final Quotes QUOTES = Quotes.PYTHON;

    private PythonSample() {}

    static String of(SampleRequest request) {
        StringBuilder sample = new StringBuilder("""
                import os
                import urllib.request

                request = urllib.request.Request(
                """);
        sample.append("    ").append(QUOTES.of(request.url())).append(",\n");
        sample.append("    method=").append(QUOTES.of(request.method())).append(",\n    headers={\n");
        sample.append(SampleParts.entries(request.headers(), QUOTES, "        ", "os.environ[\"%s\"]"));
        sample.append("    },\n");
        String body = request.body();
        if (body != null) {
            sample.append("    data=(\n        ")
                    .append(String.join("\n        ", QUOTES.lines(body)))
                    .append("\n    ).encode(),\n");
        }
        return sample.append("""
                        )
                        with urllib.request.urlopen(request) as response:
                            print(response.status, response.read().decode())""").toString();
    }
}
