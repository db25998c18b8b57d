package dev.sandbank.bootstrap.node;

import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.bootstrap.embedded.Application;
import dev.sandbank.domain.market.Market;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** An application that calls any node with a token that one of them issued. */
record Caller(String id, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Caller of(Application application) {
        return new Caller(application.id(), application.token(Market.SG));
    }

    HttpResponse<String> call(Sandbank node) throws IOException, InterruptedException {
        return HTTP.send(request(node), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> begin(Sandbank node) {
        return HTTP.sendAsync(request(node), BodyHandlers.ofString());
    }

    /** What {@code /readyz} tells. */
    static boolean isReady(Sandbank node) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(TwoNodes.own(node) + "/readyz"))
                .build();
        return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }

    private HttpRequest request(Sandbank node) {
        return HttpRequest.newBuilder(
                        URI.create(TwoNodes.own(node) + "/gcb/api/v1/apac/utilities/referenceData/maritalStatus"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("uuid", "6d8a4b2f-4df4-4f13-a4d5-6a7a1e0c9f10")
                .header("client_id", id)
                .build();
    }
}
