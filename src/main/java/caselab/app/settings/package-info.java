/** How a person wants the lab: language, look, keys, and where the data is. Everything takes effect at once. */
@org.jspecify.annotations.NullMarked
package caselab.app.settings;
