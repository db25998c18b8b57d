package dev.sandbank.application.bank.card.work;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.stepup.FlowOwner;

/**
 * Who asks for a change of a card.
 *
 * @param strict whether secrets must really be encrypted
 */
public record CardCaller(FlowOwner owner, Viewer viewer, boolean strict) {}
