/** Files that the bank hands out. */
@NullMarked
package dev.sandbank.http.bank.file;

import org.jspecify.annotations.NullMarked;
