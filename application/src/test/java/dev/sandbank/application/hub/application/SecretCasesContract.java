package dev.sandbank.application.hub.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.BeforeTry;

/** Secrets of several owners, over any stores. */
public abstract class SecretCasesContract {

    private static final ClientId SHOP = new ClientId("shop");

    @SuppressWarnings("NullAway.Init") // by openWorld, before each try
    private TeamWorld world;

    @SuppressWarnings("NullAway.Init") // by openWorld, before each try
    private DeveloperId owner;

    @SuppressWarnings("NullAway.Init") // by openWorld, before each try
    private DeveloperId ann;

    @SuppressWarnings("NullAway.Init") // by openWorld, before each try
    private TeamId team;

    /** Empty stores. */
    protected abstract Stores emptyStores();

    @BeforeTry
    void openWorld() {
        world = new TeamWorld(emptyStores());
        owner = world.developer("owner");
        ann = world.developer("ann");
        team = world.team(owner, "Payments");
        world.join(team, owner, ann, Role.MEMBER);
        world.application(owner, SHOP.value(), SpaceId.DEFAULT);
        world.teams().shareApplication().share(owner, SHOP, team);
    }

    /** H38. */
    @Example
    void eachSecretShowsOwnerLastFourAndEnds() {
        NewSecret first = world.secrets().addSecret().add(ann, SHOP, world.form());
        NewSecret second = world.secrets().rotateOwnSecret().rotate(ann, SHOP, Duration.ofHours(24), world.form());

        List<SecretView> views = world.secrets().listSecrets().list(ann, SHOP);
        assertThat(views).hasSize(3);
        assertThat(views.get(0).secret().lastFour())
                .isEqualTo(second.text().substring(second.text().length() - 4));
        assertThat(views.get(0).secret().owner()).isEqualTo(ann);
        assertThat(views.get(0).endsSoon()).isFalse();
        assertThat(views.get(1).secret().lastFour())
                .isEqualTo(first.text().substring(first.text().length() - 4));
        assertThat(views.get(1).endsSoon()).isTrue();
        assertThat(views.get(2).secret().owner()).isNull();
        assertThat(accepts(first.text())).isTrue();
        assertThat(accepts(ClientFixture.SECRET)).isTrue();
        assertThat(first.toString() + second).doesNotContain(first.text(), second.text());
    }

    /** H38. */
    @Example
    void thirdSecretOfOneOwnerIsRefusedUntilOneEnds() {
        NewSecret first = world.secrets().addSecret().add(ann, SHOP, world.form());
        world.clock().advance(Duration.ofSeconds(1));
        world.secrets().addSecret().add(ann, SHOP, world.form());

        assertThat(TeamWorld.refusalOf(() -> world.secrets().addSecret().add(ann, SHOP, world.form())))
                .contains(ClientRefusal.CLIENT_SECRETS_FULL);
        assertThat(TeamWorld.refusalOf(
                        () -> world.secrets().rotateOwnSecret().rotate(ann, SHOP, Duration.ofHours(1), world.form())))
                .contains(ClientRefusal.CLIENT_SECRETS_FULL);
        world.secrets().addSecret().add(owner, SHOP, world.form());
        world.secrets().endSecret().end(ann, SHOP, first.secret().id());
        assertThat(accepts(first.text())).isFalse();
        world.secrets().addSecret().add(ann, SHOP, world.form());
        assertThat(world.audited()).endsWith("application-secret-ended", "application-secret-added");
    }

    /** H38. */
    @Example
    void lastSecretThatWorksCannotBeEnded() {
        String only =
                world.secrets().listSecrets().list(owner, SHOP).get(0).secret().id();

        assertThat(TeamWorld.refusalOf(() -> world.secrets().endSecret().end(owner, SHOP, only)))
                .contains(ClientRefusal.CLIENT_SECRET_LAST);
        assertThat(TeamWorld.refusalOf(() -> world.secrets().endSecret().end(ann, SHOP, only)))
                .contains(ClientRefusal.CLIENT_SECRET_UNKNOWN);
        assertThat(accepts(ClientFixture.SECRET)).isTrue();
    }

    /** H38. */
    @Example
    void rotationWithoutOverlapEndsTheFormerSecretAtOnceAndOfNobodyElse() {
        NewSecret first = world.secrets().addSecret().add(ann, SHOP, world.form());
        NewSecret second = world.secrets().rotateOwnSecret().rotate(ann, SHOP, Duration.ZERO, world.form());

        assertThat(accepts(first.text())).isFalse();
        assertThat(accepts(second.text())).isTrue();
        assertThat(accepts(ClientFixture.SECRET)).isTrue();
        assertThat(TeamWorld.refusalOf(
                        () -> world.secrets().rotateOwnSecret().rotate(ann, SHOP, Duration.ofDays(91), world.form())))
                .contains(ClientRefusal.CLIENT_DETAILS_INVALID);
    }

    /** H38. */
    @Example
    void lastUseIsKnownToAMinuteBeforeAndAfterItIsStored() {
        NewSecret first = world.secrets().addSecret().add(ann, SHOP, world.form());
        assertThat(world.secrets().listSecrets().list(ann, SHOP).get(0).lastUsedAt())
                .isNull();
        world.clock().advance(Duration.ofSeconds(90));
        world.stores().secretUses().note(first.secret().hash(), world.clock().instant());

        var minute = world.clock().instant().minusSeconds(30);
        assertThat(world.secrets().listSecrets().list(ann, SHOP).get(0).lastUsedAt())
                .isEqualTo(minute);
        world.stores().secretUses().write();
        world.stores().secretUses().write();
        assertThat(world.secrets().listSecrets().list(ann, SHOP).get(0).lastUsedAt())
                .isEqualTo(minute);
        world.clock().advance(Duration.ofMinutes(5));
        world.stores().secretUses().note(first.secret().hash(), world.clock().instant());
        assertThat(world.secrets().listSecrets().list(ann, SHOP).get(0).lastUsedAt())
                .isEqualTo(minute.plusSeconds(300));
    }

    /** H39. */
    @Example
    void secretsOfARemovedMemberEndAndThoseOfOthersGoOn() {
        NewSecret anns = world.secrets().addSecret().add(ann, SHOP, world.form());
        NewSecret owners = world.secrets().addSecret().add(owner, SHOP, world.form());
        var weighed = world.teams().weighDeparture().weigh(owner, team, ann);

        assertThat(weighed.secrets())
                .singleElement()
                .satisfies(ending -> assertThat(ending.secret().hash())
                        .isEqualTo(anns.secret().hash()));
        world.teams().removeMember().remove(owner, team, ann);

        assertThat(accepts(anns.text())).isFalse();
        assertThat(accepts(owners.text())).isTrue();
        assertThat(accepts(ClientFixture.SECRET)).isTrue();
        assertThat(world.mailsTo(owner))
                .extracting(Mail::subject)
                .contains("Secrets of ann in the team Payments have ended");
        assertThat(world.mailsTo(owner).get(0).body().parts())
                .contains(new Paragraph(shop().name() + ": ..." + anns.secret().lastFour()));
        assertThat(world.audited()).contains("application-secret-ended");
        assertThat(TeamWorld.refusalOf(() -> world.secrets().addSecret().add(ann, SHOP, world.form())))
                .contains(ClientRefusal.CLIENT_UNKNOWN);
    }

    /** H39. */
    @Example
    void secretLivesOnIfAnotherTeamStillSharesTheApplication() {
        TeamId other = world.team(owner, "Loans");
        world.clock().advance(Duration.ofMinutes(2));
        world.join(other, owner, ann, Role.MEMBER);
        world.teams().shareApplication().share(owner, SHOP, other);
        NewSecret anns = world.secrets().addSecret().add(ann, SHOP, world.form());

        assertThat(world.teams().weighDeparture().weigh(ann, team, ann).secrets())
                .isEmpty();
        world.teams().leaveTeam().leave(ann, team);
        assertThat(accepts(anns.text())).isTrue();
        world.teams().stopSharing().stop(owner, SHOP, other);
        assertThat(accepts(anns.text())).isFalse();
    }

    /** H39. */
    @Example
    void applicationWhoseOnlySecretEndsWithAMemberDoesNotBecomePublic() {
        NewSecret anns = world.secrets().addSecret().add(ann, SHOP, world.form());
        world.secrets()
                .endSecret()
                .end(
                        owner,
                        SHOP,
                        world.secrets()
                                .listSecrets()
                                .list(owner, SHOP)
                                .get(1)
                                .secret()
                                .id());
        world.teams().deleteTeam().delete(owner, team);

        assertThat(accepts(anns.text())).isFalse();
        assertThat(shop().isPublic()).isFalse();
        NewSecret next = world.secrets().addSecret().add(owner, SHOP, world.form());
        assertThat(accepts(next.text())).isTrue();
    }

    private Client shop() {
        return world.stores().clients().find(SHOP).orElseThrow();
    }

    private boolean accepts(String secret) {
        return shop().secrets().accept(secret, world.clock().instant());
    }
}
