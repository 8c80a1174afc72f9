/** Numbers read off a trajectory: weekly metrics, milestones, and measures that turn either into one figure. */
package caselab.model.metric;
