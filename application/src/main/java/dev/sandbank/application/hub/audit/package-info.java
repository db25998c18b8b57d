/** Writes, lists and verifies the audit log. */
@NullMarked
package dev.sandbank.application.hub.audit;

import org.jspecify.annotations.NullMarked;
