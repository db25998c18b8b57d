package dev.sandbank.http.hub.application;

import dev.sandbank.application.hub.application.SecretView;
import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.application.support.ShellText;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Copyable;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.UtcMoment;
import gg.jte.generated.precompiled.hub.JteapplicationPageGenerated;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One application as somebody who may use it sees it.
 *
 * @param ends what stands beside each secret for who may end it
 * @param forms those that make secrets; the last one is the form that deletes the application
 * @param apiBase the absolute address all API paths hang below
 */
public record ApplicationPage(
        HubFrame frame,
        ApplicationView view,
        List<SecretView> secrets,
        UnaryOperator<String> names,
        Function<SecretView, Cell> ends,
        List<Form> forms,
        String apiBase,
        Instant now)
        implements HubPage {

    public ApplicationPage {
        secrets = List.copyOf(secrets);
        forms = List.copyOf(forms);
    }

    static String curl(Client client, String apiBase) {
        return "curl -u " + ShellText.quote(client.id().value()) + ":\"$CLIENT_SECRET\" \\\n"
                + "-d grant_type=client_credentials -d scope=/api \\\n"
                + ShellText.quote(apiBase + "/clientCredentials/oauth2/token/sg/gcb");
    }

    public String curl() {
        return curl(view.client(), apiBase);
    }

    /** The path of a page below this one. */
    public String path(String below) {
        return ApplicationDesk.pathOf(view.client().id()) + below;
    }

    public Copyable id() {
        return new Copyable("client-id", "Client ID", view.client().id().value());
    }

    /** What it is. */
    public List<Pair> pairs() {
        Client client = view.client();
        return List.of(
                Pair.of("Owner", view.own() ? "You" : view.owner().name()),
                Pair.of("Space", view.space().name()),
                Pair.of(
                        "Redirect URIs",
                        client.redirectUris().isEmpty()
                                ? Cell.none("none")
                                : Cell.text(String.join(", ", view.details().redirectUris()))),
                Pair.of(
                        "Calls a minute",
                        client.rateLimit().unlimited()
                                ? Cell.text("without limit")
                                : Cell.number(client.rateLimit().perMinute())),
                Pair.of("Created", Cell.moment(new UtcMoment(client.createdAt(), now))));
    }

    /** The secrets that work. */
    public Table secretTable() {
        return new Table(
                "Secrets",
                List.of(
                        Column.of("Ends in"),
                        Column.of("Made by"),
                        Column.of("Made"),
                        Column.of("Last used"),
                        Column.of("Until"),
                        Column.unseen("Action")),
                secrets.stream().map(this::row).toList());
    }

    private List<Cell> row(SecretView view) {
        DeveloperId owner = view.secret().owner();
        Instant used = view.lastUsedAt();
        Instant end = view.secret().expiresAt();
        return List.of(
                Cell.code("..." + view.secret().lastFour()),
                Cell.text(owner == null ? "the command line" : names.apply(owner.value())),
                Cell.moment(new UtcMoment(view.secret().createdAt(), now)),
                used == null ? Cell.none("never") : Cell.moment(new UtcMoment(used, now)),
                end == null ? Cell.none("no end") : Cell.moment(new UtcMoment(end, now)),
                ends.apply(view));
    }

    @Override
    public String html() {
        return Pages.written(output -> JteapplicationPageGenerated.render(output, null, this));
    }
}
