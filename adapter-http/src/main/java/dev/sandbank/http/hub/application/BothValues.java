package dev.sandbank.http.hub.application;

import dev.sandbank.application.hub.application.own.ApplicationDetails;
import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is stored of an application beside what somebody wanted to store over it. */
final class BothValues {

    private static final String NOTHING = "nothing";

    private BothValues() {}

    /** The details that differ, one in each row. */
    static Table table(ApplicationView view, ApplicationDetails wanted) {
        ApplicationDetails stored = view.details();
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, "Name", stored.name(), wanted.name());
        add(rows, "Description", stored.description(), wanted.description());
        add(rows, "Redirect URIs", String.join(", ", stored.redirectUris()), String.join(", ", wanted.redirectUris()));
        add(rows, "Origins", String.join(", ", stored.origins()), String.join(", ", wanted.origins()));
        add(rows, "Grant kinds", kinds(stored), kinds(wanted));
        add(rows, "Profile", profile(stored), profile(wanted));
        add(rows, "Space", space(view, stored.space()), space(view, wanted.space()));
        return new Table(
                "What differs", List.of(Column.of("Detail"), Column.of("Stored now"), Column.of("Yours")), rows);
    }

    private static void add(List<List<Cell>> rows, String detail, String stored, String wanted) {
        if (!stored.equals(wanted)) {
            rows.add(List.of(Cell.text(detail), cell(stored), cell(wanted)));
        }
    }

    private static Cell cell(String text) {
        return text.isEmpty() ? Cell.none(NOTHING) : Cell.text(text);
    }

    private static String kinds(ApplicationDetails details) {
        return details.grantKinds().stream().sorted().map(TypedDetails::word).collect(Collectors.joining(", "));
    }

    private static String profile(ApplicationDetails details) {
        return switch (details.profile()) {
            case COMPATIBLE -> "Compatible";
            case STRICT -> "Strict";
        };
    }

    private static String space(ApplicationView view, SpaceId space) {
        return Spaces.of(view).stream()
                .filter(option -> option.value().equals(space.value()))
                .map(Option::label)
                .findFirst()
                .orElse(space.value());
    }
}
