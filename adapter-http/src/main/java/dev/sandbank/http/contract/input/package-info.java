/** What a call sends, held against the schemas of its operation. */
@NullMarked
package dev.sandbank.http.contract.input;

import org.jspecify.annotations.NullMarked;
