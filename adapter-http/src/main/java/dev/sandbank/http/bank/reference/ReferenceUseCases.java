package dev.sandbank.http.bank.reference;

import dev.sandbank.application.bank.reference.FindEmployers;
import dev.sandbank.application.bank.reference.FindStreets;
import dev.sandbank.application.bank.reference.ReadReferenceData;

/** What forms ask of the bank. */
public record ReferenceUseCases(
        ReadReferenceData readReferenceData, FindEmployers findEmployers, FindStreets findStreets) {}
