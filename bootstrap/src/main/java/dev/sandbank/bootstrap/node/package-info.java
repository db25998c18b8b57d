/** Work beside the calls that one of several servers does. */
@NullMarked
package dev.sandbank.bootstrap.node;

import org.jspecify.annotations.NullMarked;
