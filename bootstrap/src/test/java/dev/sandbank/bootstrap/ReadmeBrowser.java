package dev.sandbank.bootstrap;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Acts as a customer at the bank's pages: logs in, chooses every account, authorizes. */
final class ReadmeBrowser {

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private ReadmeBrowser() {}

    /** The authorization code that is sent to the application. */
    static String authorize(String address) throws IOException, InterruptedException {
        return new ReadmeBrowser().walk(URI.create(address));
    }

    private String walk(URI address) throws IOException, InterruptedException {
        String logIn = get(address).body();
        URI loggedIn = next(post(
                address.resolve("/customer/login"),
                hidden(logIn) + "&userId=SandboxUser1&password=" + encode("P@ssUser1$")));
        String consent = get(address.resolve(loggedIn)).body();
        String accounts = Pattern.compile("name=\"account\" value=\"([^\"]+)\"")
                .matcher(consent)
                .results()
                .map(account -> "&account=" + encode(account.group(1)))
                .collect(Collectors.joining());
        URI back = next(post(address.resolve("/customer/consent"), hidden(consent) + accounts + "&decision=authorize"));
        return first("code=([^&]+)", back.toString());
    }

    private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(URI uri, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static URI next(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .map(URI::create)
                .orElseThrow(() -> new AssertionError(response.statusCode() + ": " + response.body()));
    }

    private static String hidden(String page) {
        return "csrf=" + encode(first("name=\"csrf\" value=\"([^\"]+)\"", page)) + "&request="
                + encode(first("name=\"request\" value=\"([^\"]+)\"", page).replace("&amp;", "&"));
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
