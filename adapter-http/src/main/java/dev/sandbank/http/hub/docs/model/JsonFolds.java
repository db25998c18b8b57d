package dev.sandbank.http.hub.docs.model;

import dev.sandbank.http.hub.docs.model.JsonPart.Fold;
import dev.sandbank.http.hub.docs.model.JsonPart.Kind;
import dev.sandbank.http.hub.docs.model.JsonPart.Text;
import dev.sandbank.http.hub.docs.model.SourceNode.Member;
import dev.sandbank.http.hub.docs.model.SourceNode.Scalar;
import java.util.ArrayList;
import java.util.List;

/** Makes the parts of JSON that can be folded; their texts together are what {@link RawJson#indented} gives. */
final class JsonFolds {

    /** A browser stays quick with so many parts. */
    private static final int MOST_PARTS = 6_000;

    /** What lies deeper is folded at first, if the whole is long. */
    private static final int OPEN_DEPTH = 4;

    private static final int LONG = 600;
    private static final String STEP = "  ";

    private int parts;

    private JsonFolds() {}

    /** The parts; none if there would be too many. */
    static List<JsonPart> of(SourceNode value) {
        JsonFolds counting = new JsonFolds();
        counting.count(value);
        if (counting.parts > MOST_PARTS) {
            return List.of();
        }
        List<JsonPart> all = new ArrayList<>();
        List<Text> head = new ArrayList<>();
        boolean fold = counting.start(value, head);
        all.addAll(head);
        if (fold) {
            all.add(mark("\n"));
            all.addAll(counting.inside(value, 0, ""));
        }
        return all;
    }

    private void count(SourceNode value) {
        parts += 1 + value.members().size();
        value.members().forEach(member -> count(member.value()));
        value.elements().forEach(this::count);
    }

    /** Adds all of a value that has nothing in it, or the mark that opens it; returns whether it has anything. */
    private boolean start(SourceNode value, List<Text> to) {
        if (value instanceof Scalar scalar) {
            to.add(new Text(scalar.raw(), kind(scalar.raw())));
            return false;
        }
        boolean empty = value.members().isEmpty() && value.elements().isEmpty();
        to.add(mark(opening(value) + (empty ? closing(value) : "")));
        return !empty;
    }

    /** The lines after the first, with the one that closes it. */
    private List<JsonPart> inside(SourceNode value, int depth, String indent) {
        List<JsonPart> lines = new ArrayList<>();
        List<Member> members = value.members();
        for (int i = 0; i < members.size(); i++) {
            List<Text> head = new ArrayList<>();
            head.add(mark(indent + STEP));
            head.add(new Text(members.get(i).rawName(), Kind.NAME));
            head.add(mark(": "));
            line(head, members.get(i).value(), depth, indent + STEP, i + 1 < members.size() ? "," : "", lines);
        }
        List<SourceNode> elements = value.elements();
        for (int i = 0; i < elements.size(); i++) {
            List<Text> head = new ArrayList<>();
            head.add(mark(indent + STEP));
            line(head, elements.get(i), depth, indent + STEP, i + 1 < elements.size() ? "," : "", lines);
        }
        lines.add(mark(indent + closing(value)));
        return lines;
    }

    private void line(List<Text> head, SourceNode value, int depth, String indent, String after, List<JsonPart> lines) {
        if (start(value, head)) {
            List<JsonPart> inside = inside(value, depth + 1, indent);
            inside.add(mark(after + "\n"));
            lines.add(new Fold(head, inside, closing(value) + after, depth < OPEN_DEPTH || parts < LONG));
        } else {
            lines.addAll(head);
            lines.add(mark(after + "\n"));
        }
    }

    private static String opening(SourceNode value) {
        return value instanceof SourceNode.Members ? "{" : "[";
    }

    private static String closing(SourceNode value) {
        return value instanceof SourceNode.Members ? "}" : "]";
    }

    private static Text mark(String text) {
        return new Text(text, Kind.MARK);
    }

    private static Kind kind(String raw) {
        return raw.startsWith("\"") ? Kind.STRING : Character.isLetter(raw.charAt(0)) ? Kind.WORD : Kind.NUMBER;
    }
}
