package dev.sandbank.http.hub.style;

import dev.sandbank.domain.call.PathStep;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.icon.Icon;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.page.part.Badge;
import dev.sandbank.http.page.part.Bulk;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Check;
import dev.sandbank.http.page.part.Copyable;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Empty;
import dev.sandbank.http.page.part.Message;
import dev.sandbank.http.page.part.NavLink;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.page.part.Paging;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.Plot;
import dev.sandbank.http.page.part.SecretOnce;
import dev.sandbank.http.page.part.Step;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.Tone;
import dev.sandbank.http.page.part.UtcMoment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The parts of the style guide that are no forms. */
public final class PartSamples {

    private static final Instant NOW = Instant.parse("2026-11-22T06:05:07Z");

    private static final Bulk BULK = new Bulk(
            "bulk",
            StyleguidePage.PATH,
            FormSamples.CSRF,
            "application",
            "decision",
            List.of(Option.of("suspend", "Suspend"), Option.of("resume", "Resume")));

    PartSamples() {}

    public Bulk bulk() {
        return BULK;
    }

    public List<Notice> notices() {
        return List.of(
                Notice.info("Your registration is under review. We send a mail when it is decided."),
                Notice.success("The old secret works for 24 hours more.").titled("Secret rotated"),
                Notice.warning("Two secrets end within 24 hours.").leadingTo("See which", StyleguidePage.PATH),
                Notice.danger("Somebody else changed this application meanwhile.")
                        .titled("Nothing was saved"));
    }

    public List<Badge> badges() {
        return List.of(
                new Badge(Tone.NEUTRAL, "Withdrawn"),
                new Badge(Tone.INFO, "In review"),
                new Badge(Tone.SUCCESS, "Active"),
                new Badge(Tone.WARNING, "Ends soon"),
                new Badge(Tone.DANGER, "Suspended"));
    }

    public Badge active() {
        return new Badge(Tone.SUCCESS, "Active");
    }

    public SecretOnce secret() {
        return new SecretOnce(
                "Client secret of Acme Budget",
                "It is shown this once. Keep it now: what is lost can only be replaced.",
                new Copyable("secret", "Client secret", "k7Qm2xVb9RfT4wLz8NcH3yPd6SgJ5aEu1KtXnWqBv0M"));
    }

    public Copyable clientId() {
        return new Copyable("client-id", "Client id", "acme-budget");
    }

    public Table table() {
        return new Table(
                "Applications",
                List.of(
                        Column.unseen("Choose"),
                        Column.of("Application"),
                        Column.of("State"),
                        Column.of("Secret"),
                        Column.ofNumbers("Calls today"),
                        Column.of("Last used"),
                        Column.unseen("What you can do")),
                List.of(
                        row("Acme Budget", "a1", Tone.SUCCESS, "Active", 12_480, 3),
                        row("Gänseblümchen & Söhne – Haushaltsbuch", "a2", Tone.WARNING, "Secret ends", 7, 26),
                        row("Ledgerly", "a3", Tone.DANGER, "Suspended", 0, 900)));
    }

    private static List<Cell> row(String name, String id, Tone tone, String state, long calls, long hours) {
        return List.of(
                Cell.tick(BULK, id, "Choose " + name),
                Cell.link(new Icon(null, name.substring(0, 1)), name, StyleguidePage.PATH, "client id " + id),
                Cell.badge(tone, state),
                Cell.code("…nWqB"),
                Cell.number(calls),
                calls == 0 ? Cell.none("Not yet") : Cell.moment(ago(hours)),
                Cell.acts(Act.to(StyleguidePage.PATH, FormSamples.CSRF, "Rotate", "the secret of " + name)));
    }

    public List<Pair> pairs() {
        return List.of(
                Pair.of("Name", "Acme Budget").changedAt(StyleguidePage.PATH),
                Pair.of("Client id", new Cell.Copied("pair-id", "acme-budget", "the client id")),
                Pair.of("Redirect URI", Cell.code("https://app.acme.example/callback"))
                        .changedAt(StyleguidePage.PATH),
                Pair.of("Made", Cell.moment(ago(50))),
                Pair.of("Calls this minute", Counted.of(1204, "call", "calls") + " of 5,000"));
    }

    public UtcMoment moment() {
        return ago(50);
    }

    public Empty empty() {
        return new Empty(
                "No applications yet",
                "An application is what calls the bank: it has an id, a secret and the addresses customers return to.",
                new PageLink("Create an application", StyleguidePage.PATH));
    }

    public Paging paging() {
        return new Paging("25 of " + Counted.grouped(1204), StyleguidePage.PATH, StyleguidePage.PATH);
    }

    public List<Step> steps() {
        return List.of(
                new Step("Create an application", "Acme Budget is ready.", true, null),
                new Step(
                        "Get a token",
                        "One request with the id and the secret.",
                        false,
                        new PageLink("Show the request", StyleguidePage.PATH)),
                new Step("Let a customer authorize it", "Log in as a test customer and choose accounts.", false, null));
    }

    public List<Check> checks() {
        return List.of(
                new Check("Token by client credentials", Check.State.MET, "Seen on 20 November 2026."),
                new Check("Refresh token used", Check.State.OPEN, "Not seen yet."),
                new Check("Errors below 5 %", Check.State.FAILED, "8 % of the last 1,000 calls."),
                new Check("PKCE used", Check.State.NOT_NEEDED, "The application may not do this."));
    }

    public Plot plot() {
        return new Plot(
                "Calls by day",
                "30 calls in all; the most in one day were 18, from 3 Nov UTC.",
                "18",
                List.of(
                        new Plot.Bar("2 Nov", 8, 0, false, true),
                        new Plot.Bar("3 Nov", 18, 6, false, true),
                        new Plot.Bar("4 Nov", 0, 0, false, true),
                        new Plot.Bar("5 Nov", 4, 1, true, true)));
    }

    public List<PathStep> path() {
        return List.of(
                new PathStep(
                        "authenticate",
                        PathStep.Outcome.PASSED,
                        "Finds the application by the bearer token.",
                        "Authorization: Bearer and a living access token",
                        "a bearer token of 92 characters, sha256 1b4f0e98"),
                new PathStep(
                        "authorize",
                        PathStep.Outcome.REFUSED,
                        "Checks the kind of the token.",
                        "a token of the kind authorization_code",
                        "a token of the kind client_credentials"),
                new PathStep("admit", PathStep.Outcome.NOT_REACHED, "Checks the rate window.", "", ""));
    }

    public List<Message> thread() {
        return List.of(
                new Message("Ada Whitfield", true, ago(30), "Can I get a customer with a frozen card?\n\nFor Poland."),
                new Message("Sandbank", false, ago(4), "Yes: SandboxUser7 has one in every market."));
    }

    public Block written() {
        return new Block.Written("A budget for families.\n\nWe read balances every morning.");
    }

    public Block ways() {
        return new Block.Ways(List.of(
                new PageLink("All applications", StyleguidePage.PATH),
                new PageLink("Ask the people who run this hub", StyleguidePage.PATH)));
    }

    public List<Act> acts() {
        return List.of(
                Act.to(StyleguidePage.PATH, FormSamples.CSRF, "End other sessions", ""),
                Act.to(StyleguidePage.PATH, FormSamples.CSRF, "Revoke", "the token of Acme Budget")
                        .danger()
                        .with("token", "t1"));
    }

    /** A navigation at the side. */
    static List<NavLink> side() {
        return List.of(
                NavLink.of("Registrations", StyleguidePage.PATH, true).waiting(12, "open"),
                NavLink.of("Developers", StyleguidePage.PATH, false),
                NavLink.of("Applications", StyleguidePage.PATH, false),
                NavLink.of("Contact", StyleguidePage.PATH, false).waiting(3, "unanswered"),
                NavLink.of("Audit log", StyleguidePage.PATH, false));
    }

    private static UtcMoment ago(long hours) {
        return new UtcMoment(NOW.minus(Duration.ofHours(hours)), NOW);
    }
}
