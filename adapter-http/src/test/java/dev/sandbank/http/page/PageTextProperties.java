package dev.sandbank.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PageTextProperties {

    @Property(tries = 200)
    void nameOfTheApplicationReadsOnThePageAsItIs(@ForAll("texts") String name) {
        Asker asker = PageExamples.named("A" + name);
        Html page = new Html(Pages.html(PageExamples.consent(asker, List.of())));
        assertThat(page.textOf("asker-name")).isEqualTo(asker.name());
    }

    @Property(tries = 200)
    void requestComesBackFromTheFormByteForByte(@ForAll("queries") String query) {
        Html page = new Html(Pages.html(PageExamples.logInCarrying(query)));
        assertThat(page.valueOf(LogInPage.REQUEST)).isEqualTo(query);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> markup = Arbitraries.of('<', '>', '&', '"', '\'', '`', '=', ';', '{', '$', '\u202E');
        return Arbitraries.oneOf(markup, Arbitraries.chars().range(' ', '\uD7FF'))
                .list()
                .ofMaxSize(98)
                .map(PageTextProperties::joined);
    }

    /** Queries with allowed characters and with those that careless clients send. */
    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.chars()
                .range('!', '~')
                .list()
                .ofMinSize(1)
                .ofMaxSize(300)
                .map(PageTextProperties::joined);
    }

    private static String joined(List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }
}
