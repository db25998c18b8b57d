package dev.sandbank.http.hub.style;

import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.form.Search;
import java.util.List;

/** The forms of the style guide. */
public final class FormSamples {

    static final String CSRF = "sample";

    private static final List<Option> COUNTRIES =
            List.of(Option.of("", "Choose a country"), Option.of("sg", "Singapore"), Option.of("pl", "Poland"));
    private static final List<Option> SPACES = List.of(
            new Option("shared", "Shared", "Everybody sees the same accounts."),
            new Option("own", "My own", "Only your applications see it, and you can reset it."),
            new Option("team", "The team’s", "All applications of the team see it."));
    private static final List<Option> GRANTS = List.of(
            Option.of("code", "Authorization code"),
            Option.of("client", "Client credentials"),
            Option.of("refresh", "Refresh token"));

    FormSamples() {}

    /** Every kind of field. */
    public Form every() {
        return Form.to(StyleguidePage.PATH, CSRF, "Create application")
                .named("every")
                .with(
                        Field.text("name", "Name")
                                .hint("Customers see it when they are asked.")
                                .upTo(80),
                        Field.email("email", "E-mail address").typed("ada@example.org"),
                        Field.password("password", "Password", "new-password")
                                .hint("12 characters or more. A sentence is a good password."),
                        Field.textArea("about", "What you build", 4).optional().upTo(1000),
                        Field.select("country", "Country", COUNTRIES)
                                .typed("sg")
                                .autocomplete("country"),
                        Field.radios("space", "Space", SPACES).typed("own"),
                        Field.ticks("grants", "Ways to get a token", GRANTS).chosen(List.of("code", "refresh")),
                        Field.file("icon", "Icon", "image/png,image/jpeg,image/svg+xml")
                                .hint("PNG, JPEG or SVG, at most 1 MB.")
                                .optional(),
                        Field.tick("terms", "I will send test data only", "yes"))
                .cancel("Cancel", StyleguidePage.PATH);
    }

    /** A form that came back with problems. */
    public Form wrong() {
        Problems problems = Problems.NONE
                .at("country", "Choose the country of your company.")
                .at("email", "Enter an address such as ann@example.org.")
                .at("password", "This password is easy to guess: it is a name with a year behind it.");
        return Form.to(StyleguidePage.PATH, CSRF, "Send")
                .named("wrong")
                .with(
                        Field.email("email", "E-mail address")
                                .hint("We send the invitation there.")
                                .typed("ada@example"),
                        Field.password("password", "Password", "new-password"),
                        Field.select("country", "Country", COUNTRIES))
                .with(problems);
    }

    /** What cannot be undone. */
    public Form delete() {
        return Form.to(StyleguidePage.PATH, CSRF, "Delete application")
                .named("delete")
                .with(Field.typedConfirmation("confirm", "acme-budget")
                        .hint("Its tokens stop working at once. This cannot be undone."))
                .danger()
                .cancel("Keep it", StyleguidePage.PATH);
    }

    /** A bar above a list. */
    public Search search() {
        return new Search(
                StyleguidePage.PATH,
                List.of(
                        Field.search("q", "Name or e-mail address").typed("ada"),
                        Field.select(
                                        "state",
                                        "State",
                                        List.of(Option.of("", "Any"), Option.of("review", "Under review")))
                                .typed("review"),
                        Field.day("since", "First day (UTC)").typed("2026-11-01")),
                StyleguidePage.PATH);
    }
}
