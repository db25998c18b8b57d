package dev.sandbank.application.hub.team;

import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.team.InvitationTerms;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.LinkId;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.Paragraph;
import java.util.List;

/** What the mails about teams say. Each method must be called inside a unit of work. */
public record TeamMails(WriteMail mails) {

    /** The page of an invitation. */
    public static final String INVITATION_PATH = "/teams/invitation";

    private static final String TEAMS_PATH = "/teams";
    private static final int MAX_LINES = 50;

    /** To the invited address. */
    public void invite(InvitationTerms terms, Team team, Developer inviter, LinkId link) {
        mails.write(
                terms.email(),
                inviter.name() + " invites you to the team " + team.name(),
                new Paragraph(inviter.name() + " (" + inviter.email() + ") invites you to join the team " + team.name()
                        + " as " + withArticle(terms.role()) + "."),
                new Paragraph("To answer, log in with an account of the address " + terms.email()
                        + ". If you have no account yet, sign up with this address first; the invitation waits for you"
                        + " in My teams."),
                MailLink.acting("See the invitation", INVITATION_PATH, link),
                new Paragraph("If you do not know what this is about, do nothing."));
    }

    /** To an owner, when an invitation could not be accepted because of who had sent it. */
    public void inviterLostRight(EmailAddress owner, InvitationTerms terms, Team team) {
        mails.write(
                owner,
                "An invitation to the team " + team.name() + " has ended",
                new Paragraph(terms.email() + " wanted to join the team " + team.name() + " as "
                        + withArticle(terms.role())
                        + ", but whoever sent the invitation may no longer do so. Nobody joined."),
                new Paragraph("If this person should belong to the team, invite them again."),
                page(team));
    }

    /** To a member who was removed. It is the last mail they get about this team. */
    public void removed(Developer member, Team team, int applications) {
        mails.write(
                member.email(),
                "You do not belong to the team " + team.name() + " any more",
                new Paragraph("You were removed from the team " + team.name() + "."),
                new Paragraph(returned(applications)),
                MailLink.to("My teams", TEAMS_PATH));
    }

    /**
     * To an owner of the team or of an application, when somebody has gone whose secrets have ended by that.
     *
     * @param secrets the name of the application and the last characters of each
     */
    public void secretsEnded(Developer to, Team team, Developer gone, List<String> secrets) {
        List<String> lines = secrets.subList(0, Math.min(secrets.size(), MAX_LINES));
        int more = secrets.size() - lines.size();
        mails.write(
                to.email(),
                "Secrets of " + gone.name() + " in the team " + team.name() + " have ended",
                new Paragraph(gone.name() + " does not belong to the team " + team.name()
                        + " any more. These secrets ended with that; programs that use them are refused:"),
                new Paragraph(String.join("\n", lines) + (more > 0 ? "\nand " + more + " more" : "")),
                page(team));
    }

    /**
     * To an owner of the team, when somebody is suspended whose secrets have ended by that.
     *
     * @param secrets the name of the application and the last characters of each
     */
    public void secretsSuspended(Developer to, Team team, Developer suspended, List<String> secrets) {
        List<String> lines = secrets.subList(0, Math.min(secrets.size(), MAX_LINES));
        int more = secrets.size() - lines.size();
        mails.write(
                to.email(),
                "Secrets of " + suspended.name() + " in the team " + team.name() + " have ended",
                new Paragraph("The account of " + suspended.name()
                        + " was suspended. These secrets ended with that; programs that use them are refused:"),
                new Paragraph(String.join("\n", lines) + (more > 0 ? "\nand " + more + " more" : "")),
                page(team));
    }

    /** To the member who gets an application, because the account of its owner was deleted. */
    public void given(Developer heir, Developer gone, String application) {
        mails.write(
                heir.email(),
                "The application " + application + " is yours now",
                new Paragraph(gone.name() + " deleted their account and gave you the application " + application
                        + ". Their own secrets of it ended with that: add one of yours where a program used them."),
                MailLink.to("My applications", "/apps"));
    }

    /** To the member who became the owner. */
    public void handedOver(Developer receiver, Team team, Developer giver) {
        mails.write(
                receiver.email(),
                "You are an owner of the team " + team.name() + " now",
                new Paragraph(giver.name() + " handed the team " + team.name() + " over to you."),
                page(team));
    }

    /** To the member who became an owner because the last one has gone. */
    public void succeeded(Developer successor, Team team) {
        mails.write(
                successor.email(),
                "You are an owner of the team " + team.name() + " now",
                new Paragraph("The team " + team.name() + " had no other owner any more, so you were made one."),
                page(team));
    }

    /** To a member of a team that was deleted. */
    public void deleted(Developer member, Team team) {
        mails.write(
                member.email(),
                "The team " + team.name() + " was deleted",
                new Paragraph("The team " + team.name() + " was deleted with its space."),
                new Paragraph("Your own applications are not deleted. Those that used the space of the team use your"
                        + " own space from now on."),
                MailLink.to("My teams", TEAMS_PATH));
    }

    private static MailLink page(Team team) {
        return MailLink.to("See the team", TEAMS_PATH + "/" + team.id());
    }

    private static String returned(int applications) {
        return applications == 0
                ? "None of your applications was shared with it."
                : "Your applications that were shared with it are not shared any more: " + applications + ".";
    }

    private static String withArticle(Role role) {
        return (role == Role.MEMBER ? "a " : "an ") + role.text();
    }
}
