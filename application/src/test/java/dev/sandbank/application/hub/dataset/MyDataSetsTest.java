package dev.sandbank.application.hub.dataset;

import static dev.sandbank.application.hub.team.TeamWorld.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.SpaceUseCases.DataSetUseCases;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.dataset.read.SetFiles;
import dev.sandbank.application.hub.application.ApplicationWorld;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.Legacy;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.dataset.DataSetDocument;
import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.dataset.DataSetLimits;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.SpaceId;
import org.junit.jupiter.api.Test;

/** What developers see and do with data sets. */
class MyDataSetsTest {

    private static final DataSetDocument DOCUMENT = SetFiles.whole();
    private static final DataSetId ID = DOCUMENT.id();

    private final ApplicationWorld world = new ApplicationWorld();
    private final DataSetUseCases.OfDevelopers sets =
            world.useCases().hub().dataSets().from(new Source("192.0.2.7"));
    private final AdminUseCases admin = AdminUseCases.over(
            world.stores(),
            TestPorts.over(world.stores(), world.people().clock(), new CountingSecrets()),
            TestPorts.ACTOR);

    @Test
    void theSameFileTwiceIsOneSet_L40() {
        assertThat(sets.add().add(world.ann, DOCUMENT).isNew()).isTrue();
        assertThat(newest()).isEqualTo(AuditAction.DATA_SET_ADDED);
        assertThat(sets.add().add(world.ann, DOCUMENT).isNew()).isFalse();
        assertThat(sets.add().add(world.bob, DOCUMENT).isNew()).isTrue();
        assertThat(admin.spaces().dataSets().store().store(DOCUMENT).isNew()).isTrue();
        assertThat(sets.list().list(world.ann).own()).hasSize(1);
    }

    @Test
    void aDeveloperHasOnlySoMany() {
        for (int i = 0; i < DataSetLimits.SETS; i++) {
            sets.add().add(world.ann, new DataSetDocument("Set " + i, DOCUMENT.customers()));
        }
        assertThat(refusalOf(() -> sets.add().add(world.ann, DOCUMENT))).contains(CustomerRefusal.DATA_SETS_FULL);
    }

    @Test
    void othersSeeItOnlyThroughATeamOrAnEvent() {
        sets.add().add(world.ann, DOCUMENT);
        assertThat(refusalOf(() -> sets.show().show(world.bob, ID))).contains(CustomerRefusal.DATA_SET_UNKNOWN);

        sets.share().share(world.ann, ID, world.team);
        assertThat(newest()).isEqualTo(AuditAction.DATA_SET_SHARED);
        assertThat(sets.show().show(world.bob, ID).isOwn()).isFalse();
        assertThat(sets.list().list(world.bob).ofTeams()).hasSize(1);
        assertThat(refusalOf(() -> sets.show().show(world.eve, ID))).contains(CustomerRefusal.DATA_SET_UNKNOWN);
        assertThat(refusalOf(() -> sets.delete().delete(world.bob, ID))).contains(CustomerRefusal.DATA_SET_UNKNOWN);

        admin.spaces().dataSets().publish().publish(ID, "Hackathon");
        assertThat(sets.show().show(world.eve, ID).document()).isEqualTo(DOCUMENT);
        assertThat(sets.list().list(world.eve).events()).hasSize(1);

        sets.unshare().unshare(world.ann, ID, world.team);
        assertThat(newest()).isEqualTo(AuditAction.DATA_SET_UNSHARED);
        assertThat(sets.list().list(world.bob).ofTeams()).isEmpty();
        assertThat(refusalOf(() -> sets.share().share(world.ann, ID, eves()))).contains(TeamRefusal.TEAM_UNKNOWN);
    }

    @Test
    void itIsUsedInSpacesThatTheDeveloperMayChange() {
        sets.add().add(world.ann, DOCUMENT);
        sets.share().share(world.ann, ID, world.team);
        SpaceId ofTeam = world.stores().teams().require(world.team).space();
        SpaceId own = world.spaceOf(world.bob);

        assertThat(sets.use().use(world.bob, ID, own).isNew()).isTrue();
        assertThat(newest()).isEqualTo(AuditAction.DATA_SET_USED);
        assertThat(sets.use().use(world.bob, ID, own).isNew()).isFalse();
        assertThat(sets.show().show(world.bob, ID).usedIn())
                .extracting(used -> used.space().id())
                .containsExactly(own);
        assertThat(refusalOf(() -> sets.use().use(world.bob, ID, ofTeam))).contains(TeamRefusal.TEAM_ACTION_FORBIDDEN);
        assertThat(refusalOf(() -> sets.use().use(world.bob, ID, SpaceId.DEFAULT)))
                .contains(SpaceRefusal.SPACE_UNKNOWN);
        assertThat(sets.use().use(world.ann, ID, ofTeam).isNew()).isTrue();
    }

    @Test
    void deletingOneLeavesTheSpacesThatUseIt() {
        sets.add().add(world.ann, DOCUMENT);
        sets.use().use(world.ann, ID, world.spaceOf(world.ann));
        sets.delete().delete(world.ann, ID);

        assertThat(newest()).isEqualTo(AuditAction.DATA_SET_DELETED);
        assertThat(world.stores().dataSets().find(ID)).isEmpty();
        assertThat(world.stores().bankRecords().all(world.spaceOf(world.ann), Persona.KIND))
                .hasSize(3);
    }

    @Test
    void anAccountTakesItsSetsWithIt() {
        sets.add().add(world.eve, DOCUMENT);
        Audit audit = new Audit(world.stores().auditLog(), world.people().clock(), TestPorts.ACTOR);
        new EndDataSets(world.stores().dataSets())
                .end(world.stores().developers().require(world.eve), Legacy.NONE, audit);
        assertThat(world.stores().dataSets().find(ID)).isEmpty();
    }

    private TeamId eves() {
        return world.people().team(world.eve, "Others");
    }

    private AuditAction newest() {
        return world.people().newestEntry().event().action();
    }
}
