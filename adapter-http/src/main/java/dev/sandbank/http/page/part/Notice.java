package dev.sandbank.http.page.part;

import dev.sandbank.http.page.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * Something a page tells before its content, such as what became of a form.
 *
 * @param title a few words, or null where the text is enough
 * @param link where to go on, or null
 */
public record Notice(
        Tone tone,
        @Nullable String title,
        String text,
        @Nullable PageLink link) {

    public static Notice info(String text) {
        return new Notice(Tone.INFO, null, text, null);
    }

    public static Notice success(String text) {
        return new Notice(Tone.SUCCESS, null, text, null);
    }

    public static Notice warning(String text) {
        return new Notice(Tone.WARNING, null, text, null);
    }

    public static Notice danger(String text) {
        return new Notice(Tone.DANGER, null, text, null);
    }

    public Notice titled(String words) {
        return new Notice(tone, words, text, link);
    }

    public Notice leadingTo(String label, String address) {
        return new Notice(tone, title, text, new PageLink(label, address));
    }
}
