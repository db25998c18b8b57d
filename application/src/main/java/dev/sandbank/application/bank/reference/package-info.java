/** Reads reference data and searches the directories whose entries fill in forms. */
@NullMarked
package dev.sandbank.application.bank.reference;

import org.jspecify.annotations.NullMarked;
