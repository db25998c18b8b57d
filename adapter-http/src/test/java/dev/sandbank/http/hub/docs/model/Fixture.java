package dev.sandbank.http.hub.docs.model;

import dev.sandbank.http.hub.docs.model.Schema.Field;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A small document with everything that our own documents do not have. */
public final class Fixture {

    private Fixture() {}

    /** Its text. */
    public static String text() {
        try (InputStream file = Objects.requireNonNull(Fixture.class.getResourceAsStream("/docs/fixture.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of its operations. */
    public static OperationDoc operation(String id) {
        return ApiDocument.of(text()).operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A field by names, one below the other. */
    static Field field(Schema schema, String... names) {
        Schema here = schema;
        Field found = null;
        for (String name : names) {
            found = here.fields().stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            here = found.schema();
        }
        return Objects.requireNonNull(found);
    }
}
