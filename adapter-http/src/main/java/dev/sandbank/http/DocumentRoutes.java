package dev.sandbank.http;

import dev.sandbank.http.contract.ContractDocuments;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.web.FileAnswer;
import dev.sandbank.http.web.HtmlAnswer;
import dev.sandbank.http.web.Paths;
import io.javalin.http.Context;

/** {@code /openapi/...}: the documents of the API. */
final class DocumentRoutes {

    private static final String INDEX = "/openapi/index.json";

    private final ContractDocuments documents;

    DocumentRoutes(ContractDocuments documents) {
        this.documents = documents;
    }

    void addTo(Paths paths) {
        paths.get("/openapi", context -> show(context, INDEX));
        paths.get("/openapi/{file}", context -> show(context, context.path()));
        paths.get("/openapi/{product}/{file}", context -> show(context, context.path()));
    }

    private void show(Context context, String path) {
        documents
                .at(path)
                .ifPresentOrElse(
                        document -> {
                            // The documents are the same for everybody, so programs of any origin may read them.
                            context.header("Access-Control-Allow-Origin", "*");
                            FileAnswer.show(context, document.type(), document.hash(), document.content());
                        },
                        () -> HtmlAnswer.show(context, ErrorPages.notFound()));
    }
}
