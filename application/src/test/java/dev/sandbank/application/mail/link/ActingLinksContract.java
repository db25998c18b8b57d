package dev.sandbank.application.mail.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.LinkId;
import dev.sandbank.domain.mail.LinkPurpose;
import dev.sandbank.domain.mail.MailArbitraries;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link ActingLinks} must do. */
public abstract class ActingLinksContract extends StoreContract {

    private static final LinkId ONE = new LinkId("0123456789abcdefghijk1");
    private static final LinkId TWO = new LinkId("0123456789abcdefghijk2");
    private static final LinkId OTHER = new LinkId("0123456789abcdefghijk3");

    @Provide
    Arbitrary<ActingLink> anyLink() {
        return MailArbitraries.links();
    }

    @Property(tries = 40)
    void linkWorksOnce(@ForAll("anyLink") ActingLink link) {
        ActingLinks links = stores().actingLinks();
        Instant use = link.endsAt().minusMillis(1);
        links.add(link);

        assertThat(links.find(link.id())).contains(link);
        assertThat(links.end(link.id(), link.endsAt())).isFalse();
        assertThat(links.end(link.id(), use)).isTrue();
        assertThat(links.find(link.id())).contains(link.ended(use));
        assertThat(links.end(link.id(), use)).isFalse();
        links.removeEndedBefore(link.endsAt());
        assertThat(links.find(link.id())).isPresent();
        links.removeEndedBefore(link.endsAt().plusMillis(1));
        assertThat(links.find(link.id())).isEmpty();
    }

    @Example
    void allLinksOfASubjectEndTogether() {
        ActingLinks links = stores().actingLinks();
        links.add(ActingLink.of(ONE, LinkPurpose.ACTIVATION, "ann", NOON));
        links.add(ActingLink.of(TWO, LinkPurpose.ACTIVATION, "ann", NOON));
        links.add(ActingLink.of(OTHER, LinkPurpose.ACTIVATION, "bob", NOON));
        links.end(ONE, NOON.plusSeconds(1));

        links.endAll(LinkPurpose.PASSWORD_RESET, "ann", NOON.plusSeconds(2));
        links.endAll(LinkPurpose.ACTIVATION, "ann", NOON.plusSeconds(3));

        assertThat(links.find(ONE).orElseThrow().endedAt()).isEqualTo(NOON.plusSeconds(1));
        assertThat(links.find(TWO).orElseThrow().endedAt()).isEqualTo(NOON.plusSeconds(3));
        assertThat(links.find(OTHER).orElseThrow().endedAt()).isNull();
    }

    @Example
    void linksWhoseSubjectBeginsAlikeEndTogether() {
        ActingLinks links = stores().actingLinks();
        links.add(ActingLink.of(ONE, LinkPurpose.EMAIL_CHANGE, "ann a@example.com", NOON));
        links.add(ActingLink.of(TWO, LinkPurpose.EMAIL_CHANGE, "ann z@example.com", NOON));
        links.add(ActingLink.of(OTHER, LinkPurpose.EMAIL_CHANGE, "bob a@example.com", NOON));
        links.end(ONE, NOON.plusSeconds(1));

        links.endAllBeginning(LinkPurpose.PASSWORD_RESET, "ann", NOON.plusSeconds(2));
        links.endAllBeginning(LinkPurpose.EMAIL_CHANGE, "ann", NOON.plusSeconds(3));

        assertThat(links.find(ONE).orElseThrow().endedAt()).isEqualTo(NOON.plusSeconds(1));
        assertThat(links.find(TWO).orElseThrow().endedAt()).isEqualTo(NOON.plusSeconds(3));
        assertThat(links.find(OTHER).orElseThrow().endedAt()).isNull();
    }

    @Example
    void onlyOneOfManyUsesALink() {
        ActingLinks links = stores().actingLinks();
        links.add(ActingLink.of(ONE, LinkPurpose.OWNER, "", NOON));

        assertThat(Race.of(8, () -> stores().transactions().run(() -> links.end(ONE, NOON))))
                .containsOnlyOnce(true);
    }
}
