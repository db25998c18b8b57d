package dev.sandbank.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.TestClients.Registered;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A customer at a browser without JavaScript: follows the bank's pages by their forms, and keeps its cookie. */
public final class BankPages {

    private static final String AUTHORIZE = "/gcb/api/authCode/oauth2/authorize";
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");

    private final Http http;
    private @Nullable String cookie;

    public BankPages(Http http) {
        this.http = http;
    }

    /** An authorization request as clients of the public sandbox send it. */
    public static Map<String, String> request(Registered app, String market) {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", app.id());
        request.put("scope", "accounts_details_transactions customers_profiles");
        request.put("countryCode", market);
        request.put("businessCode", "GCB");
        request.put("locale", "en_US");
        request.put("state", "state 1");
        request.put("redirect_uri", TestClients.REDIRECT_URI);
        return request;
    }

    /** A page without the marks that keep the words of its commands whole. */
    public static String read(HttpResponse<String> page) {
        return page.body().replaceAll("</?span>|<wbr>", "");
    }

    /** Opens the authorization endpoint. */
    public HttpResponse<String> authorize(Map<String, String> request) {
        return authorize(Http.encode(request));
    }

    /** Opens the authorization endpoint with a raw query. */
    public HttpResponse<String> authorize(String query) {
        return get(AUTHORIZE + "?" + query);
    }

    /** Logs in on the page shown. */
    public HttpResponse<String> logIn(HttpResponse<String> page, String userId, String password) {
        Map<String, List<String>> fields = fields(page);
        fields.put("userId", List.of(userId));
        fields.put("password", List.of(password));
        return post("/customer/login", fields);
    }

    /** Answers the consent page with every account it offers. */
    public HttpResponse<String> decide(HttpResponse<String> page, String decision) {
        Map<String, List<String>> fields = fields(page);
        fields.put("decision", List.of(decision));
        return post("/customer/consent", fields);
    }

    /** Makes all steps from the authorization request to the returned code. */
    public String code(Map<String, String> request, String userId, String password) {
        HttpResponse<String> loggedIn = logIn(authorize(request), userId, password);
        assertThat(loggedIn.statusCode()).isEqualTo(303);
        HttpResponse<String> consented = decide(get(Http.header(loggedIn, "Location")), "authorize");
        assertThat(consented.statusCode()).as(consented.body()).isEqualTo(303);
        return parameter(Http.header(consented, "Location"), "code");
    }

    /** The code that an application gets from SandboxUser1 in a market. */
    public String code(Registered app, String market) {
        return code(request(app, market), "SandboxUser1", "P@ssUser1$");
    }

    /** Opens a page by its path from the server's root. */
    public HttpResponse<String> get(String path) {
        return keepCookie(cookie == null ? http.getAtRoot(path) : http.getAtRoot(path, "Cookie", cookie));
    }

    /** Sends a form to a path from the server's root. */
    public HttpResponse<String> post(String path, Map<String, List<String>> fields) {
        String body = Http.encodeAll(fields);
        return keepCookie(cookie == null ? http.postAtRoot(path, body) : http.postAtRoot(path, body, "Cookie", cookie));
    }

    public @Nullable String cookie() {
        return cookie;
    }

    public void useCookie(@Nullable String value) {
        cookie = value;
    }

    /** The hidden fields and ticked boxes of the page's first form that carries a request or stands alone. */
    public static Map<String, List<String>> fields(HttpResponse<String> page) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(page.body());
        while (inputs.find()) {
            String input = inputs.group();
            String type = attribute(input, "type");
            boolean sent = type.equals("hidden") || (type.equals("checkbox") && input.contains("checked"));
            String name = attribute(input, "name");
            if (sent && (type.equals("checkbox") || !fields.containsKey(name))) {
                fields.computeIfAbsent(name, key -> new ArrayList<>()).add(attribute(input, "value"));
            }
        }
        return fields;
    }

    /** A parameter of a redirect, decoded. */
    public static String parameter(String location, String name) {
        Matcher matcher = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(location);
        return matcher.find() ? URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8) : "";
    }

    private HttpResponse<String> keepCookie(HttpResponse<String> response) {
        response.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
        return response;
    }

    private static String attribute(String input, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(input);
        return matcher.find()
                ? matcher.group(1)
                        .replace("&amp;", "&")
                        .replace("&#34;", "\"")
                        .replace("&#39;", "'")
                        .replace("&lt;", "<")
                : "";
    }
}
