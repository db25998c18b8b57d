package dev.sandbank.application.hub.tryit;

import dev.sandbank.application.hub.shelf.SealedShelf;
import dev.sandbank.application.hub.shelf.Shelf;
import dev.sandbank.application.hub.shelf.ShelfItems;
import dev.sandbank.application.hub.shelf.ShelfPlace;
import dev.sandbank.application.oauth.code.OwnFlows;
import dev.sandbank.application.support.OngoingUnit;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.session.HubSession;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.secret.SecretHash;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tokens and begun log-ins of sessions, which every server finds. If there are too many of a session, the oldest go;
 * such tokens are to be ended.
 */
public final class TryMemory implements OwnFlows {

    private static final String TOKEN = "try token";
    private static final String FLOW = "try flow";
    private static final int MOST_OF_SESSION = 40;
    private static final int SESSIONS_AT_ONCE = 500;
    private static final int LOCKS = 64;

    private final Shelf shelf;
    private final ShelfItems items;
    private final Secrets secrets;
    private final Clock wall;
    private final Object[] locks;

    public TryMemory(ShelfItems items, Transactions transactions, Secrets secrets, Clock wall) {
        this(items, new SealedShelf(items, transactions, secrets, wall), secrets, wall, locks());
    }

    private TryMemory(ShelfItems items, Shelf shelf, Secrets secrets, Clock wall, Object[] locks) {
        this.items = items;
        this.shelf = shelf;
        this.secrets = secrets;
        this.wall = wall;
        this.locks = locks;
    }

    private static Object[] locks() {
        Object[] locks = new Object[LOCKS];
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new Object();
        }
        return locks;
    }

    /** The same as a part of the unit of work that is going on. */
    TryMemory inUnit() {
        return new TryMemory(items, new SealedShelf(items, OngoingUnit.INSTANCE, secrets, wall), secrets, wall, locks);
    }

    /** Parallel presses for the same token wait for each other here, as far as they come to the same server. */
    Object lockOf(String session, TryParty party) {
        return locks[Math.floorMod(session.hashCode() + party.hashCode(), LOCKS)];
    }

    /** A token that is held no more and has to be ended. */
    record Dropped(ClientId client, HeldToken token) {}

    /** The token that is held; null for none. */
    @Nullable
    HeldToken held(String session, TryParty party) {
        return shelf.find(place(session, party)).map(TryText::token).orElse(null);
    }

    /** Holds a token in place of the one before; the tokens for which there is no room. */
    List<Dropped> hold(String session, TryParty party, HeldToken token) {
        ShelfPlace place = place(session, party);
        byte[] text = TryText.of(party, token);
        if (!shelf.replace(place, text)) {
            shelf.put(place, text, HubSession.ABSOLUTE);
        }
        List<Dropped> all = tokens(session);
        if (all.size() <= MOST_OF_SESSION) {
            return List.of();
        }
        shelf.keepNewest(TOKEN, session, MOST_OF_SESSION);
        return all.subList(MOST_OF_SESSION, all.size());
    }

    /** Holds the token no more. */
    void release(String session, TryParty party) {
        shelf.remove(place(session, party));
    }

    void begin(TryFlow flow) {
        shelf.put(place(flow.session(), flow.state()), TryText.of(flow), TryFlow.LIFETIME);
        shelf.keepNewest(FLOW, flow.session(), MOST_OF_SESSION);
    }

    /** Takes a log-in away for its one return; empty if that session began none with the state, or too long ago. */
    Optional<TryFlow> take(String session, String state) {
        return shelf.take(place(session, state)).map(TryText::flow).filter(flow -> flow.liveAt(wall.instant()));
    }

    @Override
    public boolean isBegun(ClientId client, String state, String secret) {
        return shelf.find(place(HexFormat.of().formatHex(SecretHash.of(secret).bytes()), state))
                .map(TryText::flow)
                .filter(flow -> flow.party().client().equals(client) && flow.liveAt(wall.instant()))
                .isPresent();
    }

    /** Forgets a session; its tokens. */
    List<Dropped> forget(String session) {
        List<Dropped> tokens = tokens(session);
        shelf.keepNewest(TOKEN, session, 0);
        shelf.keepNewest(FLOW, session, 0);
        return tokens;
    }

    /** Some of the sessions that have tokens, those with the oldest first. */
    List<String> sessions() {
        return items.owners(TOKEN, SESSIONS_AT_ONCE);
    }

    private List<Dropped> tokens(String session) {
        Map<String, byte[]> things = shelf.list(TOKEN, session);
        List<Dropped> tokens = new ArrayList<>();
        things.values().forEach(text -> tokens.add(new Dropped(TryText.client(text), TryText.token(text))));
        return tokens;
    }

    private static ShelfPlace place(String session, TryParty party) {
        return new ShelfPlace(
                TOKEN, session, party.client() + " " + party.market().code() + " " + party.customer());
    }

    /** The state is not stored, because the bank's pages have it in their addresses. */
    private static ShelfPlace place(String session, String state) {
        return new ShelfPlace(
                FLOW, session, HexFormat.of().formatHex(SecretHash.of(state).bytes()));
    }
}
