package dev.sandbank.http.hub.session;

import dev.sandbank.application.hub.session.factor.FactorView;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.session.HubSession;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.Tone;
import dev.sandbank.http.page.part.UtcMoment;
import gg.jte.generated.precompiled.hub.JteaccountPageGenerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The account of a developer.
 *
 * @param sessions where the developer is logged in, the newest first
 * @param own the id of the session of this browser
 * @param password the form that changes the password
 * @param factor the second factor
 */
public record AccountPage(
        HubFrame frame,
        Developer developer,
        List<HubSession> sessions,
        String own,
        Form password,
        FactorView factor,
        String csrf,
        Instant now)
        implements HubPage {

    public AccountPage {
        sessions = List.copyOf(sessions);
    }

    /** Who it is. */
    public List<Pair> facts() {
        return List.of(
                Pair.of("User ID", Cell.code(developer.userId().value())),
                Pair.of("Name", developer.name()),
                Pair.of("E-mail address", developer.email().value()).changedAt(EmailRoutes.PATH),
                Pair.of("Own space", Cell.code(developer.space().value())),
                Pair.of("Member since", Cell.moment(new UtcMoment(developer.createdAt(), now))));
    }

    /** Where the account is deleted. */
    public String deletion() {
        return AccountDeletionRoutes.PATH;
    }

    /** What is known of the second factor. */
    public List<Pair> factorFacts() {
        Instant since = factor.since();
        if (since == null) {
            return List.of(Pair.of("State", Cell.badge(Tone.NEUTRAL, "Off")));
        }
        return List.of(
                Pair.of("State", Cell.badge(Tone.SUCCESS, "On")),
                Pair.of("Phone in use since", Cell.moment(new UtcMoment(since, now))),
                Pair.of("Recovery codes left", Cell.number(factor.codesLeft())));
    }

    /** What can be done with it. */
    public List<PageLink> factorWays() {
        if (!factor.isOn()) {
            return List.of(new PageLink("Set up a second factor", FactorRoutes.PATH));
        }
        List<PageLink> ways = new ArrayList<>(List.of(
                new PageLink("Use another phone", FactorRoutes.PATH),
                new PageLink("Make new recovery codes", FactorRoutes.CODES_PATH)));
        if (!factor.required()) {
            ways.add(new PageLink("Switch off", FactorRoutes.OFF_PATH));
        }
        return ways;
    }

    /** The sessions, each with a button that ends it. */
    public Table table() {
        return new Table(
                "Sessions",
                List.of(Column.of("Browser"), Column.of("Address"), Column.of("Last seen"), Column.unseen("End")),
                sessions.stream().map(this::row).toList());
    }

    /** Ends all sessions but this one. */
    public Act endOthers() {
        return Act.to(AccountRoutes.SESSIONS_PATH, csrf, "Log out everywhere else", "")
                .with(AccountRoutes.SESSION, AccountRoutes.OTHERS)
                .danger();
    }

    private List<Cell> row(HubSession session) {
        boolean here = session.id().equals(own);
        return List.of(
                here ? Cell.text(session.browser(), "This browser") : Cell.text(session.browser()),
                Cell.code(session.source().address()),
                Cell.moment(new UtcMoment(session.lastSeenAt(), now)),
                here
                        ? Cell.badge(Tone.SUCCESS, "This one")
                        : Cell.acts(
                                Act.to(AccountRoutes.SESSIONS_PATH, csrf, "End", "the session of " + session.browser())
                                        .with(AccountRoutes.SESSION, session.id())
                                        .danger()));
    }

    @Override
    public String html() {
        return Pages.written(output -> JteaccountPageGenerated.render(output, null, this));
    }
}
