/** What becomes of mails: the settings, and the worker that delivers them. */
@NullMarked
package dev.sandbank.bootstrap.mail;

import org.jspecify.annotations.NullMarked;
