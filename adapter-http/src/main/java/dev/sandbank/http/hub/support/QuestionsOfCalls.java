package dev.sandbank.http.hub.support;

import dev.sandbank.http.hub.start.ServerFacts;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.Section;
import java.util.List;

/** What people ask about tokens and about calls that are refused. */
final class QuestionsOfCalls {

    private static final PageLink ERRORS = new PageLink("All errors", "/errors");
    private static final PageLink GUIDE = new PageLink("Guide", Section.GUIDE.path());

    private QuestionsOfCalls() {}

    static Topic tokens(ServerFacts facts) {
        return Topic.of("tokens", "Tokens", kinds(facts), ends(facts));
    }

    private static List<Question> kinds(ServerFacts facts) {
        return List.of(
                Question.of(
                        "lifetimes",
                        "How long do codes and tokens live?",
                        "An authorization code " + facts.code() + ", an access token " + facts.access()
                                + ", and a consent can be renewed for " + facts.refresh()
                                + " after the code was exchanged. These end by the clock of the space. Tokens for"
                                + " single cards have lifetimes of their own, which their answers tell."),
                Question.of(
                        "basic-or-bearer",
                        "When is it Basic, and when Bearer?",
                        "Basic where tokens are got, renewed and ended: it tells which application asks. An"
                                + " application without a secret sends its client_id in the body instead. Bearer"
                                + " with the access token everywhere else.",
                        new PageLink("Make the Basic value", Section.HELP.path() + "#basic")),
                Question.of(
                        "which-grant",
                        "Which grant do I need?",
                        "authorization_code for whatever belongs to a customer, such as accounts;"
                                + " client_credentials for what belongs to nobody, such as lists of codes. The"
                                + " guide has a table for each market.",
                        new PageLink("Which token for what", Section.GUIDE.path() + "#which-token")));
    }

    private static List<Question> ends(ServerFacts facts) {
        return List.of(
                Question.of(
                        "code-refused",
                        "Why is my code refused?",
                        "It lives " + facts.code() + " and works once. The exchange must name the same"
                                + " redirect_uri as the authorization request, the code_verifier that belongs to"
                                + " the challenge, and come from the same application. The Sandbank-Hint header"
                                + " says which of these it was.",
                        GUIDE),
                Question.of(
                        "refresh-twice",
                        "Why did my refresh token stop working?",
                        "Each one works once, and the answer holds the next. The same one again within "
                                + facts.repeat()
                                + " gets the same answer; later it looks stolen, and all tokens of that consent"
                                + " end. Store the new one before you use it."),
                Question.of(
                        "customer-revokes",
                        "What happens when a customer takes back the consent?",
                        "Access and refresh token end at once, and the next call is answered by 401. Send the"
                                + " customer to the bank again.",
                        new PageLink("What customers see", "/customer/grants")));
    }

    static Topic refusals(ServerFacts facts) {
        return new Topic(
                "refusals",
                "Calls that are refused",
                List.of(
                        Question.of(
                                "hint",
                                "How do I find out why a call was refused?",
                                "Read the Sandbank-Hint header of the answer. It is one sentence with the cause and the"
                                        + " remedy, and it never holds a secret.",
                                ERRORS),
                        Question.of(
                                "401",
                                "What do I do about 401?",
                                "The token is missing, ended, revoked, or of another market; or, at a token endpoint,"
                                        + " client ID and secret do not belong together. Renew the token once and repeat"
                                        + " the call. If that is refused too, stop and ask the customer again.",
                                ERRORS),
                        Question.of(
                                "403",
                                "What do I do about 403?",
                                "The token is good and does not open this: it is of another kind, lacks a scope, or the"
                                        + " act waits for a one-time code (mfaRequired). A repetition does not help; ask"
                                        + " for the right token, or finish the flow that the answer names."),
                        Question.of(
                                "429",
                                "What do I do about 429?",
                                "An application of the usual rate makes " + facts.rate()
                                        + ", calls for tokens included. Wait as many seconds as Retry-After says, then"
                                        + " repeat. The RateLimit headers of each call that counts tell what is left. Keep"
                                        + " tokens instead of asking for one per call."),
                        Question.of(
                                "market-missing",
                                "Why is there no such operation in my market?",
                                "Markets publish different operations, as their documents say. Ask us for one that you"
                                        + " need.",
                                new PageLink("Write to us", SupportPages.CONTACT))));
    }
}
