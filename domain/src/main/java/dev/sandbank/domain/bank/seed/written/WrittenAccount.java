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
 * @param kind savings, checking or credit card
 * @param opening the balance before the first movement; of a credit card the debt that every statement carries on
 * @param limit the limit of a credit card; zero for other accounts
 * @param lines the movements, oldest first; those of a credit card without the payments, which follow from them
 */
public record WrittenAccount(
        AccountKind kind, @Nullable String nickname, Money opening, Money limit, List<WrittenLine> lines) {

    public WrittenAccount {
        if (kind != AccountKind.SAVINGS && kind != AccountKind.CHECKING && kind != AccountKind.CREDIT_CARD) {
            throw new IllegalArgumentException("accounts of this kind cannot be written down");
        }
        lines = lines.stream().sorted(Comparator.comparing(WrittenLine::date)).toList();
        lines.forEach(line -> opening.plus(line.amount()));
    }

    boolean isCard() {
        return kind == AccountKind.CREDIT_CARD;
    }

    Facts facts() {
        return new FactWriter()
                .one("kind", kind)
                .text("nickname", nickname)
                .money("opening", opening)
                .money("limit", isCard() ? limit : null)
                .texts("lines", lines.stream().map(WrittenLine::stored).toList())
                .facts();
    }

    static WrittenAccount read(Facts facts) {
        Money opening = facts.money("opening");
        Money limit = facts.moneyOrNull("limit");
        return new WrittenAccount(
                facts.one("kind", AccountKind.class),
                facts.textOrNull("nickname"),
                opening,
                limit == null ? Money.zero(opening.currency()) : limit,
                facts.texts("lines").stream()
                        .map(line -> WrittenLine.parse(line, opening.currency()))
                        .toList());
    }
}
