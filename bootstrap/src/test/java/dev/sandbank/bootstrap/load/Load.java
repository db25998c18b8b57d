package dev.sandbank.bootstrap.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Workers that call one server side by side. */
public final class Load {

    private final AtomicInteger answers = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private volatile boolean over;

    /** Starts the workers, which must have been made for this load. */
    public void start(List<? extends Runnable> workers) {
        workers.forEach(worker -> threads.add(new Thread(worker)));
        threads.forEach(thread -> thread.setUncaughtExceptionHandler((ended, failure) -> failures.add(failure)));
        threads.forEach(Thread::start);
    }

    /** A worker had some complete answers. */
    void answered(int number) {
        answers.addAndGet(number);
    }

    /** Whether workers should begin another turn. */
    boolean goesOn() {
        return !over;
    }

    /** Waits until there were that many more, and checks that no worker met a refusal. */
    public void awaitAnswers(int more) {
        awaitAnswersOfSome(more);
        assertThat(threads).as("workers that met no refusal").allMatch(Thread::isAlive);
    }

    /** Does the same where workers may have ended, because others changed the same data again and again (503). */
    public void awaitAnswersOfSome(int more) {
        int enough = answers.get() + more;
        while (answers.get() < enough && threads.stream().anyMatch(Thread::isAlive)) {
            Moment.pass();
        }
        assertThat(failures).isEmpty();
        assertThat(answers).as("answers").hasValueGreaterThanOrEqualTo(enough);
    }

    /** Waits until the workers have ended, because their server fell; none may have met another answer than that. */
    public void join() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
    }

    /** Lets the workers end their turns. */
    public void end() throws InterruptedException {
        over = true;
        join();
    }
}
