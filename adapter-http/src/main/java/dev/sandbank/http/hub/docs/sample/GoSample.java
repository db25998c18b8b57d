package dev.sandbank.http.hub.docs.sample;

import dev.sandbank.http.hub.docs.sample.SampleRequest.Header;

/** The call by the standard library of Go. */
final class GoSample {

    private static final Quotes QUOTES = Quotes.GO;

    private GoSample() {}

    static String of(SampleRequest request) {
        String body = request.body();
        String reader =
                body == null ? "nil" : "strings.NewReader(\n\t\t" + String.join(" +\n\t\t\t", QUOTES.lines(body)) + ")";
        StringBuilder sample = new StringBuilder("package main\n\nimport (\n\t\"fmt\"\n\t\"io\"\n\t\"net/http\"\n");
        boolean readsVariable =
                request.headers().stream().anyMatch(header -> !header.variable().isEmpty());
        sample.append(readsVariable ? "\t\"os\"\n" : "").append(body == null ? "" : "\t\"strings\"\n");
        sample.append(")\n\nfunc main() {\n\trequest, err := http.NewRequest(")
                .append(QUOTES.of(request.method()))
                .append(", ")
                .append(QUOTES.of(request.url()))
                .append(", ")
                .append(reader)
                .append(")\n\tif err != nil {\n\t\tpanic(err)\n\t}\n");
        for (Header header : request.headers()) {
            sample.append("\trequest.Header.Set(")
                    .append(QUOTES.of(header.name()))
                    .append(", ")
                    .append(SampleParts.value(header, QUOTES, "os.Getenv(\"%s\")", " + "))
                    .append(")\n");
        }
        return sample.append(
                        "\tresponse, err := http.DefaultClient.Do(request)\n\tif err != nil {\n\t\tpanic(err)\n\t}\n")
                .append("\tdefer response.Body.Close()\n\tanswer, _ := io.ReadAll(response.Body)\n")
                .append("\tfmt.Println(response.StatusCode, string(answer))\n}")
                .toString();
    }
}
