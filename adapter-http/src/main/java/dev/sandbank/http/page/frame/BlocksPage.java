package dev.sandbank.http.page.frame;

import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.part.Badge;
import gg.jte.generated.precompiled.hub.JteblocksPageGenerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that is a list of pieces under headings.
 *
 * @param lead what the page is for; may be empty
 * @param badge the state of what the page shows, or null
 */
public record BlocksPage(
        HubFrame frame, String lead, @Nullable Badge badge, List<Chapter> chapters) implements HubPage {

    public BlocksPage {
        chapters = List.copyOf(chapters);
    }

    /** A page without headings below its title. */
    public static BlocksPage of(HubFrame frame, String lead, Block... blocks) {
        return new BlocksPage(frame, lead, null, List.of(Chapter.of("", blocks)));
    }

    /** The forms, for the summary of faults. */
    public List<Form> forms() {
        return chapters.stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(Block.Filled.class::isInstance)
                .map(block -> ((Block.Filled) block).form())
                .toList();
    }

    @Override
    public String html() {
        return Pages.written(output -> JteblocksPageGenerated.render(output, null, this));
    }

    /**
     * Pieces under a heading.
     *
     * @param heading empty for none
     */
    public record Chapter(String heading, List<Block> blocks) {

        public Chapter {
            blocks = List.copyOf(blocks);
        }

        public static Chapter of(String heading, Block... blocks) {
            return new Chapter(heading, List.of(blocks));
        }
    }
}
