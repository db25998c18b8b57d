package dev.sandbank.http.hub.application;

import dev.sandbank.application.hub.application.access.ApplicationAccess;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.UtcMoment;
import java.util.List;

/** What an application holds, on its page: tokens of its own and the permissions of customers. */
public record AccessPart(ApplicationAccess access, String csrf) {

    static final String END_TOKEN = "/end-token";
    static final String END_GRANT = "/end-grant";
    static final String END_ALL = "/end-access";
    static final String TOKEN = "token";
    static final String GRANT = "grant";

    public boolean isEmpty() {
        return access.tokens().isEmpty() && access.grants().isEmpty();
    }

    /** Its limit, and what is left of it. */
    static String calls(ApplicationAccess access) {
        Client client = access.client();
        return client.rateLimit().unlimited()
                ? "without limit"
                : Counted.grouped(client.rateLimit().perMinute()) + " a minute, of which "
                        + Counted.grouped(access.left()) + " are left now";
    }

    /** Whether there may be more than is shown. */
    public boolean isCut() {
        return access.tokens().size() >= ApplicationAccess.MAX
                || access.grants().size() >= ApplicationAccess.MAX;
    }

    /** The tokens with which it acts for itself. */
    public Table tokens() {
        return new Table(
                "Tokens of its own",
                List.of(
                        Column.of("Market"),
                        Column.of("Scopes"),
                        Column.of("Issued"),
                        Column.of("Until"),
                        Column.unseen("Action")),
                access.tokens().stream().map(this::row).toList());
    }

    private List<Cell> row(AccessToken token) {
        String market = name(token.market());
        return List.of(
                Cell.text(market),
                Cell.code(String.join(" ", token.scopes().names())),
                Cell.moment(new UtcMoment(token.issuedAt(), access.now())),
                Cell.moment(new UtcMoment(token.expiresAt(), access.now())),
                end(END_TOKEN, TOKEN, token.id().value(), "the token for " + market));
    }

    /** What customers let it do. */
    public Table grants() {
        return new Table(
                "Permissions of customers",
                List.of(
                        Column.of("Customer"),
                        Column.of("By"),
                        Column.of("Scopes"),
                        Column.of("Given"),
                        Column.of("Until"),
                        Column.unseen("Action")),
                access.grants().stream().map(this::row).toList());
    }

    private List<Cell> row(Grant grant) {
        return List.of(
                Cell.text(grant.customer().userId(), name(grant.market())),
                Cell.text(TypedDetails.word(grant.kind())),
                Cell.code(String.join(" ", grant.scopes().names())),
                Cell.moment(new UtcMoment(grant.grantedAt(), access.now())),
                Cell.moment(new UtcMoment(grant.expiresAt(), access.now())),
                end(
                        END_GRANT,
                        GRANT,
                        grant.id().value(),
                        "the permission of " + grant.customer().userId()));
    }

    private Cell end(String below, String name, String value, String of) {
        return access.own()
                ? Cell.acts(Act.to(path(below), csrf, "Revoke", of).danger().with(name, value))
                : Cell.none("");
    }

    /** Ends all of it. */
    public Act endAll() {
        return Act.to(path(END_ALL), csrf, "Revoke all of them", "").danger();
    }

    private String path(String below) {
        return ApplicationDesk.pathOf(access.client().id()) + below;
    }

    private static String name(Market market) {
        return market.country();
    }
}
