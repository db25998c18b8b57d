package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;
import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.ClientGuessing;
import dev.sandbank.domain.refusal.ClientRefusal.GrantNotAllowed;
import dev.sandbank.domain.refusal.ClientRefusal.MarketNotApproved;
import java.util.List;

/** The hints on applications that are refused or cannot be stored. */
final class ClientHints {

    private ClientHints() {}

    static List<Hint> of(ClientRefusal reason) {
        return switch (reason) {
            case CLIENT_UNKNOWN ->
                only("No application has this client_id", "copy it from where the application was created");
            case CLIENT_SECRET_WRONG ->
                only("The client id and secret do not match", "check both, or rotate the secret of the application");
            case CLIENT_SUSPENDED -> only("This application is suspended", "ask whoever runs this sandbox");
            case CLIENT_GUESSING ->
                List.of(hint("Too many wrong secrets for this client id", "wait {retryAfter} s")
                        .with("retryAfter", ClientGuessing.class, ClientGuessing::retryAfterSeconds));
            case CLIENT_NOT_ALLOWED_GRANT ->
                List.of(hint(
                                "This application is not allowed the {grant} grant",
                                "use another, or ask whoever runs this sandbox")
                        .with("grant", GrantNotAllowed.class, GrantNotAllowed::grant));
            case CLIENT_NOT_APPROVED_FOR_MARKET ->
                List.of(hint(
                                "The application is approved for {approved}, and not for {market}",
                                "ask for that market on the hub's page of requests for production")
                        .with("approved", MarketNotApproved.class, refusal -> HintWords.codes(refusal.approved()))
                        .with(
                                "market",
                                MarketNotApproved.class,
                                refusal -> refusal.market().code()));
            case CLIENT_IS_PUBLIC ->
                only("A public client has no secret and so cannot act for itself", "use an application with a secret");
            case CLIENT_EXISTS -> only("An application has this id already", "choose another");
            case CLIENT_SECRETS_FULL ->
                only(
                        "Two secrets of yours work already, or the application has as many as it may have",
                        "end one first");
            case CLIENT_SECRET_UNKNOWN ->
                only("This secret has ended or is not yours", "load the page of the application anew");
            case CLIENT_SECRET_LAST ->
                only("No other secret of this application works", "add one first, or delete the application");
            case CLIENT_NOT_YOURS -> only("Only its owner changes this application", "ask its owner");
            case CLIENT_NOT_CONFIRMED ->
                only("What was typed is not the client id", "copy the client id into the field");
            case CLIENT_CHANGED_MEANWHILE ->
                only("Somebody changed the application after this form was opened", "look at both and save again");
            case CLIENT_SENT_OTHERWISE ->
                only("This form has made another application already", "send the new one with a new form");
            case CLIENT_DETAILS_INVALID -> only("The application cannot be stored like this", "change what is named");
        };
    }
}
