package dev.sandbank.application.customer.persona;

import dev.sandbank.application.customer.CustomerAccounts;

/**
 * What the operator does with the customers of spaces.
 *
 * @param accounts what customers have now
 */
public record PersonaUseCases(AddPersona add, ListPersonas list, CustomerAccounts accounts) {}
