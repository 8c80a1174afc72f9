package caselab.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The newest request wins, and a closed scheduler stays silent. */
class LatestRunSchedulerTest {

    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<Integer> delivered = new ArrayList<>();

    @Test
    void onlyTheNewestResultArrives() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        try (LatestRunScheduler scheduler = new LatestRunScheduler(window::add)) {
            scheduler.request(
                    () -> {
                        release.await();
                        return 0;
                    },
                    delivered::add);
            for (int i = 1; i <= 50; i++) {
                int value = i;
                scheduler.request(() -> value, delivered::add);
            }
            release.countDown();
            deliverAll();
        }
        assertThat(delivered).containsExactly(50);
    }

    @Test
    void aResultOvertakenOnItsWayToTheWindowIsDropped() throws InterruptedException {
        try (LatestRunScheduler scheduler = new LatestRunScheduler(window::add)) {
            scheduler.request(() -> 1, delivered::add);
            Runnable first = take();
            scheduler.request(() -> 2, delivered::add);
            Runnable second = take();
            first.run();
            second.run();
        }
        assertThat(delivered).containsExactly(2);
    }

    @Test
    void nothingArrivesAfterClosing() throws InterruptedException {
        LatestRunScheduler scheduler = new LatestRunScheduler(window::add);
        scheduler.request(() -> 1, delivered::add);
        Runnable late = take();
        scheduler.close();
        late.run();
        scheduler.request(() -> 2, delivered::add);
        deliverAll();
        assertThat(delivered).isEmpty();
    }

    private Runnable take() throws InterruptedException {
        Runnable next = window.poll(10, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private void deliverAll() throws InterruptedException {
        for (Runnable next = window.poll(500, TimeUnit.MILLISECONDS);
                next != null;
                next = window.poll(200, TimeUnit.MILLISECONDS)) {
            next.run();
        }
    }
}
