package dev.sandbank.http.hub.docs.sample;

import dev.sandbank.http.hub.docs.sample.SampleRequest.Header;

/** The call by PHP alone. Its extension for curl is not on every machine. */
final class PhpSample {

    private static final Quotes QUOTES = Quotes.PHP;

    private PhpSample() {}

    static String of(SampleRequest request) {
        StringBuilder sample = new StringBuilder("<?php\n$call = stream_context_create([\"http\" => [\n");
        sample.append("    \"method\" => ")
                .append(QUOTES.of(request.method()))
                .append(",\n    \"ignore_errors\" => true,\n    \"header\" => [\n");
        for (Header header : request.headers()) {
            Header line = new Header("", header.name() + ": " + header.text(), header.variable());
            sample.append("        ")
                    .append(SampleParts.value(line, QUOTES, "getenv(\"%s\")", " . "))
                    .append(",\n");
        }
        sample.append("    ],\n");
        String body = request.body();
        if (body != null) {
            sample.append("    \"content\" =>\n        ")
                    .append(String.join("\n        . ", QUOTES.lines(body)))
                    .append(",\n");
        }
        return sample.append("]]);\n$answer = fopen(")
                .append(QUOTES.of(request.url()))
                .append(", \"r\", false, $call);\n")
                .append("echo stream_get_meta_data($answer)[\"wrapper_data\"][0], \"\\n\", ")
                .append("stream_get_contents($answer), \"\\n\";")
                .toString();
    }
}
