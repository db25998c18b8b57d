package dev.sandbank.application.support;

/**
 * A unit of work would have broken a rule about stored rows: one that it refers to is not there, or one that it adds is
 * there already. It changed nothing. What was read before the unit may be out of date, because somebody else wrote
 * meanwhile; so all that is remembered is forgotten, and whoever begins again from the reading finds what is stored. If
 * the rule is broken again then, that is a fault of the program.
 */
public final class BrokenRule extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public BrokenRule(String message, Throwable cause) {
        super(message, cause);
    }
}
