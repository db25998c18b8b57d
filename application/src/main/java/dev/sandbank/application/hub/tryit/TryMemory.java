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
 * again. If there are too many sessions, tokens of a session or log-ins, the oldest go; such tokens are to be ended.
 */
public final class TryMemory implements OwnFlows {

    private static final int MOST_SESSIONS = 500;
    private static final int MOST_OF_SESSION = 40;

    private final Clock wall;
    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private final List<Dropped> dropped = new ArrayList<>();

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

    /** A token that is held no more and has to be ended. */
    record Dropped(ClientId client, HeldToken token) {}

    /** What one session has. */
    private static final class Desk {

        final Map<TryParty, Slot> slots = new LinkedHashMap<>();
        final Map<String, TryFlow> flows = new LinkedHashMap<>();
    }

    synchronized Slot slot(String session, TryParty party) {
        Map<TryParty, Slot> slots = desk(session).slots;
        Slot slot = slots.computeIfAbsent(party, key -> new Slot());
        dropOldest(slots, MOST_OF_SESSION).forEach(this::drop);
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
        dropOldest(flows, MOST_OF_SESSION);
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

    /** Forgets a session; its tokens are dropped. */
    synchronized void forget(String session) {
        Desk desk = desks.remove(session);
        if (desk != null) {
            desk.slots.forEach(this::drop);
        }
    }

    /** Takes the tokens that were dropped since the last time, so that each is taken once. */
    synchronized List<Dropped> takeDropped() {
        List<Dropped> taken = List.copyOf(dropped);
        dropped.clear();
        return taken;
    }

    /** Notes that the token of a slot is held no more. */
    synchronized void drop(TryParty party, Slot slot) {
        HeldToken token = slot.token();
        if (token != null) {
            dropped.add(new Dropped(party.client(), token));
        }
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
        dropOldest(desks, MOST_SESSIONS).values().forEach(gone -> gone.slots.forEach(this::drop));
        return desk;
    }

    /** Takes away what is too much, the oldest first. */
    private static <K, V> Map<K, V> dropOldest(Map<K, V> all, int most) {
        Map<K, V> gone = new LinkedHashMap<>();
        var eldest = all.entrySet().iterator();
        while (all.size() > most) {
            Map.Entry<K, V> next = eldest.next();
            gone.put(next.getKey(), next.getValue());
            eldest.remove();
        }
        return gone;
    }
}
