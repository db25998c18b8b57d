package dev.sandbank.http.page;

import gg.jte.generated.precompiled.JtehomePageGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** Every page as HTML, one function per page record. */
public final class Pages {

    private Pages() {}

    public static String html(HomePage page) {
        StringOutput html = new StringOutput();
        JtehomePageGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);
        return html.toString();
    }
}
