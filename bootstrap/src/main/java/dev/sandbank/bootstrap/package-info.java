/** Puts everything together: settings, assembly, the process. The only place that names adapters. */
@NullMarked
package dev.sandbank.bootstrap;

import org.jspecify.annotations.NullMarked;
