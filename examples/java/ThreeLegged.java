import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A program that a customer lets read accounts: the customer consents in a browser, which comes back to this program. */
class ThreeLegged {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static void main(String[] args) throws Exception {
        String verifier = random(32);
        String state = random(16);
        Map<String, String> answer = askCustomer(authorizeUrl(verifier, state), state);
        if (answer.containsKey("error")) {
            throw new IllegalStateException(answer.get("error") + ": " + answer.get("error_description"));
        }
        String tokens = redeem(answer.get("code"), verifier);
        String accounts = send(HttpRequest.newBuilder(URI.create(env("API") + "/v1/accounts"))
                .header("Authorization", "Bearer " + field("access_token", tokens))
                .header("client_id", env("CLIENT_ID"))
                .header("uuid", UUID.randomUUID().toString())
                .build());
        // A program of yours reads this by the JSON library that it has; the JDK has none.
        Pattern.compile("\"productName\":\"([^\"]*)\".*?\"displayAccountNumber\":\"([^\"]*)\"")
                .matcher(accounts)
                .results()
                .forEach(account -> System.out.println(account.group(2) + "  " + account.group(1)));
    }

    /** Waits until the browser comes back with the state that was sent; any other visit is turned away. */
    private static Map<String, String> askCustomer(String url, String state) throws Exception {
        URI here = URI.create(env("REDIRECT_URI"));
        CompletableFuture<Map<String, String>> answered = new CompletableFuture<>();
        HttpServer server = listen(here);
        server.createContext(here.getPath(), exchange -> {
            Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
            boolean ours = state.equals(query.get("state"));
            byte[] told = (ours ? "You can close this window." : "This is no answer to this program's request.").getBytes();
            exchange.sendResponseHeaders(ours ? 200 : 400, told.length);
            try (exchange) {
                exchange.getResponseBody().write(told);
            }
            if (ours) {
                answered.complete(query);
            }
        });
        server.start();
        System.out.println("Open " + url);
        try {
            return answered.get();
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer listen(URI here) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(here.getHost(), here.getPort()), 0);
        } catch (BindException busy) {
            throw new IllegalStateException(busy.getMessage()
                    + ": REDIRECT_URI names this port; end what uses it, or create the application with another");
        }
    }

    private static String authorizeUrl(String verifier, String state) throws Exception {
        byte[] challenge = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return env("AUTHORIZE_URL") + "?" + form(Map.of(
                "response_type", "code",
                "client_id", env("CLIENT_ID"),
                "redirect_uri", env("REDIRECT_URI"),
                "scope", "accounts_details_transactions",
                "countryCode", env("MARKET").toUpperCase(Locale.ROOT),
                "businessCode", "GCB",
                "locale", "en_US",
                "state", state,
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(challenge),
                "code_challenge_method", "S256"));
    }

    private static String redeem(String code, String verifier) throws Exception {
        String credentials = env("CLIENT_ID") + ":" + env("CLIENT_SECRET");
        return send(HttpRequest.newBuilder(URI.create(env("TOKEN_URL")))
                .header("Authorization", "Basic " + Base64.getEncoder()
                        .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", env("REDIRECT_URI"),
                        "code_verifier", verifier))))
                .build());
    }

    private static String send(HttpRequest request) throws Exception {
        HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + ": " + response.statusCode() + " " + response.body() + " "
                    + response.headers().firstValue("Sandbank-Hint").orElse(""));
        }
        return response.body();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> query(String text) {
        return text == null ? Map.of() : Arrays.stream(text.split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8), (one, other) -> one));
    }

    private static String field(String name, String json) {
        return json.replaceFirst(".*\"" + name + "\":\"([^\"]*)\".*", "$1");
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static String env(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set; README.md says how to make .env");
        }
        return value;
    }
}
