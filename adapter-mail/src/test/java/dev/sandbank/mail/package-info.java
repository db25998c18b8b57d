/** Tests of the way mails leave, against servers that behave and servers that do not. */
@NullMarked
package dev.sandbank.mail;

import org.jspecify.annotations.NullMarked;
