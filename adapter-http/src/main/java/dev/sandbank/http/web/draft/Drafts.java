package dev.sandbank.http.web.draft;

import dev.sandbank.application.support.RecentlyUsed;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.secret.Source;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The drafts of one server, in memory. Passwords, codes and secrets are never kept. A draft holds at most 64 kB and lasts an
 * hour; of one source there are at most 100, and of all together so many that the memory is bounded.
 */
public final class Drafts {

    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final int MAX_CHARACTERS = 64 * 1_024;
    private static final int MAX_OF_SOURCE = 100;
    private static final int MAX_OF_ALL = 500;
    private static final int MAX_PAGES = 20_000;
    private static final int ID_BYTES = 16;

    /** The names of fields that are never kept; the last ones are those of the change of a password. */
    private static final Pattern NEVER_KEPT = Pattern.compile(
            ".*(password|secret|code|token|csrf|submission).*|present|wanted", Pattern.CASE_INSENSITIVE);

    private final Secrets secrets;
    private final Clock wall;
    private final Map<String, Draft> drafts = new RecentlyUsed<>(MAX_OF_ALL);

    /** Who was shown forms with an anti-forgery token. Only their pages have it, so a form that has it is theirs. */
    private final Map<String, DeveloperId> owners = new RecentlyUsed<>(MAX_PAGES);

    public Drafts(Secrets secrets, Clock wall) {
        this.secrets = secrets;
        this.wall = wall;
    }

    /** Notes that forms with that anti-forgery token are shown to a developer. */
    public synchronized void note(String csrf, DeveloperId developer) {
        owners.put(csrf, developer);
    }

    /**
     * Keeps a form and gives the id of the draft; empty if nobody knows whose it is, or if it is too large.
     *
     * @param csrf the anti-forgery token in the form
     */
    public synchronized Optional<String> keep(
            String csrf, String path, Map<String, List<String>> fields, Source source) {
        DeveloperId owner = owners.get(csrf);
        Map<String, List<String>> kept = new HashMap<>(fields);
        kept.keySet().removeIf(name -> NEVER_KEPT.matcher(name).matches());
        if (owner == null || characters(kept) > MAX_CHARACTERS) {
            return Optional.empty();
        }
        makeRoom(source);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.random(ID_BYTES));
        drafts.put(id, new Draft(owner, path, kept, source, wall.instant().plus(LIFETIME)));
        return Optional.of(id);
    }

    /** The draft to a path, if it still lives. */
    public synchronized Optional<Draft> find(@Nullable String id, String path) {
        Draft draft = id == null ? null : drafts.get(id);
        return Optional.ofNullable(draft)
                .filter(each -> each.path().equals(path) && wall.instant().isBefore(each.endsAt()));
    }

    /** Forgets a draft. */
    public synchronized void drop(String id) {
        drafts.remove(id);
    }

    /** The draft that was not used for the longest time goes first. */
    private void makeRoom(Source source) {
        Instant now = wall.instant();
        drafts.values().removeIf(draft -> !now.isBefore(draft.endsAt()));
        long ofSource = drafts.values().stream()
                .filter(draft -> draft.source().equals(source))
                .count();
        Iterator<Draft> eldest = drafts.values().iterator();
        while (ofSource >= MAX_OF_SOURCE && eldest.hasNext()) {
            if (eldest.next().source().equals(source)) {
                eldest.remove();
                ofSource--;
            }
        }
    }

    private static int characters(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + field.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }
}
