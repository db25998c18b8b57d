package dev.sandbank.application.hub.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;

/** What every {@link ShelfItems} must do. */
public abstract class ShelfItemsContract extends StoreContract {

    private static final ShelfPlace PLACE = new ShelfPlace("key", "ann", "one");

    @Example
    void placeHoldsOneThingUntilItIsRemoved() {
        ShelfItems items = stores().shelfItems();
        assertThat(items.addIfAbsent(item("key", "ann", "one", 0, 3))).isTrue();
        assertThat(items.addIfAbsent(item("key", "ann", "one", 1, 9))).isFalse();
        assertThat(items.find(PLACE)).hasValueSatisfying(item -> {
            assertThat(item.sealed()).containsExactly(7, 7, 7);
            assertThat(item.addedAt()).isEqualTo(NOON);
            assertThat(item.endsAt()).isEqualTo(NOON.plus(Duration.ofMinutes(10)));
        });

        assertThat(items.replace(PLACE, new byte[] {1})).isTrue();
        assertThat(items.replace(new ShelfPlace("key", "bob", "one"), new byte[] {1}))
                .isFalse();
        assertThat(items.find(PLACE).orElseThrow().sealed()).containsExactly(1);
        assertThat(items.remove(PLACE)).isTrue();
        assertThat(items.remove(PLACE)).isFalse();
        assertThat(items.find(PLACE)).isEmpty();
    }

    @Example
    void oldestOfAnOwnerGoFirst() {
        ShelfItems items = fourThings();
        assertThat(names(items.list("key", "ann"))).containsExactly("three", "two", "one");

        items.keepNewest("key", "ann", 2);

        assertThat(names(items.list("key", "ann"))).containsExactly("three", "two");
        assertThat(names(items.list("key", "bob"))).containsExactly("one");
        assertThat(items.list("code", "ann")).isEmpty();
        assertThat(items.owners("key", 5)).containsExactly("ann", "bob");
        assertThat(items.owners("key", 1)).containsExactly("ann");
    }

    @Example
    void oldestOfAKindGoUntilThereIsRoom() {
        ShelfItems items = fourThings();
        items.addIfAbsent(item("body", "ann", "one", -9, 100));

        items.keepBytes("key", 8);

        assertThat(names(items.list("key", "ann"))).containsExactly("three");
        assertThat(names(items.list("key", "bob"))).containsExactly("one");
        assertThat(items.list("body", "ann")).hasSize(1);
    }

    @Example
    void endedOnesAreForgotten() {
        ShelfItems items = fourThings();

        items.forget(NOON.plusSeconds(601));

        assertThat(names(items.list("key", "ann"))).containsExactly("three", "two");
    }

    private ShelfItems fourThings() {
        ShelfItems items = stores().shelfItems();
        items.addIfAbsent(item("key", "ann", "one", 0, 4));
        items.addIfAbsent(item("key", "ann", "two", 1, 4));
        items.addIfAbsent(item("key", "ann", "three", 2, 4));
        items.addIfAbsent(item("key", "bob", "one", 3, 4));
        return items;
    }

    private static List<String> names(List<ShelfItem> items) {
        return items.stream().map(item -> item.place().name()).toList();
    }

    private static ShelfItem item(String kind, String owner, String name, int second, int bytes) {
        byte[] sealed = new byte[bytes];
        Arrays.fill(sealed, (byte) 7);
        return new ShelfItem(
                new ShelfPlace(kind, owner, name),
                sealed,
                NOON.plusSeconds(second),
                NOON.plusSeconds(second).plus(Duration.ofMinutes(10)));
    }
}
