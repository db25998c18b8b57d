package dev.sandbank.http.refusal;

import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.TokenRefusal;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.refusal.hint.Hint;
import dev.sandbank.http.refusal.hint.Hints;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One cause of one error.
 *
 * @param error what the body says
 * @param status the HTTP status, with the profile if the other profile has another status
 */
record ErrorRow<E>(E error, String status, Hint hint) {

    private static final int TOO_MANY = 429;

    /** The errors of bank operations, without those of the gateway. */
    static Stream<ErrorRow<BankError>> ofBankApis() {
        // Wire fact: one endpoint answers a wrong method as a fault of the server.
        Stream<ErrorRow<BankError>> wrongVerb = Hints.all(RequestRefusal.METHOD_UNSUPPORTED).stream()
                .map(hint -> new ErrorRow<>(BankError.SERVER_UNAVAILABLE, "500, of password tokens", hint));
        return Stream.of(
                        at(Surface.BANK_API).flatMap(reason -> rows(reason, Problem::bankError)),
                        wrongVerb,
                        outages(outage -> BankError.SERVER_UNAVAILABLE))
                .flatMap(rows -> rows);
    }

    /** The errors of token endpoints without those of the gateway, and the errors in redirects to the application. */
    static Stream<ErrorRow<String>> ofOAuth() {
        // Wire fact: at one endpoint a refresh token that is none is no bad request.
        Stream<ErrorRow<String>> brokenRefreshToken = Hints.all(TokenRefusal.REFRESH_TOKEN_UNKNOWN).stream()
                .map(hint -> new ErrorRow<>("invalid_grant", "401, of cards, compatible", hint));
        return Stream.of(
                        at(Surface.TOKEN_ENDPOINT, Surface.REDIRECT)
                                .flatMap(reason -> rows(reason, Problem::oauthError)),
                        brokenRefreshToken,
                        outages(Outage::oauthError))
                .flatMap(rows -> rows);
    }

    /** The errors of the gateway, at any endpoint. */
    static Stream<Hint> ofGateway() {
        return met(Surface.BANK_API, Surface.TOKEN_ENDPOINT)
                .filter(ErrorRow::isTooMany)
                .flatMap(reason -> Hints.all(reason).stream());
    }

    /** The errors that people read. */
    static Stream<Hint> ofPeople() {
        return met(Surface.PERSON).flatMap(reason -> Hints.all(reason).stream());
    }

    private static Stream<Reason> at(Surface... surfaces) {
        return met(surfaces).filter(reason -> !isTooMany(reason));
    }

    private static Stream<Reason> met(Surface... surfaces) {
        return EveryReason.stream().filter(reason -> Arrays.stream(surfaces).anyMatch(Surfaces.of(reason)::contains));
    }

    private static boolean isTooMany(Reason reason) {
        return ProblemTable.problemOf(reason, Profile.COMPATIBLE).status() == TOO_MANY;
    }

    private static <E> Stream<ErrorRow<E>> rows(Reason reason, Function<Problem, E> face) {
        Problem compatible = ProblemTable.problemOf(reason, Profile.COMPATIBLE);
        Problem strict = ProblemTable.problemOf(reason, Profile.STRICT);
        List<Hint> hints = Hints.all(reason);
        if (compatible.equals(strict)) {
            return hints.stream().map(hint -> new ErrorRow<>(face.apply(compatible), status(reason, compatible), hint));
        }
        return hints.stream()
                .flatMap(hint -> Stream.of(
                        new ErrorRow<>(face.apply(compatible), status(reason, compatible) + ", compatible", hint),
                        new ErrorRow<>(face.apply(strict), status(reason, strict) + ", strict", hint)));
    }

    private static String status(Reason reason, Problem problem) {
        Set<Surface> met = Surfaces.of(reason);
        if (!met.contains(Surface.REDIRECT)) {
            return "" + problem.status();
        }
        return met.contains(Surface.TOKEN_ENDPOINT) ? problem.status() + " or redirect" : "redirect";
    }

    private static <E> Stream<ErrorRow<E>> outages(Function<Outage, E> face) {
        return Arrays.stream(Outage.values())
                .map(outage -> new ErrorRow<>(face.apply(outage), "" + outage.status(), outage.hint()));
    }
}
