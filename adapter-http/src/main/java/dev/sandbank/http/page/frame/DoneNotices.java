package dev.sandbank.http.page.frame;

import dev.sandbank.http.page.part.Notice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What pages tell after something was done. The address names it by a word, so that the page can be loaded again.
 *
 * @param sentences for each word
 */
public record DoneNotices(Map<String, String> sentences) {

    /** The parameter of the address. */
    public static final String DONE = "done";

    public DoneNotices {
        sentences = Map.copyOf(sentences);
    }

    /** The address of a page that tells what was done. */
    public static String after(String path, String word) {
        return path + "?" + DONE + "=" + word;
    }

    /** The frame with what the address tells; a word that means nothing tells nothing. */
    public HubFrame told(HubFrame frame, @Nullable String word) {
        String sentence = word == null ? null : sentences.get(word);
        return sentence == null || !frame.notices().isEmpty()
                ? frame
                : frame.telling(List.of(Notice.success(sentence)));
    }
}
