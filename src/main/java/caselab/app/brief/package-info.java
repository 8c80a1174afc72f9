/** The case brief: facts in our own words, and what in the model each of them feeds. */
@NullMarked
package caselab.app.brief;

import org.jspecify.annotations.NullMarked;
