/** The commands about the audit log. */
@NullMarked
package dev.sandbank.cli.audit;

import org.jspecify.annotations.NullMarked;
