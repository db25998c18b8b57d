package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;
import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.dataset.DataSetLimits;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.operation.RequestRefusal.AuthorizationRequestTooLong;
import dev.sandbank.http.operation.RequestRefusal.CharacterForbidden;
import dev.sandbank.http.operation.RequestRefusal.DataSetTooLarge;
import dev.sandbank.http.operation.RequestRefusal.FileTooLarge;
import dev.sandbank.http.operation.RequestRefusal.FormTooLarge;
import dev.sandbank.http.operation.RequestRefusal.MediaTypeUnsupported;
import dev.sandbank.http.operation.RequestRefusal.MethodUnsupported;
import dev.sandbank.http.operation.RequestRefusal.ParameterMissing;
import dev.sandbank.http.operation.RequestRefusal.ParameterRepeated;
import java.util.List;
import java.util.Locale;

/** The hints on requests that are refused for their form. */
final class RequestHints {

    private RequestHints() {}

    static List<Hint> of(RequestRefusal reason) {
        return switch (reason) {
            case REQUEST_MALFORMED ->
                List.of(
                        hint("The parameter {repeated} comes more than once", "send it once")
                                .when(ParameterRepeated.class)
                                .with("repeated", ParameterRepeated.class, wrong -> HintWords.sent(wrong.name())),
                        hint("The parameter {parameter} is missing", "send it")
                                .when(ParameterMissing.class)
                                .with("parameter", ParameterMissing.class, ParameterMissing::name),
                        hint("The request could not be read", "see the document of this operation"));
            case REQUEST_TOO_LARGE ->
                List.of(
                        hint("The form is larger than 64 KiB", "send less at a time")
                                .when(FormTooLarge.class),
                        hint("The file is larger than 1 MB, which is the most that is taken", "choose a smaller one")
                                .when(FileTooLarge.class),
                        hint(
                                        "The form with the data set has {received} bytes, and a data set has at most "
                                                + grouped(DataSetLimits.BYTES),
                                        "send a smaller file")
                                .when(DataSetTooLarge.class)
                                .with("received", DataSetTooLarge.class, sent -> grouped(sent.received())),
                        hint("The body is larger than a mebibyte", "send less at a time"));
            case CHARACTER_FORBIDDEN ->
                List.of(
                        hint("The name of a parameter holds {character}, which no text may hold", "leave it out")
                                .when(
                                        CharacterForbidden.class,
                                        found -> found.place().isEmpty())
                                .with("character", CharacterForbidden.class, CharacterForbidden::character),
                        hint("{place} holds the character {character}, which no text may hold", "leave it out")
                                .with("place", CharacterForbidden.class, found -> HintWords.sent(found.place()))
                                .with("character", CharacterForbidden.class, CharacterForbidden::character));
            case PARAMETERS_TOO_MANY ->
                only("There are more than 100 parameters", "send those alone that the document names");
            case JSON_TOO_COMPLEX ->
                only(
                        "The JSON nests too deep, holds too many values, or a name or number that is too long",
                        "keep to what the document of this operation names");
            case CONTENT_ENCODING_UNSUPPORTED ->
                only("The body has a Content-Encoding", "send it as it is, without compression");
            case ANSWER_NOT_ACCEPTED ->
                only("The Accept header rules out JSON", "send Accept: application/json, or none");
            case REDIRECT_TOO_LONG ->
                List.of(
                        hint(
                                        "The authorization request is longer than {maxLength} characters",
                                        "send a shorter state and those parameters alone that are needed")
                                .when(AuthorizationRequestTooLong.class)
                                .with(
                                        "maxLength",
                                        AuthorizationRequestTooLong.class,
                                        AuthorizationRequestTooLong::maxLength),
                        hint(
                                "The address that leads back to the application would be too long",
                                "send a shorter state, and keep what it stands for in the application"));
            case QUERY_MALFORMED ->
                only("A parameter is not percent-encoded properly", "encode names and values as UTF-8");
            case MEDIA_TYPE_UNSUPPORTED ->
                List.of(hint("The body is of another media type", "send it as {contentType}")
                        .with("contentType", MediaTypeUnsupported.class, MediaTypeUnsupported::wanted));
            case METHOD_UNSUPPORTED ->
                List.of(hint("The method is not served here", "use {allow}")
                        .with("allow", MethodUnsupported.class, MethodUnsupported::allow));
            case GRANT_TYPE_MISSING -> only("The form lacks grant_type", "send the one this endpoint is for");
            case GRANT_TYPE_NOT_CLIENT_CREDENTIALS ->
                only("This endpoint is for the application's own tokens alone", "send grant_type=client_credentials");
            case CUSTOMER_SESSION_MISSING -> only("Nobody is logged in", "log in first");
            case DEVELOPER_SESSION_MISSING -> only("No developer is logged in", "log in first");
            case ADMINISTRATORS_ONLY ->
                only("This page is for administrators of the hub", "ask one of them, or log in as one");
            case IDEMPOTENCY_KEY_REUSED ->
                only(
                        "This Idempotency-Key came with another body, or for other accounts, before",
                        "send a new key with each new order");
            case DRAFT_DROPPED -> only("What was typed before the log-in is not kept for you", "fill in the form anew");
            case HOST_UNKNOWN ->
                only("The Host header names another server than this one", "use the host of the public URL");
            case MAIL_UNKNOWN -> only("There is no such mail, or it is erased by now", "take one of the outbox");
            case FORM_FORGED -> only("The form's anti-forgery token is not this browser's", "open the page again");
        };
    }

    /** {@code 5,242,880}. */
    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
