package dev.sandbank.http.hub.application;

import dev.sandbank.application.hub.application.SecretView;
import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.Tone;
import dev.sandbank.http.page.part.UtcMoment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of an application on its page.
 *
 * @param living those that work; none of a public application
 * @param add the button that adds one for the reader
 */
public record SecretPart(
        ApplicationView view, DeveloperId reader, List<SecretView> living, String csrf, Act add, Instant now) {

    public SecretPart {
        living = List.copyOf(living);
    }

    /** The secrets that work, newest first. */
    public Table table() {
        return new Table(
                "Secrets",
                List.of(
                        Column.of("Ends in"),
                        Column.of("Made by"),
                        Column.of("Made"),
                        Column.of("Last used"),
                        Column.of("Until"),
                        Column.unseen("Action")),
                living.stream().map(this::row).toList());
    }

    private List<Cell> row(SecretView secret) {
        Instant used = secret.lastUsedAt();
        return List.of(
                Cell.code("..." + secret.secret().lastFour()),
                Cell.text(maker(secret.secret().owner())),
                Cell.moment(new UtcMoment(secret.secret().createdAt(), now)),
                used == null ? Cell.none("never") : Cell.moment(new UtcMoment(used, now)),
                until(secret),
                living.size() > 1 && mayEnd(secret) ? end(secret) : Cell.none(""));
    }

    private Cell until(SecretView secret) {
        Instant end = secret.secret().expiresAt();
        if (end == null) {
            return Cell.none("no end");
        }
        UtcMoment moment = new UtcMoment(end, now);
        return secret.endsSoon() ? Cell.badge(Tone.WARNING, "Ends " + moment.text()) : Cell.moment(moment);
    }

    private String maker(@Nullable DeveloperId owner) {
        if (owner == null) {
            return "the command line";
        }
        if (owner.equals(reader)) {
            return "You";
        }
        return owner.equals(view.owner().id()) ? view.owner().name() : "a member";
    }

    private boolean mayEnd(SecretView secret) {
        return view.own() || reader.equals(secret.secret().owner());
    }

    private Cell end(SecretView secret) {
        String which = "the secret that ends in " + secret.secret().lastFour();
        return Cell.acts(Act.to(ApplicationDesk.pathOf(view.client().id()) + SecretRoutes.END, csrf, "End", which)
                .danger()
                .with(SecretRoutes.SECRET, secret.secret().id()));
    }
}
