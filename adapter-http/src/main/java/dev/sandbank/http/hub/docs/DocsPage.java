package dev.sandbank.http.hub.docs;

import dev.sandbank.http.hub.docs.model.OperationDoc;
import dev.sandbank.http.hub.docs.model.OperationDoc.Answer;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Badge;
import dev.sandbank.http.page.part.NavLink;
import dev.sandbank.http.refusal.ErrorList;
import gg.jte.generated.precompiled.hub.JtedocsPageGenerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reference of a product in a market.
 *
 * @param counts how much there is, and the version
 * @param allOpen whether everything is unfolded
 * @param fold where everything is unfolded, or folded if it is
 * @param languages those of the samples
 * @param language the chosen one, in words
 * @param files the document, and collections made from it
 * @param marketFiles collections of everything in the market
 * @param pace why a runner of those must be slow; empty if it need not
 * @param elsewhere operations that only other markets have
 * @param previous the product before this one, or null
 * @param next the product after this one, or null
 */
public record DocsPage(
        HubFrame frame,
        String description,
        String counts,
        boolean allOpen,
        PageLink fold,
        List<PageLink> markets,
        List<NavLink> languages,
        String language,
        List<PageLink> files,
        List<PageLink> marketFiles,
        String pace,
        List<Shown> operations,
        List<Failure> failures,
        List<Missing> elsewhere,
        @Nullable PageLink previous,
        @Nullable PageLink next)
        implements HubPage {

    @Override
    public String html() {
        return Pages.written(output -> JtedocsPageGenerated.render(output, null, this));
    }

    /**
     * An operation.
     *
     * @param address of its own, which unfolds it
     * @param tryIt where it is tried; empty if it cannot be
     * @param sample a program that makes the call; empty for a page
     */
    public record Shown(
            OperationDoc doc,
            boolean open,
            String address,
            String tryIt,
            List<Badge> badges,
            List<String> scopes,
            String sample) {

        /** The answers that are no refusals. */
        public List<Answer> successes() {
            return doc.answers().stream()
                    .filter(answer -> answer.shared() == null)
                    .toList();
        }

        /** The refusals that all operations share. */
        public List<Answer> refusals() {
            return doc.answers().stream()
                    .filter(answer -> answer.shared() != null)
                    .toList();
        }
    }

    /** A refusal that operations share, with its causes and remedies. */
    public record Failure(Answer answer, List<ErrorList.Line> causes) {}

    /** An operation that the market does not have. */
    public record Missing(String summary, String method, String path, List<PageLink> markets) {}
}
