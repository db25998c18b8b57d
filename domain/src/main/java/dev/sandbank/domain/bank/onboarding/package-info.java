/** Applications for products of the bank: what is asked, how the bank decides, and how far each application has come. */
@NullMarked
package dev.sandbank.domain.bank.onboarding;

import org.jspecify.annotations.NullMarked;
