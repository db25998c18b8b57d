package dev.sandbank.http.hub.docs.collection;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.operation.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes collections of one server for one reader. */
public final class CollectionFiles {

    private final String publicUrl;
    private final @Nullable String clientId;

    /**
     * The writer.
     *
     * @param publicUrl how the outside reaches the server
     * @param clientId of an application of the reader, or null
     */
    public CollectionFiles(String publicUrl, @Nullable String clientId) {
        this.publicUrl = publicUrl;
        this.clientId = clientId;
    }

    /**
     * What a collection is made of.
     *
     * @param name of the collection
     * @param tokens the document with the requests for tokens
     * @param parts the other documents
     * @param whole whether all of the tokens' document belongs to it, and not only what the others need
     */
    public record Content(
            String name, Market market, CollectionPart tokens, List<CollectionPart> parts, boolean whole) {}

    /** The bytes of a file. */
    public byte[] write(CollectionKind kind, Content content) {
        ApiCollection collection = collection(content);
        return switch (kind) {
            case POSTMAN -> Json.bytes(PostmanFile.collection(collection));
            case POSTMAN_SECRETS -> Json.bytes(PostmanFile.environment(collection));
            case BRUNO -> Zip.of(BrunoFiles.of(collection));
            case OPEN_COLLECTION -> Zip.of(OpenCollectionFiles.of(collection));
        };
    }

    /** The collection as all forms have it. */
    ApiCollection collection(Content content) {
        String told = "Requests of " + content.name() + ", made from the OpenAPI documents of " + publicUrl
                + ". Fill in clientId and clientSecret, then run them from the first to the last: the requests for tokens"
                + " keep what the others need. A customer's token is got by a password here; to walk the consent in a"
                + " browser instead, open the authorization endpoint, and put the code that comes back into "
                + Chain.CODE + ". Optional parameters are there, and not sent until you switch them on.";
        return new CollectionMaker(content.market(), content.tokens(), content.parts())
                .make(content.name(), told, content.whole(), new Variables(publicUrl, clientId));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
