/** The customer's profile over HTTP. */
@NullMarked
package dev.sandbank.http.bank.profile;

import org.jspecify.annotations.NullMarked;
