/**
 * The static core: what prices firms end at when each sets its own to earn most against the others' (Bertrand–Nash) and
 * buyers choose by logit, nested logit or latent classes; and the way back, from observed prices, shares and margins to
 * the numbers of such a game. Pure computation on small immutable records.
 */
package caselab.model.equilibrium;
