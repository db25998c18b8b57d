package dev.sandbank.application.hub.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.application.hub.team.RightsScene.Caller;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamAction;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Example;

/**
 * Who may do what in a team, as a table of caller, attempt and answer. It is walked through whatever door a subclass
 * opens.
 */
public abstract class TeamRightsContract {

    /** Columns: owner, administrator, member, removed member, stranger. Done, forbidden, or as if there were no team. */
    private static final String TABLE = """
            SHOW                                done done      done      unknown unknown
            RENAME                              done done      forbidden unknown unknown
            RESET_SPACE                         done done      forbidden unknown unknown
            INVITE_MEMBER                       done done      forbidden unknown unknown
            INVITE_ADMINISTRATOR                done done      forbidden unknown unknown
            INVITE_OWNER                        done forbidden forbidden unknown unknown
            RESEND_TO_MEMBER                    done done      forbidden unknown unknown
            RESEND_TO_OWNER                     done forbidden forbidden unknown unknown
            REVOKE_INVITATION_OF_MEMBER         done done      forbidden unknown unknown
            REVOKE_INVITATION_OF_OWNER          done forbidden forbidden unknown unknown
            PROMOTE_MEMBER_TO_ADMINISTRATOR     done done      forbidden unknown unknown
            PROMOTE_MEMBER_TO_OWNER             done forbidden forbidden unknown unknown
            PROMOTE_ONESELF_TO_OWNER            done forbidden forbidden unknown unknown
            DEMOTE_ADMINISTRATOR                done done      forbidden unknown unknown
            DEMOTE_OWNER                        done forbidden forbidden unknown unknown
            REMOVE_MEMBER                       done done      forbidden unknown unknown
            REMOVE_ADMINISTRATOR                done done      forbidden unknown unknown
            REMOVE_OWNER                        done forbidden forbidden unknown unknown
            SHARE_OWN_APPLICATION               done done      done      unknown unknown
            SHARE_APPLICATION_OF_ANOTHER        unknown unknown unknown  unknown unknown
            STOP_SHARING_OWN_APPLICATION        done done      done      done    done
            STOP_SHARING_APPLICATION_OF_ANOTHER done done      forbidden unknown unknown
            HAND_OVER                           done forbidden forbidden unknown unknown
            WEIGH_DELETION                      done forbidden forbidden unknown unknown
            DELETE                              done forbidden forbidden unknown unknown
            LEAVE                               done done      done      unknown unknown
            """;

    /** Empty stores. */
    protected abstract Stores emptyStores();

    /** The door through which the table is walked. */
    protected abstract RightsScene.Door door(TeamWorld world);

    /** H52, H55. */
    @Example
    void case100TableOfRightsIsKeptForEveryCallerAndAttempt() {
        Map<String, String> seen = new TreeMap<>();
        for (RightsScene.Attempt attempt : RightsScene.Attempt.values()) {
            for (Caller caller : Caller.values()) {
                TeamWorld world = new TeamWorld(emptyStores());
                RightsScene scene = RightsScene.set(world, caller);
                int before = world.audited().size();
                RightsScene.Answer answer = door(world).answer(attempt, scene);
                seen.put(attempt + " " + caller, answer.word());
                if (answer != RightsScene.Answer.DONE) {
                    assertThat(world.audited()).as(attempt + " " + caller).hasSize(before);
                }
            }
        }
        assertThat(seen).isEqualTo(expected());
    }

    private static Map<String, String> expected() {
        Map<String, String> expected = new TreeMap<>();
        TABLE.lines().map(line -> line.split("\\s+")).forEach(cells -> {
            for (Caller caller : Caller.values()) {
                expected.put(cells[0] + " " + caller, cells[caller.ordinal() + 1]);
            }
        });
        return expected;
    }

    /** What the page prints is what the attempts meet. */
    @Example
    void printedTableSaysTheSame() {
        Map<String, String> printed = Arrays.stream(TeamAction.values())
                .collect(Collectors.toMap(TeamAction::name, TeamRightsContract::letters));

        assertThat(printed)
                .containsOnlyKeys(
                        Arrays.stream(TeamAction.values()).map(Enum::name).toList())
                .containsEntry("SEE", "OAM")
                .containsEntry("USE_APPLICATIONS", "OAM")
                .containsEntry("SHARE_OWN", "OAM")
                .containsEntry("LEAVE", "OAM")
                .containsEntry("MANAGE_MEMBERS", "OA")
                .containsEntry("STOP_SHARING_ANY", "OA")
                .containsEntry("RENAME", "OA")
                .containsEntry("RESET_SPACE", "OA")
                .containsEntry("MANAGE_OWNERS", "O")
                .containsEntry("HAND_OVER", "O")
                .containsEntry("DELETE", "O");
    }

    private static String letters(TeamAction action) {
        return Arrays.stream(Role.values())
                .filter(role -> role.may(action))
                .map(role -> role.name().substring(0, 1))
                .collect(Collectors.joining());
    }
}
