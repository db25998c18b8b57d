/** Registrations: people who ask for an account, until they have one. */
@NullMarked
package dev.sandbank.domain.hub.registration;

import org.jspecify.annotations.NullMarked;
