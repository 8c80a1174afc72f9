/** Runs asked for by the window: off its thread, newest first, nothing stale delivered. */
package caselab.app.run;
