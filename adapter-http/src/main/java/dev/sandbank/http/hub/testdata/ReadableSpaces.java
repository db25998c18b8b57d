package dev.sandbank.http.hub.testdata;

import dev.sandbank.application.HubUseCases.TestDataUseCases;
import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.application.hub.testdata.OwnSpace;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal.NamedSpace;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.page.part.NavLink;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.ShownInstead;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The spaces whose data somebody may look at: the shared one, and for a developer their own and those of their teams.
 *
 * @param own of the developer; none for somebody who is not logged in
 * @param chosen whose data is shown
 */
record ReadableSpaces(List<OwnSpace> own, SpaceId chosen) {

    /** The parameter of the address. */
    static final String SPACE = "space";

    ReadableSpaces {
        own = List.copyOf(own);
    }

    /** Those of the one who asks, with the one that the address names, or else what they work with. */
    static ReadableSpaces of(HubRequest request, TestDataUseCases.From useCases) {
        Developer developer = request.developerOrNull();
        List<OwnSpace> own = developer == null
                ? List.of()
                : useCases.from(request.source()).listSpaces().list(developer.id());
        String named = request.query(SPACE);
        SpaceId chosen = named == null ? usual(request, developer, own) : require(named, own);
        return new ReadableSpaces(own, chosen);
    }

    private static SpaceId usual(HubRequest request, @Nullable Developer developer, List<OwnSpace> own) {
        if (developer == null) {
            return SpaceId.DEFAULT;
        }
        MyTeam team = request.chosenTeam().team();
        SpaceId wanted = team == null ? developer.space() : team.team().space();
        return own.stream().anyMatch(each -> each.space().id().equals(wanted)) ? wanted : SpaceId.DEFAULT;
    }

    private static SpaceId require(String named, List<OwnSpace> own) {
        return Stream.concat(
                        Stream.of(SpaceId.DEFAULT),
                        own.stream().map(each -> each.space().id()))
                .filter(id -> id.value().equals(named))
                .findFirst()
                .orElseThrow(() -> new ShownInstead(
                        ErrorPages.notFound(), new Refused(new NamedSpace(SpaceRefusal.SPACE_UNKNOWN, "?"))));
    }

    /** The chosen one, if it is not only the shared one. */
    Optional<OwnSpace> chosenOwn() {
        return own.stream()
                .filter(each -> each.space().id().equals(chosen) && !chosen.equals(SpaceId.DEFAULT))
                .findFirst();
    }

    /** Links to the same page about each of them; none if there is only one. */
    List<NavLink> links(String path) {
        if (own.isEmpty()) {
            return List.of();
        }
        Stream<NavLink> shared = Stream.of(link(path, SpaceId.DEFAULT, "Shared space"));
        Stream<NavLink> others = own.stream()
                .filter(each -> !each.space().isDefault())
                .map(each -> link(path, each.space().id(), label(each)));
        return Stream.concat(shared, others).toList();
    }

    private NavLink link(String path, SpaceId id, String label) {
        return NavLink.of(label, path + query(id), id.equals(chosen));
    }

    /** What the address must hold so that the choice stays. */
    String query() {
        return own.isEmpty() ? "" : query(chosen);
    }

    static String query(SpaceId id) {
        return "?" + SPACE + "=" + id;
    }

    /** A space in words. */
    static String label(OwnSpace space) {
        MyTeam team = space.team();
        return team == null ? "My own space" : "Space of " + team.team().name();
    }
}
