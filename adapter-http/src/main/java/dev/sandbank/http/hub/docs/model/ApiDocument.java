package dev.sandbank.http.hub.docs.model;

import dev.sandbank.http.hub.docs.model.OperationDoc.Answer;
import java.util.List;

/**
 * What one OpenAPI document says.
 *
 * @param shared the answers that several operations share, each once
 */
public record ApiDocument(
        String title, String description, String version, List<OperationDoc> operations, List<Answer> shared) {

    public ApiDocument {
        operations = List.copyOf(operations);
        shared = List.copyOf(shared);
    }

    /** Reads the JSON text of a document. */
    public static ApiDocument of(String json) {
        return new DocumentReader(SourceReader.read(json)).read();
    }
}
