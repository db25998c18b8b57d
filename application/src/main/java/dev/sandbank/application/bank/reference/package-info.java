/** Reading reference data and the directories that fill in forms. */
@NullMarked
package dev.sandbank.application.bank.reference;

import org.jspecify.annotations.NullMarked;
