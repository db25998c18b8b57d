package dev.sandbank.application.hub.team;

import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.audit.DeveloperAudit;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.mail.link.ActingLinks;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.oauth.client.SecretUses;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.space.SpaceJournal;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.support.Base62;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal.NamedDeveloper;
import dev.sandbank.domain.refusal.Refused;
import java.time.Clock;
import java.time.Instant;

/** What the use cases of teams work with. */
public record TeamTools(
        Transactions transactions,
        Teams teams,
        Memberships memberships,
        Invitations invitations,
        Developers developers,
        OwnedApplications applications,
        Clients clients,
        SecretUses secretUses,
        SpaceClocks clocks,
        Spaces spaces,
        SpaceJournal spaceJournal,
        ActingLinks links,
        DeveloperAudit audit,
        TeamMails mails,
        Clock wall,
        Secrets secrets) {

    /** The time, in whole milliseconds. */
    public Instant now() {
        return Instant.ofEpochMilli(wall.millis());
    }

    /** The audit log for what a developer does in the browser. */
    public Audit auditOf(DeveloperId developer) {
        return audit.of(developer);
    }

    /** A new id that nobody can guess, of 16 letters and digits. */
    public String newId() {
        return Base62.random(secrets, TeamId.LENGTH);
    }

    /**
     * The team with all members, to be read in the unit of work that changes them.
     *
     * @throws Refused TEAM_UNKNOWN if there is none
     */
    public Members members(TeamId id) {
        Team team = teams.require(id);
        return new Members(team, memberships.of(id), memberships.suspendedIn(id));
    }

    /**
     * The developer who acts.
     *
     * @throws Refused DEVELOPER_UNKNOWN or DEVELOPER_SUSPENDED
     */
    public Developer acting(DeveloperId id) {
        Developer developer = developers.require(id);
        if (developer.suspended()) {
            throw new Refused(new NamedDeveloper(DeveloperRefusal.DEVELOPER_SUSPENDED, id.value()));
        }
        return developer;
    }
}
