package caselab.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Playing a run of 104 weeks, by the clock and by hand. */
class PlaybackTest {

    private final Playback playback = new Playback(104);

    @Test
    void playsEightWeeksASecondAndEndsWithAllSeen() {
        playback.toggle();
        playback.advance(1);
        assertThat(playback.untilProperty().get()).isEqualTo(8);
        playback.advance(20);
        assertThat(playback.untilProperty().get()).isEqualTo(Playback.ALL);
        assertThat(playback.playingProperty().get()).isFalse();
    }

    @Test
    void pausesByItselfAndGoesOnFromThere() {
        playback.pauseAt(List.of(-1, 44, 104));
        playback.toggle();
        playback.advance(5.4);
        assertThat(playback.playingProperty().get()).isTrue();
        playback.advance(1);
        assertThat(playback.untilProperty().get()).isEqualTo(44);
        assertThat(playback.playingProperty().get()).isFalse();
        playback.toggle();
        playback.advance(1);
        assertThat(playback.untilProperty().get()).isEqualTo(52);
    }

    @Test
    void stepsGoToTheNextQuarter() {
        playback.step();
        assertThat(playback.untilProperty().get()).isEqualTo(13);
        playback.toggle();
        playback.advance(0.25);
        playback.step();
        assertThat(playback.untilProperty().get()).isEqualTo(26);
        assertThat(playback.playingProperty().get()).isFalse();
        for (int i = 0; i < 6; i++) {
            playback.step();
        }
        assertThat(playback.untilProperty().get()).isEqualTo(Playback.ALL);
    }

    @Test
    void withoutBeingPlayedTimeDoesNothing() {
        playback.advance(3);
        assertThat(playback.untilProperty().get()).isEqualTo(Playback.ALL);
        playback.reveal(0.5);
        assertThat(playback.untilProperty().get()).isEqualTo(52);
        playback.end();
        assertThat(playback.untilProperty().get()).isEqualTo(Playback.ALL);
    }
}
