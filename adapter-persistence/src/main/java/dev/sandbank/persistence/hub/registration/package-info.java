/** Registrations in SQL. */
@NullMarked
package dev.sandbank.persistence.hub.registration;

import org.jspecify.annotations.NullMarked;
