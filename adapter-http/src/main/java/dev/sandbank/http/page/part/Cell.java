package dev.sandbank.http.page.part;

import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.icon.Icon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in one place of a table or beside a label. */
public sealed interface Cell {

    static Cell text(String text) {
        return new Text(text, null);
    }

    /** Text with a quieter line below it. */
    static Cell text(String text, String below) {
        return new Text(text, below);
    }

    static Cell link(String label, String address) {
        return new Link(new PageLink(label, address), null);
    }

    /** A link with a quieter line below it. */
    static Cell link(String label, String address, String below) {
        return new Link(new PageLink(label, address), below);
    }

    /** A link to an application, with a quieter line below it and the picture of the application before both. */
    static Cell link(Icon icon, String label, String address, String below) {
        return new Pictured(icon, new Link(new PageLink(label, address), below));
    }

    /** A text for machines, such as an id. */
    static Cell code(String text) {
        return new Code(text);
    }

    static Cell number(long number) {
        return new Number(Counted.grouped(number));
    }

    static Cell badge(Tone tone, String text) {
        return new State(new Badge(tone, text));
    }

    static Cell moment(UtcMoment moment) {
        return new At(moment);
    }

    static Cell acts(Act... acts) {
        return new Acts(List.of(acts));
    }

    /** A box to choose the row by, for what is done to several at once. */
    static Cell tick(Bulk bulk, String value, String label) {
        return new Tick(bulk, value, label);
    }

    /** Where there is nothing to say. */
    static Cell none(String why) {
        return new None(why);
    }

    /** Words, perhaps with a quieter line below. */
    record Text(String text, @Nullable String below) implements Cell {}

    /** A link, perhaps with a quieter line below. */
    record Link(PageLink link, @Nullable String below) implements Cell {}

    /** A link with a picture before it. */
    record Pictured(Icon icon, Link link) implements Cell {}

    /** A text for machines. */
    record Code(String text) implements Cell {}

    /** A number with separators. */
    record Number(String text) implements Cell {}

    /** A state. */
    record State(Badge badge) implements Cell {}

    /** A time. */
    record At(UtcMoment moment) implements Cell {}

    /** Buttons that do something to the row. */
    record Acts(List<Act> acts) implements Cell {}

    /** A box that chooses the row. */
    record Tick(Bulk bulk, String value, String label) implements Cell {

        public String id() {
            return bulk.id() + "-" + value;
        }
    }

    /**
     * A text for machines, with a button that copies it.
     *
     * @param id of the text on its page
     * @param what the text is, as a part of a sentence
     */
    record Copied(String id, String text, String what) implements Cell {}

    /** Nothing, and the words for it. */
    record None(String why) implements Cell {}
}
