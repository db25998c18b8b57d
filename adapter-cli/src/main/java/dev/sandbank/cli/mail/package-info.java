/** The commands about mails. */
@NullMarked
package dev.sandbank.cli.mail;

import org.jspecify.annotations.NullMarked;
