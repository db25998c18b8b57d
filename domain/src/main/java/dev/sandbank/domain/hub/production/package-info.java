/** Requests for production: an application is to leave the sandbox, and somebody decides. */
@NullMarked
package dev.sandbank.domain.hub.production;

import org.jspecify.annotations.NullMarked;
