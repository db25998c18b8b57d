package dev.sandbank.http.page;

import org.jspecify.annotations.Nullable;

/**
 * The error page: it tells what went wrong and what to do. It has links only to the bank's own pages.
 *
 * @param status the HTTP status it is sent with
 * @param whatHappened an explanation for the person at the browser
 * @param whatNow the next step for that person
 * @param forDeveloper the change that the developer of the application must make, or null if no application is involved
 */
public record ErrorPage(
        int status,
        String title,
        String whatHappened,
        String whatNow,
        @Nullable String forDeveloper) {}
