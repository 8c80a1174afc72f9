package caselab.cli;

import caselab.model.Digest;
import caselab.model.mechanism.WeeklySimulator;
import caselab.report.Repeat;
import java.util.List;

/** Plays the runs that a report or a run file carries again, and compares. */
final class RunCheck {

    private final Console console;

    RunCheck(Console console) {
        this.console = console;
    }

    /** Says of each run whether the same numbers came out; true if all did. */
    boolean check(String name) {
        List<Repeat> runs = RunName.repeats(name);
        boolean same = true;
        for (int i = 0; i < runs.size(); i++) {
            String which = runs.size() == 1 ? "the run" : "run " + (i + 1);
            same &= check(which, runs.get(i));
        }
        return same;
    }

    private boolean check(String which, Repeat run) {
        Study study = Study.open(run.subject(), console.folders());
        List<String> problems = run.problems(study.plan());
        if (!problems.isEmpty()) {
            problems.forEach(problem -> console.out().println(which + " cannot be played: " + problem));
            return false;
        }
        String digest = Digest.of(
                WeeklySimulator.play(study.plan(), study.plan().numbers(run.settings()), run.chance(), run.weeks()));
        boolean same = digest.equals(run.digest());
        console.out().println(same ? matches(which, run) : differs(which, run, digest));
        return same;
    }

    private static String matches(String which, Repeat run) {
        return "%s of %s matches: digest %s".formatted(which, run.subject(), run.digest());
    }

    private static String differs(String which, Repeat run, String digest) {
        String other = "caselab " + Version.number();
        return "%s of %s differs: the file says digest %s, playing it again gives %s.%s"
                .formatted(
                        which,
                        run.subject(),
                        run.digest(),
                        digest,
                        run.program().equals(other)
                                ? " Its scenario or its file was changed since."
                                : " It was played by " + run.program() + ", this is " + other + ".");
    }
}
