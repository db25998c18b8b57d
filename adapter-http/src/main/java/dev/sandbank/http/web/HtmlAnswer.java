package dev.sandbank.http.web;

import dev.sandbank.http.page.ErrorPage;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.SecurityHeaders;
import io.javalin.http.Context;
import java.util.Map;

/** Answers with a page, and with the headers that keep it safe. */
public final class HtmlAnswer {

    private HtmlAnswer() {}

    /** Shows a page whose forms, if any, are sent only to the bank. */
    public static void show(Context context, int status, String html) {
        show(context, status, html, SecurityHeaders.ofPage());
    }

    /**
     * Shows a page whose form may be answered by a redirect to the application.
     *
     * @param redirectUri registered, or allowed by a registered one; never an unchecked one
     */
    public static void showLeadingTo(Context context, String redirectUri, int status, String html) {
        show(context, status, html, SecurityHeaders.ofPageLeadingTo(redirectUri));
    }

    /** A page for developers, whose script is the server's own. */
    public static void showWithScript(Context context, int status, String html) {
        show(context, status, html, SecurityHeaders.ofPageWithScript());
    }

    /** A page for developers, whose script asks this server. */
    public static void showAsking(Context context, int status, String html) {
        show(context, status, html, SecurityHeaders.ofPageThatAsks());
    }

    /** A page that others wrote, without scripts and without this server's origin. */
    public static void showForeign(Context context, String html) {
        show(context, 200, html, SecurityHeaders.ofForeignPage());
    }

    /** An error page, with its own status; the button that copies its command, if it shows one, needs the script. */
    public static void show(Context context, ErrorPage page) {
        Map<String, String> headers = page.hasCommand() ? SecurityHeaders.ofPageWithScript() : SecurityHeaders.ofPage();
        show(context, page.status(), Pages.html(page), headers);
    }

    private static void show(Context context, int status, String html, Map<String, String> headers) {
        headers.forEach(context::header);
        Bodies.endUnlessRead(context);
        // A page contains its anti-forgery token and text that others choose. If it were compressed, its length would
        // depend on how much they have in common, so somebody who sees the length could find the token (the BREACH
        // attack).
        context.disableCompression()
                .status(status)
                .html(Surroundings.of(context).publicPath().inLinksOf(html))
                .contentType("text/html; charset=utf-8");
    }
}
