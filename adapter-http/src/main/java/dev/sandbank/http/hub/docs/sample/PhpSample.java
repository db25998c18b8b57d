package dev.sandbank.http.hub.docs.sample;

import dev.sandbank.http.hub.docs.sample.SampleRequest.Header;

/** The call by PHP's extension for curl. */
final class PhpSample {

    private static final Quotes QUOTES = Quotes.PHP;

    private PhpSample() {}

    static String of(SampleRequest request) {
        StringBuilder sample = new StringBuilder("<?php\n$call = curl_init(" + QUOTES.of(request.url()) + ");\n");
        sample.append("curl_setopt_array($call, [\n    CURLOPT_CUSTOMREQUEST => ")
                .append(QUOTES.of(request.method()))
                .append(",\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_HTTPHEADER => [\n");
        for (Header header : request.headers()) {
            Header line = new Header("", header.name() + ": " + header.text(), header.variable());
            sample.append("        ")
                    .append(SampleParts.value(line, QUOTES, "getenv(\"%s\")", " . "))
                    .append(",\n");
        }
        sample.append("    ],\n");
        String body = request.body();
        if (body != null) {
            sample.append("    CURLOPT_POSTFIELDS =>\n        ")
                    .append(String.join("\n        . ", QUOTES.lines(body)))
                    .append(",\n");
        }
        return sample.append("""
                        ]);
                        $answer = curl_exec($call);
                        echo curl_getinfo($call, CURLINFO_RESPONSE_CODE), " ", $answer, "\\n";""").toString();
    }
}
