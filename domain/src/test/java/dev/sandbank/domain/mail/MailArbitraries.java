package dev.sandbank.domain.mail;

import dev.sandbank.domain.space.SpaceArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.domains.DomainContextBase;

/** Generators of addresses and of links in mails. */
public final class MailArbitraries extends DomainContextBase {

    public static Arbitrary<EmailAddress> addresses() {
        Arbitrary<String> local = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withChars("0123456789+_-'")
                .ofMinLength(1)
                .ofMaxLength(20);
        Arbitrary<String> domain = Arbitraries.of("example.com", "Example.org", "xn--bcher-kva.example", "a.b.c.test");
        return Combinators.combine(local, domain).as((before, after) -> new EmailAddress(before + "@" + after));
    }

    public static Arbitrary<LinkId> linkIds() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .ofLength(22)
                .map(LinkId::new);
    }

    public static Arbitrary<ActingLink> links() {
        return Combinators.combine(
                        linkIds(),
                        Arbitraries.of(LinkPurpose.class),
                        Arbitraries.of("one", "two"),
                        SpaceArbitraries.times())
                .as(ActingLink::of);
    }
}
