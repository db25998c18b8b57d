package dev.sandbank.cli.hub.developer;

import dev.sandbank.application.hub.registration.InviteMany.Invited;
import dev.sandbank.application.hub.registration.InviteMany.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What became of a file of people to invite, in the JSON of the command line.
 *
 * @param invited how many got an invitation
 * @param faults why nobody was invited; empty if the file was good
 */
record InvitedJson(int invited, List<PersonOfFile> people, List<FileFault> faults) {

    static InvitedJson of(List<InvitationRow> rows, List<Invited> all) {
        List<PersonOfFile> people = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Invited each = all.get(i);
            people.add(new PersonOfFile(
                    rows.get(i).line(),
                    each.applicant().email().value(),
                    each.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        int invited = (int)
                all.stream().filter(each -> each.outcome() == Outcome.INVITED).count();
        return new InvitedJson(invited, people, List.of());
    }

    static InvitedJson of(FaultyFile faulty) {
        return new InvitedJson(0, List.of(), faulty.faults());
    }

    /**
     * A person of the file.
     *
     * @param outcome {@code invited}, {@code expected} or {@code has-account}
     */
    record PersonOfFile(long line, String email, String outcome) {}
}
