package dev.sandbank.application.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.UseCases;
import dev.sandbank.application.hub.admin.SearchApplications.Owned;
import dev.sandbank.application.hub.application.ApplicationFilter;
import dev.sandbank.application.hub.application.ApplicationFilter.Use;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.application.oauth.client.ClientChanges;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllApplicationCasesTest {

    private final InMemoryStores stores = new InMemoryStores();
    private final TeamWorld world = new TeamWorld(stores);
    private final AdminUseCases admin = AdminUseCases.over(
            stores,
            TestPorts.over(stores, new SettableClock(), new CountingSecrets()),
            new Actor(Actor.Kind.COMMAND_LINE, "test"));
    private final UseCases server =
            UseCases.over(stores, TestPorts.over(stores, new SettableClock(), new CountingSecrets()));
    private final DeveloperId ann = world.developer("ann");

    @Test
    void applicationsAreFoundWithTheirOwnersAndTeams() {
        TeamId team = world.team(ann, "Payments");
        Client shop = world.application(ann, "shop", SpaceId.DEFAULT);
        stores.ownedApplications().share(shop.id(), team);

        List<Owned> found = admin.applications()
                .search()
                .search(ApplicationFilter.of("ANN"), Seek.first(5))
                .rows();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).owner()).extracting(Developer::id).isEqualTo(ann);
        assertThat(admin.applications().show().show(shop.id()).teams()).hasSize(1);
        assertThatThrownBy(() -> admin.applications().show().show(new ClientId("none")))
                .isInstanceOf(Refused.class);
        assertThat(Use.of("ownerless")).contains(Use.OWNERLESS);
        assertThat(Use.of("none")).isEmpty();
    }

    @Test
    void minuteOfAnApplicationBeginsAnew() {
        Client shop = world.application(ann, "shop", SpaceId.DEFAULT);
        Client limited = admin.updateClient().update(shop.id(), ClientChanges.limit(2));
        var windows = server.hub().windows().of(ann, new Source("192.0.2.1"));
        assertThat(windows.show().left(limited)).isEqualTo(2);
        server.admitCall().admit(limited);
        server.admitCall().admit(limited);
        assertThat(windows.show().left(limited)).isZero();
        windows.empty().empty(limited.id());
        assertThat(windows.show().left(limited)).isEqualTo(2);
        Client unlimited = admin.updateClient().update(shop.id(), ClientChanges.limit(0));
        assertThat(windows.show().left(unlimited)).isZero();
        windows.empty().empty(unlimited.id());
        assertThat(stores.auditLog().after(0, 100))
                .extracting(entry -> entry.event().action())
                .contains(AuditAction.APPLICATION_WINDOW_EMPTIED);
        assertThat(admin.updateClient()
                        .update(shop.id(), ClientChanges.suspension(true))
                        .suspended())
                .isTrue();
    }
}
