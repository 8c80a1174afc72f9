package caselab.app.library;

import caselab.app.action.Destination;
import caselab.scenario.Scenario;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the user was last.
 *
 * @param screen of the scenario
 * @param kept when the newest run of it was kept; empty if none was
 */
public record LastSeen(Scenario scenario, Destination screen, Optional<Instant> kept) {}
