/** The Studio: move a lever and see what happens to the firm, beside the case as told. */
package caselab.app.studio;
