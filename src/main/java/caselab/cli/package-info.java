/** The command line: one class per command. It starts with no JavaFX on the path. */
package caselab.cli;
