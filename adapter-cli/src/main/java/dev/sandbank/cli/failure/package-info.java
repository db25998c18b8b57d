/** Reports failures and wrong usage by one sentence and an exit code, for people or as JSON. */
@NullMarked
package dev.sandbank.cli.failure;

import org.jspecify.annotations.NullMarked;
