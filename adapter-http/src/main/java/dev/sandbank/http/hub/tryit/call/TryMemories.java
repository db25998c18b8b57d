package dev.sandbank.http.hub.tryit.call;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tried calls of each session, in the memory of this process. Only the newest are kept, and only so many bodies of
 * answers as have room: those of the session that was used last, and of each session the newest, stay longest.
 */
public final class TryMemories {

    /** How many calls of a session are kept. */
    public static final int MOST_OF_SESSION = 20;

    /** How many bytes the bodies of all sessions may have. */
    static final int MOST_OF_ALL = 32 * 1_024 * 1_024;

    private static final int MOST_SESSIONS = 200;

    private final Map<String, Map<String, Trial>> sessions = new LinkedHashMap<>();

    /** Adds a call; the one of the same id if there is one already, and then nothing is added. */
    public synchronized @Nullable Trial claim(String session, Trial trial) {
        Map<String, Trial> trials = of(session);
        Trial known = trials.putIfAbsent(trial.id(), trial);
        keepNewest(trials, MOST_OF_SESSION);
        return known;
    }

    /** Replaces a call, if it is kept still. */
    public synchronized void replace(String session, Trial trial) {
        Map<String, Trial> trials = of(session);
        if (trials.replace(trial.id(), trial) != null) {
            boundBodies();
        }
    }

    /** Forgets a call that was not sent. */
    public synchronized void drop(String session, String id) {
        of(session).remove(id);
    }

    public synchronized Optional<Trial> find(String session, String id) {
        Map<String, Trial> trials = sessions.get(session);
        return Optional.ofNullable(trials == null ? null : trials.get(id));
    }

    /** The calls of a session, the newest first. */
    public synchronized List<Trial> newest(String session) {
        Map<String, Trial> trials = sessions.get(session);
        List<Trial> all = new ArrayList<>(trials == null ? List.of() : trials.values());
        Collections.reverse(all);
        return all;
    }

    public synchronized void forget(String session) {
        sessions.remove(session);
    }

    private Map<String, Trial> of(String session) {
        Map<String, Trial> known = sessions.remove(session);
        Map<String, Trial> trials = known == null ? new LinkedHashMap<>() : known;
        sessions.put(session, trials);
        keepNewest(sessions, MOST_SESSIONS);
        return trials;
    }

    private void boundBodies() {
        List<Map<String, Trial>> all = new ArrayList<>(sessions.values());
        Collections.reverse(all);
        int left = MOST_OF_ALL;
        for (Map<String, Trial> trials : all) {
            left = boundBodies(trials, left);
        }
    }

    /** Takes away the bodies for which there is no room; returns how much room is left. */
    private static int boundBodies(Map<String, Trial> trials, int room) {
        int left = room;
        List<Trial> newest = new ArrayList<>(trials.values());
        Collections.reverse(newest);
        for (Trial trial : newest) {
            TryAnswer answer = trial.answer();
            int length = answer == null ? 0 : answer.body().length;
            if (length > left) {
                trials.put(trial.id(), trial.withoutBody());
            } else {
                left -= length;
            }
        }
        return left;
    }

    private static <K, V> void keepNewest(Map<K, V> all, int most) {
        var eldest = all.keySet().iterator();
        while (all.size() > most) {
            eldest.next();
            eldest.remove();
        }
    }
}
