package dev.sandbank.domain.bank.seed.written;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account that somebody wrote down.
 *
 * @param kind savings or checking
 * @param opening the balance before the first movement
 * @param lines the movements, oldest first
 */
public record WrittenAccount(AccountKind kind, @Nullable String nickname, Money opening, List<WrittenLine> lines) {

    public WrittenAccount {
        if (kind != AccountKind.SAVINGS && kind != AccountKind.CHECKING) {
            throw new IllegalArgumentException("only savings and checking accounts can be written down");
        }
        lines = lines.stream().sorted(Comparator.comparing(WrittenLine::date)).toList();
        lines.forEach(line -> opening.plus(line.amount()));
    }

    Facts facts() {
        return new FactWriter()
                .one("kind", kind)
                .text("nickname", nickname)
                .money("opening", opening)
                .texts("lines", lines.stream().map(WrittenLine::stored).toList())
                .facts();
    }

    static WrittenAccount read(Facts facts) {
        Money opening = facts.money("opening");
        return new WrittenAccount(
                facts.one("kind", AccountKind.class),
                facts.textOrNull("nickname"),
                opening,
                facts.texts("lines").stream()
                        .map(line -> WrittenLine.parse(line, opening.currency()))
                        .toList());
    }
}
