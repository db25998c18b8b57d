package dev.sandbank.domain.mail;

import dev.sandbank.domain.space.SpaceArbitraries;
import dev.sandbank.domain.space.SpaceId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Generators of mails. */
public final class MailArbitraries extends DomainContextBase {

    @Provide
    public static Arbitrary<EmailAddress> addresses() {
        Arbitrary<String> locals = Arbitraries.of("ann", "Ann", "a+b", "o'neil", "x.y_z", "n".repeat(64));
        Arbitrary<String> domains = Arbitraries.of("example.com", "xn--bcher-kva.example", "Mail.Example", "localhost");
        return Combinators.combine(locals, domains).as((local, domain) -> new EmailAddress(local + "@" + domain));
    }

    /** People, and customers of the bank. */
    @Provide
    public static Arbitrary<Recipient> recipients() {
        Arbitrary<SpaceId> spaces = Arbitraries.of(SpaceId.DEFAULT, new SpaceId("nightly"));
        Arbitrary<Recipient> phones = Combinators.combine(spaces, Arbitraries.of("XXXXXXXX0056", "XXXXXXXX"))
                .as(CustomerPhone::new);
        Arbitrary<Recipient> mailboxes =
                Combinators.combine(spaces, addresses()).as(CustomerMailbox::new);
        return Arbitraries.oneOf(addresses().map(address -> address), phones, mailboxes);
    }

    @Provide
    public static Arbitrary<MailId> ids() {
        return letters().map(MailId::new);
    }

    @Provide
    public static Arbitrary<LinkId> linkIds() {
        return letters().map(LinkId::new);
    }

    /** One line that can be seen, with everything that headers and HTML have signs for. */
    @Provide
    public static Arbitrary<String> lines() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("éß…中\u00a0")
                .ofMaxLength(60);
        Arbitrary<String> special = Arbitraries.of(
                "=?utf-8?q?=41?=",
                "a, \"b\" <c@d> & 'e'",
                "\\n",
                "😀 and 👩‍👩‍👧",
                "  two  spaces  ",
                "מים",
                "x".repeat(299));
        return Arbitraries.frequencyOf(
                Tuple.of(3, texts.map(text -> Mail.objectionTo(text).isPresent() ? "blank" : text)),
                Tuple.of(2, special));
    }

    @Provide
    public static Arbitrary<MailPart> parts() {
        Arbitrary<String> labels = lines().map(line -> line.length() > MailLink.MAX_LABEL ? "Long" : line);
        Arbitrary<MailPart> paragraphs =
                lines().list().ofMinSize(1).ofMaxSize(4).map(lines -> new Paragraph(String.join("\n", lines)));
        Arbitrary<MailPart> links = Combinators.combine(labels, Arbitraries.of("/", "/apps", "/apps?a=b&c=%20"))
                .as(MailLink::to);
        Arbitrary<MailPart> acting = Combinators.combine(labels, Arbitraries.of("/activate", "/teams/join"), linkIds())
                .as(MailLink::acting);
        return Arbitraries.oneOf(paragraphs, links, acting);
    }

    @Provide
    public static Arbitrary<Mail> mails() {
        return Combinators.combine(
                        ids(),
                        recipients(),
                        lines(),
                        parts().list().ofMinSize(1).ofMaxSize(5).map(MailBody::new),
                        SpaceArbitraries.times())
                .as(Mail::new);
    }

    private static Arbitrary<String> letters() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .ofLength(22);
    }

    /** Links that can still be used when they are made. */
    public static Arbitrary<ActingLink> links() {
        return Combinators.combine(
                        linkIds(),
                        Arbitraries.of(LinkPurpose.class),
                        Arbitraries.of("one", "two"),
                        SpaceArbitraries.times())
                .as(ActingLink::of);
    }
}
