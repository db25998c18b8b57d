package dev.sandbank.application.hub.developer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperArbitraries;
import dev.sandbank.domain.hub.developer.DeveloperBuilder;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.developer.UserId;
import dev.sandbank.domain.hub.session.HubSession;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link Developers} must do. */
public abstract class DevelopersContract extends StoreContract {

    @Provide
    Arbitrary<Developer> anyDeveloper() {
        return DeveloperArbitraries.developers();
    }

    @Property(tries = 40)
    void developerIsFoundAsStoredUntilRemoved(@ForAll("anyDeveloper") Developer developer) {
        Developers developers = stores().developers();
        boolean free = developers.findByUserId(developer.userId().value()).isEmpty()
                && developers.findByEmail(developer.email()).isEmpty();
        assertThat(developers.add(developer)).isEqualTo(free);
        if (!free) {
            return;
        }
        assertThat(developers.add(developer)).isFalse();
        assertThat(developers.find(developer.id())).contains(developer);
        assertThat(developers.findByUserId(developer.userId().value().toUpperCase(Locale.ROOT)))
                .contains(developer);
        assertThat(developers.findByEmail(new EmailAddress(developer.email().key())))
                .contains(developer);
        assertThat(developers.any()).isTrue();
        assertThat(developers.actingAdministrators().contains(developer)).isEqualTo(developer.isActingAdministrator());

        Developer changed = DeveloperBuilder.builder(developer)
                .name("Changed")
                .suspended(true)
                .build();
        assertThat(developers.replace(changed)).isTrue();
        assertThat(developers.find(developer.id())).contains(changed);
        assertThat(developers.remove(developer.id())).isTrue();
        assertThat(developers.remove(developer.id())).isFalse();
        assertThat(developers.replace(changed)).isFalse();
        assertThat(developers.find(developer.id())).isEmpty();
    }

    @Example
    void noTwoHaveTheSameUserIdOrAddress() {
        Developers developers = stores().developers();
        developers.add(developer(1, "ann", "ann@example.com", "Ann"));
        developers.add(developer(2, "bob", "bob@example.com", "Bob"));

        assertThat(developers.add(developer(3, "ANN", "cyd@example.com", "Cyd")))
                .isFalse();
        assertThat(developers.add(developer(3, "cyd", "Ann@Example.com", "Cyd")))
                .isFalse();
        assertThat(developers.replace(developer(2, "Ann", "bob@example.com", "Bob")))
                .isFalse();
        assertThat(developers.replace(developer(2, "bob", "ANN@example.com", "Bob")))
                .isFalse();
        assertThat(developers.replace(developer(2, "Bob", "BOB@example.com", "Bob")))
                .isTrue();
        assertThat(developers.find(id(2)).orElseThrow().userId()).isEqualTo(new UserId("Bob"));
    }

    /** H73: whatever is searched for is meant literally, and letters match in any case. */
    @Example
    void searchIsLiteralAndKnowsNoCase() {
        Developers developers = stores().developers();
        developers.add(developer(1, "ann", "ann@example.com", "50% _off_ \\ it's"));
        developers.add(developer(2, "bob", "bob@example.com", "Ärzte"));
        developers.add(developer(3, "cyd", "cyd@example.com", "İpek"));

        assertThat(names("%")).containsExactly("ann");
        assertThat(names("_off")).containsExactly("ann");
        assertThat(names("\\")).containsExactly("ann");
        assertThat(names("'")).containsExactly("ann");
        assertThat(names("％")).containsExactly("ann");
        assertThat(names("ärzte")).containsExactly("bob");
        assertThat(names("ÄRZTE")).containsExactly("bob");
        assertThat(names("İPEK")).containsExactly("cyd");
        assertThat(names("EXAMPLE.com")).containsExactly("ann", "bob", "cyd");
        assertThat(names("x".repeat(1_000))).isEmpty();
        assertThat(names("")).containsExactly("ann", "bob", "cyd");
    }

    @Example
    void searchKeepsToOneStanding() {
        Developers developers = stores().developers();
        developers.add(developer(1, "ann", "ann@example.com", "Ann"));
        developers.add(developer(2, "bob", "bob@example.com", "Bob").suspended(true));
        developers.add(developer(3, "cyd", "cyd@example.com", "Cyd").administrating(true));
        developers.add(developer(4, "dot", "dot@example.com", "Dot")
                .administrating(true)
                .suspended(true));

        assertThat(namesOf(Standing.ANY)).containsExactly("ann", "bob", "cyd", "dot");
        assertThat(namesOf(Standing.ACTIVE)).containsExactly("ann", "cyd");
        assertThat(namesOf(Standing.SUSPENDED)).containsExactly("bob", "dot");
        assertThat(namesOf(Standing.ADMINISTRATOR)).containsExactly("cyd", "dot");
        assertThat(developers.search(Standing.SUSPENDED, "ann", Seek.first(5)).rows())
                .isEmpty();
    }

    private List<String> namesOf(Standing standing) {
        return stores().developers().search(standing, "", Seek.first(10)).rows().stream()
                .map(developer -> developer.userId().value())
                .toList();
    }

    /** H74: walking all pages in either direction meets each row once. */
    @Example
    void pagesFollowOneAnother() {
        Developers developers = stores().developers();
        for (int i = 0; i < 23; i++) {
            developers.add(developer(i, "user" + i, "user" + i + "@example.com", "User"));
        }
        List<DeveloperId> forward = new ArrayList<>();
        Seek seek = Seek.first(5);
        Found<Developer> page = developers.search(Standing.ANY, "user", seek);
        assertThat(page.previous()).isNull();
        Long next = Long.MIN_VALUE;
        while (next != null) {
            page.rows().forEach(row -> forward.add(row.id()));
            next = page.next();
            if (next != null) {
                page = developers.search(Standing.ANY, "user", Seek.after(next, 5));
                assertThat(page.previous()).isNotNull();
            }
        }
        assertThat(forward).hasSize(23).doesNotHaveDuplicates();

        Long previous = page.previous();
        int rows = page.rows().size();
        while (previous != null) {
            page = developers.search(Standing.ANY, "user", Seek.before(previous, 5));
            rows += page.rows().size();
            previous = page.previous();
        }
        assertThat(rows).isEqualTo(23);
        assertThat(page.rows().get(0).id()).isEqualTo(id(0));
    }

    /** H20: at most one mail a day. */
    @Example
    void warningIsNotedOnceInAPause() {
        Developers developers = stores().developers();
        developers.add(developer(1, "ann", "ann@example.com", "Ann"));
        Duration day = Duration.ofDays(1);

        assertThat(developers.noteWarning(id(1), NOON, day)).isTrue();
        assertThat(developers.noteWarning(id(1), NOON.plus(day).minusMillis(1), day))
                .isFalse();
        assertThat(developers.noteWarning(id(1), NOON.plus(day), day)).isTrue();
        assertThat(developers.noteWarning(id(2), NOON, day)).isFalse();
    }

    @Example
    void sessionsGoWithTheirDeveloper() {
        stores().developers().add(developer(1, "ann", "ann@example.com", "Ann"));
        stores().hubSessions().add(HubSession.starting("one", id(1), NOON, new Source("192.0.2.1"), ""));
        stores().developers().remove(id(1));
        assertThat(stores().hubSessions().find("one")).isEmpty();
    }

    private List<String> names(String text) {
        return stores().developers().search(Standing.ANY, text, Seek.first(10)).rows().stream()
                .map(developer -> developer.userId().value())
                .toList();
    }

    private static DeveloperId id(int number) {
        return new DeveloperId(String.format(Locale.ROOT, "%016d", number));
    }

    private static Developer developer(int number, String userId, String email, String name) {
        return new Developer(
                id(number),
                new UserId(userId),
                new EmailAddress(email),
                name,
                "",
                SpaceId.DEFAULT,
                new PasswordHash("hash"),
                false,
                false,
                NOON);
    }
}
