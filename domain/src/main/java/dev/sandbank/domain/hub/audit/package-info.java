/** The audit log: who changed what and when, in a chain of hashes that shows later changes of the log itself. */
@NullMarked
package dev.sandbank.domain.hub.audit;

import org.jspecify.annotations.NullMarked;
