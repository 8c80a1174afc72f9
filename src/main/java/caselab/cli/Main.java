package caselab.cli;

/** Placeholder. */
public final class Main {
    private Main() {}

    static void main(String[] args) {
        System.out.println("hello " + args.length);
    }
}
