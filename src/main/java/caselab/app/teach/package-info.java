/** The teacher's side of a lesson: its plan, the debrief of a class, and one case's play in the other's world. */
package caselab.app.teach;
