/** Values that do not depend on the caller: instalments, account numbers, references, names of currencies and files. */
@NullMarked
package dev.sandbank.http.bank.shaped.figure;

import org.jspecify.annotations.NullMarked;
