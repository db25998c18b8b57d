/** What customers spend points on without a link: purchases, miles and credit on a statement. */
@NullMarked
package dev.sandbank.domain.bank.rewards.order;

import org.jspecify.annotations.NullMarked;
