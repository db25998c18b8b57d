/** Sessions: browsers in which a developer is logged in. */
@NullMarked
package dev.sandbank.domain.hub.session;

import org.jspecify.annotations.NullMarked;
