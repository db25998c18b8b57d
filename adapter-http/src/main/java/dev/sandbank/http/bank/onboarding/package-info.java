/** The operations of people who apply for a product of the bank, through a program's own token. */
@NullMarked
package dev.sandbank.http.bank.onboarding;

import org.jspecify.annotations.NullMarked;
