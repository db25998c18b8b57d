package dev.sandbank.application;

import dev.sandbank.application.SpaceUseCases.DataSetUseCases;
import dev.sandbank.application.call.CallIds;
import dev.sandbank.application.call.CheckTail;
import dev.sandbank.application.call.FindCalls;
import dev.sandbank.application.call.ListCalls;
import dev.sandbank.application.call.ShowCall;
import dev.sandbank.application.call.TailCalls;
import dev.sandbank.application.hub.admin.CountOpenWork;
import dev.sandbank.application.hub.application.DrawIcon;
import dev.sandbank.application.hub.application.FindIcon;
import dev.sandbank.application.hub.application.FindOwnerName;
import dev.sandbank.application.hub.application.access.AccessTools;
import dev.sandbank.application.hub.application.access.EndAllAccess;
import dev.sandbank.application.hub.application.access.EndGrant;
import dev.sandbank.application.hub.application.access.EndToken;
import dev.sandbank.application.hub.application.access.ShowAccess;
import dev.sandbank.application.hub.application.own.ApplicationTools;
import dev.sandbank.application.hub.application.own.CreateApplication;
import dev.sandbank.application.hub.application.own.DeleteApplication;
import dev.sandbank.application.hub.application.own.EditApplication;
import dev.sandbank.application.hub.application.own.ListApplications;
import dev.sandbank.application.hub.application.own.ListTeamApplications;
import dev.sandbank.application.hub.application.own.RegenerateApplication;
import dev.sandbank.application.hub.application.own.ResetOwnSpace;
import dev.sandbank.application.hub.application.own.SetIcon;
import dev.sandbank.application.hub.application.own.ShowApplication;
import dev.sandbank.application.hub.application.own.TeamDoor;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.audit.DeveloperAudit;
import dev.sandbank.application.hub.developer.Passwords;
import dev.sandbank.application.hub.shelf.SealedShelf;
import dev.sandbank.application.hub.shelf.Shelf;
import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.application.hub.team.membership.ShareApplication;
import dev.sandbank.application.hub.testdata.ExportTestData;
import dev.sandbank.application.hub.testdata.ListOwnSpaces;
import dev.sandbank.application.hub.testdata.MoveOwnClock;
import dev.sandbank.application.hub.testdata.ResetTestData;
import dev.sandbank.application.hub.testdata.SpaceTools;
import dev.sandbank.application.hub.tryit.TryMemory;
import dev.sandbank.application.hub.tryit.TryTools;
import dev.sandbank.application.hub.tryit.TryUseCases;
import dev.sandbank.application.hub.usage.ShowUsage;
import dev.sandbank.application.mail.MailAllowance;
import dev.sandbank.application.oauth.token.TokenStores;
import dev.sandbank.application.ratelimit.AdmitCall;
import dev.sandbank.application.ratelimit.RateWindows;
import dev.sandbank.application.secret.Guesses;
import dev.sandbank.application.space.SetSpaceClock;
import dev.sandbank.application.space.Timeline;
import dev.sandbank.application.space.image.ExportSpace;
import dev.sandbank.application.support.OngoingUnit;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.secret.Source;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people do at the hub's pages.
 *
 * @param allowance how many mails were not written, because too many were asked for
 */
public record HubUseCases(
        RegistrationUseCases registration,
        SessionUseCases session,
        TeamUseCases.From teams,
        SecretUseCases.From secrets,
        ApplicationUseCases.From applications,
        FindOwnerName findOwnerName,
        DrawIcon drawIcon,
        FindIcon findIcon,
        DeskUseCases.OfDevelopers desk,
        CountOpenWork countOpenWork,
        AdminUseCases.From administration,
        AdminUseCases.WindowUseCases.From windows,
        Passwords passwords,
        MailAllowance allowance,
        TestDataUseCases.From testData,
        CallUseCases calls,
        TryUseCases.From tries,
        DataSetUseCases.OfDevelopers.From dataSets,
        SecretUseCases.CertificateUseCases.OfDevelopers certificates,
        Shelf shelf) {

    /** The use cases over these stores. */
    static HubUseCases over(Stores stores, Ports ports, Guesses guesses, RateWindows windows, TryMemory tries) {
        Passwords passwords = new Passwords(ports.hub().hashing(), ports.hub().strength());
        MailAllowance allowance = new MailAllowance(ports.monotonic());
        Audit audit = new Audit(stores.auditLog(), ports.wall(), Actor.OF_SERVER);
        return new HubUseCases(
                RegistrationUseCases.over(stores, ports, allowance, audit),
                SessionUseCases.over(stores, ports, passwords, guesses, allowance, audit),
                from -> TeamUseCases.over(stores, ports, from),
                from -> SecretUseCases.over(stores, ports, from),
                from -> ApplicationUseCases.over(stores, ports, windows, from),
                new FindOwnerName(stores.ownedApplications(), stores.developers()),
                new DrawIcon(ports.hub().icons()),
                new FindIcon(stores.clients()),
                (developer, from) -> DeskUseCases.over(stores, ports, audit.by(developer, from)),
                new CountOpenWork(stores.registrations(), stores.contacts(), stores.productions()),
                (administrator, from) -> AdminUseCases.over(stores, ports, audit.by(administrator, from)),
                (administrator, from) ->
                        AdminUseCases.WindowUseCases.over(stores, ports, windows, audit.by(administrator, from)),
                passwords,
                allowance,
                from -> TestDataUseCases.over(stores, ports, from),
                CallUseCases.over(stores, ports),
                from -> TryUseCases.with(tryTools(stores, ports, windows, tries, from)),
                from -> DataSetUseCases.OfDevelopers.over(stores, ports, TestDataUseCases.tools(stores, ports, from)),
                SecretUseCases.CertificateUseCases.ofDevelopers(stores, ports, audit),
                new SealedShelf(stores.shelfItems(), stores.transactions(), ports.secrets(), ports.wall()));
    }

    private static TryTools tryTools(
            Stores stores, Ports ports, RateWindows windows, TryMemory tries, @Nullable Source from) {
        return new TryTools(
                tries,
                stores.ownedApplications(),
                stores.clients(),
                stores.codes(),
                new TokenStores(stores.grants(), stores.accessTokens(), stores.refreshTokens()),
                stores.hubSessions(),
                stores.controlFlows(),
                stores.outbox(),
                stores.transactions(),
                ports.clocks(),
                ports.wall(),
                ports.secrets(),
                ports.policy().lifetimes(),
                new AdmitCall(windows, ports.monotonic()),
                new DeveloperAudit(stores.auditLog(), ports.wall(), from));
    }

    /** What developers read of the calls of their applications. */
    public record CallUseCases(ListCalls list, ShowCall show, ShowUsage usage, Tails tails) {

        /** Tell of calls as they come, those of any application and those of a reader, and whether the reader may go on. */
        public record Tails(FindCalls all, TailCalls own, CheckTail check) {}

        static CallUseCases over(Stores stores, Ports ports) {
            return new CallUseCases(
                    new ListCalls(stores.callEntries(), stores.ownedApplications()),
                    new ShowCall(
                            stores.callEntries(),
                            stores.ownedApplications(),
                            new CallIds(ports.secrets(), ports.wall())),
                    new ShowUsage(stores.usageHalfHours(), stores.ownedApplications()),
                    new Tails(
                            new FindCalls(stores.callEntries()),
                            new TailCalls(stores.callEntries(), stores.ownedApplications()),
                            new CheckTail(
                                    stores.hubSessions(),
                                    stores.developers(),
                                    stores.ownedApplications(),
                                    ports.wall())));
        }
    }

    /**
     * The use cases of applications, for the people who own them or share them in a team. The developer who acts is the first
     * parameter of each.
     */
    public record ApplicationUseCases(
            ListApplications list,
            ListTeamApplications listOfTeam,
            CreateApplication create,
            ShowApplication show,
            EditApplication edit,
            SetIcon setIcon,
            RegenerateApplication regenerate,
            DeleteApplication delete,
            ResetOwnSpace resetOwnSpace,
            Access access) {

        /** Gives them to developers in browsers. */
        public interface From {

            /** What developers do from a place, so that the audit log tells where they were. */
            ApplicationUseCases from(Source source);
        }

        /**
         * The use cases over these stores.
         *
         * @param windows the calls that each application has made
         * @param from where the developers are; null if that is not known
         */
        static ApplicationUseCases over(Stores stores, Ports ports, RateWindows windows, @Nullable Source from) {
            ApplicationTools tools = tools(stores, ports, from);
            AccessTools access =
                    new AccessTools(tools, stores.accessTokens(), stores.grants(), windows, ports.monotonic());
            return new ApplicationUseCases(
                    new ListApplications(tools),
                    new ListTeamApplications(tools),
                    new CreateApplication(tools),
                    new ShowApplication(tools),
                    new EditApplication(tools),
                    new SetIcon(tools),
                    new RegenerateApplication(tools),
                    new DeleteApplication(tools),
                    new ResetOwnSpace(tools, stores.spaceJournal()),
                    new Access(
                            new ShowAccess(access),
                            new EndToken(access),
                            new EndGrant(access),
                            new EndAllAccess(access)));
        }

        /** What all of them work with. */
        static ApplicationTools tools(Stores stores, Ports ports, @Nullable Source from) {
            return new ApplicationTools(
                    stores.ownedApplications(),
                    stores.clients(),
                    stores.developers(),
                    stores.spaces(),
                    new Teams(stores, TeamUseCases.tools(stores, ports, from, OngoingUnit.INSTANCE)),
                    ports.clocks(),
                    ports.secrets(),
                    stores.transactions(),
                    ports.policy().usualRate(),
                    ports.policy().insecureRedirects(),
                    audit -> DeskUseCases.over(stores, ports, audit).review().dependents(),
                    new DeveloperAudit(stores.auditLog(), ports.wall(), from));
        }

        /**
         * The use cases of what applications hold.
         *
         * @param endAll ends everything an application holds
         */
        public record Access(ShowAccess show, EndToken endToken, EndGrant endGrant, EndAllAccess endAll) {}

        /** Asks the rooms of teams. */
        private record Teams(Stores stores, TeamTools tools) implements TeamDoor {

            @Override
            public Optional<Team> find(TeamId team) {
                return stores.teams().find(team);
            }

            @Override
            public void share(DeveloperId acting, ClientId application, TeamId team) {
                new ShareApplication(tools).share(acting, application, team);
            }
        }
    }

    /** The use cases of test data, for developers. The developer who acts is the first parameter of each. */
    public record TestDataUseCases(
            ListOwnSpaces listSpaces, ResetTestData reset, MoveOwnClock moveClock, ExportTestData export) {

        /** Gives them to developers in browsers. */
        public interface From {

            /** What developers do from a place, so that the audit log tells where they were. */
            TestDataUseCases from(Source source);
        }

        /**
         * The use cases over these stores.
         *
         * @param from where the developers are; null if that is not known
         */
        static TestDataUseCases over(Stores stores, Ports ports, @Nullable Source from) {
            SpaceTools tools = tools(stores, ports, from);
            return new TestDataUseCases(
                    new ListOwnSpaces(tools),
                    new ResetTestData(tools),
                    new MoveOwnClock(tools),
                    new ExportTestData(tools));
        }

        /** What all of them work with. */
        static SpaceTools tools(Stores stores, Ports ports, @Nullable Source from) {
            Timeline timeline = DueUseCases.over(stores, ports);
            return new SpaceTools(
                    TeamUseCases.tools(stores, ports, from),
                    audit -> new SetSpaceClock(stores.spaces(), stores.transactions(), timeline, ports.wall(), audit),
                    new ExportSpace(
                            stores.spaces(),
                            stores.journal(),
                            stores.bankRecords(),
                            timeline,
                            stores.transactions(),
                            ports.wall()));
        }
    }
}
