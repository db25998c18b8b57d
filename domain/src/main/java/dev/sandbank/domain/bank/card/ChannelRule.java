package dev.sandbank.domain.bank.card;

import dev.sandbank.domain.bank.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the holder said about one use of a card.
 *
 * @param open whether the card may be used so at all
 * @param limit the limit of a day, or null if the holder gave none
 */
public record ChannelRule(boolean open, @Nullable Money limit) {}
