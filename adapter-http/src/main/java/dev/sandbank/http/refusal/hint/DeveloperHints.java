package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;
import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal.DeveloperLoginLocked;
import dev.sandbank.domain.refusal.DeveloperRefusal.NamedDeveloper;
import java.util.List;

/** The hints on developers and their log-in. */
final class DeveloperHints {

    private DeveloperHints() {}

    static List<Hint> of(DeveloperRefusal reason) {
        return switch (reason) {
            case DEVELOPER_UNKNOWN -> only("There is no such developer", "take one of the list");
            case DEVELOPER_SUSPENDED ->
                List.of(hint("The account {developer} is suspended", "an administrator can resume it")
                        .with("developer", NamedDeveloper.class, NamedDeveloper::developer));
            case DEVELOPER_NOT_SUSPENDED ->
                List.of(hint("The account {developer} is not suspended", "there is nothing to resume")
                        .with("developer", NamedDeveloper.class, NamedDeveloper::developer));
            case DEVELOPER_LOGIN_WRONG ->
                only(
                        "User ID and password of the account do not match",
                        "try again, or choose a new password by Forgot password");
            case DEVELOPER_LOGIN_LOCKED ->
                List.of(hint("There were too many attempts", "wait until {until}")
                        .with("until", DeveloperLoginLocked.class, DeveloperLoginLocked::until));
            case LAST_ADMINISTRATOR ->
                List.of(hint("{developer} is the last administrator", "make somebody else an administrator first")
                        .with("developer", NamedDeveloper.class, NamedDeveloper::developer));
            case OWNER_EXISTS -> only("This hub has its first account already", "log in instead");
            case LINK_ENDED -> only("This link was used, has ended or was never made", "ask for a new one");
        };
    }
}
