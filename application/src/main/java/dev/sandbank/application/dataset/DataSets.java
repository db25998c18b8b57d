package dev.sandbank.application.dataset;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.dataset.DataSet;
import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.Optional;

/**
 * The store of data sets. Developers have them, the same set also several of them; who has one can share it with teams.
 * What a developer has and shares ends with their account, and what is shared with a team ends with the team.
 */
public interface DataSets {

    /** Stores a set; false, and no change, if it is stored already. */
    boolean add(DataSet set, String content);

    Optional<DataSet> find(DataSetId id);

    /**
     * The set.
     *
     * @throws Refused DATA_SET_UNKNOWN if there is none
     */
    default DataSet require(DataSetId id) {
        return find(id).orElseThrow(() -> new Refused(CustomerRefusal.DATA_SET_UNKNOWN));
    }

    /** The canonical text of a set. */
    Optional<String> content(DataSetId id);

    /** Replaces whose it is and its event; false if there is none. */
    boolean replace(DataSet set);

    /** A page of all sets, in the order they came. */
    Found<DataSet> all(Seek seek);

    /** The published sets, in the order they came. */
    List<DataSet> events();

    /** The sets that a developer has, in the order in which they got them. */
    List<DataSet> heldBy(DeveloperId developer);

    /** Gives a stored set to a developer; false if they have it. */
    boolean hold(DataSetId id, DeveloperId developer);

    /** Takes it away from them, and from the teams they shared it with; false if they do not have it. */
    boolean release(DataSetId id, DeveloperId developer);

    /** How many developers have a set. */
    int holders(DataSetId id);

    /** Removes a set, and takes it away from everybody; false if there is none. */
    boolean remove(DataSetId id);

    /** Removes the sets that nobody has: no developer and not the operator. Published ones stay. */
    void removeUnheld();

    /** Shares what a developer has with a team; false if it is shared by them already, or they do not have it. */
    boolean share(DataSetId id, DeveloperId developer, TeamId team);

    /** Ends it; false if it was not shared by them. */
    boolean unshare(DataSetId id, DeveloperId developer, TeamId team);

    /** The teams with which a developer shares it. */
    List<TeamId> sharedBy(DataSetId id, DeveloperId developer);

    /** The sets that members of a team share with it, in the order they came. */
    List<DataSet> sharedWith(TeamId team);
}
