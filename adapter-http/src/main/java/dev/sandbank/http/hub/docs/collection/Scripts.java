package dev.sandbank.http.hub.docs.collection;

import dev.sandbank.http.hub.docs.collection.CollectionRequest.Place;
import java.util.Map;
import java.util.stream.Collectors;

/** The small programs that run after a request: one holds the answer against the document, one keeps what comes next. */
final class Scripts {

    private Scripts() {}

    static String postman(CollectionRequest request) {
        StringBuilder script = new StringBuilder("pm.test(\"answered as documented\", () => {\n");
        script.append("  pm.expect(pm.response.code).to.be.oneOf(")
                .append(request.expected())
                .append(");\n});\n");
        if (!request.kept().isEmpty()) {
            script.append("""
                    const keep = (name, value) => {
                      if (value) {
                        (pm.environment.has(name) ? pm.environment : pm.collectionVariables).set(name, value);
                      }
                    };
                    let answer = {};
                    try {
                      answer = pm.response.json();
                    } catch (none) {
                      answer = {};
                    }
                    """);
            script.append(kept(request.kept(), "keep", "pm.response.headers.get"));
        }
        return script.toString();
    }

    /** What Bruno runs after a request; empty if nothing is kept. */
    static String brunoKeeps(CollectionRequest request) {
        if (request.kept().isEmpty()) {
            return "";
        }
        return """
                const keep = (name, value) => {
                  if (value) {
                    bru.setVar(name, value);
                  }
                };
                const answer = res.getBody() || {};
                """ + kept(request.kept(), "keep", "res.getHeader");
    }

    static String brunoTest(CollectionRequest request) {
        return "test(\"answered as documented\", function () {\n  expect(" + request.expected()
                + ").to.include(res.getStatus());\n});\n";
    }

    private static String kept(Map<String, Place> kept, String keep, String header) {
        return kept.entrySet().stream()
                .map(entry -> keep + "(\"" + entry.getKey() + "\", " + read(entry.getValue(), header) + ");\n")
                .collect(Collectors.joining());
    }

    private static String read(Place place, String header) {
        return place.header()
                ? header + "(\"" + place.name() + "\")"
                : "answer." + place.name().replace(".", "?.");
    }
}
