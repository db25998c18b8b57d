package dev.sandbank.http.hub.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.hub.docs.DocsPage.Failure;
import dev.sandbank.http.hub.docs.DocsPage.Shown;
import dev.sandbank.http.hub.docs.model.ApiDocument;
import dev.sandbank.http.hub.docs.model.Fixture;
import dev.sandbank.http.hub.docs.model.OperationDoc;
import dev.sandbank.http.page.HtmlValidator;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of a document that has everything ours do not have. */
class FixturePageTest {

    private final String html = page(false).html();

    @Test
    void pageOfAnAwkwardDocumentIsValid_L12() {
        assertThat(HtmlValidator.objectionsTo(html)).isEmpty();
        assertThat(HtmlValidator.objectionsTo(page(true).html())).isEmpty();
    }

    @Test
    void markupAndScriptLinksOfADocumentAreText_L12() {
        assertThat(html)
                .contains("&lt;img src=x", "&lt;b&gt;Fixture", "javascript:alert(4)", "data:text/html")
                .doesNotContain(
                        "<img src=x", "<b>", "<i>", "<a href=\"javascript:", "<a href=\"data:", "<script>alert");
    }

    @Test
    void examplesStandAsTheyAreWritten_L13() {
        assertThat(html)
                .contains("1250.50", "1e3", "\"0012\"", "9007199254740993", "9223372036854775807", "\\u00e9\\n");
    }

    @Test
    void allValuesAreOnThePageAndThoseAfterTheTwelfthAreFolded_L7() {
        for (int i = 1; i <= 64; i++) {
            assertThat(html).contains("<code>SPECIES_" + i + "</code>");
        }
        assertThat(html.indexOf("SPECIES_12<")).isLessThan(html.indexOf("52 more values"));
        assertThat(html.indexOf("SPECIES_13<")).isGreaterThan(html.indexOf("52 more values"));
    }

    @Test
    void meaningOfAValueStandsBesideIt_L12() {
        assertThat(html).contains("<code>H</code> High &lt;b&gt;tone&lt;/b&gt;", "<code>L</code></li>");
    }

    @Test
    void linksAndMarkupOfOtherPlacesAreTextOrAbsent_L12() {
        assertThat(html)
                .contains("no &lt;b&gt;tree&lt;/b&gt;", "&lt;a href=\"data:text/html,x\"&gt;")
                .doesNotContain("alert(5)", "alert(6)", "alert(7)");
    }

    @Test
    void whatComesAgainIsALink_L5() {
        assertThat(html).contains("<a href=\"#readTree.200.owner\">above</a>");
    }

    static DocsPage page(boolean allOpen) {
        ApiDocument document = ApiDocument.of(Fixture.text());
        return new DocsPage(
                HubFrame.of(document.title(), Section.CATALOG, null),
                document.description(),
                "",
                allOpen,
                new PageLink("Unfold everything", "/"),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                "",
                document.operations().stream()
                        .map(doc -> new Shown(doc, allOpen, "/", "", List.of(), List.of(), sample(doc)))
                        .toList(),
                document.shared().stream()
                        .map(answer -> new Failure(answer, List.of()))
                        .toList(),
                List.of(),
                null,
                null);
    }

    /** The sample of an operation, which is the first example of its body. */
    static String sample(String id) {
        return sample(Fixture.operation(id));
    }

    private static String sample(OperationDoc doc) {
        return doc.body() == null ? "" : doc.body().examples().get(0).text();
    }
}
