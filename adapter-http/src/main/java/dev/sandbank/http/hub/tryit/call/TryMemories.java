package dev.sandbank.http.hub.tryit.call;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tried calls of each session, in the memory of this process. Only the newest are kept, and of large answers only the
 * newest bodies, so that the memory is bounded.
 */
public final class TryMemories {

    /** How many calls of a session are kept. */
    public static final int MOST_OF_SESSION = 20;

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
            boundBodies(trials);
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

    private static void boundBodies(Map<String, Trial> trials) {
        List<Trial> newest = new ArrayList<>(trials.values());
        Collections.reverse(newest);
        int bytes = 0;
        for (Trial trial : newest) {
            TryAnswer answer = trial.answer();
            bytes += answer == null ? 0 : answer.body().length;
            if (bytes > TryAnswer.MOST_KEPT && answer != null) {
                bytes -= answer.body().length;
                trials.put(trial.id(), trial.withoutBody());
            }
        }
    }

    private static <K, V> void keepNewest(Map<K, V> all, int most) {
        var eldest = all.keySet().iterator();
        while (all.size() > most) {
            eldest.next();
            eldest.remove();
        }
    }
}
