import org.jspecify.annotations.NullMarked;

/** Case Lab: teaching cases as worlds one can run. */
@NullMarked
module caselab {
    requires static org.jspecify;
    // vector code, if the Java that runs the lab is told to have it
    requires static jdk.incubator.vector;
    requires javafx.controls;
    requires javafx.fxml;
    requires atlantafx.base;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires tools.jackson.databind;
    requires info.picocli;
    requires java.desktop;
    requires com.samskivert.jmustache;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires hipparchus.core;
    requires hipparchus.optim;
    requires hipparchus.stat;
    requires java.sql;
    requires org.xerial.sqlitejdbc;

    // picocli makes its commands by reflection
    opens caselab.cli to
            info.picocli;

    // a template reads the parts of a page by reflection
    opens caselab.report.page to
            com.samskivert.jmustache;

    exports caselab.app to
            javafx.graphics;
    // FXML builds controls by reflection on exported types
    exports caselab.app.chart to
            javafx.fxml;
    exports caselab.app.control to
            javafx.fxml;
    exports caselab.app.action to
            javafx.fxml;

    opens caselab.app to
            javafx.fxml;
    opens caselab.app.studio to
            javafx.fxml;
    opens caselab.app.explore to
            javafx.fxml;
    opens caselab.app.why to
            javafx.fxml;
    opens caselab.app.compare to
            javafx.fxml;
    opens caselab.app.brief to
            javafx.fxml;
    opens caselab.app.sources to
            javafx.fxml;
    opens caselab.app.library to
            javafx.fxml;
    opens caselab.app.lesson to
            javafx.fxml;
    opens caselab.app.notebook to
            javafx.fxml;
}
