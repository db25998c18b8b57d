package dev.sandbank.http.hub.docs.sample;

import dev.sandbank.http.hub.docs.sample.SampleRequest.Header;

/** The call by the client of .NET, with top-level statements. */
final class CSharpSample {

    private static final Quotes QUOTES = Quotes.CSHARP;
    private static final String TYPE = "Content-Type";

    private CSharpSample() {}

    static String of(SampleRequest request) {
        StringBuilder sample = new StringBuilder("""
                using System;
                using System.Net.Http;
                using System.Net.Http.Headers;
                using System.Text;

                using var client = new HttpClient();
                """);
        sample.append("var request = new HttpRequestMessage(new HttpMethod(")
                .append(QUOTES.of(request.method()))
                .append("), ")
                .append(QUOTES.of(request.url()))
                .append(");\n");
        String body = request.body();
        if (body != null) {
            sample.append("request.Content = new StringContent(\n    ")
                    .append(String.join("\n    + ", QUOTES.lines(body)))
                    .append(", new UTF8Encoding(false));\n");
        }
        for (Header header : request.headers()) {
            String value = SampleParts.value(header, QUOTES, "Environment.GetEnvironmentVariable(\"%s\")", " + ");
            if (header.name().equals(TYPE)) {
                sample.append("request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(")
                        .append(value)
                        .append(");\n");
            } else {
                sample.append("request.Headers.TryAddWithoutValidation(")
                        .append(QUOTES.of(header.name()))
                        .append(", ")
                        .append(value)
                        .append(");\n");
            }
        }
        return sample.append("""
                        var response = await client.SendAsync(request);
                        Console.WriteLine((int)response.StatusCode + " " + await response.Content.ReadAsStringAsync());""").toString();
    }
}
