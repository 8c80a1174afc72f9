package caselab.report.page;

/** Words that have broken pages elsewhere. */
final class Strange {

    static final String WORDS =
            "<script>alert(\"1\")</script> & 'two' {{three}} --> 🎉 שלום مرحبا ﷽ \u0007\u0000\uD800 =1+1";
    static final String LONG = "Anexceedinglylongword".repeat(40) + " " + "and many short ones ".repeat(80);

    private Strange() {}
}
