/** What customers get by an application: an account, and a card on it. */
@NullMarked
package dev.sandbank.domain.bank.onboarding.opened;

import org.jspecify.annotations.NullMarked;
