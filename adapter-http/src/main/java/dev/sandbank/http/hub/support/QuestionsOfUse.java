package dev.sandbank.http.hub.support;

import dev.sandbank.http.hub.start.ServerFacts;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.Section;
import java.util.List;

/** What people ask before and after they have made an application. */
final class QuestionsOfUse {

    private QuestionsOfUse() {}

    static Topic begin(ServerFacts facts) {
        return Topic.of("begin", "Begin", price(facts), openness());
    }

    private static List<Question> price(ServerFacts facts) {
        return List.of(
                Question.of(
                        "what-is-it",
                        "What is this?",
                        "It is a bank to try programs against: an authorization server and a bank behind it, with"
                                + " customers, accounts, cards and points in " + facts.markets()
                                + " markets. All of them are made up. Calls change what is there, as at a real"
                                + " bank.",
                        new PageLink("How to use it", Section.HELP.path())),
                Question.of(
                        "cost",
                        "What does it cost?",
                        "Nothing. There is nothing to buy here, and no card is asked for."),
                Question.of(
                        "account",
                        "How do I get an account?",
                        "Sign up with your name and mail address. " + facts.signUp(),
                        new PageLink("Get started", Section.GET_STARTED.path())));
    }

    private static List<Question> openness() {
        return List.of(
                Question.of(
                        "without-account",
                        "Can I try it without an account?",
                        "Whoever runs this server can make an application by the command ./sandbank app create,"
                                + " which asks for no account. Test data, guide and documents are open to"
                                + " everybody.",
                        new PageLink("The first page has the command", "/")),
                Question.of(
                        "affiliated",
                        "Is this run by the bank whose API it looks like?",
                        "No. Sandbank is independent of Citi. It answers calls in the published form of that"
                                + " bank’s public sandbox, so that programs written for it work here unchanged."
                                + " No data of that bank is behind it."),
                Question.of(
                        "documents",
                        "Where are the OpenAPI documents?",
                        "There is one document for each product and market, in OpenAPI 3.1. The index lists all.",
                        new PageLink("Index of the documents", "/openapi/index.json")));
    }

    static Topic applications(ServerFacts facts) {
        return Topic.of("applications", "Applications", identity(facts), users());
    }

    private static List<Question> identity(ServerFacts facts) {
        return List.of(
                Question.of(
                        "markets",
                        "Do I need an application for each market?",
                        "No. One application, with one client ID and secret, works in all " + facts.markets()
                                + " markets. A token is for one market: the one in the path where you asked for"
                                + " it, or in the countryCode of the authorization request."),
                Question.of(
                        "secret-lost",
                        "I lost the client secret. What now?",
                        "It was shown once and only its hash is stored, so nobody can tell it to you. Rotate it on"
                                + " the page of the application: you get another one, and the earlier one works"
                                + " for " + facts.overlap() + " more.",
                        new PageLink("My applications", Section.APPLICATIONS.path())),
                Question.of(
                        "redirect-uri",
                        "Which redirect URIs may I use?",
                        "Those that you enter at the application; what a request names must be the same, letter by"
                                + " letter. For a loopback address (127.0.0.1 or [::1]) the port may differ. Until"
                                + " you have a page of your own, " + facts.publicUrl()
                                + "/callback shows what comes back."),
                Question.of(
                        "pkce",
                        "Do I need PKCE?",
                        "An application of the strict profile and one without a secret must use it, with S256. A"
                                + " compatible application with a secret may leave it out. Use it anyway: it costs"
                                + " two parameters.",
                        new PageLink("The steps with PKCE", Section.GUIDE.path())));
    }

    private static List<Question> users() {
        return List.of(
                Question.of(
                        "profiles",
                        "What is the difference between compatible and strict?",
                        "Compatible tolerates what the public sandbox tolerates, and answers errors in its form."
                                + " Strict refuses those things, asks for PKCE, compares every scope, and answers"
                                + " errors as problem details (RFC 9457). Take strict for new programs."),
                Question.of(
                        "browser",
                        "Can a page in a browser call the API directly?",
                        "Yes, if its application has no secret and the page’s origin is entered at the"
                                + " application. A browser cannot keep a secret, so other applications call from a"
                                + " server."),
                Question.of(
                        "team",
                        "How do colleagues use the same application?",
                        "Make a team, invite them, and share the application with the team. Everybody has secrets"
                                + " of their own, so one can leave without a new secret for all.",
                        new PageLink("My teams", Section.TEAMS.path())));
    }
}
