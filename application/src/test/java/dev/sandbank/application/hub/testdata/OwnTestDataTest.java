package dev.sandbank.application.hub.testdata;

import static dev.sandbank.application.hub.team.TeamWorld.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.HubUseCases.TestDataUseCases;
import dev.sandbank.application.bank.testdata.TestCustomerData;
import dev.sandbank.application.hub.application.ApplicationWorld;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.ClockChange;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What developers see and do with the data of their spaces. */
class OwnTestDataTest {

    private final ApplicationWorld world = new ApplicationWorld();
    private final TestDataUseCases testData = world.useCases().hub().testData().from(new Source("192.0.2.7"));
    private final SpaceId ofTeam = world.stores().teams().require(world.team).space();

    @Test
    void developerHasTheirOwnSpaceAndThoseOfTheirTeams() {
        assertThat(testData.listSpaces().list(world.ann))
                .extracting(own -> own.space().id())
                .containsExactly(world.spaceOf(world.ann), ofTeam);
        assertThat(testData.listSpaces().list(world.ann)).allMatch(OwnSpace::isChangeable);
        assertThat(testData.listSpaces().list(world.bob))
                .extracting(OwnSpace::isChangeable)
                .containsExactly(true, false);
        assertThat(testData.listSpaces().list(world.eve)).hasSize(1);
    }

    @Test
    void resetIsAuditedAsThatOfTheCommandLine() {
        testData.reset().reset(world.ann, ofTeam, true);

        var event = world.people().newestEntry().event();
        assertThat(event.action()).isEqualTo(AuditAction.SPACE_RESET);
        assertThat(event.target()).isEqualTo(ofTeam.value());
        assertThat(event.facts()).containsEntry("tokens", "removed");
        assertThat(event.actor().id()).isEqualTo(world.ann.value());
    }

    @Test
    void clockIsMovedAndAudited() {
        SpaceId own = world.spaceOf(world.bob);
        Instant before = world.people().clock().instant();

        testData.moveClock().move(world.bob, own, ClockChange.advance(Duration.ofDays(3)));

        Instant now = world.stores().spaces().require(own).clock().at(before);
        assertThat(now).isEqualTo(before.plus(Duration.ofDays(3)));
        assertThat(world.people().newestEntry().event().action()).isEqualTo(AuditAction.SPACE_CLOCK_SET);
    }

    @Test
    void memberOfATeamSeesAndExportsItsSpaceAndChangesNothing() {
        assertThat(testData.export().export(world.bob, ofTeam).name())
                .isEqualTo(world.stores().spaces().require(ofTeam).name());

        int entries = world.people().audited().size();
        assertThat(refusalOf(() -> testData.reset().reset(world.bob, ofTeam, false)))
                .contains(TeamRefusal.TEAM_ACTION_FORBIDDEN);
        assertThat(refusalOf(() -> testData.moveClock().move(world.bob, ofTeam, ClockChange.freeze())))
                .contains(TeamRefusal.TEAM_ACTION_FORBIDDEN);
        assertThat(world.people().audited()).hasSize(entries);
    }

    @Test
    void spacesOfOthersAreAsIfThereWereNone() {
        for (SpaceId other : List.of(ofTeam, world.spaceOf(world.ann), SpaceId.DEFAULT)) {
            assertThat(refusalOf(() -> testData.reset().reset(world.eve, other, false)))
                    .contains(SpaceRefusal.SPACE_UNKNOWN);
            assertThat(refusalOf(() -> testData.moveClock().move(world.eve, other, ClockChange.freeze())))
                    .contains(SpaceRefusal.SPACE_UNKNOWN);
            assertThat(refusalOf(() -> testData.export().export(world.eve, other)))
                    .contains(SpaceRefusal.SPACE_UNKNOWN);
        }
    }

    /** Somebody whose account came before there were spaces may have the shared one. */
    @Test
    void sharedSpaceIsChangedByNobody() {
        OwnSpace shared = new OwnSpace(world.stores().spaces().require(SpaceId.DEFAULT), null);

        assertThat(shared.isChangeable()).isFalse();
        assertThat(refusalOf(shared::mustBeChangeable)).contains(SpaceRefusal.SPACE_UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void everyCustomerOfTheMarketIsReadWithWhatTheyHave(Market market) {
        List<TestCustomerData> read = world.useCases().bank().testCustomers().read(SpaceId.DEFAULT, market);

        assertThat(read)
                .extracting(data -> data.customer().userId())
                .containsExactly("SandboxUser1", "SandboxUser2", "SandboxUser3", "SandboxUser4", "SandboxUser5");
        assertThat(read).extracting(TestCustomerData::customer).allMatch(SeedCustomer::isPublished);
        assertThat(read.get(0).accounts()).isNotEmpty();
        assertThat(read.get(0).cards()).isNotEmpty();
        assertThat(read.get(0).points()).isPositive();
        assertThat(read.get(0).payees()).isNotEmpty();
        assertThat(read.get(0).profile().name().full()).isNotBlank();
    }
}
