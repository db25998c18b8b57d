package dev.sandbank.persistence.mail;

import dev.sandbank.domain.mail.CodePart;
import dev.sandbank.domain.mail.LinkId;
import dev.sandbank.domain.mail.MailBody;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.MailPart;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.persistence.sql.Columns;
import java.util.List;

/**
 * The body of a mail in one column, a line for each part: {@code text WORDS}, {@code link PATH LABEL}, {@code acting ID PATH
 * LABEL} or {@code code LABEL}. Line breaks in words are written as {@code \n}.
 */
final class MailBodyText {

    private MailBodyText() {}

    static String write(MailBody body) {
        return Columns.lines(body.parts().stream().map(MailBodyText::line).toList());
    }

    /**
     * The body that such lines tell.
     *
     * @throws IllegalArgumentException if they tell none
     */
    static MailBody read(List<String> lines) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a mail says something");
        }
        return new MailBody(lines.stream().map(MailBodyText::part).toList());
    }

    private static String line(MailPart part) {
        if (part instanceof MailLink link) {
            LinkId acting = link.acting();
            return (acting == null ? "link " : "acting " + acting + " ") + link.path() + " " + link.label();
        } else if (part instanceof Paragraph paragraph) {
            return "text "
                    + paragraph
                            .text()
                            .replace("\\", "\\\\")
                            .replace("\r", "\\r")
                            .replace("\n", "\\n");
        }
        if (part instanceof CodePart code) {
            return "code " + code.label();
        }
        throw new IllegalStateException("every kind of part can be stored");
    }

    private static MailPart part(String line) {
        String[] words = line.split(" ", 2);
        if (words.length < 2) {
            throw new IllegalArgumentException("a part has a kind and words");
        }
        return switch (words[0]) {
            case "text" -> new Paragraph(unescaped(words[1]));
            case "code" -> new CodePart(words[1]);
            case "link" -> link(words[1].split(" ", 2));
            case "acting" -> acting(words[1].split(" ", 3));
            default -> throw new IllegalArgumentException("no part is of the kind " + words[0]);
        };
    }

    private static MailLink acting(String[] words) {
        if (words.length < 3) {
            throw new IllegalArgumentException("a link that acts has id, path and label");
        }
        return MailLink.acting(words[2], words[1], new LinkId(words[0]));
    }

    private static MailLink link(String[] words) {
        if (words.length < 2) {
            throw new IllegalArgumentException("a link has path and label");
        }
        return MailLink.to(words[1], words[0]);
    }

    private static String unescaped(String text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean escaped = text.charAt(i) == '\\' && i + 1 < text.length();
            char next = text.charAt(escaped ? ++i : i);
            words.append(!escaped ? next : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
        }
        return words.toString();
    }
}
