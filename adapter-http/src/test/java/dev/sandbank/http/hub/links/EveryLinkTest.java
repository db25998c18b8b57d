package dev.sandbank.http.hub.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.URI;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Every page that strangers, developers and administrators reach by links from the first page. */
class EveryLinkTest {

    /** The samples of a page in one language more; those of one product are enough. */
    private static final Pattern LANGUAGE = Pattern.compile("/docs/(?!sg/rewards).*[?&]language=.*");

    /** The reference of markets that a stranger has been to. */
    private static final Pattern OTHER_MARKETS = Pattern.compile("/docs/(?!sg/|us/).*");

    @AutoClose
    private static final HubWorld world = new HubWorld(new TestServer());

    @Test
    void everyLinkThatAStrangerMeetsLeadsSomewhere_L14() {
        LinkChecker checker = checker(world.visitor(), path -> false);

        assertThat(checker.faultsFrom("/")).isEmpty();
        assertThat(checker.opened())
                .hasSizeGreaterThan(1_000)
                .contains("/catalog", "/docs/sg/rewards", "/docs/bh/accounts?open=all", "/errors", "/support/faq");
    }

    @Test
    void everyLinkThatADeveloperMeetsLeadsSomewhere_L14() {
        HubPages ann = world.developer("ann");
        String application = "/apps/" + world.applicationOf("ann").value();
        LinkChecker checker = checker(ann, OTHER_MARKETS.asMatchPredicate());

        assertThat(checker.faultsFrom("/")).isEmpty();
        assertThat(checker.opened()).contains("/apps", application, "/test-data", "/calls", "/usage", "/docs/us/cards");
    }

    @Test
    void everyLinkThatAnAdministratorMeetsLeadsSomewhere_L14() {
        LinkChecker checker =
                checker(world.administrator("olu"), Pattern.compile("/docs/.*").asMatchPredicate());

        assertThat(checker.faultsFrom("/admin")).isEmpty();
        assertThat(checker.opened()).contains("/admin", "/admin/registrations", "/admin/audit", "/outbox");
    }

    private static LinkChecker checker(HubPages reader, Predicate<String> isOneOfMany) {
        URI any = reader.get("/").uri();
        return new LinkChecker(
                reader::get,
                any.getScheme() + "://" + any.getAuthority(),
                LANGUAGE.asMatchPredicate().or(isOneOfMany));
    }
}
