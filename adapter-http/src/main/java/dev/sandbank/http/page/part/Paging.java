package dev.sandbank.http.page.part;

import org.jspecify.annotations.Nullable;

/**
 * The way from one page of a list to the next. The addresses keep filter and order.
 *
 * @param shown what is shown, such as {@code 25 of 1,204}
 * @param previous the address of the page before, or null on the first
 * @param next the address of the page after, or null on the last
 */
public record Paging(
        String shown, @Nullable String previous, @Nullable String next) {}
