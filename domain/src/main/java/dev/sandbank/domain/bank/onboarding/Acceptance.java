package dev.sandbank.domain.bank.onboarding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An applicant takes an offered product.
 *
 * @param amount the limit or loan that is wanted; null for all that is offered
 */
public record Acceptance(String product, @Nullable BigDecimal amount) {}
