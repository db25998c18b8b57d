package dev.sandbank.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandbank.http.operation.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plain HTTP client of the server under test: follows no redirect, keeps no cookie. */
public final class Http {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final String root;
    private final String base;
    private final boolean isUnavailableNoAnswer;

    public Http(String root) {
        this(root, false);
    }

    private Http(String root, boolean isUnavailableNoAnswer) {
        this.root = root;
        this.base = root + Operation.API_BASE;
        this.isUnavailableNoAnswer = isUnavailableNoAnswer;
    }

    /** A client for whom 503 is as good as no answer, because it does not tell what became of the call. */
    public static Http withoutUnavailable(String root) {
        return new Http(root, true);
    }

    /** GET below the API base with alternating header names and values. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** GET of a path from the server's root. */
    public HttpResponse<String> getAtRoot(String path, String... headers) {
        return send(absolute(root + path, headers).GET());
    }

    /** A form POST to a path from the server's root. */
    public HttpResponse<String> postAtRoot(String path, String form, String... headers) {
        return send(absolute(root + path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** A POST of any body to a path from the server's root. */
    public HttpResponse<String> postBytesAtRoot(String path, byte[] body, String contentType, String... headers) {
        return send(absolute(root + path, headers)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** A form POST below the API base. */
    public HttpResponse<String> postForm(String path, Map<String, String> form, String... headers) {
        return postBody(path, encode(form), "application/x-www-form-urlencoded", headers);
    }

    /** A POST of any body below the API base. */
    public HttpResponse<String> postBody(String path, String body, String contentType, String... headers) {
        return send(request(path, headers).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    /** Any other method. */
    public HttpResponse<String> method(String method, String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    /** The JSON of a body. */
    public static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A response header's only value, or an empty text. */
    public static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Parameters as a form or query writes them. */
    public static String encode(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Parameters that may have several values, as a form writes them. */
    public static String encodeAll(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        return absolute(base + path, headers);
    }

    private static HttpRequest.Builder absolute(String uri, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(uri)).timeout(Duration.ofSeconds(20));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (isUnavailableNoAnswer && response.statusCode() == 503) {
                throw new IOException("503 " + response.body());
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
