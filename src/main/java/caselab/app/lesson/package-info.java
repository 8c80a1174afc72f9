/** The lesson: a scripted path through a scenario, with a prediction that is drawn, met or broken, and explained. */
package caselab.app.lesson;
