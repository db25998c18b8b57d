package dev.sandbank.application.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.dataset.read.SetFiles;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.dataset.DataSet;
import dev.sandbank.domain.dataset.DataSetBuilder;
import dev.sandbank.domain.dataset.DataSetDocument;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import net.jqwik.api.Example;

/** What every {@link DataSets} must do. */
public abstract class DataSetsContract extends StoreContract {

    private static final DataSetDocument DOCUMENT = SetFiles.whole();
    private static final DataSet SET = DataSet.of(DOCUMENT, NOON);
    private static final DataSet OTHER =
            DataSet.of(new DataSetDocument("Other", DOCUMENT.customers().subList(2, 3)), NOON);

    private DeveloperId ann = new DeveloperId("0123456789abcdef");
    private DeveloperId bob = ann;
    private TeamId team = new TeamId("0123456789abcdef");

    @Example
    void theSameSetIsStoredOnce_L40() {
        assertThat(sets().add(SET, DOCUMENT.content())).isTrue();
        assertThat(sets().add(SET, DOCUMENT.content())).isFalse();
        sets().add(OTHER, "other");
        assertThat(sets().find(SET.id())).contains(SET);
        assertThat(sets().content(SET.id())).contains(DOCUMENT.content());
        assertThat(sets().all(Seek.first(10)).rows()).containsExactly(SET, OTHER);
        assertThat(sets().all(Seek.first(1)).rows()).containsExactly(SET);
    }

    @Example
    void onlyPublishedSetsAreEvents() {
        sets().add(SET, DOCUMENT.content());
        sets().add(OTHER, "other");
        DataSet event = DataSetBuilder.builder(SET).event("Hackathon").build();
        assertThat(sets().replace(event)).isTrue();
        assertThat(sets().events()).containsExactly(event);
        sets().removeUnheld();
        assertThat(sets().all(Seek.first(10)).rows()).containsExactly(event);
    }

    @Example
    void whatADeveloperHasIsSharedWithTeamsOfTheirs() {
        scene();
        assertThat(sets().hold(SET.id(), ann)).isTrue();
        assertThat(sets().hold(SET.id(), ann)).isFalse();
        assertThat(sets().heldBy(ann)).containsExactly(SET);
        assertThat(sets().share(SET.id(), bob, team)).isFalse();
        assertThat(sets().share(SET.id(), ann, team)).isTrue();
        assertThat(sets().share(SET.id(), ann, team)).isFalse();
        assertThat(sets().sharedBy(SET.id(), ann)).containsExactly(team);
        assertThat(sets().sharedWith(team)).containsExactly(SET);

        stores().memberships().remove(team, ann);
        assertThat(sets().sharedWith(team)).isEmpty();
        assertThat(sets().unshare(SET.id(), ann, team)).isTrue();
        assertThat(sets().unshare(SET.id(), ann, team)).isFalse();
    }

    @Example
    void whatNobodyHasIsRemoved() {
        scene();
        sets().hold(SET.id(), ann);
        sets().hold(SET.id(), bob);
        sets().share(SET.id(), ann, team);
        assertThat(sets().release(SET.id(), ann)).isTrue();
        assertThat(sets().release(SET.id(), ann)).isFalse();
        assertThat(sets().sharedWith(team)).isEmpty();
        sets().removeUnheld();
        assertThat(sets().find(SET.id())).isPresent();
        sets().release(SET.id(), bob);
        sets().removeUnheld();
        assertThat(sets().find(SET.id())).isEmpty();
    }

    @Example
    void whatIsRemovedIsTakenFromEverybody() {
        scene();
        sets().hold(SET.id(), ann);
        sets().hold(SET.id(), bob);
        sets().share(SET.id(), ann, team);
        assertThat(sets().holders(SET.id())).isEqualTo(2);
        assertThat(sets().remove(SET.id())).isTrue();
        assertThat(sets().remove(SET.id())).isFalse();
        assertThat(sets().holders(SET.id())).isZero();
        assertThat(sets().heldBy(ann)).isEmpty();
        assertThat(sets().sharedWith(team)).isEmpty();
        assertThat(sets().content(SET.id())).isEmpty();
    }

    @Example
    void accountsAndTeamsTakeWhatIsTheirsWithThem() {
        scene();
        sets().hold(SET.id(), ann);
        sets().share(SET.id(), ann, team);
        stores().teams().remove(team);
        assertThat(sets().sharedBy(SET.id(), ann)).isEmpty();
        stores().developers().remove(ann);
        assertThat(sets().heldBy(ann)).isEmpty();
        assertThat(sets().find(SET.id())).isPresent();
    }

    private void scene() {
        TeamWorld world = new TeamWorld(stores());
        ann = world.developer("ann");
        bob = world.developer("bob");
        team = world.team(ann, "Rockets");
        sets().add(SET, DOCUMENT.content());
    }

    private DataSets sets() {
        return stores().dataSets();
    }
}
