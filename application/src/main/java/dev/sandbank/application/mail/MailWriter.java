package dev.sandbank.application.mail;

import dev.sandbank.domain.mail.CodePart;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.MailPart;
import dev.sandbank.domain.mail.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Writes a mail as plain text and as HTML, part by part. Each link stands whole on a line of its own. */
final class MailWriter {

    private static final String END =
            "This mail comes from Sandbank, a sandbox for open banking. Nobody reads answers to it.";

    private final MailId message;
    private final LinkTexts linkTexts;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<String> links = new ArrayList<>();

    private MailWriter(MailId message, LinkTexts linkTexts) {
        this.message = message;
        this.linkTexts = linkTexts;
    }

    static MailContent write(Mail mail, LinkTexts linkTexts) {
        MailWriter writer = new MailWriter(mail.id(), linkTexts);
        writer.html.append("""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>""").append(HtmlText.of(mail.subject())).append("</title>\n</head>\n<body>\n");
        mail.body().parts().forEach(writer::part);
        writer.html.append("<hr>\n<p><small>").append(HtmlText.of(END)).append("</small></p>\n</body>\n</html>\n");
        writer.text.append(END).append('\n');
        return new MailContent(writer.text.toString(), writer.html.toString(), writer.links);
    }

    private void part(MailPart part) {
        if (part instanceof Paragraph paragraph) {
            paragraph(paragraph.text());
        } else if (part instanceof MailLink link) {
            link(link);
        } else if (part instanceof CodePart code) {
            paragraph(code.label() + ": " + linkTexts.code(message));
        }
    }

    private void paragraph(String words) {
        List<String> lines = words.strip().lines().toList();
        text.append(String.join("\n", lines)).append("\n\n");
        html.append("<p dir=\"auto\">")
                .append(String.join("<br>\n", lines.stream().map(HtmlText::of).toList()))
                .append("</p>\n");
    }

    private void link(MailLink link) {
        LinkTexts.Shown shown = linkTexts.of(link);
        String label = link.label() + ":";
        text.append(label).append('\n');
        html.append("<p>").append(HtmlText.of(label));
        if (!shown.address().isEmpty()) {
            links.add(shown.address());
            String address = HtmlText.of(shown.address());
            text.append(shown.address()).append('\n');
            html.append("<br>\n<a href=\"")
                    .append(address)
                    .append("\">")
                    .append(address)
                    .append("</a>");
        }
        if (!shown.note().isEmpty()) {
            text.append(shown.note()).append('\n');
            html.append("<br>\n").append(HtmlText.of(shown.note()));
        }
        text.append('\n');
        html.append("</p>\n");
    }
}
