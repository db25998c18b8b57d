/** Who the test customers are: names, homes, phones, profiles, points. */
@NullMarked
package dev.sandbank.domain.bank.seed.people;

import org.jspecify.annotations.NullMarked;
