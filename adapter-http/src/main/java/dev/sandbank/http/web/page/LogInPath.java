package dev.sandbank.http.web.page;

import dev.sandbank.http.page.frame.Section;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of the hub's log-in that leads on to the page somebody wanted to see. */
public final class LogInPath {

    /** The parameter and field that holds the wanted page. */
    public static final String NEXT = "next";

    /** Comes before the path of a form, in the address that shows the form as it was sent too late. */
    public static final String DRAFT = "/draft";

    private static final int MAX_LENGTH = 500;

    /** A path of this server. Two slashes or a backslash at the beginning would lead to another one. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[!-~]*");

    private LogInPath() {}

    /** The log-in, which leads on to the page of a request if that was to be shown. */
    static String of(HubRequest request) {
        String query = request.queryString();
        String wanted = request.context().path() + (query.isEmpty() ? "" : "?" + query);
        return request.isToShow() && isOwn(wanted) ? leadingTo(wanted) : Section.LOG_IN.path();
    }

    /** The log-in, which leads on to a page of this server. */
    public static String leadingTo(String own) {
        return Section.LOG_IN.path() + "?" + NEXT + "=" + URLEncoder.encode(own, StandardCharsets.UTF_8);
    }

    /** Whether the wanted page is a form that was sent too late. */
    public static boolean isDraft(String wanted) {
        return wanted.startsWith(DRAFT + "/");
    }

    /** The wanted page, if it is one of this server; else that page. */
    public static String after(@Nullable String wanted, String usual) {
        return wanted != null && isOwn(wanted) ? wanted : usual;
    }

    private static boolean isOwn(String path) {
        return path.length() <= MAX_LENGTH && OWN_PATH.matcher(path).matches();
    }
}
