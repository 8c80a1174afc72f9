package caselab.report.draw;

import java.awt.Color;

/** The colours of a printed chart: those of the light theme, which keep apart in grey by their lightness and dash. */
public enum Ink {
    SURFACE("#ffffff"),
    TEXT("#24292f"),
    MUTED("#57606a"),
    AXIS("#8c959f"),
    GRID("#e6eaef"),
    SPAN("#f2f7fd"),
    GAP("#ece6f8"),
    DECISION("#0969da"),
    WORLD("#9a6700"),
    SERIES_2("#cd470b"),
    SERIES_3("#005d3a"),
    SERIES_4("#d86386"),
    LABEL_4("#b93d68"),
    PREDICTION("#5819c9"),
    SERIES_6("#0095b1"),
    LABEL_6("#007a92");

    private final String hex;

    Ink(String hex) {
        this.hex = hex;
    }

    /** As in CSS: {@code #0969da}. */
    public String hex() {
        return hex;
    }

    Color colour() {
        return Color.decode(hex);
    }
}
