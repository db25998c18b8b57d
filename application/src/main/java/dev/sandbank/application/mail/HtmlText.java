package dev.sandbank.application.mail;

/** Texts in HTML, between tags or in an attribute with quotation marks. */
final class HtmlText {

    private HtmlText() {}

    static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
