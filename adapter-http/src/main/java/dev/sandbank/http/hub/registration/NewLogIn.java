package dev.sandbank.http.hub.registration;

import dev.sandbank.application.hub.developer.Passwords;
import dev.sandbank.domain.hub.developer.UserId;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.refusal.hint.Hints;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The fields in which somebody chooses user ID and password. */
record NewLogIn(String userId, String password) {

    static final String USER_ID = "userId";
    static final String PASSWORD = "password";

    /** What was typed. Of the password not even blanks around it are taken away. */
    static NewLogIn of(UnaryOperator<String> sent) {
        return new NewLogIn(sent.apply(USER_ID).strip(), sent.apply(PASSWORD));
    }

    /**
     * What is wrong with it.
     *
     * @param person words about the person that the password must not be made of
     */
    Problems problems(Problems before, Passwords passwords, List<String> person) {
        Problems found = at(before, USER_ID, UserId.objectionTo(userId));
        List<String> words = Stream.concat(Stream.of(userId), person.stream()).toList();
        return at(found, PASSWORD, passwords.objectionTo(password, words).map(Hints::of));
    }

    static Problems at(Problems problems, String field, Optional<String> objection) {
        return objection.map(sentence -> problems.at(field, sentence)).orElse(problems);
    }

    Field userIdField() {
        return Field.code(USER_ID, "User ID")
                .hint("3 to 32 letters, digits, dots, _ or -. Others in your teams see it.")
                .autocomplete("username")
                .upTo(UserId.MAX_LENGTH)
                .typed(userId);
    }

    static Field passwordField() {
        return Field.password(PASSWORD, "Password", "new-password")
                .hint("12 characters or more; a few words that do not belong together are good.");
    }

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return "NewLogIn " + userId;
    }
}
