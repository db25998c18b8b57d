package dev.sandbank.application.bank.reference;

/** The use cases that give forms their values: reference data and directories. */
public record ReferenceUseCases(
        ReadReferenceData readReferenceData, FindEmployers findEmployers, FindStreets findStreets) {

    /** The use cases over the published values. */
    public static ReferenceUseCases ofAllMarkets() {
        return new ReferenceUseCases(new ReadReferenceData(), new FindEmployers(), new FindStreets());
    }
}
