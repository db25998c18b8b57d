package dev.sandbank.application.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.SecretUseCases;
import dev.sandbank.application.SpaceUseCases.DataSetUseCases;
import dev.sandbank.application.StoreContract;
import dev.sandbank.application.dataset.read.SetFiles;
import dev.sandbank.application.hub.application.ApplicationWorld;
import dev.sandbank.application.hub.application.NewSecret;
import dev.sandbank.application.hub.application.own.MadeApplication;
import dev.sandbank.application.hub.usage.CountUse;
import dev.sandbank.application.hub.usage.StoreUse;
import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.dataset.DataSetDocument;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import dev.sandbank.domain.hub.usage.CallCounts;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.BeforeTry;

/** What developers do in two windows at the same moment is done once, and no bound is passed. */
public abstract class HubContentionContract extends StoreContract {

    private static final int CROWD = 4;

    @SuppressWarnings("NullAway.Init") // by openWorld, before each try
    private ApplicationWorld world;

    @BeforeTry
    void openWorld() {
        world = new ApplicationWorld(stores());
    }

    /** H35. */
    @Example
    void formOfAnApplicationMakesOne() {
        SubmissionId form = world.people().form();

        List<MadeApplication> made = Race.of(CROWD, () -> world.make(world.ann, "Shop", form));

        assertThat(made).containsOnly(made.get(0));
        assertThat(stores().ownedApplications().countOf(world.ann)).isEqualTo(1);
    }

    /** H38. */
    @Example
    void formOfASecretAddsOne() {
        ClientId shop = world.makeShared().client().id();
        SubmissionId form = world.people().form();

        List<NewSecret> added = Race.of(CROWD, () -> secrets().addSecret().add(world.bob, shop, form));

        assertThat(added).extracting(NewSecret::text).containsOnly(added.get(0).text());
        assertThat(world.client(shop).secrets().newestFirst()).hasSize(2);
    }

    /** H38. */
    @Example
    void nobodyHasMoreSecretsThanTwoAndTheLastOneStays() {
        ClientId shop = world.makeShared().client().id();

        assertThat(Race.refusals(
                        CROWD,
                        () -> secrets()
                                .addSecret()
                                .add(world.ann, shop, world.people().form())))
                .containsOnlyOnce(Optional.empty())
                .contains(Optional.of(ClientRefusal.CLIENT_SECRETS_FULL));

        List<Runnable> ends = world.client(shop).secrets().newestFirst().stream()
                .<Runnable>map(secret -> () -> secrets().endSecret().end(world.ann, shop, secret.id()))
                .toList();
        assertThat(Race.refusals(ends))
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(ClientRefusal.CLIENT_SECRET_LAST));
        assertThat(world.client(shop).secrets().newestFirst()).hasSize(1);
    }

    /** L40. */
    @Example
    void dataSetIsAddedAndUsedOnce() {
        DataSetUseCases.OfDevelopers sets = world.useCases().hub().dataSets().from(new Source("192.0.2.7"));
        DataSetDocument document = SetFiles.whole();
        SpaceId space = world.spaceOf(world.ann);

        assertThat(Race.of(CROWD, () -> sets.add().add(world.ann, document).isNew()))
                .containsOnlyOnce(true);
        assertThat(Race.of(
                        CROWD,
                        () -> sets.use().use(world.ann, document.id(), space).isNew()))
                .containsOnlyOnce(true);
        assertThat(stores().bankRecords().all(space, Persona.KIND)).hasSameSizeAs(document.customers());
    }

    @Example
    void callsThatServersCountedAddUp() {
        ClientId shop = world.makeShared().client().id();
        List<Runnable> servers =
                Stream.generate(() -> counting(shop)).limit(CROWD).toList();

        assertThat(Race.refusals(servers)).containsOnly(Optional.empty());
        assertThat(stores().applicationUses().find(shop).calls()).isEqualTo(new CallCounts(CROWD * 50, 0, 0, 0));
    }

    /** A server that stores what it counted after each ten calls. */
    private Runnable counting(ClientId client) {
        CountUse counted = new CountUse(world.people().clock());
        StoreUse storeUse = new StoreUse(
                counted,
                stores().applicationUses(),
                stores().transactions(),
                world.people().clock());
        CallLog.Call call = new CallLog.Call(
                "id",
                "GET",
                "/path",
                "operation",
                "sg",
                client.value(),
                200,
                null,
                null,
                Duration.ZERO,
                ApplicationDeed.CALL);
        return () -> {
            for (int i = 1; i <= 50; i++) {
                counted.record(call);
                if (i % 10 == 0) {
                    storeUse.store();
                }
            }
        };
    }

    private SecretUseCases secrets() {
        return world.useCases().hub().secrets().from(new Source("192.0.2.7"));
    }
}
