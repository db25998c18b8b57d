package dev.sandbank.http.hub.certificate;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What forms have made and nobody stores, for ten minutes and in memory only. A form that is sent twice makes one thing,
 * which only its sender gets.
 */
final class FormShelf<T> {

    private static final Duration KEPT_FOR = Duration.ofMinutes(10);
    private static final int MAX = 1_000;

    private final Map<Place, Kept<T>> places = new ConcurrentHashMap<>();
    private final Clock wall;

    FormShelf(Clock wall) {
        this.wall = wall;
    }

    /** Makes it, unless the form has made it before. */
    void put(DeveloperId sender, SubmissionId form, Supplier<T> maker) {
        makeRoom();
        places.computeIfAbsent(new Place(sender, form), place -> new Kept<>(maker.get(), wall.instant()));
    }

    /** What the form has made; empty if it is gone. */
    Optional<T> find(DeveloperId sender, SubmissionId form) {
        makeRoom();
        return Optional.ofNullable(places.get(new Place(sender, form))).map(Kept::thing);
    }

    /** Takes it away; of several who ask at the same time one gets it. Its place stays, so that it is not made again. */
    Optional<T> take(DeveloperId sender, SubmissionId form) {
        makeRoom();
        Place place = new Place(sender, form);
        Kept<T> kept = places.get(place);
        return kept != null && kept.thing() != null && places.replace(place, kept, kept.taken())
                ? Optional.of(kept.thing())
                : Optional.empty();
    }

    private void makeRoom() {
        Instant oldest = wall.instant().minus(KEPT_FOR);
        places.values().removeIf(kept -> kept.since().isBefore(oldest));
        if (places.size() >= MAX) {
            places.entrySet().stream()
                    .min(Comparator.comparing(entry -> entry.getValue().since()))
                    .ifPresent(entry -> places.remove(entry.getKey()));
        }
    }

    private record Place(DeveloperId sender, SubmissionId form) {}

    /**
     * One of them.
     *
     * @param thing null after it was taken
     */
    private record Kept<T>(@Nullable T thing, Instant since) {

        Kept<T> taken() {
            return new Kept<>(null, since);
        }
    }
}
