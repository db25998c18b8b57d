/** Tests of the pages of the audit log. */
@NullMarked
package dev.sandbank.http.hub.audit;

import org.jspecify.annotations.NullMarked;
