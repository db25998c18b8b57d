package dev.sandbank.application.hub.tryit;

import dev.sandbank.application.oauth.code.OwnFlows;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.secret.SecretHash;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tokens and begun log-ins of the sessions of this process. They are nowhere else, so after a restart they begin
 * again. If there are too many sessions or log-ins, the oldest go.
 */
public final class TryMemory implements OwnFlows {

    private static final int MOST_SESSIONS = 500;
    private static final int MOST_OF_SESSION = 40;

    private final Clock wall;
    private final Map<String, Desk> desks = new LinkedHashMap<>();

    public TryMemory(Clock wall) {
        this.wall = wall;
    }

    /** The place of a token; parallel presses for the same token wait for each other there. */
    static final class Slot {

        private @Nullable HeldToken token;

        @Nullable
        HeldToken token() {
            return token;
        }

        void hold(@Nullable HeldToken held) {
            this.token = held;
        }
    }

    /** What one session has. */
    private static final class Desk {

        final Map<TryParty, Slot> slots = new LinkedHashMap<>();
        final Map<String, TryFlow> flows = new LinkedHashMap<>();
    }

    synchronized Slot slot(String session, TryParty party) {
        Map<TryParty, Slot> slots = desk(session).slots;
        Slot slot = slots.computeIfAbsent(party, key -> new Slot());
        keepNewest(slots, MOST_OF_SESSION);
        return slot;
    }

    /** The token that is held; null for none. */
    synchronized @Nullable HeldToken held(String session, TryParty party) {
        Desk desk = desks.get(session);
        Slot slot = desk == null ? null : desk.slots.get(party);
        return slot == null ? null : slot.token();
    }

    synchronized void begin(TryFlow flow) {
        Map<String, TryFlow> flows = desk(flow.session()).flows;
        flows.put(flow.state(), flow);
        keepNewest(flows, MOST_OF_SESSION);
    }

    /** Takes a log-in away for its one return; empty if that session began none with the state, or too long ago. */
    synchronized Optional<TryFlow> take(String session, String state) {
        Desk desk = desks.get(session);
        return Optional.ofNullable(desk == null ? null : desk.flows.remove(state))
                .filter(flow -> flow.liveAt(wall.instant()));
    }

    @Override
    public synchronized boolean isBegun(ClientId client, String state, String secret) {
        Desk desk = desks.get(HexFormat.of().formatHex(SecretHash.of(secret).bytes()));
        TryFlow flow = desk == null ? null : desk.flows.get(state);
        return flow != null && flow.party().client().equals(client) && flow.liveAt(wall.instant());
    }

    /** Forgets a session; returns the tokens that it had. */
    synchronized Map<TryParty, HeldToken> forget(String session) {
        Desk desk = desks.remove(session);
        Map<TryParty, HeldToken> tokens = new LinkedHashMap<>();
        if (desk != null) {
            desk.slots.forEach((party, slot) -> {
                HeldToken token = slot.token();
                if (token != null) {
                    tokens.put(party, token);
                }
            });
        }
        return tokens;
    }

    /** The sessions that have anything. */
    synchronized List<String> sessions() {
        return new ArrayList<>(desks.keySet());
    }

    /** The one that was used last is the newest. */
    private Desk desk(String session) {
        Desk known = desks.remove(session);
        Desk desk = known == null ? new Desk() : known;
        desks.put(session, desk);
        keepNewest(desks, MOST_SESSIONS);
        return desk;
    }

    private static <K, V> void keepNewest(Map<K, V> all, int most) {
        var eldest = all.keySet().iterator();
        while (all.size() > most) {
            eldest.next();
            eldest.remove();
        }
    }
}
