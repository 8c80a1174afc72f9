/** Why: what made two runs differ, when, through what, and in words. */
package caselab.app.why;
