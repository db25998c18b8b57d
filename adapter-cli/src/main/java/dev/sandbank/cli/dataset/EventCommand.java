package dev.sandbank.cli.dataset;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.dataset.DataSetId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** A command that says whether a data set belongs to an event. */
abstract class EventCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final SetIdParameter set = new SetIdParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    EventCommand(Session session) {
        this.session = session;
    }

    /** The name of the event; null if it belongs to none. */
    abstract @Nullable String event();

    /** What is told of the set afterwards. */
    abstract String told(SetJson changed);

    @Override
    public Integer call() {
        DataSetId id = set.id();
        SetJson changed = SetJson.of(session.atDesk(
                common, desk -> desk.useCases().spaces().dataSets().publish().publish(id, event())));
        return common.writeDone(changed, text -> text.line(told(changed)));
    }
}
