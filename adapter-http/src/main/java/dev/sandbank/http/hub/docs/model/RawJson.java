package dev.sandbank.http.hub.docs.model;

import dev.sandbank.http.hub.docs.model.SourceNode.Member;
import dev.sandbank.http.hub.docs.model.SourceNode.Scalar;
import java.util.List;

/** Writes JSON again from its parts, each as it was written; only the blanks between them are ours. */
final class RawJson {

    private static final String STEP = "  ";

    private RawJson() {}

    /** On one line. */
    static String line(SourceNode value) {
        if (value instanceof Scalar scalar) {
            return scalar.raw();
        }
        return indented(value).replaceAll("\n *", " ");
    }

    /** On several lines. */
    static String indented(SourceNode value) {
        StringBuilder text = new StringBuilder();
        write(value, "\n", text);
        return text.toString();
    }

    private static void write(SourceNode value, String lineStart, StringBuilder text) {
        if (value instanceof Scalar scalar) {
            text.append(scalar.raw());
        } else if (value instanceof SourceNode.Members object) {
            members(object.list(), lineStart, text);
        } else {
            elements(value.elements(), lineStart, text);
        }
    }

    private static void members(List<Member> members, String lineStart, StringBuilder text) {
        text.append('{');
        String separator = "";
        for (Member member : members) {
            text.append(separator).append(lineStart).append(STEP);
            text.append(member.rawName()).append(": ");
            write(member.value(), lineStart + STEP, text);
            separator = ",";
        }
        text.append(members.isEmpty() ? "" : lineStart).append('}');
    }

    private static void elements(List<SourceNode> elements, String lineStart, StringBuilder text) {
        text.append('[');
        String separator = "";
        for (SourceNode element : elements) {
            text.append(separator).append(lineStart).append(STEP);
            write(element, lineStart + STEP, text);
            separator = ",";
        }
        text.append(elements.isEmpty() ? "" : lineStart).append(']');
    }
}
