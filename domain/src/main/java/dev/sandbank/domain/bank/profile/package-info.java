/** The personal data of customers: names, addresses, e-mail addresses, phones. */
@NullMarked
package dev.sandbank.domain.bank.profile;

import org.jspecify.annotations.NullMarked;
