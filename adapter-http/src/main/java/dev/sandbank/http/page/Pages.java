package dev.sandbank.http.page;

import gg.jte.generated.precompiled.JtecallbackPageGenerated;
import gg.jte.generated.precompiled.JteconsentPageGenerated;
import gg.jte.generated.precompiled.JteerrorPageGenerated;
import gg.jte.generated.precompiled.JteerrorsPageGenerated;
import gg.jte.generated.precompiled.JtegrantsPageGenerated;
import gg.jte.generated.precompiled.JtelogInPageGenerated;
import gg.jte.generated.precompiled.JteoneTimeCodeEndPageGenerated;
import gg.jte.generated.precompiled.JteoneTimeCodePageGenerated;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.function.Consumer;

/**
 * Writes every page of the bank as HTML, with one function for each page record. A room of the hub has such functions of
 * its own, by {@link #written}. All text is escaped for its place in the HTML.
 */
public final class Pages {

    /** The name of the anti-forgery token's field, on every form. */
    public static final String CSRF = "csrf";

    private Pages() {}

    public static String html(LogInPage page) {
        return written(output -> JtelogInPageGenerated.render(output, null, page));
    }

    public static String html(ConsentPage page) {
        return written(output -> JteconsentPageGenerated.render(output, null, page));
    }

    public static String html(GrantsPage page) {
        return written(output -> JtegrantsPageGenerated.render(output, null, page));
    }

    public static String html(OneTimeCodePage page) {
        return written(output -> JteoneTimeCodePageGenerated.render(output, null, page));
    }

    public static String html(OneTimeCodeEndPage page) {
        return written(output -> JteoneTimeCodeEndPageGenerated.render(output, null, page));
    }

    public static String html(CallbackPage page) {
        return written(output -> JtecallbackPageGenerated.render(output, null, page));
    }

    public static String html(ErrorsPage page) {
        return written(output -> JteerrorsPageGenerated.render(output, null, page));
    }

    public static String html(ErrorPage page) {
        return written(output -> JteerrorPageGenerated.render(output, null, page));
    }

    /** The HTML that a template makes: {@code written(output -> JteteamsPageGenerated.render(output, null, page))}. */
    public static String written(Consumer<HtmlTemplateOutput> template) {
        StringOutput html = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(html));
        return html.toString();
    }
}
