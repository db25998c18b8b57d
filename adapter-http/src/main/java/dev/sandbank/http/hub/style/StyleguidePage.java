package dev.sandbank.http.hub.style;

import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.frame.Visitor;
import dev.sandbank.http.page.part.NavLink;
import dev.sandbank.http.page.part.Notice;
import gg.jte.generated.precompiled.hub.JtestyleguidePageGenerated;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Every part of the hub's pages in its states, made of the same templates as the pages themselves.
 *
 * @param framed whose frame is around it
 */
public record StyleguidePage(Framed framed) {

    /** Where it is. */
    public static final String PATH = "/styleguide";

    /** The parameter that chooses the frame. */
    public static final String FRAME = "frame";

    /** The frames to look at. */
    public enum Framed {
        VISITOR("Not logged in"),
        DEVELOPER("Logged in"),
        ADMINISTRATOR("Administrator"),
        PROBLEMS("With problems");

        private final String label;

        Framed(String label) {
            this.label = label;
        }

        /** The value of the parameter. */
        public String value() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The frame of a parameter; the first one for any other text. */
        public static Framed of(String value) {
            return Stream.of(values())
                    .filter(each -> each.value().equals(value))
                    .findFirst()
                    .orElse(VISITOR);
        }
    }

    public String html() {
        return Pages.written(output -> JtestyleguidePageGenerated.render(output, null, this));
    }

    public HubFrame frame() {
        HubFrame plain = HubFrame.of("Style guide", Section.NONE, null);
        List<Notice> told = List.of(Notice.info("These are samples: no button here does anything."));
        return switch (framed) {
            case VISITOR -> plain.telling(told);
            case PROBLEMS -> plain;
            case DEVELOPER ->
                HubFrame.of("Style guide", Section.APPLICATIONS, visitor(false))
                        .below(
                                new PageLink("My applications", Section.APPLICATIONS.path()),
                                new PageLink("Gänseblümchen", PATH))
                        .telling(told);
            case ADMINISTRATOR ->
                HubFrame.of("Style guide", Section.ADMINISTRATION, visitor(true))
                        .beside(PartSamples.side())
                        .telling(told);
        };
    }

    /** The form whose problems the frame tells, if any. */
    public List<Form> told() {
        return framed == Framed.PROBLEMS ? List.of(forms().wrong()) : List.of();
    }

    /** The tabs by which the frame is chosen. */
    public List<NavLink> frames() {
        return Stream.of(Framed.values())
                .map(each -> NavLink.of(each.label, PATH + "?" + FRAME + "=" + each.value(), each == framed))
                .toList();
    }

    public FormSamples forms() {
        return new FormSamples();
    }

    public PartSamples parts() {
        return new PartSamples();
    }

    private static Visitor visitor(boolean administrator) {
        List<Option> teams = List.of(
                Option.of("own", "My own"), Option.of("t1", "Payments guild"), Option.of("t2", "Thursday hackers"));
        return new Visitor("Ada Whitfield", FormSamples.CSRF, teams, "t1", administrator, 12);
    }
}
