package dev.sandbank.http.page.frame;

import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.Pages;
import gg.jte.generated.precompiled.hub.JtemessagePageGenerated;
import java.util.List;

/**
 * A page that tells what happened and what comes next.
 *
 * @param paragraphs what is told
 * @param ways on; the first one is the usual one
 */
public record MessagePage(HubFrame frame, List<String> paragraphs, List<PageLink> ways) implements HubPage {

    public MessagePage {
        paragraphs = List.copyOf(paragraphs);
        ways = List.copyOf(ways);
    }

    /** A page that tells one thing. */
    public static MessagePage of(HubFrame frame, String paragraph, PageLink... ways) {
        return new MessagePage(frame, List.of(paragraph), List.of(ways));
    }

    @Override
    public String html() {
        return Pages.written(output -> JtemessagePageGenerated.render(output, null, this));
    }
}
