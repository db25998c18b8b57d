package dev.sandbank.domain.hub.developer;

import dev.sandbank.domain.mail.MailArbitraries;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.domain.space.SpaceArbitraries;
import dev.sandbank.domain.space.SpaceId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.domains.DomainContextBase;

/** Generators of developers. */
public final class DeveloperArbitraries extends DomainContextBase {

    public static Arbitrary<DeveloperId> ids() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .ofLength(DeveloperId.LENGTH)
                .map(DeveloperId::new);
    }

    public static Arbitrary<UserId> userIds() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withChars("0123456789._-")
                .ofMinLength(2)
                .ofMaxLength(20)
                .map(rest -> new UserId("u" + rest));
    }

    public static Arbitrary<String> names() {
        return Arbitraries.of(
                "Ann Lee", "Zoë", "李小龍", "O'Neill & <Sons>", "50% _off_ \\", "Ärzte", "İpek", "x".repeat(100));
    }

    public static Arbitrary<Developer> developers() {
        return Combinators.combine(
                        ids(),
                        userIds(),
                        MailArbitraries.addresses(),
                        names(),
                        Arbitraries.oneOf(names(), Arbitraries.just("")),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        SpaceArbitraries.times())
                .as((id, userId, email, name, company, administrator, suspended, at) -> new Developer(
                        id,
                        userId,
                        email,
                        name,
                        company,
                        SpaceId.DEFAULT,
                        new PasswordHash("hash-of-" + id),
                        administrator,
                        suspended,
                        at));
    }
}
