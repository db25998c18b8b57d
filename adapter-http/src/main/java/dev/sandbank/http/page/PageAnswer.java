package dev.sandbank.http.page;

import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Answer.Header;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pages as answers, with the headers that keep them safe. */
public final class PageAnswer {

    private static final String HTML = "text/html; charset=utf-8";

    private PageAnswer() {}

    /** A page whose forms, if any, lead to the bank alone. */
    public static Answer.Ready of(int status, String html) {
        return answer(status, html, SecurityHeaders.ofPage());
    }

    /**
     * A page whose form may be answered by a redirect to the application.
     *
     * @param redirectUri registered, or allowed by a registered one; never an unchecked one
     */
    public static Answer.Ready leadingTo(String redirectUri, int status, String html) {
        return answer(status, html, SecurityHeaders.ofPageLeadingTo(redirectUri));
    }

    /** An error page, with its own status. */
    public static Answer.Ready of(ErrorPage page) {
        return of(page.status(), Pages.html(page));
    }

    private static Answer.Ready answer(int status, String html, List<Header> headers) {
        return new Answer.Ready(status, HTML, html.getBytes(StandardCharsets.UTF_8), headers);
    }
}
