package dev.sandbank.http.page;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong and what to do about it. It leads nowhere but to the bank's own pages.
 *
 * @param status the HTTP status it is sent with
 * @param whatHappened for the person at the browser
 * @param whatNow what that person can do
 * @param forDeveloper what the developer of the application must change, or null where an application has no part
 */
public record ErrorPage(
        int status,
        String title,
        String whatHappened,
        String whatNow,
        @Nullable String forDeveloper) {}
