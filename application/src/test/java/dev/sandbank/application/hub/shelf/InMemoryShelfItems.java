package dev.sandbank.application.hub.shelf;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What lies on the shelf, in memory. */
public final class InMemoryShelfItems implements ShelfItems {

    private final InMemoryTable<ShelfPlace, ShelfItem> items;

    public InMemoryShelfItems(InMemoryTransactions transactions) {
        this.items = new InMemoryTable<>(transactions);
    }

    @Override
    public boolean addIfAbsent(ShelfItem fresh) {
        return items.add(fresh.place(), fresh);
    }

    @Override
    public boolean replace(ShelfPlace place, byte[] sealed) {
        return items.change(place, any -> true, item -> new ShelfItem(place, sealed, item.addedAt(), item.endsAt()));
    }

    @Override
    public Optional<ShelfItem> find(ShelfPlace place) {
        return items.find(place);
    }

    @Override
    public List<ShelfItem> list(String kind, String owner) {
        List<ShelfItem> found = new ArrayList<>(items.all().stream()
                .filter(item ->
                        item.place().kind().equals(kind) && item.place().owner().equals(owner))
                .toList());
        Collections.reverse(found);
        return found;
    }

    @Override
    public List<String> owners(String kind, int max) {
        return items.all().stream()
                .filter(item -> item.place().kind().equals(kind))
                .map(item -> item.place().owner())
                .distinct()
                .limit(max)
                .toList();
    }

    @Override
    public boolean remove(ShelfPlace place) {
        return items.remove(place);
    }

    @Override
    public void keepNewest(String kind, String owner, int most) {
        list(kind, owner).stream().skip(most).forEach(item -> items.remove(item.place()));
    }

    @Override
    public void keepBytes(String kind, long most) {
        List<ShelfItem> oldest = items.all().stream()
                .filter(item -> item.place().kind().equals(kind))
                .toList();
        long all = oldest.stream().mapToLong(item -> item.sealed().length).sum();
        for (ShelfItem item : oldest) {
            if (all > most) {
                items.remove(item.place());
                all -= item.sealed().length;
            }
        }
    }

    @Override
    public void forget(Instant endedBefore) {
        items.removeIf(item -> item.endsAt().isBefore(endedBefore), Long.MAX_VALUE);
    }
}
