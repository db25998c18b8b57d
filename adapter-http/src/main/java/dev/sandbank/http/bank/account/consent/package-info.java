/** What customers consented to about their accounts. */
@NullMarked
package dev.sandbank.http.bank.account.consent;

import org.jspecify.annotations.NullMarked;
