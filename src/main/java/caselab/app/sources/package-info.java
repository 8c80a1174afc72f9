/** Model and sources: how the model hangs together, its equations, its numbers, its claims, and what it leaves out. */
@org.jspecify.annotations.NullMarked
package caselab.app.sources;
