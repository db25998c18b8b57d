package dev.sandbank.application.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.application.ApplicationWorld;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose calls a developer sees. */
class CallCasesTest {

    private final ApplicationWorld world = new ApplicationWorld();
    private final ClientId shared = world.makeShared().client().id();
    private final ClientId own = world.make(world.ann, "Own").client().id();
    private final Clock clock = world.people().clock();
    private final CallIds ids = new CallIds(new CountingSecrets(), clock);
    private final ListCalls list =
            new ListCalls(world.stores().callEntries(), world.stores().ownedApplications());
    private final ShowCall show =
            new ShowCall(world.stores().callEntries(), world.stores().ownedApplications(), ids);

    @BeforeEach
    void call() {
        world.stores()
                .callEntries()
                .add(List.of(
                        CallEntryFixture.answered("s", shared, clock.instant()),
                        CallEntryFixture.answered("o", own, clock.instant())));
    }

    @Test
    void everybodySeesTheCallsOfTheApplicationsTheyMayUse() {
        assertThat(seen(world.ann, CallFilter.ALL)).containsExactly("o", "s");
        assertThat(seen(world.bob, CallFilter.ALL)).containsExactly("s");
        assertThat(seen(world.eve, CallFilter.ALL)).isEmpty();
        assertThat(seen(world.ann, CallFilter.ALL.of(List.of(own)))).containsExactly("o");
        assertThat(seen(world.bob, CallFilter.ALL.of(List.of(own)))).isEmpty();
    }

    /** L48: 404 of another team, 410 of one that is purged. */
    @Test
    void entryOfOthersLooksLikeOneThatNeverWas_L48() {
        assertThat(show.show(world.bob, "s")).isInstanceOf(ShowCall.Kept.class);
        assertThat(show.show(world.bob, "o")).isInstanceOf(ShowCall.Unknown.class);
        assertThat(show.show(world.ann, "never")).isInstanceOf(ShowCall.Unknown.class);
        assertThat(show.show(world.eve, ids.next())).isInstanceOf(ShowCall.Gone.class);
    }

    @Test
    void operatorSeesAll() {
        assertThat(new FindCalls(world.stores().callEntries())
                        .find(CallFilter.ALL, Seek.first(9))
                        .rows())
                .hasSize(2);
        assertThat(new FindCall(world.stores().callEntries()).find("o")).isPresent();
    }

    private List<String> seen(DeveloperId developer, CallFilter filter) {
        return list.list(developer, filter, Seek.first(9)).rows().stream()
                .map(CallEntry::id)
                .toList();
    }
}
