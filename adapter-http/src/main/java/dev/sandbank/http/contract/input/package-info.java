/** Checks the input of calls against the schemas of their operations. */
@NullMarked
package dev.sandbank.http.contract.input;

import org.jspecify.annotations.NullMarked;
