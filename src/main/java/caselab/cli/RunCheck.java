package caselab.cli;

import caselab.model.Trajectory;
import caselab.model.mechanism.WeeklySimulator;
import caselab.report.Repeat;
import caselab.report.RunRecord;
import caselab.report.page.CarriedRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays the runs that a report or a run file carries again, and compares: the runs, then all that the file says. */
final class RunCheck {

    private static final String THIS = "caselab " + Version.number();

    private final Console console;

    RunCheck(Console console) {
        this.console = console;
    }

    /** Says of each run whether the same numbers came out, and of the file whether it says so; true if all did. */
    boolean check(String name) {
        CarriedRuns file = RunName.carried(name);
        List<RunRecord> played = new ArrayList<>();
        for (Repeat run : file.runs()) {
            String which = file.runs().size() == 1 ? "the run" : "run " + (played.size() + 1);
            Optional<RunRecord> record = play(which, run);
            if (record.isEmpty()) {
                return false;
            }
            played.add(record.get());
        }
        return compare(file, played);
    }

    private Optional<RunRecord> play(String which, Repeat run) {
        Study study = Study.open(run.subject(), console.folders());
        List<String> problems = run.problems(study.plan());
        if (!problems.isEmpty()) {
            problems.forEach(problem -> say(which + " cannot be played: " + problem));
            return Optional.empty();
        }
        Trajectory trajectory =
                WeeklySimulator.play(study.plan(), study.plan().numbers(run.settings()), run.chance(), run.weeks());
        RunRecord record = run.played(trajectory);
        if (!record.digest().equals(run.digest())) {
            say(differs(which, run, record.digest()));
            return Optional.empty();
        }
        say("%s of %s matches: digest %s".formatted(which, run.subject(), run.digest()));
        Optional<String> wrong = new LeverCheck(study).wrong(run);
        wrong.ifPresent(why -> say(which + " differs: " + why));
        return wrong.isEmpty() ? Optional.of(record) : Optional.empty();
    }

    private static String differs(String which, Repeat run, String digest) {
        return "%s of %s differs: the file says digest %s, playing it again gives %s.%s"
                .formatted(
                        which,
                        run.subject(),
                        run.digest(),
                        digest,
                        run.program().equals(THIS)
                                ? " Its scenario or its file was changed since."
                                : " It was played by " + run.program() + ", this is " + THIS + ".");
    }

    private boolean compare(CarriedRuns file, List<RunRecord> played) {
        String program = file.runs().getFirst().program();
        boolean other = !program.equals(THIS);
        if (other) {
            say("The file was written by " + program + ", this is " + THIS + ".");
        }
        FileCheck.Answer answer = new FileCheck(console).compare(file, played, other);
        say(answer.text());
        return answer.same();
    }

    private void say(String line) {
        console.out().println(line);
    }
}
