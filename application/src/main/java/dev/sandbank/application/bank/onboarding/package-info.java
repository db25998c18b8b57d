/** Use cases of people who apply for a product of the bank. */
@NullMarked
package dev.sandbank.application.bank.onboarding;

import org.jspecify.annotations.NullMarked;
