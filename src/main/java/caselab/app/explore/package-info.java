/** Explore: what matters most, where it tips, what would save it, and what else one may ask of many futures. */
package caselab.app.explore;
