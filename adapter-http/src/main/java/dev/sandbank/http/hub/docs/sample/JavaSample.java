package dev.sandbank.http.hub.docs.sample;

import dev.sandbank.http.hub.docs.sample.SampleRequest.Header;

/** The call by the client of the JDK, as a file that {@code java Call.java} runs. */
final class JavaSample {

    private static final Quotes QUOTES = Quotes.JAVA;
    private static final String STEP = "                ";

    private static final String BEGIN = """
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpRequest.BodyPublishers;
            import java.net.http.HttpResponse.BodyHandlers;

            class Call {
                public static void main(String[] args) throws Exception {
                    var request = HttpRequest.newBuilder()
            """;
    private static final String END = """
                            .build();
                    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
                    System.out.println(response.statusCode() + " " + response.body());
                }
            }""";

    private JavaSample() {}

    static String of(SampleRequest request) {
        StringBuilder sample = new StringBuilder(BEGIN);
        sample.append(STEP)
                .append(".uri(URI.create(")
                .append(QUOTES.of(request.url()))
                .append("))\n");
        for (Header header : request.headers()) {
            sample.append(STEP)
                    .append(".header(")
                    .append(QUOTES.of(header.name()))
                    .append(", ")
                    .append(SampleParts.value(header, QUOTES, "System.getenv(\"%s\")", " + "))
                    .append(")\n");
        }
        sample.append(STEP)
                .append(".method(")
                .append(QUOTES.of(request.method()))
                .append(", ");
        String body = request.body();
        if (body == null) {
            sample.append("BodyPublishers.noBody())\n");
        } else {
            sample.append("BodyPublishers.ofString(\n")
                    .append(STEP)
                    .append("        ")
                    .append(String.join("\n" + STEP + "        + ", QUOTES.lines(body)))
                    .append("))\n");
        }
        return sample.append(END).toString();
    }
}
