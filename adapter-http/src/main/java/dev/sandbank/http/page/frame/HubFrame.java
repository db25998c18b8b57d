package dev.sandbank.http.page.frame;

import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.part.NavLink;
import dev.sandbank.http.page.part.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a page of the hub.
 *
 * @param title of the page, for the browser's tab
 * @param section marked in the navigation
 * @param visitor who is logged in, or null
 * @param trail the pages above this one, the outermost first
 * @param side the navigation at the side; empty for none
 * @param notices told before the content
 */
public record HubFrame(
        String title,
        Section section,
        @Nullable Visitor visitor,
        List<PageLink> trail,
        List<NavLink> side,
        List<Notice> notices) {

    public HubFrame {
        trail = List.copyOf(trail);
        side = List.copyOf(side);
        notices = List.copyOf(notices);
    }

    public static HubFrame of(String title, Section section, @Nullable Visitor visitor) {
        return new HubFrame(title, section, visitor, List.of(), List.of(), List.of());
    }

    /** The same below other pages, the outermost first. */
    public HubFrame below(PageLink... pages) {
        return new HubFrame(title, section, visitor, List.of(pages), side, notices);
    }

    /** The same with a navigation at the side. */
    public HubFrame beside(List<NavLink> links) {
        return new HubFrame(title, section, visitor, trail, links, notices);
    }

    public HubFrame telling(List<Notice> told) {
        return new HubFrame(title, section, visitor, trail, side, told);
    }

    /** The title for the browser's tab; that something is wrong with a form comes first (WCAG 2.2, 2.4.2). */
    public String titleWith(List<Form> forms) {
        boolean wrong = forms.stream().anyMatch(form -> !form.problems().isEmpty());
        return wrong ? "Error: " + title : title;
    }

    /** {@code "page"} for the section that is open; null leaves the attribute out. */
    public @Nullable String current(Section other) {
        return section == other ? "true" : null;
    }
}
