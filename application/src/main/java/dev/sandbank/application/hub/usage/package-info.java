/** Collects what applications are seen to do. */
@NullMarked
package dev.sandbank.application.hub.usage;

import org.jspecify.annotations.NullMarked;
