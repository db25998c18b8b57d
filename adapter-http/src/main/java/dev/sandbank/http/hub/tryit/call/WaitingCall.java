package dev.sandbank.http.hub.tryit.call;

import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.hub.tryit.call.TryChoice.With;
import dev.sandbank.http.operation.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A call that waits for a customer's log-in, as the reader's browser keeps it, so that what was typed outlives this
 * process. Only the session that typed it can read it.
 *
 * @param id of the call
 */
public record WaitingCall(String id, Market market, String operation, TryChoice choice, TryInputs inputs) {

    /** Browsers keep cookies of up to 4,096 bytes with their names and attributes. */
    private static final int LONGEST = 3_600;

    private static final String PURPOSE = "call that waits for a log-in";

    public static WaitingCall of(Trial trial) {
        return new WaitingCall(trial.id(), trial.market(), trial.operation(), trial.choice(), trial.inputs());
    }

    /** The call for a cookie; empty if it is too long for one. */
    public Optional<String> sealed(String session, Secrets secrets) {
        WaitingJson json = new WaitingJson(
                id,
                market.code(),
                operation,
                choice.client().value(),
                choice.customer(),
                choice.with(),
                inputs.values(),
                inputs.empty());
        return Optional.of(SealedBytes.seal(key(session, secrets), deflated(Json.bytes(json)), secrets))
                .filter(text -> text.length() <= LONGEST);
    }

    /** The call in a cookie; empty if another session made it, or none. */
    public static Optional<WaitingCall> opened(String sealed, String session, Secrets secrets) {
        return sealed.length() > LONGEST
                ? Optional.empty()
                : SealedBytes.open(key(session, secrets), sealed).flatMap(WaitingCall::read);
    }

    private static byte[] key(String session, Secrets secrets) {
        return secrets.derive(PURPOSE, session);
    }

    private static Optional<WaitingCall> read(byte[] deflated) {
        try (InputStream json = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            WaitingJson read = Json.read(json, WaitingJson.class);
            return Market.byCode(read.market())
                    .map(market -> new WaitingCall(
                            read.id(),
                            market,
                            read.operation(),
                            new TryChoice(new ClientId(read.client()), read.customer(), read.with()),
                            new TryInputs(read.values(), read.empty())));
        } catch (IOException older) {
            // Only we can have written it, so it was another version of the program.
            return Optional.empty();
        }
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(to)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toByteArray();
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "WaitingCall " + id;
    }

    /** How it is written. */
    record WaitingJson(
            String id,
            String market,
            String operation,
            String client,
            String customer,
            With with,
            Map<String, String> values,
            List<String> empty) {}
}
