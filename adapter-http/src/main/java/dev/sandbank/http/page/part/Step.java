package dev.sandbank.http.page.part;

import dev.sandbank.http.page.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * A step of a way that is walked once, such as from the first application to the first call.
 *
 * @param link where it is done, or null
 */
public record Step(
        String title, String text, boolean done, @Nullable PageLink link) {}
