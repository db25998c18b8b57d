/** The pages of test data: who the customers are, what they have, and what can be done with a space. */
@NullMarked
package dev.sandbank.http.hub.testdata;

import org.jspecify.annotations.NullMarked;
