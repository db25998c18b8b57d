package dev.sandbank.application.hub.team;

/** Takes mails about teams. It is called inside the unit of work of the change that a mail tells. */
@FunctionalInterface
public interface TeamPost {

    /** For programs that send no mails. */
    TeamPost NONE = mail -> {};

    void write(TeamMail mail);
}
