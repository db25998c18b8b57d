/** The links in mails that let their reader do something, and their secrets. */
@NullMarked
package dev.sandbank.application.mail.link;

import org.jspecify.annotations.NullMarked;
