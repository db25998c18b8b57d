package dev.sandbank.domain.bank.card.change;

import dev.sandbank.domain.bank.card.CardActivation;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.CardStanding;
import dev.sandbank.domain.bank.card.CardUsage;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.Journey;
import dev.sandbank.domain.bank.card.issue.CardSubStatus;
import dev.sandbank.domain.bank.card.life.CardExpiry;
import dev.sandbank.domain.bank.card.life.CardStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A customer's cards: those of the seed and those that were ordered, each after what was changed about it. */
public final class CardFold {

    private final Map<CardId, CardChange> changes;
    private final LocalDate today;

    private CardFold(List<CardChange> changes, LocalDate today) {
        this.changes = changes.stream().collect(Collectors.toMap(CardChange::card, Function.identity()));
        this.today = today;
    }

    /**
     * The cards, each followed by those that were ordered on it.
     *
     * @param seeded the cards of the seed, with the present figures of their accounts
     * @param today the calendar day in the market
     */
    public static List<HeldCard> of(List<HeldCard> seeded, List<CardChange> changes, LocalDate today) {
        return changes.isEmpty() ? seeded : new CardFold(changes, today).all(seeded);
    }

    private List<HeldCard> all(List<HeldCard> seeded) {
        List<HeldCard> all = new ArrayList<>();
        seeded.forEach(card -> add(card, all));
        return List.copyOf(all);
    }

    private void add(HeldCard base, List<HeldCard> all) {
        CardChange change = changes.get(base.id());
        all.add(changed(base, change));
        changes.values().stream()
                .filter(born -> born.birth() != null && born.birth().from().equals(base.id()))
                .sorted(Comparator.comparing(
                        born -> Objects.requireNonNull(born.birth()).number()))
                .forEach(born -> add(BornCard.of(base, born), all));
    }

    private HeldCard changed(HeldCard base, @Nullable CardChange change) {
        boolean leads = changes.values().stream()
                .anyMatch(born -> born.birth() != null
                        && born.birth().kind() == CardBirth.Kind.SUPPLEMENTARY
                        && born.birth().from().equals(base.id()));
        if (change == null) {
            return leads ? base.withStanding(standing(base, null, base.status(), true)) : base;
        }
        CardStatus status = CardExpiry.on(today, change.status(), change.issuedOn(), change.since());
        CardStanding standing = standing(base, change, status, leads);
        return base.changed(
                usage(base, change, standing),
                ChangedLimits.of(base.limits(), change),
                subStatus(base, status),
                CardFunctions.in(status, base.functions()),
                standing);
    }

    private static CardStanding standing(HeldCard base, @Nullable CardChange change, CardStatus status, boolean leads) {
        CardSettings settings = change == null ? CardSettings.NONE : change.settings();
        List<Journey> journeys = settings.journeys();
        return new CardStanding(
                status,
                change != null && change.replacedBy() != null,
                leads,
                settings.rules(),
                journeys == null ? base.standing().journeys() : journeys,
                settings.currencies());
    }

    private CardUsage usage(HeldCard base, CardChange change, CardStanding standing) {
        AbroadUse use = change.settings().abroad();
        CardUsage before = base.usage();
        CardActivation atHome = standing.replaced() ? CardActivation.REPLACE : CardActivation.ACTIVE;
        CardActivation abroad =
                use == null ? before.abroad() : use.worksOn(today) ? CardActivation.ACTIVE : CardActivation.INACTIVE;
        boolean works = standing.status() == CardStatus.ACTIVE;
        return new CardUsage(
                works ? atHome : CardActivation.INACTIVE,
                works ? abroad : CardActivation.INACTIVE,
                use == null ? before.abroadForever() : use.open() && use.forever(),
                use == null ? before.abroadFrom() : use.from(),
                use == null ? before.abroadUntil() : use.until(),
                countries(standing.journeys()));
    }

    private List<String> countries(List<Journey> journeys) {
        return journeys.stream()
                .filter(journey -> !journey.until().isBefore(today))
                .flatMap(journey -> journey.countries().stream())
                .distinct()
                .toList();
    }

    private static @Nullable CardSubStatus subStatus(HeldCard base, CardStatus status) {
        return switch (status) {
            case ACTIVE, INACTIVE -> base.issue().subStatus();
            case BLOCKED -> CardSubStatus.BLOCKED;
            case LOST -> CardSubStatus.LOST;
            case STOLEN -> CardSubStatus.STOLEN;
            case EXPIRED -> CardSubStatus.EXPIRED;
            case CLOSED -> CardSubStatus.CLOSED_PERMANENT;
        };
    }
}
