/**
 * The vocabulary of a run: the market as an immutable spec, its flat plan, the settings that change it, and the
 * trajectory that comes out. Depends on nothing but the language: no files, no clock, no unseeded chance.
 */
package caselab.model;
