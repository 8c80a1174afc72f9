/**
 * Cases as data: reads worlds, scenarios, their words and the facts they rest on; checks all of it strictly; and turns
 * levers into settings of a market. Nothing here runs a market or shows anything.
 */
package caselab.scenario;
