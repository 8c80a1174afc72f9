/** The notebook: experiments with what was expected and what came, the student's two fields, and reports of them. */
package caselab.app.notebook;
