package dev.sandbank.domain.bank.card.change;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardChannel;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.CardUse;
import dev.sandbank.domain.bank.card.ChannelRule;
import dev.sandbank.domain.bank.card.Journey;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts of a {@link CardChange}. */
final class CardChangeFacts {

    private static final String JOURNEYS = "journeys";

    private CardChangeFacts() {}

    static Facts of(CardChange change) {
        FactWriter facts = new FactWriter()
                .one("status", change.status())
                .day("since", change.since())
                .text(
                        "replacedBy",
                        change.replacedBy() == null ? null : change.replacedBy().value())
                .text(
                        "online",
                        change.settings().worksOnline() == null
                                ? null
                                : change.settings().worksOnline().toString())
                .instant("pinChangedAt", change.pinChangedAt())
                .texts(
                        "currencies",
                        change.settings().currencies().stream()
                                .map(AccountId::value)
                                .sorted()
                                .toList());
        new TreeMap<>(change.settings().limits()).forEach((kind, limit) -> facts.money("limit." + kind, limit));
        if (change.birth() != null) {
            facts.part("birth", birth(change.birth()));
        }
        if (change.settings().abroad() != null) {
            facts.part("abroad", abroad(change.settings().abroad()));
        }
        if (change.settings().journeys() != null) {
            facts.flag("planned", true)
                    .list(
                            JOURNEYS,
                            change.settings().journeys().stream()
                                    .map(CardChangeFacts::journey)
                                    .toList());
        }
        return facts.list("rules", rules(change)).facts();
    }

    static CardChange read(String id, Holder holder, Facts facts) {
        return new CardChange(
                new CardId(id),
                holder.customer(),
                birth(facts.part("birth")),
                facts.one("status", CardStatus.class),
                facts.day("since"),
                facts.find("replacedBy").map(CardId::new).orElse(null),
                settings(facts),
                facts.instantOrNull("pinChangedAt"));
    }

    private static CardSettings settings(Facts facts) {
        return new CardSettings(
                abroad(facts.part("abroad")),
                facts.flag("planned")
                        ? facts.list(JOURNEYS).stream()
                                .map(CardChangeFacts::journey)
                                .toList()
                        : null,
                limits(facts.part("limit")),
                facts.find("online").map(Boolean::valueOf).orElse(null),
                rules(facts),
                facts.texts("currencies").stream().map(AccountId::new).collect(Collectors.toSet()));
    }

    private static Facts birth(CardBirth birth) {
        return new FactWriter()
                .one("kind", birth.kind())
                .text("from", birth.from().value())
                .number("number", birth.number())
                .text("lastFour", birth.lastFour())
                .text("cloaked", birth.cloaked())
                .text("embossedName", birth.embossedName())
                .day("issuedOn", birth.issuedOn())
                .facts();
    }

    private static @Nullable CardBirth birth(Facts facts) {
        return facts.isEmpty()
                ? null
                : new CardBirth(
                        facts.one("kind", CardBirth.Kind.class),
                        new CardId(facts.text("from")),
                        facts.count("number"),
                        facts.text("lastFour"),
                        facts.text("cloaked"),
                        facts.text("embossedName"),
                        facts.day("issuedOn"));
    }

    private static Facts abroad(AbroadUse use) {
        return new FactWriter()
                .text("open", Boolean.toString(use.open()))
                .flag("forever", use.forever())
                .day("from", use.from())
                .day("until", use.until())
                .facts();
    }

    private static @Nullable AbroadUse abroad(Facts facts) {
        return facts.isEmpty()
                ? null
                : new AbroadUse(
                        facts.flag("open"), facts.flag("forever"), facts.dayOrNull("from"), facts.dayOrNull("until"));
    }

    private static Facts journey(Journey journey) {
        return new FactWriter()
                .day("from", journey.from())
                .day("until", journey.until())
                .texts("countries", journey.countries())
                .facts();
    }

    private static Journey journey(Facts facts) {
        return new Journey(facts.day("from"), facts.day("until"), facts.texts("countries"));
    }

    private static Map<LimitKind, Money> limits(Facts facts) {
        Map<LimitKind, Money> limits = new EnumMap<>(LimitKind.class);
        facts.values().keySet().forEach(kind -> limits.put(LimitKind.valueOf(kind), facts.money(kind)));
        return limits;
    }

    private static List<Facts> rules(CardChange change) {
        return change.settings().rules().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<CardUse, ChannelRule> rule) ->
                                rule.getKey().channel())
                        .thenComparing(rule -> rule.getKey().abroad()))
                .map(rule -> new FactWriter()
                        .one("channel", rule.getKey().channel())
                        .flag("abroad", rule.getKey().abroad())
                        .flag("open", rule.getValue().open())
                        .money("limit", rule.getValue().limit())
                        .facts())
                .toList();
    }

    private static Map<CardUse, ChannelRule> rules(Facts facts) {
        Map<CardUse, ChannelRule> rules = new HashMap<>();
        facts.list("rules")
                .forEach(rule -> rules.put(
                        new CardUse(rule.one("channel", CardChannel.class), rule.flag("abroad")),
                        new ChannelRule(rule.flag("open"), rule.moneyOrNull("limit"))));
        return rules;
    }
}
