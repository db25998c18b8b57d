package dev.sandbank.http.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong and what to do about it.
 *
 * @param status the HTTP status it is sent with
 * @param whatHappened for the person at the browser
 * @param whatNow what that person can do
 * @param forDeveloper what the developer of the application must change, or null where an application has no part
 * @param links the ways on
 */
public record ErrorPage(
        int status,
        String title,
        String whatHappened,
        String whatNow,
        @Nullable ForDeveloper forDeveloper,
        List<PageLink> links) {

    public ErrorPage {
        links = List.copyOf(links);
    }

    /** A page from which the start page is the only way on. */
    static ErrorPage of(
            int status, String title, String whatHappened, String whatNow, @Nullable ForDeveloper forDeveloper) {
        return new ErrorPage(status, title, whatHappened, whatNow, forDeveloper, List.of(PageLink.START));
    }

    /** Whether it shows a command, with a button that copies it. */
    public boolean hasCommand() {
        return forDeveloper != null && forDeveloper.command() != null;
    }

    /** The same page with another way on, before the others. */
    public ErrorPage leadingTo(PageLink link) {
        List<PageLink> more = Stream.concat(Stream.of(link), links.stream()).toList();
        return new ErrorPage(status, title, whatHappened, whatNow, forDeveloper, more);
    }

    /**
     * For the developer of the application.
     *
     * @param facts what was sent, and what is registered
     * @param command what mends it, to be pasted into a shell; or null. One that would not read as it is is left out
     */
    public record ForDeveloper(
            String sentence, List<Fact> facts, @Nullable String command) {

        public ForDeveloper {
            facts = List.copyOf(facts);
            command = command == null || !Shown.text(command).equals(command) ? null : command;
        }

        static ForDeveloper of(String sentence) {
            return new ForDeveloper(sentence, List.of(), null);
        }
    }
}
