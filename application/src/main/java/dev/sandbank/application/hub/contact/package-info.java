/** Lets developers ask and administrators answer. */
@NullMarked
package dev.sandbank.application.hub.contact;

import org.jspecify.annotations.NullMarked;
