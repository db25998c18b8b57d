package dev.sandbank.http.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where customers land whose application has no page of its own yet: it shows what the application is sent.
 *
 * @param outcome what came of the request
 * @param facts what came back, by name
 * @param expiry when the code expires; null unless there is one that can be exchanged
 * @param command exchanges the code for tokens; null unless there is one that can be exchanged
 * @param redirectUri to be registered for an application that is to land here
 */
public record CallbackPage(
        Outcome outcome,
        List<Fact> facts,
        @Nullable Moment expiry,
        @Nullable String command,
        String redirectUri) {

    public CallbackPage {
        facts = List.copyOf(facts);
    }

    /** What came back. */
    public enum Outcome {
        /** A code that can be exchanged for tokens. */
        CODE("A code came back", "The customer said yes. The application now exchanges this code for tokens."),
        /** A code that was presented before. */
        CODE_USED("This code was used", "A code works once. Start again to get another one."),
        CODE_EXPIRED("This code has expired", "It was not exchanged in time. Start again to get another one."),
        /** A code that this server never issued. */
        CODE_UNKNOWN("This code is not ours", "This server never issued it, or long ago."),
        /** An error instead of a code. */
        REFUSED("No code came back", "The application is told why, by the error below."),
        /** Neither code nor error. */
        NOTHING(
                "Nothing came back yet",
                "Browsers come here from the bank’s consent page, if an application has registered this address.");

        private final String title;
        private final String meaning;

        Outcome(String title, String meaning) {
            this.title = title;
            this.meaning = meaning;
        }

        public String title() {
            return title;
        }

        public String meaning() {
            return meaning;
        }
    }
}
