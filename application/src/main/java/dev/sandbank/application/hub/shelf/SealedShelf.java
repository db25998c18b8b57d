package dev.sandbank.application.hub.shelf;

import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Seals what is left, so that it can only be read by this installation and at its place. */
public final class SealedShelf implements Shelf {

    private static final byte[] NOTHING = {};

    private final ShelfItems items;
    private final Transactions transactions;
    private final Secrets secrets;
    private final Clock wall;

    public SealedShelf(ShelfItems items, Transactions transactions, Secrets secrets, Clock wall) {
        this.items = items;
        this.transactions = transactions;
        this.secrets = secrets;
        this.wall = wall;
    }

    @Override
    public boolean put(ShelfPlace place, byte[] thing, Duration life) {
        Instant now = wall.instant();
        ShelfItem fresh = new ShelfItem(place, secrets.seal(purpose(place), thing), now, now.plus(life));
        return transactions.run(() -> {
            items.find(place).filter(item -> !live(item)).ifPresent(ended -> items.remove(place));
            return items.addIfAbsent(fresh);
        });
    }

    @Override
    public boolean replace(ShelfPlace place, byte[] thing) {
        byte[] sealed = secrets.seal(purpose(place), thing);
        return transactions.run(() -> items.replace(place, sealed));
    }

    @Override
    public Optional<byte[]> find(ShelfPlace place) {
        return items.find(place).filter(this::live).flatMap(this::opened);
    }

    @Override
    public Optional<byte[]> take(ShelfPlace place) {
        return transactions
                .run(() -> {
                    Optional<ShelfItem> found = items.find(place).filter(this::live);
                    found.ifPresent(item -> items.replace(place, NOTHING));
                    return found;
                })
                .flatMap(this::opened);
    }

    @Override
    public Map<String, byte[]> list(String kind, String owner) {
        Map<String, byte[]> things = new LinkedHashMap<>();
        items.list(kind, owner).stream()
                .filter(this::live)
                .forEach(item ->
                        opened(item).ifPresent(thing -> things.put(item.place().name(), thing)));
        return things;
    }

    @Override
    public void remove(ShelfPlace place) {
        transactions.run(() -> items.remove(place));
    }

    @Override
    public void keepNewest(String kind, String owner, int most) {
        transactions.run(() -> {
            items.keepNewest(kind, owner, most);
            return true;
        });
    }

    @Override
    public void keepBytes(String kind, long most) {
        transactions.run(() -> {
            items.keepBytes(kind, most);
            return true;
        });
    }

    private boolean live(ShelfItem item) {
        return wall.instant().isBefore(item.endsAt());
    }

    private Optional<byte[]> opened(ShelfItem item) {
        return item.sealed().length == 0 ? Optional.empty() : secrets.open(purpose(item.place()), item.sealed());
    }

    private static String purpose(ShelfPlace place) {
        return "on the shelf " + place.kind() + " " + place.owner() + " " + place.name();
    }
}
