/** The end of a developer's account, as its owner brings it about. */
@NullMarked
package dev.sandbank.application.hub.session.account;

import org.jspecify.annotations.NullMarked;
