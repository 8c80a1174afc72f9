/** The presenter: a lesson on a projector, one chart at a time, with notes for the teacher and a show of hands. */
package caselab.app.present;
