import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/** A program that acts for itself: it gets a token for its own id and secret, and lists what the bank offers. */
class TwoLegged {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static void main(String[] args) throws Exception {
        String products = send(HttpRequest.newBuilder(URI.create(env("API") + "/v1/apac/onboarding/products"))
                .header("Authorization", "Bearer " + token())
                .header("client_id", env("CLIENT_ID"))
                .header("uuid", UUID.randomUUID().toString())
                .build());
        // A program of yours reads this by the JSON library that it has; the JDK has none.
        Pattern.compile("\"productDescription\":\"([^\"]*)\"")
                .matcher(products)
                .results()
                .forEach(product -> System.out.println(product.group(1)));
    }

    private static String token() throws Exception {
        String credentials = env("CLIENT_ID") + ":" + env("CLIENT_SECRET");
        String answer = send(HttpRequest.newBuilder(URI.create(env("CLIENT_TOKEN_URL")))
                .header("Authorization", "Basic " + Base64.getEncoder()
                        .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=/api"))
                .build());
        return answer.replaceFirst(".*\"access_token\":\"([^\"]*)\".*", "$1");
    }

    private static String send(HttpRequest request) throws Exception {
        HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + ": " + response.statusCode() + " " + response.body() + " "
                    + response.headers().firstValue("Sandbank-Hint").orElse(""));
        }
        return response.body();
    }

    private static String env(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set; README.md says how to make .env");
        }
        return value;
    }
}
