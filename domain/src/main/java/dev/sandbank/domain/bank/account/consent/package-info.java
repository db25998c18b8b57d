/** What customers consented to about an account, such as advertising. Consents to applications are kept elsewhere. */
@NullMarked
package dev.sandbank.domain.bank.account.consent;

import org.jspecify.annotations.NullMarked;
