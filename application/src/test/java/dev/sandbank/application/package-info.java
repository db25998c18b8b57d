/** Fixtures for every test above the domain: stores in memory, contracts of the ports, a clock to set. */
@NullMarked
package dev.sandbank.application;

import org.jspecify.annotations.NullMarked;
