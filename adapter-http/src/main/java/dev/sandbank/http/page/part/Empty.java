package dev.sandbank.http.page.part;

import dev.sandbank.http.page.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * What stands where a list has nothing in it.
 *
 * @param text what will be here
 * @param action the next thing to do, or null if there is none
 */
public record Empty(String title, String text, @Nullable PageLink action) {}
