package dev.sandbank.application.bank.rewards.order;

import dev.sandbank.domain.bank.rewards.order.PointsOrder;
import java.time.LocalDate;

/**
 * An order of miles.
 *
 * @param creditedBy the last day on which the airline credits them
 */
public record OrderedMiles(PointsOrder order, LocalDate creditedBy) {}
