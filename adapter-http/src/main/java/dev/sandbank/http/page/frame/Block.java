package dev.sandbank.http.page.frame;

import dev.sandbank.domain.call.PathStep;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.page.part.Bulk;
import dev.sandbank.http.page.part.Empty;
import dev.sandbank.http.page.part.NavLink;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.page.part.Paging;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.Plot;
import dev.sandbank.http.page.part.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a page that is put together from the parts of the design system. */
public sealed interface Block {

    /** A sentence or two. */
    record Words(String text) implements Block {}

    /** A text as it was written, with its line ends. */
    record Written(String text) implements Block {}

    /** A command that is copied, with the id of its place. */
    record Command(String id, String what, String text) implements Block {}

    /** Something the reader should know. */
    record Told(Notice notice) implements Block {}

    /** A table, with its pages if it has several and with what is done to ticked rows, if anything. */
    record Listed(
            Table table, @Nullable Bulk bulk, @Nullable Paging paging) implements Block {

        public static Listed of(Table table) {
            return new Listed(table, null, null);
        }
    }

    /** Labels and values. */
    record Facts(List<Pair> pairs) implements Block {

        public Facts {
            pairs = List.copyOf(pairs);
        }
    }

    /** Links to pages around this one, as tabs. */
    record Choices(String label, List<NavLink> links) implements Block {

        public Choices {
            links = List.copyOf(links);
        }
    }

    /** A form. */
    record Filled(Form form) implements Block {}

    /** What a list is searched by. */
    record Searched(Search search) implements Block {}

    /** What stands where a list has nothing in it. */
    record Nothing(Empty empty) implements Block {}

    /** Buttons that do something at once. */
    record Acted(List<Act> acts) implements Block {

        public Acted {
            acts = List.copyOf(acts);
        }
    }

    /** The steps of a call, and how each ended. */
    record Walked(List<PathStep> path) implements Block {

        public Walked {
            path = List.copyOf(path);
        }
    }

    /** Bars over time; the table with the same numbers follows it. */
    record Drawn(Plot plot) implements Block {}

    /** Ways on. */
    record Ways(List<PageLink> links) implements Block {

        public Ways {
            links = List.copyOf(links);
        }
    }
}
