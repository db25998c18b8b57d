package dev.sandbank.http.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the hub's pages with a browser that runs no scripts: it keeps cookies and sends forms. */
public final class HubPages {

    private static final Pattern FORM =
            Pattern.compile("<form\\b[^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<input\\b(?=[^>]*type=\"hidden\")[^>]*name=\"([^\"]*)\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern COOKIE = Pattern.compile("([^=]+)=([^;]*)(?:;.*?Path=([^;]*))?.*");

    private final Http http;
    private final Map<String, Kept> cookies = new TreeMap<>();
    private String source = "";

    public HubPages(Http http) {
        this.http = http;
    }

    /** Somebody behind a proxy, which tells the server from where each of the requests comes. */
    public HubPages(Http http, String source) {
        this.http = http;
        this.source = source;
    }

    /** Opens a page and follows its redirects. */
    public HttpResponse<String> open(String path) {
        return follow(get(path));
    }

    /** Opens a page. */
    public HttpResponse<String> get(String path, String... headers) {
        return keep(http.getAtRoot(path, with(path, headers)));
    }

    /** Sends a form of a page as it stands, apart from what is typed, and follows the redirect. */
    public HttpResponse<String> submit(HttpResponse<String> page, String action, Map<String, String> typed) {
        return follow(send(page, action, typed));
    }

    /** Sends a form of a page as it stands, apart from what is typed. */
    public HttpResponse<String> send(HttpResponse<String> page, String action, Map<String, String> typed) {
        Map<String, List<String>> fields = FilledForm.of(page, action);
        typed.forEach((name, value) -> fields.put(name, List.of(value)));
        return keep(http.postAtRoot(action, Http.encodeAll(fields), with(action)));
    }

    /** Ticks rows of a list and presses a button below it. */
    public HttpResponse<String> choose(HttpResponse<String> page, String action, String what, String... ticked) {
        Map<String, String> fields = hidden(page, action);
        fields.put("what", what);
        String sent = Http.encode(fields);
        for (String value : ticked) {
            sent += "&registration=" + value;
        }
        return follow(keep(http.postAtRoot(action, sent, with(action))));
    }

    /** Sends a form of a page with a file, which claims to be a PNG. */
    public HttpResponse<String> sendFile(HttpResponse<String> page, String action, String name, byte[] file) {
        SentParts parts = new SentParts();
        FilledForm.of(page, action).forEach((field, values) -> values.forEach(value -> parts.field(field, value)));
        return sendParts(action, parts.file(name, file).whole());
    }

    /** Sends the parts of a form. */
    public HttpResponse<String> sendParts(String action, byte[] parts) {
        return keep(http.postBytesAtRoot(action, parts, SentParts.TYPE, with(action)));
    }

    /** Sends fields. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return keep(http.postAtRoot(path, Http.encode(fields), with(path)));
    }

    /** The hidden fields of the page's form that is sent to a path. */
    public static Map<String, String> hidden(HttpResponse<String> page, String action) {
        Matcher forms = FORM.matcher(page.body());
        while (forms.find()) {
            if (unescaped(forms.group(1)).equals(action)) {
                Map<String, String> fields = new LinkedHashMap<>();
                Matcher inputs = HIDDEN.matcher(forms.group(2));
                while (inputs.find()) {
                    fields.put(unescaped(inputs.group(1)), unescaped(inputs.group(2)));
                }
                return fields;
            }
        }
        throw new AssertionError("the page has no form to " + action + ":\n" + page.body());
    }

    /** The application that a page shows with its secret. */
    public static Registered shownApplication(HttpResponse<String> page) {
        return new Registered(shown("client-id", page), shown("client-secret", page));
    }

    private static String shown(String id, HttpResponse<String> page) {
        Matcher found =
                Pattern.compile("id=\"" + id + "\"[^>]*value=\"([^\"]*)\"").matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    /** The words of a page, without its marks. */
    public static String words(HttpResponse<String> page) {
        String main = page.body().replaceFirst("(?s).*<main[^>]*>", "").replaceFirst("(?s)</main>.*", "");
        return unescaped(main.replaceAll("<[^>]*>", " "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The value of a cookie; an empty text if there is none. */
    public String cookie(String name) {
        return cookies.values().stream()
                .filter(kept -> kept.name().equals(name))
                .map(Kept::value)
                .findFirst()
                .orElse("");
    }

    /** Sets a cookie for all pages. */
    public void useCookie(String name, String value) {
        keep(new Kept(name, value, "/"));
    }

    /** Somebody with the same cookies, as when a session is copied. */
    public HubPages copy() {
        return at(http);
    }

    /** The same browser at another server, such as one that was started again at another port. */
    public HubPages at(Http other) {
        HubPages same = new HubPages(other, source);
        same.cookies.putAll(cookies);
        return same;
    }

    private HttpResponse<String> follow(HttpResponse<String> response) {
        HttpResponse<String> last = response;
        for (int i = 0; last.statusCode() == 303; i++) {
            assertThat(i).as("redirects").isLessThan(5);
            last = get(Http.header(last, "Location")
                    .replaceFirst("^https?://[^/]*", "")
                    .replaceFirst("#.*", ""));
        }
        return last;
    }

    private String[] with(String path, String... headers) {
        String sent = cookies.values().stream()
                .filter(cookie -> path.startsWith(cookie.path()))
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .collect(Collectors.joining("; "));
        List<String> all = new ArrayList<>(List.of(headers));
        if (!sent.isEmpty()) {
            all.addAll(List.of("Cookie", sent));
        }
        if (!source.isEmpty()) {
            all.addAll(List.of("X-Forwarded-For", source));
        }
        return all.toArray(String[]::new);
    }

    private HttpResponse<String> keep(HttpResponse<String> response) {
        for (String set : response.headers().allValues("Set-Cookie")) {
            Matcher parts = COOKIE.matcher(set);
            assertThat(parts.matches()).isTrue();
            keep(new Kept(parts.group(1), parts.group(2), String.valueOf(parts.group(3))));
        }
        return response;
    }

    /** A cookie is one by its name and its path; an empty one ends. */
    private void keep(Kept cookie) {
        String key = cookie.name() + " " + cookie.path();
        if (cookie.value().isEmpty()) {
            cookies.remove(key);
        } else {
            cookies.put(key, cookie);
        }
    }

    /** A text of a page as it is read. */
    public static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private record Kept(String name, String value, String path) {}
}
