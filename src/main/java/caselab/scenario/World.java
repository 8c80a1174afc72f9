package caselab.scenario;

import caselab.model.Market;
import java.util.Map;

/**
 * A market that scenarios are asked of.
 *
 * @param id name of its file
 * @param market the market as its file has it
 * @param bases what each number of it rests on, by path
 * @param words names of its segments, firms and products, and the words of its bases
 */
record World(String id, Market market, Map<String, Basis> bases, Words words) {}
