package caselab.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** A question that takes its time: asked once, sketched, remembered, stopped. */
class InquiryTest {

    private final List<String> worked = new ArrayList<>();

    @Test
    void theSameQuestionIsWorkedOnOnce() {
        Inquiry<String, Integer> inquiry = new Inquiry<>(RunScheduler.immediate());
        for (String question : List.of("a", "a", "b", "a")) {
            inquiry.ask(question, (_, _) -> {
                worked.add(question);
                return worked.size();
            });
        }
        assertThat(worked).containsExactly("a", "b");
        assertThat(inquiry.answerProperty().get()).contains(1);
        assertThat(inquiry.stateProperty().get()).isEqualTo(Inquiry.State.ANSWERED);
    }

    @Test
    void aSketchIsShownWhenOneLooks() throws InterruptedException {
        LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
        CountDownLatch sketched = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        try (RunScheduler runs = new LatestRunScheduler(window::add)) {
            Inquiry<String, String> inquiry = new Inquiry<>(runs);
            inquiry.ask("map", (_, sketch) -> {
                sketch.accept("coarse");
                sketched.countDown();
                waitFor(seen);
                return "fine";
            });
            sketched.await();
            assertThat(inquiry.answerProperty().get()).isEmpty();
            inquiry.look();
            assertThat(inquiry.answerProperty().get()).contains("coarse");
            seen.countDown();
            window.take().run();
            assertThat(inquiry.answerProperty().get()).contains("fine");
        }
    }

    @Test
    void whatIsStoppedEndsAndCanBeAskedAgain() throws InterruptedException {
        LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
        CountDownLatch started = new CountDownLatch(1);
        try (RunScheduler runs = new LatestRunScheduler(window::add)) {
            Inquiry<String, String> inquiry = new Inquiry<>(runs);
            inquiry.ask("endless", (progress, _) -> {
                started.countDown();
                while (true) {
                    progress.check();
                }
            });
            started.await();
            inquiry.cancel();
            assertThat(inquiry.stateProperty().get()).isEqualTo(Inquiry.State.STOPPED);
            window.take().run();
            assertThat(inquiry.answerProperty().get()).isEmpty();
            inquiry.ask("endless", (_, _) -> "this time");
            window.take().run();
            assertThat(inquiry.answerProperty().get()).contains("this time");
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
