/** What may be applied for, and the rules by which the bank decides on what was filled in. */
@NullMarked
package dev.sandbank.domain.bank.onboarding.credit;

import org.jspecify.annotations.NullMarked;
