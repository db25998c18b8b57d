package dev.sandbank.http.hub.dataset;

import dev.sandbank.application.dataset.read.DataSetSchema;
import dev.sandbank.http.web.page.Download;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;

/** {@code /data-sets/schema.json} and {@code /data-sets/example.json}: the form of files, for everybody. */
final class DataSetFiles {

    static final String SCHEMA = DataSetListRoutes.PATH + "/schema.json";
    static final String EXAMPLE = DataSetListRoutes.PATH + "/example.json";

    private static final String RESOURCE = "/dataset/example.json";

    private final Supplier<String> publicUrl;

    DataSetFiles(Supplier<String> publicUrl) {
        this.publicUrl = publicUrl;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page(
                "dataSetSchema",
                SCHEMA,
                Role.ANYBODY,
                request -> request.send(new Download(
                        "schema.json",
                        "application/schema+json",
                        out -> out.write(DataSetSchema.text(publicUrl.get() + SCHEMA)))));
        routes.page(
                "dataSetExample",
                EXAMPLE,
                Role.ANYBODY,
                request -> request.send(new Download("example.json", "application/json", out -> out.write(example()))));
    }

    /** The example that the documentation shows. */
    static String example() {
        try (InputStream file = Objects.requireNonNull(DataSetFiles.class.getResourceAsStream(RESOURCE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
