package dev.sandbank.http.hub.certificate;

import dev.sandbank.application.hub.shelf.Shelf;
import dev.sandbank.application.hub.shelf.ShelfPlace;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.http.operation.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * What forms have made and nobody stores, for ten minutes. A form that is sent twice, to whatever servers, makes one thing,
 * which only its sender gets.
 */
final class FormShelf<T> {

    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    /** Lies at a place while its thing is being made. */
    private static final byte[] BEING_MADE = {};

    /** How long a form that is sent twice waits for what the other one makes (two seconds). */
    private static final int LOOKS = 100;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Shelf shelf;
    private final String kind;
    private final Class<T> type;

    /** @param kind tells its things apart from others on the shelf */
    FormShelf(Shelf shelf, String kind, Class<T> type) {
        this.shelf = shelf;
        this.kind = kind;
        this.type = type;
    }

    /** Makes it, unless the form has made it before. */
    void put(DeveloperId sender, SubmissionId form, Supplier<T> maker) {
        ShelfPlace place = place(sender, form);
        if (!shelf.put(place, BEING_MADE, KEPT_FOR)) {
            awaitMade(place);
            return;
        }
        boolean done = false;
        try {
            shelf.replace(place, Json.bytes(maker.get()));
            done = true;
        } finally {
            if (!done) {
                shelf.remove(place);
            }
        }
    }

    /** What the form has made; empty if it is gone. */
    Optional<T> find(DeveloperId sender, SubmissionId form) {
        return shelf.find(place(sender, form)).flatMap(this::read);
    }

    /** Takes it away; of several who ask at the same time one gets it. */
    Optional<T> take(DeveloperId sender, SubmissionId form) {
        return shelf.take(place(sender, form)).flatMap(this::read);
    }

    private void awaitMade(ShelfPlace place) {
        for (int i = 0; i < LOOKS && isBeingMade(place); i++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private boolean isBeingMade(ShelfPlace place) {
        return shelf.find(place)
                .filter(thing -> Arrays.equals(thing, BEING_MADE))
                .isPresent();
    }

    private Optional<T> read(byte[] thing) {
        if (Arrays.equals(thing, BEING_MADE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(new ByteArrayInputStream(thing), type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ShelfPlace place(DeveloperId sender, SubmissionId form) {
        return new ShelfPlace(kind, sender.value(), form.value());
    }
}
