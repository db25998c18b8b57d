package dev.sandbank.http.hub.docs.sample;

import dev.sandbank.http.contract.DescribedOperation;
import dev.sandbank.http.hub.docs.model.OperationDoc;
import dev.sandbank.http.hub.docs.model.OperationDoc.Content;
import dev.sandbank.http.hub.docs.model.Schema.Field;
import dev.sandbank.http.hub.docs.sample.SampleRequest.Header;
import dev.sandbank.http.operation.Operation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the call that the examples of a document describe: with all that is required or usual, and nothing else. */
public final class SampleMaker {

    /** The variable that holds a token. */
    static final String TOKEN = "SANDBANK_TOKEN";

    /** The variable that holds base64 of client id, colon and client secret. */
    static final String BASIC = "SANDBANK_BASIC";

    /** The variable that holds the client id, where it is not known. */
    static final String CLIENT_ID = "SANDBANK_CLIENT_ID";

    private static final String CLIENT_ID_HEADER = "client_id";
    private static final String REFRESH_TOKEN = "refresh_token";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final String publicUrl;
    private final @Nullable String clientId;

    /**
     * @param publicUrl how the outside reaches the server
     * @param clientId of an application of the reader, or null
     */
    public SampleMaker(String publicUrl, @Nullable String clientId) {
        this.publicUrl = publicUrl;
        this.clientId = clientId;
    }

    /** A program that calls an operation. */
    public String write(Language language, OperationDoc operation, DescribedOperation described) {
        return language.sample(of(operation, described));
    }

    /** A call as a command of a POSIX shell. */
    public static String curl(SampleRequest request) {
        return CurlSample.of(request);
    }

    /** The header with a token; the token is the value of a variable. */
    public static Header bearer() {
        return new Header("Authorization", "Bearer ", TOKEN);
    }

    /** The call of an operation. */
    SampleRequest of(OperationDoc operation, DescribedOperation described) {
        List<Header> headers = new ArrayList<>();
        if (described.basic()) {
            headers.add(new Header("Authorization", "Basic ", BASIC));
        } else if (!described.grants().isEmpty()) {
            headers.add(bearer());
        }
        operation.parametersIn("header").stream()
                .filter(Field::usual)
                .forEach(header -> headers.add(
                        header.name().equals(CLIENT_ID_HEADER)
                                ? ownClientId()
                                : Header.of(header.name(), header.example())));
        Content sent = operation.body();
        String body = sent == null ? null : body(sent);
        if (sent != null && body != null) {
            headers.add(Header.of("Content-Type", sent.mediaType()));
        }
        return new SampleRequest(operation.method(), url(operation), headers, body);
    }

    private Header ownClientId() {
        return clientId == null ? new Header(CLIENT_ID_HEADER, "", CLIENT_ID) : Header.of(CLIENT_ID_HEADER, clientId);
    }

    private String url(OperationDoc operation) {
        String path = operation.path();
        for (Field parameter : operation.parametersIn("path")) {
            path = path.replace("{" + parameter.name() + "}", encoded(parameter.example()));
        }
        String query = operation.parametersIn("query").stream()
                .filter(Field::usual)
                .map(this::pair)
                .collect(Collectors.joining("&"));
        return publicUrl + Operation.API_BASE + path + (query.isEmpty() ? "" : "?" + query);
    }

    private String pair(Field field) {
        boolean own = clientId != null && field.name().equals(CLIENT_ID_HEADER);
        return encoded(field.name()) + "=" + encoded(own ? String.valueOf(clientId) : field.example());
    }

    private @Nullable String body(Content sent) {
        if (sent.mediaType().equals(FORM)) {
            return sent.schema().fields().stream()
                    .filter(SampleMaker::isSent)
                    .map(this::pair)
                    .collect(Collectors.joining("&"));
        }
        return sent.examples().isEmpty() ? null : sent.examples().get(0).text();
    }

    /** A token is refreshed by a request of its own, so that one sample does not show two grants. */
    private static boolean isSent(Field field) {
        if (field.schema().isOnlyInAnswers()) {
            return false;
        }
        boolean usual = !field.example().isEmpty() && !field.name().equals(REFRESH_TOKEN);
        return field.required() || usual;
    }

    /** Percent-encoded as RFC 3986 section 2.1 says: every character but the unreserved ones. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
