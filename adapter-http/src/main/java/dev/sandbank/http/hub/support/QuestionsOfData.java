package dev.sandbank.http.hub.support;

import dev.sandbank.http.hub.start.ServerFacts;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.Section;
import java.util.List;

/** What people ask about customers, spaces and the way to production. */
final class QuestionsOfData {

    private static final PageLink TEST_DATA = new PageLink("Test data", Section.TEST_DATA.path());

    private QuestionsOfData() {}

    static Topic data(ServerFacts facts) {
        return Topic.of("data", "Test data", people(facts), changes(facts));
    }

    private static List<Question> people(ServerFacts facts) {
        return List.of(
                Question.of(
                        "customers",
                        "Who can I log in as?",
                        "The same " + facts.testCustomers()
                                + " user IDs and passwords are in every market, with other people behind them."
                                + " The test data shows them with all their ids.",
                        TEST_DATA),
                Question.of(
                        "one-time-code",
                        "Where do I get the one-time code?",
                        "The bank writes it to the customer in a mail. " + outbox(facts)
                                + " It works once, for "
                                + facts.confirmation() + ", and not any more after " + facts.wrongCodes()
                                + " wrong ones."),
                Question.of(
                        "customer-locked",
                        "Why can a test customer not log in any more?",
                        "After " + facts.wrongPasswords() + " wrong passwords in a row, log-in waits "
                                + facts.passwordLock()
                                + ". Whoever runs the server ends that by ./sandbank customer unlock."),
                Question.of(
                        "others-change",
                        "Why did the data change although I did nothing?",
                        "In the shared space everybody works with the same customers. Move your application to"
                                + " your own space, or to that of your team, when you edit it.",
                        new PageLink("My applications", Section.APPLICATIONS.path())));
    }

    private static List<Question> changes(ServerFacts facts) {
        return List.of(
                Question.of(
                        "reset",
                        "How do I start afresh?",
                        "Reset your space on the page of test data. Customers, accounts, cards and payments become"
                                + " what they were at the beginning; applications and secrets stay.",
                        TEST_DATA),
                Question.of(
                        "time",
                        "How do I try what happens next month?",
                        "Move the clock of your space ahead on the page of test data. Whatever falls due on the way"
                                + " is booked. Tokens end by the same clock.",
                        TEST_DATA),
                Question.of(
                        "more-customers",
                        "Can I have more customers?",
                        "Yes, up to " + facts.addedCustomers()
                                + " more in a space, by ./sandbank customer add. They have the products of a test"
                                + " customer and a password of their own."),
                Question.of(
                        "failing-payments",
                        "How do I try payments that fail?",
                        "Pay somebody at another bank whose name is SANDBANK PENDS, SANDBANK FAILS LATE, SANDBANK"
                                + " RETURNED or SANDBANK REVIEWED, and move the clock."),
                Question.of(
                        "real-data",
                        "May I put real data in?",
                        "No. It is a sandbox: do not enter names, numbers or passwords of real people."));
    }

    static Topic production() {
        return new Topic(
                "production",
                "Production",
                List.of(
                        Question.of(
                                "differences",
                                "What is different in production?",
                                "TLS and a certificate on each call, one-time codes every time, limits of its own, and people who"
                                        + " must agree first.",
                                new PageLink("The differences one by one", Section.HELP.path() + "#differences")),
                        Question.of(
                                "go-live",
                                "How do I move to production?",
                                "Ask for it on the page of the application. The form wants the markets and the company that"
                                        + " stands behind it; a checklist shows what the server has seen your application"
                                        + " do. An administrator answers. When it is approved, take the production client: it has an"
                                        + " id and a secret of its own, is strict, and works in the approved markets with a"
                                        + " certificate.",
                                new PageLink("Requests for production", "/production")),
                        Question.of(
                                "institutional",
                                "Are there APIs for companies and institutions?",
                                "This bank has private customers only, so there are none. Write to us what you would"
                                        + " build; they would be products of their own beside these.",
                                new PageLink("Write to us", SupportPages.CONTACT))));
    }

    private static String outbox(ServerFacts facts) {
        return facts.outboxIsOpen()
                ? "Everybody reads it in the outbox of this server, at " + facts.publicUrl() + "/outbox."
                : "On this server the administrators read the outbox.";
    }
}
