/**
 * Parts that show a piece of a case and that several screens have: levers with all there is to know about them, theory
 * cards.
 */
package caselab.app.part;
