package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.bank.example.SeededExamples;
import dev.sandbank.http.hub.docs.model.ApiDocument;
import dev.sandbank.http.hub.docs.model.Fixture;
import dev.sandbank.http.hub.docs.model.OperationDoc;
import dev.sandbank.http.hub.docs.model.OperationDoc.Content;
import dev.sandbank.http.operation.Json;
import dev.sandbank.http.operation.Product;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every example of the reference pages, made or given, is valid. */
class ReferenceExamplesTest {

    private static final String JSON = "application/json";

    private final Map<String, Object> faults = new TreeMap<>();
    private final Set<String> checked = new HashSet<>();

    @Test
    void everyExampleIsValid_L6() throws IOException {
        ContractDocuments documents =
                new ContractDocuments(Contract.load(), () -> "http://bank.example", new SeededExamples());
        for (Product product : Product.values()) {
            for (Market market : Market.values()) {
                Optional<ServedDocument> served =
                        documents.at("/openapi/" + product.id() + "/" + market.code() + ".json");
                if (served.isPresent()) {
                    check(served.get().content(), Schemas::problems);
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(checked).hasSize(documents.operations().size());
    }

    @Test
    void everyExampleOfTheFixtureIsValid_L4_L5_L6() throws IOException {
        check(Fixture.text().getBytes(StandardCharsets.UTF_8), Schemas::problemsAsWritten);

        assertThat(faults).isEmpty();
    }

    private void check(byte[] text, Validator validator) throws IOException {
        JsonNode document = Json.read(new ByteArrayInputStream(text), JsonNode.class);
        ApiDocument.of(new String(text, StandardCharsets.UTF_8)).operations().stream()
                .filter(operation -> checked.add(operation.id()))
                .forEach(operation -> check(document, operation, validator));
    }

    private void check(JsonNode document, OperationDoc operation, Validator validator) {
        JsonNode written = document.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT));
        Checked checks = new Checked(document, validator);
        check(checks, operation.id() + " request", operation.body(), written.path("requestBody"));
        operation
                .answers()
                .forEach(answer -> check(
                        checks,
                        operation.id() + " " + answer.status(),
                        answer.content(),
                        written.path("responses").path(answer.status())));
    }

    private void check(Checked checks, String place, @Nullable Content content, JsonNode written) {
        if (content == null || !content.mediaType().equals(JSON)) {
            return;
        }
        JsonNode schema = written.path("content").path(JSON).path("schema");
        assertThat(content.examples()).as(place).isNotEmpty();
        content.examples().forEach(example -> {
            List<String> problems = checks.validator().problems(checks.document(), schema, example.text());
            if (!problems.isEmpty()) {
                faults.put(place + " " + example.name(), problems + " " + example.text());
            }
        });
    }

    /** Finds the faults of a value. */
    private interface Validator {

        List<String> problems(JsonNode document, JsonNode schema, String value);
    }

    private record Checked(JsonNode document, Validator validator) {}
}
